import { editorOf, type Visit } from "#desk/gate/route.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { audit } from "#desk/store/audit.ts";
import type { ArrangementEntry } from "#domain/arrangements/join-arrangements.ts";
import type { Replacement } from "#domain/arrangements/propose-replacement.ts";
import type { Arrangement } from "#schema/prescribing/arrangement.ts";
import { stepOfReplacement } from "./arrangement-texts.ts";
import { pathOfArrangement, valueOfArrangement } from "./current-arrangements.ts";

type Place = { municipality: string; slug: string };
type EntryOf = (visit: Visit) => ArrangementEntry | undefined;

/** Publishes what a bundle says from now on. `action`: for the trail. */
export function keepArrangement(visit: Visit, place: Place, value: Arrangement, action: string): void {
  const { id } = editorOf(visit);
  const path = pathOfArrangement(place);
  queuePublication(visit.intake, [{ path, value }], { actor: id });
  audit(visit.intake.db, { at: visit.now, actor: id, action, subject: path });
  visit.publishSoon();
}

/** Somebody looked it over and it is right as it is. */
export const checkedToday =
  (entryOf: EntryOf) =>
  (visit: Visit): boolean => {
    const entry = entryOf(visit);
    if (!entry) return false;
    const value = { ...valueOfArrangement(entry), checkedOn: visit.today };
    keepArrangement(visit, entry, value, "arrangement checked");
    return true;
  };

/** Stops it, or begins it again. */
export const withStatus =
  (entryOf: EntryOf, status: Arrangement["status"]) =>
  (visit: Visit): boolean => {
    const entry = entryOf(visit);
    if (!entry) return false;
    const action = status === "ended" ? "arrangement stopped" : "arrangement resumed";
    keepArrangement(visit, entry, { ...valueOfArrangement(entry), status }, action);
    return true;
  };

/** Puts a proposal in the place of what ended, where that stood. */
export function takeReplacement(
  visit: Visit,
  entry: ArrangementEntry,
  out: string,
  proposal: Replacement,
): void {
  const step = stepOfReplacement(proposal, visit.today);
  const activities = entry.activities.map((one) => (one.activity === out ? step : one));
  keepArrangement(visit, entry, { ...valueOfArrangement(entry), activities }, "arrangement mended");
}

import type { Schedule } from "#schema/schedule.ts";
import { plain } from "#domain/plain.ts";
import { saysAnything } from "./compare-fact.ts";
import type { FactKind } from "./facts.ts";
import { shownContact, type Published } from "./published.ts";

/** What is in a record although no row of the sheet states it; `timeKind`: by appointment, or now and then. */
export type InventedKind = FactKind | "timeKind";

const WHEN: readonly FactKind[] = ["rhythm", "weekday", "dates", "start", "end"];
const VENUE: readonly FactKind[] = ["venue", "street", "postcode", "town"];

/** Statements of the record for which the row has no fact at all, not even one to ask about. */
export function inventedIn(
  published: Published,
  stated: ReadonlySet<FactKind>,
  rowText: string,
): InventedKind[] {
  const { activity } = published;
  const { schedule } = activity;
  const says = (...kinds: readonly FactKind[]) => kinds.some((kind) => stated.has(kind));
  const arranged = schedule.type === "by-appointment" && !says("signUp");
  const nowAndThen =
    schedule.type === "recurring" && schedule.rules.some(({ frequency }) => frequency === "irregular");
  // A row that names a house states a venue; that it moves about, is online or at home has to be said.
  const isPlaced = activity.place !== undefined && (activity.place !== "venue" || !says(...VENUE));
  // That a wheelchair has nothing to do with it follows from where it is, and tells nothing of a house.
  const isNoHouse = activity.accessibility.wheelchair === "not-applicable" && says("placeKind");
  const rest = (
    ["times", "gender", "age", "cost", "wheelchair", "signUp", "language", "status"] as const
  ).filter((kind) => !says(kind) && saysAnything(published, kind) && !(kind === "wheelchair" && isNoHouse));
  return [
    ...(activity.role && activity.role !== "participant" && !says("role") ? (["role"] as const) : []),
    ...(isPlaced && !says("placeKind") ? (["placeKind"] as const) : []),
    ...(arranged || (nowAndThen && !says("rhythm")) ? (["timeKind"] as const) : []),
    ...(!says(...WHEN) && tellsHowOften(schedule) && !nowAndThen ? (["rhythm"] as const) : []),
    ...rest,
    ...(["phone", "email", "website"] as const).filter(
      (kind) => !says(kind) && isFromElsewhere(shownContact(published)[kind], rowText),
    ),
  ];
}

/** Something is said of how often: not that it is arranged, and not only a day or a time. */
const tellsHowOften = (schedule: Schedule): boolean =>
  schedule.type === "recurring"
    ? schedule.rules.some(({ frequency }) => frequency !== undefined)
    : schedule.type !== "by-appointment" && schedule.type !== "unknown";

/** A telephone is in the row whatever its spaces are; other contact as it is written. */
function isFromElsewhere(shown: string | undefined, rowText: string): boolean {
  if (shown === undefined) return false;
  const digits = shown.replace(/\D/g, "").slice(-8);
  return shown.startsWith("+")
    ? !rowText.replace(/\D/g, "").includes(digits)
    : !plain(rowText).includes(plain(shown).replace(/^https?:\/\/(www\.)?|\/$/g, ""));
}

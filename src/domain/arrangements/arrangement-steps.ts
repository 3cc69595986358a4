import { ARRANGEMENT_THEMES } from "#schema/closed-lists.ts";
import type { ArrangementEntry } from "./join-arrangements.ts";
import type { ActivityEntry, Catalog } from "#domain/catalog.ts";
import { daysBetween } from "#domain/when/day-number.ts";
import { isOver } from "#domain/when/when-of.ts";
import type { ArrangementStep } from "#schema/prescribing/arrangement.ts";
import type { LocalDate } from "#schema/identifiers.ts";

/** Fewer than this to choose from is no bundle. */
export const LEAST_LIVING = 3;
/** Full for this long is told to the editor: somebody who goes down the list meets it closed. */
const LONG_FULL_WEEKS = 4;

/**
 * How one activity of a bundle stands. `living`: it can be found in the guide. `full`: that as well, but full or with a
 * waiting list for long. `paused`, `ended` by a person, `over`: its last day has passed. `gone`: there is no such file.
 */
type StepStanding = "living" | "full" | "paused" | "ended" | "over" | "gone";

export interface StandingStep extends ArrangementStep {
  /** Undefined when there is no such file any more. */
  entry: ActivityEntry | undefined;
  standing: StepStanding;
}

/** A bundle as it stands on a day. */
export interface StandingArrangement {
  arrangement: ArrangementEntry;
  /** All of them, in order. */
  steps: StandingStep[];
  /** Those that can be found in the guide, in order. */
  living: (StandingStep & { entry: ActivityEntry })[];
  /** Whether readers are offered it: nobody stopped it, and enough of it can be found. */
  isOffered: boolean;
}

/** The state itself, also when it was said long ago: nobody said since that there is room again. */
function isFullForLong({ availability, verification }: ActivityEntry, today: LocalDate): boolean {
  if (availability?.state !== "full" && availability?.state !== "waitlist") return false;
  const since = availability.changedOn ?? verification?.on;
  return since === undefined || daysBetween(since, today) >= LONG_FULL_WEEKS * 7;
}

/** The same rule as `listed`: what can be found is published and not over. */
export function standingOf(entry: ActivityEntry | undefined, today: LocalDate): StepStanding {
  if (!entry) return "gone";
  if (entry.status === "ended") return "ended";
  if (isOver(entry, today)) return "over";
  if (entry.status !== "published") return "paused";
  return isFullForLong(entry, today) ? "full" : "living";
}

const canBeFound = (step: StandingStep): step is StandingStep & { entry: ActivityEntry } =>
  step.entry !== undefined && (step.standing === "living" || step.standing === "full");

export function standingArrangement(
  arrangement: ArrangementEntry,
  find: (slug: string) => ActivityEntry | undefined,
  today: LocalDate,
): StandingArrangement {
  const steps = arrangement.activities.map((step): StandingStep => {
    const entry = find(step.activity);
    return { ...step, entry, standing: standingOf(entry, today) };
  });
  const living = steps.filter(canBeFound);
  return {
    arrangement,
    steps,
    living,
    isOffered: arrangement.status === "published" && living.length >= LEAST_LIVING,
  };
}

/** All bundles as they stand, in the order of the themes as `ARRANGEMENT_THEMES` has them, then by title. */
export function standingArrangements(
  { arrangements, activities }: Pick<Catalog, "arrangements" | "activities">,
  today: LocalDate,
): StandingArrangement[] {
  const entries = new Map(activities.map((entry) => [entry.slug, entry]));
  return arrangements
    .map((one) => standingArrangement(one, (slug) => entries.get(slug), today))
    .sort(
      (a, b) =>
        ARRANGEMENT_THEMES.indexOf(a.arrangement.theme) - ARRANGEMENT_THEMES.indexOf(b.arrangement.theme) ||
        a.arrangement.title.localeCompare(b.arrangement.title, "nl") ||
        (a.arrangement.slug < b.arrangement.slug ? -1 : 1),
    );
}

/** Those that readers are offered; of one municipality, or of all. */
export const offeredArrangements = (
  catalog: Pick<Catalog, "arrangements" | "activities">,
  today: LocalDate,
  municipality?: string,
): StandingArrangement[] =>
  standingArrangements(catalog, today).filter(
    ({ isOffered, arrangement }) =>
      isOffered && (municipality === undefined || arrangement.municipality === municipality),
  );

/** What of a bundle a reader finds closed, or does not find. A bundle that was stopped has nothing to repair. */
export const troublesOf = ({ arrangement, steps }: StandingArrangement): StandingStep[] =>
  arrangement.status === "ended" ? [] : steps.filter(({ standing }) => standing !== "living");

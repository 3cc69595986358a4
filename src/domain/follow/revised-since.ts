import type { CalendarRevisions } from "#domain/when/calendar-revisions.ts";
import type { LocalDate } from "#schema/identifiers.ts";

interface Revised {
  /** Slugs that stand in the calendars for the first time, with the day. */
  made: ReadonlyMap<string, LocalDate>;
  /** Slugs of which the calendar says something else than before, with the last day. */
  changed: ReadonlyMap<string, LocalDate>;
  /** The first day on which a release wrote down what was different; undefined: none did. */
  from: LocalDate | undefined;
}

/** "koor-20261205T1400@gids.nl", "koor-2@gids.nl", "koor@gids.nl": the activity of an event. */
const slugsOf = (uid: string): string[] => {
  const name = (uid.split("@")[0] ?? "").replace(/-\d{8}(?:T\d{4})?$/, "");
  return [name, name.replace(/-\d{1,2}$/, "")];
};

/** A first release has nothing to compare with: there it is the day of the check, at midnight (`export/ical.ts`). */
const isOfRelease = (instant: string): boolean => !instant.endsWith("T00:00:00Z");

/**
 * When more of the calendars than this became different in one release, the guide says things in another way; nobody
 * changed a quarter of all activities at once.
 */
const OF_THE_GUIDE = 0.25;

/**
 * What became different in the calendars since a day, as releases remember it. `slugs`: of the activities there are; an
 * event whose activity is not among them says nothing.
 */
export function revisedSince(
  revisions: CalendarRevisions,
  since: LocalDate,
  slugs: ReadonlySet<string>,
): Revised {
  const all = Object.entries(revisions).flatMap(([uid, { sequence, changed }]) => {
    const slug = slugsOf(uid).find((one) => slugs.has(one));
    return slug ? [{ slug, sequence, instant: changed, on: changed.slice(0, 10) }] : [];
  });
  const ofReleases = all.filter(({ instant }) => isOfRelease(instant));
  const from = ofReleases.map(({ on }) => on).sort()[0];
  const lately = ofReleases.filter(({ on }) => on >= since);
  const again = Map.groupBy(
    lately.filter(({ sequence }) => sequence > 0),
    ({ instant }) => instant,
  );
  const changed = [...again.values()]
    .filter((ones) => ones.length <= Math.max(2, all.length * OF_THE_GUIDE))
    .flat();
  const first = lately.filter(({ sequence }) => sequence === 0);
  const before = new Set(all.filter((one) => !first.includes(one)).map(({ slug }) => slug));
  return {
    made: lastDays(first.filter(({ slug }) => !before.has(slug))),
    changed: lastDays(changed),
    from,
  };
}

const lastDays = (events: readonly { slug: string; on: LocalDate }[]): Map<string, LocalDate> =>
  new Map(events.toSorted((a, b) => (a.on < b.on ? -1 : 1)).map(({ slug, on }) => [slug, on]));

import { WEIGHTS } from "#matching/weights.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { slotsOf } from "#domain/when/slots.ts";
import type { Lexicon } from "#search/analyser/lexicon.ts";
import { wordsOf } from "#search/analyser/normalise.ts";

/**
 * Activities that are one offer under two names: the same venue, the same days and start, names alike. Slug to
 * the slug it is shown as: that of the one checked last. Nothing is joined; only one of them is proposed.
 */
export function sameOffers(entries: readonly ActivityEntry[], lexicon: Lexicon): Map<string, string> {
  const same = new Map<string, string>();
  const byMoment = new Map<string, { entry: ActivityEntry; words: Set<string> }[]>();
  const recentFirst = entries
    .filter(({ location }) => location !== undefined)
    .toSorted((a, b) => (b.verification?.on ?? "").localeCompare(a.verification?.on ?? ""));
  for (const entry of recentFirst) {
    const moment = momentOf(entry);
    if (moment === undefined) continue;
    const words = nameWords(entry, lexicon);
    const before = byMoment.get(moment) ?? [];
    const twin = before.find((other) => areAlike(other.words, words));
    if (twin) same.set(entry.slug, twin.entry.slug);
    else byMoment.set(moment, [...before, { entry, words }]);
  }
  return same;
}

/** Venue with days and start. Undefined when no day is known: then names alone would decide. */
function momentOf({ municipality, location, schedule }: ActivityEntry): string | undefined {
  const slots = slotsOf(schedule);
  if (slots.length === 0) return undefined;
  const windows =
    schedule.type === "recurring"
      ? schedule.rules
      : schedule.type === "open" || schedule.type === "by-appointment"
        ? (schedule.hours ?? [])
        : [];
  const days = windows.map(({ days, startTime }) => `${[...days].sort().join()} ${startTime ?? ""}`).sort();
  return days.length === 0 ? undefined : `${municipality}/${location} ${days.join("; ")}`;
}

/** What the name says, compounds as their parts: "Koffieinloop" is "Koffie-inloop". */
const nameWords = ({ title }: ActivityEntry, lexicon: Lexicon): Set<string> =>
  new Set(
    wordsOf(title)
      .filter((word) => word.length > 2 && !lexicon.isStopWord(word))
      .flatMap((word) => lexicon.split(word) ?? [word])
      .map(lexicon.stem),
  );

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= WEIGHTS.oneOffer * Math.min(a.size, b.size);
}

import { matchingVocabularyIn } from "#catalog/matching-vocabulary.ts";
import type { Visit } from "#desk/gate/route.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Guide } from "#domain/guide.ts";
import { suitsProposer } from "#domain/suits/propose-suits.ts";
import { shownSuits, type ShownSuits } from "./suits-in-form.ts";

type Reader = ReturnType<typeof suitsProposer>;
const readers = new WeakMap<Guide, Reader>();
const NOTHING: ReturnType<Reader> = { about: [], goals: [], moments: [], demands: [], parts: [] };

/** One for each release: the words change with it. Without words nothing is proposed, and an editor chooses alone. */
function readerOf({ guide, intake }: Pick<Visit, "guide" | "intake">): Reader {
  const known = readers.get(guide);
  if (known) return known;
  let reader: Reader;
  try {
    reader = suitsProposer(guide.catalog.interests, matchingVocabularyIn(intake.contentDir));
  } catch {
    reader = () => NOTHING;
  }
  readers.set(guide, reader);
  return reader;
}

/** Whom an activity suits, for an editor to look at. `key`: sets its fields apart. */
export const suitsToShow = (
  visit: Pick<Visit, "guide" | "intake">,
  entry: ActivityEntry,
  key: string = entry.slug,
): ShownSuits => shownSuits(key, entry, readerOf(visit)(entry), visit.guide.catalog.interests);

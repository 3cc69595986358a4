import type { ActivityEntry } from "#domain/catalog.ts";
import type { Part } from "#schema/suits.ts";
import { firstOf, type Guess, type WordsFound } from "./words-found.ts";

const PART_OF_ROLE = { participant: "taking-part", volunteer: "helping", support: "being-helped" } as const;
/** Also as the end of a longer word: "avondcursus", "fietsles"; "boules" and "singles" are none. */
const COURSE =
  /(?<!\p{L})(?:taal|fiets|zwem|muziek|dans|naai|kook|yoga|piano|gitaar|proef)?les(?:sen)?(?!\p{L})|(?:cursus|academie|taalcaf[eé]|voor (?:absolute )?beginners)(?!\p{L})/iu;
/** Where a sheet says for whom it is, and says no more than this. */
const VOLUNTEERS = /^(?:nieuwe )?vrijwilligers?\.?$/iu;

/** One comes to help: as a field says, as a sentence says to its reader, or as the only ones it is for. */
export const isLikelyHelping = (
  { role, category, audience }: ActivityEntry,
  found: ReadonlyMap<string, WordsFound>,
): boolean =>
  role === "volunteer" ||
  category === "vrijwilligerswerk" ||
  (role === undefined && (VOLUNTEERS.test(audience.note ?? "") || found.has("helping")));

/** Who comes takes part, unless it is known otherwise: to help, to be helped, or to learn what the title says. */
export function partsOf(
  entry: ActivityEntry,
  found: ReadonlyMap<string, WordsFound>,
  isNamed: boolean,
): Guess<Part>[] {
  const { role, title, category } = entry;
  const learning = found.get("learning");
  const isCourse = COURSE.test(title) || learning?.isInTitle === true;
  const parts: Guess<Part>[] = [];
  const helped = isHelped(found, isNamed || category !== undefined);
  if (role) parts.push({ is: PART_OF_ROLE[role], from: "filled-in" });
  else if (category === "vrijwilligerswerk") parts.push({ is: "helping", from: "filled-in" });
  else if (isLikelyHelping(entry, found))
    parts.push({ is: "helping", from: saidIn(found.get("helping")) ?? "filled-in" });
  else if (helped && !isCourse) parts.push({ is: "being-helped", from: firstOf(helped) });
  else if (!isCourse) parts.push({ is: "taking-part", from: "mostly" });
  if (role === "volunteer" || parts[0]?.is === "helping") return parts;
  if (isCourse) parts.push({ is: "learning", from: title });
  else if (learning && learning.sentences.length > 1) parts.push({ is: "learning", from: firstOf(learning) });
  return parts;
}

const saidIn = (evidence: WordsFound | undefined): string | undefined => evidence && firstOf(evidence);

/** Somebody is helped there: the title says so, or the text of something that is named after nothing one does. */
function isHelped(found: ReadonlyMap<string, WordsFound>, isNamed: boolean): WordsFound | undefined {
  const helped = found.get("being-helped");
  return helped && (helped.isInTitle || !isNamed) ? helped : undefined;
}

/** What a text asks for, and what it refuses in so many words; what is only denied is in neither. */
interface Sides {
  wanted: string;
  /** "geen muziek", "ik haat sporten" */
  refused: string;
}

/** A new thought begins: what came before is not touched by a "niet" in it. */
const THOUGHT =
  /(?<![.,;:!?])[.,;:!?]+(?=\s|$)|[\n()]+|\b(?:maar|wel|dus|omdat|want|hoewel|behalve dat)\b|\bliever\b(?! (?:geen|niet|dan)\b)|\ben (?=(?:ik|wil|zou|graag|hou|houd)\b)/giu;
/** A "niet" that denies nothing: somebody who does not want to eat alone wants to eat. */
const NO_DENIAL =
  /\b(?:niet (?:(?:meer|zo|graag|altijd) )*alleen\b|weet (?:het |ik )*(?:nog )*niet\b|waarom niet\b|(?:niets|niet) (?:liever|leuker|mooier|fijner)s? dan\b|niet bang\b)/iu;
export const DENIAL = /\b(?:geen|niet|nooit|niets|zonder|haat|hekel aan)\b/iu;
const REFUSAL =
  /\b(?:geen|niets (?:met|van|aan)|haat|hekel aan|liever niet|niet (?:graag|van|naar)|wil (?:[\p{L} ]{1,60} )?niet|hoef (?:[\p{L} ]{1,60} )?niet)\b/iu;
const hasWords = (text: string): boolean => /\p{L}{3,}/u.test(text);

/**
 * Keeps what is denied away from what is asked for, thought by thought: everything behind the "niet", or what
 * stands before it when nothing comes after ("zingen wil ik niet").
 */
export function splitDenied(text: string): Sides {
  if (!DENIAL.test(text)) return { wanted: text, refused: "" };
  const wanted: string[] = [];
  const refused: string[] = [];
  for (const thought of text.split(THOUGHT)) {
    if (!thought?.trim()) continue;
    const denial = NO_DENIAL.test(thought) ? null : DENIAL.exec(thought);
    if (!denial) {
      wanted.push(thought.trim());
      continue;
    }
    const before = thought.slice(0, denial.index).trim();
    const after = thought.slice(denial.index + denial[0].length).trim();
    if (hasWords(after) && before) wanted.push(before);
    if (REFUSAL.test(thought)) refused.push(hasWords(after) ? after : before);
  }
  return { wanted: wanted.join(" . "), refused: refused.join(" . ") };
}

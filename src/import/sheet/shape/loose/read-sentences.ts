import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { plain } from "#domain/plain.ts";
import { INTRODUCES, isOfPage } from "#import/words/facts/page-words.ts";
import { FIRST_WORDS } from "#import/words/about-shape.ts";
import { readDays } from "#import/when/read-days.ts";
import { unreadText } from "#import/when/unread-text.ts";
import type { SheetField } from "#import/words/headers.ts";
import { headerOfField } from "../made-column.ts";
import { noteAbove } from "../read-above.ts";

interface SentenceTable {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
  notes: string[];
}

const ENOUGH = 3;
const MOST_LINES = 1_000;
const NEARLY_ALL = 0.8;
const ENOUGH_WORDS = 6;
const LONGEST_NAME = 60;

/**
 * A line of running text for each activity, and nothing else: the text is what it is about, and its first words are what it is
 * called until somebody says it better.
 */
export function readSentences(lines: readonly GridLine[]): SentenceTable | undefined {
  const filled = lines.flatMap((line) => {
    const cells = textsOf(line);
    // A comma in a sentence cut it in two where the file has no marks around it.
    return cells.length > 0 ? [{ line: line.line, width: cells.length, text: cells.join(", ").trim() }] : [];
  });
  const widths = new Set(filled.map(({ width }) => width));
  if (filled.length < ENOUGH || filled.length > MOST_LINES || !widths.has(1)) return undefined;
  const isText = ({ text }: { text: string }) => text.split(/\s+/, ENOUGH_WORDS).length >= ENOUGH_WORDS;
  const own = filled.filter(({ text }) => !isOfPage(plain(text)) && !isIntroduction(text));
  const running = own.filter((one) => isText(one));
  const below = filled[0] && isText(filled[0]) ? own.length : own.length - 1;
  if (running.length < Math.max(ENOUGH, below * NEARLY_ALL)) return undefined;
  const between = filled.slice(1).flatMap((one) => (running.includes(one) ? [] : [one.text]));
  return {
    header: [FIRST_WORDS, headerOfField("description").name],
    fields: [undefined, "description"],
    rows: running.map(({ line, text }) => ({ line, cells: [firstWords(text), text] })),
    notes: noteAbove(between),
  };
}

/** Who they are, and no word of when. */
const isIntroduction = (text: string): boolean =>
  INTRODUCES.test(plain(text)) &&
  !/\d[.:u]\d{2}|\d ?uur/.test(text) &&
  (readDays(unreadText(text)).value?.days ?? []).length === 0;

/** Up to the first mark that parts a sentence, and no further than a name is long. */
function firstWords(text: string): string {
  const [begin = text] = text.slice(0, 200).split(/[:;,.!?]\s|\s[-–]\s/, 1);
  if (begin.length <= LONGEST_NAME) return begin;
  const cut = begin.slice(0, LONGEST_NAME + 1);
  return `${cut.slice(0, Math.max(20, cut.lastIndexOf(" ")))} …`;
}

import { plain } from "#domain/plain.ts";
import { sentences } from "#import/sentences.ts";
import type { AboutText } from "#import/words/about-text.ts";
import { OF_OTHERS, WHAT_WAS } from "#import/words/facts/something-else.ts";
import type { CellPlace, RowCells } from "../row-cells.ts";
import type { TextOfRow } from "./text-of-row.ts";

/** What a running text says of one fact. Not certain: only to be asked about, with `words` shown. */
export interface InText<T> {
  value: T;
  words: string;
  certain: boolean;
  /** What one would write in the cell made for it; without it the words themselves. */
  asCell?: string;
  /** The cell in which it stands. */
  at?: CellPlace;
}

/**
 * All sentences that say something of the fact, those aside that tell what was; one about others is not certain. One meaning, said for certain at least once, is certain; two
 * different ones are not.
 */
export const heardIn = <T>(
  text: string,
  read: (sentence: string, said: string) => InText<T> | undefined,
): InText<T> | undefined =>
  together(
    spokenIn(text).flatMap(({ sentence, said, ofOthers }) => {
      const heard = read(sentence, said);
      return heard ? [{ ...heard, certain: heard.certain && !ofOthers }] : [];
    }),
  );

interface Spoken {
  sentence: string;
  /** In compared form. */
  said: string;
  ofOthers: boolean;
}

/** Every reader of a row hears the same few texts: they are taken apart once. */
const JUST_HEARD = new Map<string, readonly Spoken[]>();
const MOST_TEXTS = 16;

function spokenIn(text: string): readonly Spoken[] {
  const before = JUST_HEARD.get(text);
  if (before) return before;
  const spoken = sentences(text)
    .flatMap((sentence) => sentence.split(/;\s+/))
    .map((sentence) => ({ sentence, said: plain(sentence) }))
    .filter(({ said }) => !WHAT_WAS.test(said))
    .map((one) => ({ ...one, ofOthers: OF_OTHERS.test(one.said) }));
  if (JUST_HEARD.size >= MOST_TEXTS) JUST_HEARD.clear();
  JUST_HEARD.set(text, spoken);
  return spoken;
}

/**
 * The same over several texts of a row. `others`: cells made for something else, which are heard only when they leave
 * no doubt.
 */
export function heardInRow<T>(
  texts: readonly TextOfRow[],
  read: (text: string, at: CellPlace) => InText<T> | undefined,
  others: readonly TextOfRow[] = [],
): InText<T> | undefined {
  const hear = ({ at, text }: TextOfRow): InText<T>[] => {
    const heard = read(text, at);
    return heard ? [{ ...heard, at }] : [];
  };
  return together([
    ...texts.flatMap((one) => hear(one)),
    ...others.flatMap(({ at, text }) => {
      const heard = text.split(PART).flatMap((part) => hear({ at, text: part }));
      return heard.every(({ certain }) => certain) ? heard : [];
    }),
  ]);
}

/** Where one thing said in a cell ends and the next begins; not in "2,50". */
const PART = /,(?!\d)|[;()\n|]/;

function together<H extends InText<unknown>>(heard: readonly H[]): H | undefined {
  const first = heard.find(({ certain }) => certain) ?? heard[0];
  const alike = heard.every(({ value }) => JSON.stringify(value) === JSON.stringify(first?.value));
  return first && { ...first, certain: first.certain && alike };
}

/**
 * The cell and the text together. `own`: what the cell says. The text stands in for a cell that says nothing when it is
 * certain, and is asked about when it is not, or when it is certain and says otherwise.
 */
export function withText<T>(
  own: T | undefined,
  heard: InText<T> | undefined,
  { cells, field = "description", about }: { cells: RowCells; field?: CellPlace; about: AboutText },
  agrees: (own: T, heard: T) => boolean = (a, b) => JSON.stringify(a) === JSON.stringify(b),
): T | undefined {
  if (!heard) return own;
  const { at = field, words, certain, value, asCell = words } = heard;
  if (own === undefined) {
    cells.remark(at, certain ? about.fromText : about.onlyInText(words, asCell));
    return certain ? value : undefined;
  }
  if (certain && !agrees(own, value)) cells.remark(at, about.differs(words, asCell));
  return own;
}

import { sentences } from "#import/sentences.ts";
import type { AboutText } from "#import/words/about-text.ts";
import type { RowCells } from "../row-cells.ts";

/** What a running text says of one fact. Not certain: only to be asked about, with `words` shown. */
export interface InText<T> {
  value: T;
  words: string;
  certain: boolean;
}

/**
 * All sentences that say something of the fact. One meaning, said for certain at least once, is certain; two
 * different ones are not.
 */
export function heardIn<T>(
  text: string,
  read: (sentence: string) => InText<T> | undefined,
): InText<T> | undefined {
  const heard = sentences(text).flatMap((sentence) => read(sentence) ?? []);
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
  { cells, field, about }: { cells: RowCells; field: "title" | "description"; about: AboutText },
  agrees: (own: T, heard: T) => boolean = (a, b) => JSON.stringify(a) === JSON.stringify(b),
): T | undefined {
  if (!heard) return own;
  if (own === undefined) {
    cells.remark(field, heard.certain ? about.fromText : about.onlyInText(heard.words));
    return heard.certain ? heard.value : undefined;
  }
  if (heard.certain && !agrees(own, heard.value)) cells.remark(field, about.differs(heard.words));
  return own;
}

import { fingerprint } from "#domain/fingerprint.ts";
import { plain } from "#domain/plain.ts";
import { sentences } from "#import/sentences.ts";
import type { SheetField } from "#import/words/headers.ts";
import type { Remark, RowRemark } from "#import/words/remark.ts";
import { shownCell } from "./answers.ts";

/** A text may say it: asked for the fact it would be, once for what is said, in whatever cell that stands. */
type OfText = Remark & { heard: string; into: SheetField };

export const isOfText = (remark: Remark): remark is OfText =>
  remark.heard !== undefined && remark.into !== undefined;

/** Ways to reach somebody are kept under a fingerprint: answers are kept for years. */
const PRIVATE: ReadonlySet<SheetField> = new Set(["phone", "email"]);

/** `text`: the cell in which it was heard, as visitors may read it. */
export function askedOfText({ into, heard, ...remark }: OfText, text: string): RowRemark {
  const said = plain(heard);
  const key = `~ ${PRIVATE.has(into) ? fingerprint(said) : said}`;
  const around = sentences(text).find((one) => plain(one).includes(said)) ?? heard;
  return { ...remark, column: "", field: into, value: shownCell(near(around, said)), key };
}

/** How much of a long sentence stands before what was heard in it. */
const BEFORE = 50;

/** A long sentence from a little before these words, so that they are in what is shown of it. */
function near(sentence: string, said: string): string {
  const at = plain(sentence).indexOf(said) - BEFORE;
  const from = at > 0 ? sentence.lastIndexOf(" ", at) : 0;
  return from > 0 ? `…${sentence.slice(from)}` : sentence;
}

import { plain } from "#domain/plain.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { SAYS_WHEN } from "#import/words/columns/column-words.ts";
import { STREET_IN_TEXT } from "#import/words/facts/facts-in-text.ts";
import { isOfPage } from "#import/words/facts/page-words.ts";
import { HOUSE } from "#import/words/facts/place-words.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import type { SheetField } from "#import/words/headers.ts";
import { isSentence } from "../heading-lines.ts";
import { partsOfLine, whenBefore } from "../loose/parts-of-line.ts";

/** What a line of a page is for: when, where, something else with its label, a name, or a text that tells on. */
export interface LineOfBlock {
  line: number;
  text: string;
  kind: "when" | "place" | "labelled" | "name" | "told" | "page";
  /** Of a line with a label. */
  field?: SheetField;
  /** What stands behind the label, or the whole line. */
  value: string;
}

const LONGEST_NAME = 70;
const MOST_WORDS = 9;
const LABEL = /^[\s*•·-]{0,5}(\p{L}[\p{L} /-]{1,24}?) ?: ?(\S.*)$/su;

export function lineOfBlock(line: number, whole: string): LineOfBlock {
  const text = whole.replace(/^[\s*•·▪►–-]{1,4}(?=\p{L}|\d)/u, "").trim();
  const label = labelled(text);
  if (label)
    return {
      line,
      text,
      kind: isOfWhen(label.field) ? "when" : label.field === "venue" ? "place" : "labelled",
      ...label,
    };
  return { line, text, kind: kindOf(text), value: text };
}

const isOfWhen = (field: SheetField): boolean => SAYS_WHEN.has(field) || field === "time";

function labelled(text: string): { field: SheetField; value: string } | undefined {
  const [, label = "", value = ""] = text.length <= 500 ? (LABEL.exec(text) ?? []) : [];
  const [best] = label === "" ? [] : fitHeader(label);
  return best && best.score >= 100 && best.field !== "title" && value !== ""
    ? { field: best.field, value }
    : undefined;
}

/** "Elke 2e dinsdag van de maand, 16.00 - 19.30 uur", with nothing behind it but what stands between brackets. */
function saysOnlyWhen(text: string): boolean {
  if (text.length > 120) return false;
  const said = text.replace(/(?<! ) \([^()]{1,60}\)$/, "");
  if (partsOfLine([said]).every(({ kind }) => kind !== "text")) return true;
  const { rest = said } = whenBefore(said) ?? {};
  return rest === "" || labelKind(rest) === "time";
}

/** What may be called so: a house too, where it stands in the place of a name. */
export const mayBeName = ({ kind, field }: LineOfBlock): boolean =>
  kind === "name" || (kind === "place" && field === undefined);

function kindOf(text: string): LineOfBlock["kind"] {
  if (isOfPage(plain(text))) return "page";
  if (saysOnlyWhen(text)) return "when";
  if (isSentence(text) || text.length > LONGEST_NAME || /[.!?:]$/.test(text)) return "told";
  if (HOUSE.test(text) || text.search(STREET_IN_TEXT) >= 0) return "place";
  const isName =
    /^['"“‘]?[\p{Lu}\d]/u.test(text) &&
    text.split(" ").length <= MOST_WORDS &&
    !/[€@]|\d[.:,]\d\d/.test(text);
  return isName ? "name" : "told";
}

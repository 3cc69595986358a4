import type { FieldName } from "./fields/form-table.ts";

/** What somebody filled in, by field; a field that is not there is empty. Plain JSON. */
export type FormValues = Partial<Record<FieldName, string | string[]>>;

/** Far above what the longest field allows: enough to give a text that is too long back to its writer. */
const KEPT_CHARACTERS = 20_000;
/** Words of a list that somebody may name in one field. */
export const MOST_CHOSEN = 20;
/** Marks that turn the direction of text or hide in it: they make a reader see something else than is stored. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
/** No language writes this many marks on one letter, and to put them in order takes the square of how many there are. */
const TOO_MANY_MARKS = /(?<=\p{M}{6})\p{M}+/gu;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Text as it is stored and shown: well formed, composed, without control characters, spaces in order. */
export function cleanText(text: string, lines: boolean): string {
  const clean = text
    .slice(0, KEPT_CHARACTERS)
    .toWellFormed()
    .replace(TOO_MANY_MARKS, "")
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(CONTROL, "")
    .replace(INVISIBLE, "");
  return lines
    ? clean
        .replace(/[^\S\n]+/g, " ")
        .replace(/ ?\n ?/g, "\n")
        .replace(/\n{3,}/g, "\n\n")
        .trim()
    : clean.replace(/\s+/g, " ").trim();
}

export function one(values: FormValues, name: FieldName): string {
  const value = values[name];
  return typeof value === "string" ? value : "";
}
export function many(values: FormValues, name: FieldName): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value : [];
}

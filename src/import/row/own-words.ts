import { plain } from "#domain/plain.ts";

/** A short remark in the words of the row: one line, not shouting, at most `length` characters. */
export function ownWords(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  const calm = letters >= 6 && line === line.toUpperCase() ? line.toLowerCase() : line;
  return calm.slice(0, length).trim();
}

/** Whether a text says more than the words in `known`, little words aside. */
export function saysMore(text: string, known: RegExp): boolean {
  const rest = plain(text)
    .replace(new RegExp(known.source, "g"), " ")
    .replace(
      /\b(de|het|een|of|en|via|graag|even|ja|nee|met|voor|per|van|in|op|bij|jaar|t\/m|tot|tot en met|vanaf|alleen|u|je)\b|[\d\W]/g,
      " ",
    );
  return /[a-z]{2}/.test(rest);
}

import type { ActivityEntry } from "#domain/catalog.ts";
import { paths } from "#domain/paths.ts";
import { stillPaths } from "#domain/still-paths.ts";
import { hasLanguagePage } from "#screens/language/language-words.ts";
import { formatAddress } from "#search/address.ts";
import { EMPTY_QUESTION } from "#search/question.ts";

interface SpokenLanguage {
  code: string;
  /** As who speaks it calls it: "Türkçe". */
  name: string;
  href: string;
}

const MOST = 6;
const RIGHT_TO_LEFT = new Set(["ar", "fa", "prs", "ur", "he", "ku"]);

/** In its own language; undefined where the platform does not know it. */
function ownName(code: string): string | undefined {
  const name = new Intl.DisplayNames(code, { type: "language", fallback: "none" }).of(code);
  return name && name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** Which way its name is written, for `dir`. */
export const directionOf = (code: string): "rtl" | undefined => (RIGHT_TO_LEFT.has(code) ? "rtl" : undefined);

/** Languages beside Dutch that are spoken somewhere in the guide, most first; each leads to where. */
export function spokenLanguages(entries: readonly ActivityEntry[]): SpokenLanguage[] {
  const counts = new Map<string, number>();
  for (const code of entries.flatMap(({ language }) => language.spoken ?? []))
    if (code !== "nl") counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .flatMap(([code]) => {
      const name = ownName(code);
      return name ? [{ code, name, href: wayTo(code) }] : [];
    })
    .slice(0, MOST);
}

/** A page in that language where there is one; else the Dutch list of what is spoken so. */
function wayTo(code: string): string {
  if (hasLanguagePage(code)) return stillPaths.spoken(code);
  const { query, fragment } = formatAddress({ ...EMPTY_QUESTION, filters: { language: [code] } });
  return paths.finder(query, fragment);
}

/** Of which there is a page: those it can be written in, where somebody speaks them. */
export const spokenWithPage = (entries: readonly ActivityEntry[]) =>
  [...new Set(entries.flatMap(({ language }) => language.spoken ?? []))].filter(hasLanguagePage);

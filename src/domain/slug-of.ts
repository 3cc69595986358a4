import { plain } from "./plain.ts";

/** "Taart & Taal (di)" -> "taart-taal-di": at most 60 characters, cut at a word. Never empty. */
export function slugOf(text: string): string {
  const slug = plain(text)
    .replace(/&/g, " ")
    .replace(/'/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (slug === "") return "activiteit";
  return slug.length <= 60 ? slug : slug.slice(0, 61).replace(/-[^-]*$/, "") || slug.slice(0, 60);
}

/**
 * Names that no file of an entry may have. `index`, `404` and `500` are pages of their own: the server and Astro give
 * them another address. The others are devices, which no clone on Windows can hold:
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#naming-conventions
 */
const RESERVED = /^(index|404|500|con|prn|aux|nul|com\d|lpt\d)$/;

export const isReserved = (slug: string): boolean => RESERVED.test(slug);

/** The slug, or the slug with "-2", "-3" … until it is free and nobody's own. The answer is added to `taken`. */
export function freeSlug(text: string, taken: Set<string>): string {
  const base = slugOf(text);
  let slug = base;
  for (let number = 2; taken.has(slug) || isReserved(slug); number += 1) slug = `${base}-${number}`;
  taken.add(slug);
  return slug;
}

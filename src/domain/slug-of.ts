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

/** The slug, or the slug with "-2", "-3" … until it is free. The answer is added to `taken`. */
export function freeSlug(text: string, taken: Set<string>): string {
  const base = slugOf(text);
  let slug = base;
  for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
  taken.add(slug);
  return slug;
}

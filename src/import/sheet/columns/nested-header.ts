import { HEADER_OWNERS, LITTLE_WORDS, NAME_WORDS, type SheetField } from "#import/words/headers.ts";
import { ABOUT_NOBODY, DESCRIBES, LEAVES_OF_NOTHING } from "#import/words/columns/header-forms.ts";

type Owner = (typeof HEADER_OWNERS)[number];

/** What a chain of names says: a field; null: something that the guide has no place for; undefined: no names we know. */
type Found = SheetField | null | undefined;

const ownersIn = (words: readonly string[]): Owner[] =>
  HEADER_OWNERS.filter(({ words: owned }) => words.some((word) => owned.has(word)));

const heldBy = (owners: readonly Owner[], field: SheetField): boolean =>
  owners.every(({ holds }) => holds.has("*") || holds.has(field));

/**
 * A key of a system that is nested in others, "location.address.city" or "organizer[0].name": its last part says what
 * it is, and every part before it of what. `exact`: the field that words in compared form are the very name of.
 */
export function fitNested(
  parts: readonly string[],
  exact: (said: string) => SheetField | undefined,
): { field: Found; isOwned: boolean } {
  const path = [...parts];
  while (path.length > 1 && LEAVES_OF_NOTHING.has(path.at(-1) ?? "")) path.pop();
  const leaf = path.at(-1) ?? "";
  const before = path.slice(0, -1).map((part) => part.split(" "));
  if (before.some((words) => words.some((word) => ABOUT_NOBODY.has(word))))
    return { field: null, isOwned: true };
  const owners = ownersIn(before.flat());
  const isOwned = owners.length > 0;
  if (NAME_WORDS.has(leaf)) {
    const [near] = before.slice(-1).map((words) => ownersIn(words).at(-1));
    if (near) return { field: near.name, isOwned };
    // "keywords.name" is a keyword.
    return { field: path.length > 1 ? (exact(path.at(-2) ?? "") ?? exact(leaf)) : undefined, isOwned };
  }
  const parent = path.length > 1 ? exact(path.at(-2) ?? "") : undefined;
  // "accessibility.description" says how accessible it is; "location.description" nothing that the guide holds.
  if (parent && DESCRIBES.has(leaf) && ownersIn(before.at(-1) ?? []).length === 0)
    return { field: parent, isOwned: true };
  const field = exact(leaf) ?? fitOwned(leaf.split(" "), exact);
  if (!field) return { field: isOwned ? null : undefined, isOwned };
  return { field: heldBy(owners, field) ? field : null, isOwned };
}

/** "venue address 1", "event start time": the longest name at the end, of what stands before it. */
export function fitOwned(words: readonly string[], exact: (said: string) => SheetField | undefined): Found {
  if (words.length < 2 || words.length > 6) return undefined;
  for (let at = 1; at < words.length; at++) {
    const front = words.slice(0, at);
    const owners = ownersIn(front);
    const isAbout = front.every(
      (word) => LITTLE_WORDS.has(word) || owners.some(({ words: owned }) => owned.has(word)),
    );
    if (!isAbout || owners.length === 0) return undefined;
    const tail = words.slice(at).join(" ");
    if (NAME_WORDS.has(tail)) return owners.at(-1)?.name;
    const field = exact(tail);
    if (field) return heldBy(owners, field) ? field : fitBefore(words, exact);
  }
  return undefined;
}

/** "adres accommodatie", "telefoon vereniging": a name at the beginning, of what stands behind it; null: none. */
function fitBefore(
  words: readonly string[],
  exact: (said: string) => SheetField | undefined,
): SheetField | null {
  for (let at = words.length - 1; at > 0; at--) {
    const behind = words.slice(at);
    const owners = ownersIn(behind);
    const field = exact(words.slice(0, at).join(" "));
    if (field && owners.length > 0 && heldBy(owners, field)) return field;
  }
  return null;
}

import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import type { CategoryKey } from "#schema/category.ts";
import { oneSlip } from "#import/words/same-words.ts";
import { plain } from "#domain/plain.ts";
import { type Remark, understood, type Reading } from "#import/words/remark.ts";
import {
  CATEGORY_LABELS,
  CATEGORY_WORDS,
  TITLE_SIGNS,
  VAGUE_CATEGORIES,
} from "#import/words/category-words.ts";
import { aboutRow } from "#import/words/about-row.ts";

interface CategoryFacts {
  category?: CategoryKey;
  alsoIn?: CategoryKey[];
}

interface CategoryReading extends Required<Reading<CategoryFacts>> {
  /** The category the sheet itself names. Nothing else may follow from one that was taken from the title. */
  said?: CategoryKey;
}

/**
 * The category a row belongs to. The sheet's own word decides when it is one of the eight or near to one. A vague,
 * unknown or missing word is settled by a title that names what is done, a vague one else by where it mostly
 * belongs, with a question; otherwise it stays open, and what the text points to is only proposed. A title that clearly says something else than a clear
 * word is no reason to overrule it: the other one is added as `alsoIn`, and asked about.
 */
export function readCategory(text: string | undefined, title: string, description: string): CategoryReading {
  const signs = signsIn(title);
  const said = text ? plain(text) : "";
  const exact = said === "" ? [] : categoriesIn(said);
  if (exact.length > 0) {
    const [category, ...others] = exact as [CategoryKey, ...CategoryKey[]];
    const other = category === "vrijwilligerswerk" ? undefined : signs.find((key) => !exact.includes(key));
    const remarks: Remark[] = [];
    if (other) {
      remarks.push(aboutRow.categoryAlso(CATEGORY_LABELS[category], CATEGORY_LABELS[other]));
    }
    const alsoIn = [...others, ...(other ? [other] : [])].slice(0, 2);
    return {
      said: category,
      ...understood({ category, ...(alsoIn.length > 0 ? { alsoIn } : {}) }, ...remarks),
    };
  }
  const vague = VAGUE_CATEGORIES.find(({ words }) => words.includes(said));
  const named = signs[0] ?? vague?.category;
  const proposed = named ?? signsIn(description.slice(0, 400))[0];
  const remark = aboutRow.categoryUnknown(
    { text: said ? text : undefined, vague: vague !== undefined, chosen: named !== undefined },
    proposed && CATEGORY_LABELS[proposed],
    CATEGORY_KEYS.map((key) => CATEGORY_LABELS[key]),
  );
  return understood(named ? { category: named } : {}, remark);
}

/** "Bewegen & sporten", "sport", "muziek / ontmoeten": the categories named, in order. */
function categoriesIn(said: string): CategoryKey[] {
  const whole = categoryOf(said);
  if (whole) return [whole];
  const parts = said.split(/[;/|,&]| en | \+ /).map((part) => categoryOf(part.trim()));
  if (parts.some((part) => part === undefined)) return parts.length > 1 && parts[0] ? [parts[0]] : [];
  return [...new Set(parts as CategoryKey[])].slice(0, 3);
}

function categoryOf(said: string): CategoryKey | undefined {
  const bare =
    said
      .replace(/^[\d. )-]+/, "")
      .replace(/(?<!\s)\s*(?:activiteiten|activiteit|aanbod)$/, "")
      .replace(/\.$/, "")
      .trim() || said;
  const named = CATEGORY_KEYS.find(
    (key) =>
      plain(CATEGORY_LABELS[key]) === said ||
      CATEGORY_WORDS[key].includes(bare) ||
      CATEGORY_WORDS[key].includes(said),
  );
  if (named || !/^[a-z]{3,}$/.test(bare)) return named;
  const begun = CATEGORY_KEYS.filter((key) =>
    CATEGORY_WORDS[key].some((word) => !word.includes(" ") && word.startsWith(bare)),
  );
  if (begun.length === 1) return begun[0];
  const near = CATEGORY_KEYS.filter((key) => CATEGORY_WORDS[key].some((word) => oneSlip(word, bare)));
  return near.length === 1 ? near[0] : undefined;
}

function signsIn(text: string): CategoryKey[] {
  const said = plain(text);
  return CATEGORY_KEYS.filter((key) => TITLE_SIGNS[key]?.test(said));
}

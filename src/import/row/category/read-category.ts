import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import type { CategoryKey } from "#schema/category.ts";
import { oneSlip } from "#import/words/same-words.ts";
import { plain, plainWordsOf } from "#domain/plain.ts";
import { type Remark, understood, type Reading } from "#import/words/remark.ts";
import { inOneWord } from "#import/words/category-kinds.ts";
import {
  CATEGORY_LABELS,
  CATEGORY_WORDS,
  KIND_FOR_WHOM,
  KIND_IN_SHAPE,
  NO_CATEGORY,
  OF_SPORTS,
  TITLE_FITS,
  TITLE_SIGNS,
  VAGUE_CATEGORIES,
} from "#import/words/category-words.ts";
import { aboutRow } from "#import/words/about-row.ts";
import { kindOfForms } from "./kind-of.ts";

export interface CategoryFacts {
  category?: CategoryKey;
  alsoIn?: CategoryKey[];
}

interface CategoryReading extends Required<Reading<CategoryFacts>> {
  /** The category the sheet itself names. Nothing else may follow from one that was taken from the title. */
  said?: CategoryKey;
  /** The sheet says nothing of it: what follows from the name alone may stand in its place. */
  unsaid?: true;
}

/**
 * The category a row belongs to. The sheet's own word decides when it is one of the eight, near to one, or something
 * that is done and belongs to one. A word that fits several is settled by a header that says what it is of, else by a
 * title that names what is done, or by where it mostly belongs, with a question. Where nothing is said or nobody knows
 * the word it stays open, and what title and text point to is only proposed. A title that names something else as well
 * is no reason to overrule it: the other one is added as `alsoIn`, so that it is found there too, and asked about where
 * the title says nothing of the word itself.
 */
export function readCategory(
  text: string | undefined,
  title: string,
  description: string,
  header = "",
): CategoryReading {
  const signs = signsIn(title);
  const said = text ? plain(text) : "";
  const saysNothing = said === "" || NO_CATEGORY.test(said.replace(/^[\d. )-]+|\.$/g, ""));
  const exact = saysNothing ? [] : categoriesIn(said, isOfSports(header));
  if (exact.length > 0) {
    const [category, ...others] = exact as [CategoryKey, ...CategoryKey[]];
    const name = plain(title);
    const agrees = exact.some((key) => signs.includes(key) || TITLE_FITS[key]?.test(name));
    const other = category === "vrijwilligerswerk" ? undefined : signs.find((key) => !exact.includes(key));
    const remarks: Remark[] = [];
    if (other && !agrees) {
      remarks.push(aboutRow.categoryAlso(CATEGORY_LABELS[category], CATEGORY_LABELS[other]));
    }
    const alsoIn = [...others, ...(other ? [other] : [])].slice(0, 2);
    return {
      said: category,
      ...understood({ category, ...(alsoIn.length > 0 ? { alsoIn } : {}) }, ...remarks),
    };
  }
  const vague = VAGUE_CATEGORIES.get(inOneWord(bareOf(said)));
  const named = vague && (signs[0] ?? vague.category);
  const proposed = named ?? signs[0] ?? vague?.proposal ?? signsIn(description.slice(0, 400))[0];
  const label = proposed && CATEGORY_LABELS[proposed];
  const all = CATEGORY_KEYS.map((key) => CATEGORY_LABELS[key]);
  if (!text || saysNothing) return { unsaid: true, ...understood({}, aboutRow.categoryMissing(label, all)) };
  const how = { text, vague: vague !== undefined, chosen: named !== undefined };
  return understood(named ? { category: named } : {}, aboutRow.categoryUnknown(how, label, all));
}

const isOfSports = (header: string): boolean => OF_SPORTS.test(plainWordsOf(header).join(" "));

/** "Bewegen & sporten", "sport", "muziek / ontmoeten": the categories named, in order. */
function categoriesIn(said: string, ofSports: boolean): CategoryKey[] {
  const whole = categoryOf(said, ofSports);
  if (whole) return [whole];
  const parts = said
    .split(/[;/|,&]| en | \+ /)
    .filter((part) => !NO_CATEGORY.test(part.trim()))
    .map((part) => categoryOf(part.trim(), ofSports));
  if (parts.some((part) => part === undefined)) return parts.length > 1 && parts[0] ? [parts[0]] : [];
  return [...new Set(parts as CategoryKey[])].slice(0, 3);
}

/** Without a number before it and what says no more than that it is something to do. */
const bareOf = (said: string): string =>
  said
    .replace(/^[\d. )-]+(?=[a-z])/, "")
    .replace(/(?<!\s)\s*(?:activiteiten|activiteit|aanbod)$/, "")
    .replace(/\.$/, "")
    .trim() || said;

function categoryOf(said: string, ofSports: boolean): CategoryKey | undefined {
  const bare = bareOf(said);
  const named = CATEGORY_KEYS.find(
    (key) =>
      plain(CATEGORY_LABELS[key]) === said ||
      CATEGORY_WORDS[key].includes(bare) ||
      CATEGORY_WORDS[key].includes(said),
  );
  if (named) return named;
  const kind = kindOf(bare, ofSports);
  if (kind || VAGUE_CATEGORIES.has(inOneWord(bare)) || !/^[a-z]{3,}$/.test(bare)) return kind;
  const begun = CATEGORY_KEYS.filter((key) =>
    CATEGORY_WORDS[key].some((word) => !word.includes(" ") && word.startsWith(bare)),
  );
  if (begun.length === 1) return begun[0];
  const near = CATEGORY_KEYS.filter((key) => CATEGORY_WORDS[key].some((word) => oneSlip(word, bare)));
  return near.length === 1 ? near[0] : undefined;
}

/** What is done, also with for whom it is or in which shape: "jeugdvoetbal", "schaakclub", "gym voor ouderen". */
function kindOf(bare: string, ofSports: boolean): CategoryKey | undefined {
  const forWhom = bare.replace(KIND_FOR_WHOM, "").trim();
  const forms = [bare, forWhom, bare.replace(KIND_IN_SHAPE, ""), forWhom.replace(KIND_IN_SHAPE, "")];
  const kind = kindOfForms(forms, CATEGORY_WORDS);
  return kind?.key ?? (ofSports && kind?.sport ? "bewegen" : undefined);
}

function signsIn(text: string): CategoryKey[] {
  const said = plain(text);
  return CATEGORY_KEYS.filter((key) => TITLE_SIGNS[key]?.test(said));
}

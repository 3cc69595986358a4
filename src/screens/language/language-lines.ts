import type { ActivityEntry } from "#domain/catalog.ts";
import { toCard } from "#domain/card.ts";
import type { Guide } from "#domain/guide.ts";
import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import type { CategoryKey } from "#schema/category.ts";
import { toShownCard } from "#screens/card/make-card.ts";
import {
  factLinesIn,
  fixedFactsOf,
  fixedIn,
  type FixedFact,
} from "#screens/journey/prescription/fact-languages.ts";
import type { PrescriptionLanguage } from "#screens/journey/prescription/prescription-languages.ts";
import type { IconName } from "#styles/picture.ts";
import { prescriptionFacts } from "#text/prescription-facts.ts";
import { guideWords } from "#text/words/guide-words.ts";
import { languageWords, type LanguageWords } from "./language-words.ts";
import { pageWhenIn } from "./page-when.ts";

/** What many activities say alike, as a drawing with a word or two. */
const SHORT: Partial<Record<FixedFact, [IconName, "noSignUp" | "welcome" | "walkIn"]>> = {
  "first.noSignUp": ["pencil", "noSignUp"],
  "first.door.yes": ["person", "welcome"],
  "first.doorWalkIn": ["forward", "walkIn"],
};

interface LanguageLine {
  entry: ActivityEntry;
  when: string | undefined;
  /** Where only that says it. */
  dutch: string;
  told: string;
  signs: { icon: IconName; word: string }[];
  /** Facts without a drawing, in sentences. */
  said: string;
}

const whereIn = (words: LanguageWords, where: string): string =>
  where.replace(guideWords["place.home"], words.home).replace(guideWords["place.various"], words.various);

/** An activity as it is said in a language beside Dutch. */
export function languageLine(
  guide: Guide,
  language: PrescriptionLanguage,
  entry: ActivityEntry,
): LanguageLine {
  const words = languageWords(language, guide.frame.place);
  const holidays = guide.holidaysIn(entry.municipality);
  const { when, where, cost } = toShownCard(toCard(entry), { today: guide.today, holidays });
  const facts = prescriptionFacts(entry, guide.today);
  const { signUp, visit } = fixedFactsOf(facts);
  const all = [...signUp, ...visit];
  return {
    entry,
    when: pageWhenIn(language, entry.schedule, guide.today),
    dutch: when,
    told: [whereIn(words, where), factLinesIn(language, { cost, facts }).cost].filter(Boolean).join(" · "),
    signs: all.flatMap((fact) => {
      const [icon, word] = SHORT[fact] ?? [];
      return icon && word ? [{ icon, word: words[word] }] : [];
    }),
    said: all.flatMap((fact) => (SHORT[fact] ? [] : `${fixedIn(language, fact)}.`)).join(" "),
  };
}

/** More than this are looked through by kind, not read. */
const MOST_IN_A_ROW = 15;

interface LanguageGroup {
  category: CategoryKey | undefined;
  title: string;
  lines: LanguageLine[];
}

/** By kind, the largest first; empty when there are so few that one list shows them. */
export function languageGroups(lines: LanguageLine[], kinds: readonly string[]): LanguageGroup[] {
  if (lines.length <= MOST_IN_A_ROW) return [];
  return [...CATEGORY_KEYS, undefined]
    .map((category, index) => ({
      category,
      title: kinds[index] ?? "",
      lines: lines.filter(({ entry }) => entry.category === category),
    }))
    .filter((group) => group.lines.length > 0)
    .sort((one, other) => other.lines.length - one.lines.length);
}

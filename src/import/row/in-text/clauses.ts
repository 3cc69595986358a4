import { plain } from "#domain/plain.ts";
import { whenInText } from "#import/when/when-in-text.ts";
import {
  IN_BRACKETS_OR_BETWEEN,
  MODIFIES_PRICE,
  MOST_IN_LIST,
  NAMES_ONE_THING,
  SIZE_OF_GROUP,
  SPEAKS_OF_WHEN,
} from "#import/words/facts/clauses-of-list.ts";
import { INCLUDED, SPEAKS_OF_MONEY } from "#import/words/facts/cost-in-text.ts";
import { OF_OTHERS, WHAT_WAS } from "#import/words/facts/something-else.ts";
import { ageInText, genderInText } from "./audience-in-text.ts";
import { emailInText, phoneInText, websiteInText } from "./contact-in-text.ts";
import { costInText } from "./cost-in-text.ts";
import { exceptionsInText } from "./exceptions-in-text.ts";
import { signUpInText } from "./sign-up-in-text.ts";

interface Clause {
  text: string;
  /** What stood between it and the one before. */
  between: string;
}

/** A row asks for the same few texts again and again. */
const JUST_CUT = new Map<string, string>();
const MOST_TEXTS = 16;

/**
 * A cell with several things in it, "€ 3,50 per keer, vanaf 55 jaar, aanmelden bij de balie", with each on a line of its own
 * that its reader understands alone; the rest stays together as it stood. A price goes alone only where nothing else
 * beside it may change it.
 */
export function inClauses(text: string): string {
  if (text.length > MOST_IN_LIST) return text;
  const before = JUST_CUT.get(text);
  if (before !== undefined) return before;
  const cut = cutUp(text);
  if (JUST_CUT.size >= MOST_TEXTS) JUST_CUT.clear();
  JUST_CUT.set(text, cut);
  return cut;
}

function cutUp(text: string): string {
  const said = plain(text);
  const clauses = clausesOf(text);
  if (clauses.length < 2 || WHAT_WAS.test(said) || OF_OTHERS.test(said)) return text;
  const runs: { clauses: Clause[]; isAlone: boolean; isWhen: boolean }[] = [];
  for (const clause of clauses) {
    const isWhen = SPEAKS_OF_WHEN.test(plain(clause.text));
    const isAlone = !isWhen && isOfOneReader(clause.text);
    const last = runs.at(-1);
    // "op de laatste vrijdag, 17.30 uur": what speaks of when stays together.
    if (last && !last.isAlone && !isAlone && last.isWhen === isWhen) last.clauses.push(clause);
    else runs.push({ clauses: [clause], isAlone, isWhen });
  }
  return linesOf(runs);
}

/** What speaks of when is cut out where its reader is sure of it; else it stays with what stood around it. */
function linesOf(runs: readonly { clauses: Clause[]; isAlone: boolean; isWhen: boolean }[]): string {
  const lines: string[] = [];
  let open: Clause[] = [];
  const endRun = () => {
    if (open.length > 0) lines.push(...withPriceApart(open));
    open = [];
  };
  for (const { clauses, isAlone, isWhen } of runs) {
    const text = joined(clauses);
    if (!isAlone && !(isWhen && saysWhen(text))) open.push(...clauses);
    else {
      endRun();
      lines.push(text);
    }
  }
  endRun();
  return lines.join("\n");
}

const joined = (clauses: readonly Clause[]): string =>
  clauses.map(({ text, between }, at) => (at === 0 ? text : between + text)).join("");

/** Split at commas and the like; not within brackets, and not in "2,50" or "€ 5,-". */
function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [{ text: "", between: "" }];
  let from = 0;
  const last = (): Clause => clauses.at(-1) as Clause;
  for (const match of text.matchAll(IN_BRACKETS_OR_BETWEEN)) {
    last().text += text.slice(from, match.index);
    from = match.index + match[0].length;
    if (match[0].startsWith("(")) last().text += match[0];
    else clauses.push({ text: "", between: match[0] });
  }
  last().text += text.slice(from);
  return clauses.filter((clause) => clause.text.trim() !== "");
}

const MOST_WORDS = 9;
/** Any day: only whether it speaks of when is asked. */
const SOME_DAY = "2026-01-01";

/** One reader understands it as it stands there alone. Of money the neighbours decide. */
function isOfOneReader(clause: string): boolean {
  const said = plain(clause).trim();
  if (said.split(" ").length > MOST_WORDS || SPEAKS_OF_MONEY.test(said)) return false;
  return (
    SIZE_OF_GROUP.test(said) ||
    [ageInText, signUpInText, genderInText, phoneInText, websiteInText].some(
      (read) => read(clause)?.certain,
    ) ||
    emailInText(clause, "") !== undefined ||
    exceptionsInText(clause).holidays !== undefined
  );
}

/** "iedere eerste donderdag van de maand": nearly all of it is when it is. */
const saysWhen = (text: string): boolean =>
  whenInText(text, SOME_DAY).some(
    ({ certain, words }) => certain && words.length >= plain(text).length * 0.6,
  );

/** What is left together, with its one price on a line of its own when nothing else in it is about money or for whom. */
function withPriceApart(run: readonly Clause[]): string[] {
  const whole = joined(run);
  const priced = run.filter(({ text }) => costInText(text)?.certain);
  const [price] = priced;
  if (!price || priced.length > 1 || run.length === 1) return [whole];
  const others = run.filter((clause) => clause !== price);
  const before = run[run.indexOf(price) - 1]?.text ?? "";
  const isChanged =
    others.some(({ text }) => MODIFIES_PRICE.test(plain(text).replace(INCLUDED, " "))) ||
    NAMES_ONE_THING.test(plain(before).trim());
  if (isChanged) return [whole];
  return [price.text, ...others.map(({ text }) => text)];
}

import type { Cost } from "#schema/cost.ts";
import { plain } from "#domain/plain.ts";
import { DISCOUNT, PRICE_UNITS, SAID_BY_AMOUNTS, TERMS } from "#import/words/facts/price-words.ts";
import { amountsIn, inOneSpelling } from "./price-amounts.ts";

const MOST = 160;
const LEADING_PRICE =
  /^(?:(?:€\s*)?\d+(?:[.,](?:\d{1,2}|-))?(?:\s*(?:euro|cent)\b)?|gratis)[\s,;:.-]*(?:(?:per (?:keer|les|dag|jaar|maand)|p\.?p\.?|p\.?k\.?)(?![\p{L}\d]))?[\s,;:.+/-]*/iu;

/**
 * What the cell adds to the amounts. A cell of one price and a remark gives the remark: "€ 3 incl. hapje" -> "incl.
 * hapje". Any other that says more than its amounts stays whole: a sentence about money is not cut.
 */
export function costNote(text: string, costs: readonly Cost[], always = false): string {
  const whole = text.replace(/\s+/g, " ").trim();
  if (always) return withinLimit(whole);
  const parts = whole.split(/[;()] ?|,(?!\d) ?| \+ /).map((part) => part.trim());
  const amounts = new Set(costs.map(({ amount }) => amount));
  const terms = costs.some(({ note }) => TERMS.test(note ?? ""));
  const more =
    terms ||
    parts.some((part) => {
      const spelled = inOneSpelling(plain(part));
      const unread = amountsIn(spelled).some(({ value }) => !amounts.has(value));
      return unread || /[a-z]{3}/.test(spelled.replace(PRICE_UNITS, " ").replace(SAID_BY_AMOUNTS, " "));
    });
  if (!more) return "";
  const left = whole
    .replace(LEADING_PRICE, "")
    .replace(/^\((.*)\)$/, "$1")
    .trim();
  const [only, ...others] = costs;
  const oneRemark =
    only?.for === "everyone" &&
    others.length === 0 &&
    !only.note &&
    !DISCOUNT.test(plain(left)) &&
    amountsIn(inOneSpelling(plain(left))).length ===
      (only.amount === 0 ? amountsIn(inOneSpelling(plain(whole))).length : 0);
  return withinLimit(oneRemark && /\p{L}{3}/u.test(left) ? left : whole);
}

/** At most what the guide keeps, ended at a word. */
function withinLimit(text: string): string {
  if (text.length <= MOST) return text;
  return `${text
    .slice(0, MOST - 1)
    .replace(/(?<!\s)\s+\S*$/, "")
    .replace(/(?<![\s,;:(-])[\s,;:(-]+$/, "")}…`;
}

import type { Cost } from "#schema/cost.ts";
import {
  FREE_ASIDE,
  FREE_OFFER,
  FREE_ONCE,
  FREE_THING,
  FREE_TO_DO,
  FREE_TO_JOIN,
  INCLUDED,
  NAMES_PRICE,
  PAID_BY_SELLERS,
  PAID_BY_VISITORS,
  PAID_SOMEHOW,
  PRICE_OF_THING,
  SOMETHING_FREE,
  SPEAKS_OF_MONEY,
  TIME_OF_DAY,
} from "#import/words/facts/cost-in-text.ts";
import { WHO_SELLS } from "#import/words/facts/sign-up-phrases.ts";
import { plain } from "#domain/plain.ts";
import { isAsked } from "#import/words/remark.ts";
import { PRICE_UNITS, SAID_BY_AMOUNTS } from "#import/words/facts/price-words.ts";
import { amountsIn, inOneSpelling } from "../cost/price-amounts.ts";
import { readCost, type CostContext } from "../cost/read-cost.ts";
import { heardIn, type InText } from "./in-text.ts";

interface PriceSaid {
  costs: Cost[];
}

/** What it costs, where a sentence names the price of taking part: not that of the coffee, not of a first time. */
export function costInText(
  text: string,
  context: CostContext = { course: false },
): InText<PriceSaid> | undefined {
  const whole = plain(text);
  // Who sells pays for the stall: where it is said what who comes to look pays, that is the price.
  const isMarket = WHO_SELLS.test(whole) && PAID_BY_VISITORS.test(whole);
  return heardIn(text, (sentence, plainly) => {
    if (isMarket && PAID_BY_SELLERS.test(plainly) && !PAID_BY_VISITORS.test(plainly)) return undefined;
    const said = plainly.replace(TIME_OF_DAY, " ");
    const words = sentence.replace(/\s+/g, " ").slice(0, 120);
    const isMoney = SPEAKS_OF_MONEY.test(said) || NAMES_PRICE.test(said);
    if (isMoney && amountsIn(inOneSpelling(said)).length > 0) return priceIn(said, words, context);
    if (FREE_TO_JOIN.test(said) || SOMETHING_FREE.test(said)) {
      const isOffer = FREE_OFFER.test(said) || FREE_TO_DO.test(said);
      const isThing = FREE_THING.test(said) && !isOffer && !FREE_TO_JOIN.test(said.replace(FREE_THING, " "));
      if (isThing && (FREE_ASIDE.test(said) || !/\b(?:gratis|kosteloze?) \p{L}/u.test(said)))
        return undefined;
      const certain = !isThing && (isOffer || FREE_TO_JOIN.test(said)) && !FREE_ONCE.test(said);
      return { value: { costs: [{ amount: 0, per: "visit", for: "everyone" }] }, words, certain };
    }
    return PAID_SOMEHOW.test(said) ? { value: { costs: [] }, words, certain: false } : undefined;
  });
}

/** How far behind the word for a price its amount stands. */
const NEAR = 40;

/** A price behind a word for it, or alone in its sentence. Every amount is taken, or none is certain. */
function priceIn(said: string, words: string, context: CostContext): InText<PriceSaid> {
  const from = NAMES_PRICE.exec(said)?.index;
  const clause = from === undefined ? said : said.slice(from);
  const amounts = amountsIn(inOneSpelling(clause));
  const { value, remarks } = readCost(clause, context);
  const costs = value?.costs ?? [];
  const isNamed = from !== undefined && (amounts[0]?.at ?? NEAR) < NEAR;
  const isAlone = !/[a-z]{3}/.test(
    inOneSpelling(said.replace(INCLUDED, " ")).replace(PRICE_UNITS, " ").replace(SAID_BY_AMOUNTS, " "),
  );
  const certain =
    (isNamed || isAlone) &&
    costs.length > 0 &&
    costs.length === amountsIn(inOneSpelling(said)).length &&
    !remarks.some((remark) => isAsked(remark)) &&
    !PRICE_OF_THING.test(said.replace(INCLUDED, " ")) &&
    !FREE_ONCE.test(said.replace(/\bmet (?:\p{L}*pas)\b/gu, " "));
  return { value: { costs }, words, certain };
}

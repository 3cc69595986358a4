import type { Cost } from "#schema/cost.ts";
import { plain } from "#domain/plain.ts";
import {
  FREE_ONCE,
  FREE_THING,
  FREE_TO_JOIN,
  NAMES_PRICE,
  PAID_SOMEHOW,
  PRICE_OF_THING,
  SOMETHING_FREE,
} from "#import/words/facts/facts-in-text.ts";
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
  return heardIn(text, (sentence) => {
    const said = plain(sentence);
    const words = sentence.replace(/\s+/g, " ").slice(0, 120);
    if (amountsIn(inOneSpelling(said)).length > 0) return priceIn(said, words, context);
    if (FREE_TO_JOIN.test(said) || SOMETHING_FREE.test(said)) {
      if (FREE_THING.test(said) && !FREE_TO_JOIN.test(said.replace(FREE_THING, " "))) return undefined;
      const certain = FREE_TO_JOIN.test(said) && !FREE_ONCE.test(said);
      return { value: { costs: [{ amount: 0, per: "visit", for: "everyone" }] }, words, certain };
    }
    return PAID_SOMEHOW.test(said) ? { value: { costs: [] }, words, certain: false } : undefined;
  });
}

function priceIn(said: string, words: string, context: CostContext): InText<PriceSaid> {
  const from = NAMES_PRICE.exec(said)?.index;
  const { value, remarks } = readCost(from === undefined ? said : said.slice(from), context);
  const certain =
    from !== undefined &&
    value?.costs.length === 1 &&
    remarks.every(({ kind }) => kind !== "question") &&
    amountsIn(inOneSpelling(said)).length === 1 &&
    !PRICE_OF_THING.test(said) &&
    !FREE_ONCE.test(said);
  return { value: { costs: value?.costs ?? [] }, words, certain };
}

import type { Cost } from "#schema/cost.ts";
import { plain } from "#domain/plain.ts";
import { aboutCost } from "#import/words/about-cost.ts";
import {
  BETWEEN_PRICES,
  COMPENSATION,
  CONDITION,
  DISCOUNT,
  EXTRA,
  FEE_ONCE,
  FOR_SOME,
  FREE,
  FROM_TO,
  GIFT,
  NEEDED,
  NOT_FIXED,
  OFF_BEFORE,
  OFF_BEHIND,
  OWN,
  PRICE_ARRANGED,
  PRICE_NOT_SAID,
  TERMS,
  TRIAL,
} from "#import/words/facts/price-words.ts";
import { isAsked, leftOpen, type Reading, type Remark, understood } from "#import/words/remark.ts";
import { costNote } from "./cost-note.ts";
import {
  amountsIn,
  inOneSpelling,
  likelyUnit,
  namesUnit,
  priceUnit,
  type Amount,
  type PriceContext,
} from "./price-amounts.ts";

interface Costs {
  costs: Cost[];
  /** What the row adds to the amounts, in its own words. */
  note?: string;
}
export interface CostContext extends PriceContext {
  role?: "participant" | "volunteer" | "support";
}

/**
 * What it costs. An amount without a unit is for the whole when the row is a course, and per visit when the row makes it
 * so; else it is asked. What is paid once,
 * a first time, what is taken off and what is for some only are no price for everyone: they stay in the note. Two
 * prices for everyone are both kept when each says on what it depends, else neither. An empty list with a note: it costs
 * something we could not put in figures.
 */
export function readCost(text: string, context: CostContext): Reading<Costs> {
  const lower = plain(text);
  const said = inOneSpelling(lower);
  if (PRICE_NOT_SAID.test(said)) return leftOpen(aboutCost.missing);
  if (PRICE_ARRANGED.test(said)) return understood({ costs: [], note: costNote(text, [], true) });
  if (/^n\.?v\.?t\.?$/.test(said)) return leftOpen(aboutCost.notApplicable(text));
  if (/^(€ ?)?0([.,]00?)?$/.test(said)) return understood({ costs: [free()] });
  if (/^\d{1,4}([.,]\d)?$/.test(said)) return plainNumber(said, context);
  if (
    context.role === "volunteer" &&
    COMPENSATION.test(said) &&
    !/eigen (rekening|kosten|lunch)/.test(said)
  ) {
    const doubt = /\d/.test(said) ? [aboutCost.forVolunteer] : [];
    return understood(withNote([free()], text), ...doubt);
  }
  if (NOT_FIXED.test(said) || (FROM_TO.test(said) && !DISCOUNT.test(said))) {
    const asked = amountsIn(said).length > 0 ? aboutCost.range : aboutCost.inWords;
    return understood({ costs: [], note: costNote(text, [], true) }, asked);
  }
  const reading: Prices = { costs: [], forSome: [], remarks: [], unit: "" };
  for (const part of partsOf(said)) addPart(reading, part, context);
  const { remarks } = reading;
  if (said !== lower && /\b[a-z]+ euro\b/.test(lower) && !/\b[a-z]+ euro\b/.test(said)) {
    remarks.push(aboutCost.amountInWords);
  }
  const kept = settled(reading);
  if (CUT_SHORT.test(said) && kept.length + remarks.length > 0) remarks.push(aboutCost.cutShort);
  if (kept.length === 0 && !remarks.some((remark) => isAsked(remark)))
    remarks.push(amountsIn(said).length > 0 ? aboutCost.unclear : aboutCost.inWords);
  return understood(withNote(kept, text), ...remarks);
}

/** The system it comes from had room for no more: the rest may hold another price. */
const CUT_SHORT = /\.\.\.\s*$|…\s*$/;

function free(): Cost {
  return { amount: 0, per: "visit", for: "everyone" };
}

function plainNumber(said: string, context: CostContext): Reading<Costs> {
  const amount = Number(said.replace(",", "."));
  if (amount > 150) return leftOpen(aboutCost.eurosOrCents);
  const cost = priceUnit(amount, context.headed ?? "", context);
  return cost
    ? understood({ costs: [cost] })
    : leftOpen(aboutCost.perVisitOrWhole(amount, likelyUnit(amount, context)));
}

/** What was read so far. `unit`: the words around the last amount that said what it is for. */
interface Prices {
  costs: Cost[];
  forSome: Cost[];
  remarks: Remark[];
  unit: string;
}

/** What stands in brackets is of the amount before them, unless it has a price of its own. */
function partsOf(said: string): string[] {
  const joined = said.replace(/(?:(?<!\s)\s+)?\(([^()]*)\)/g, (_, inside: string) =>
    amountsIn(inside).length > 0 || FREE.test(inside) ? ` ; ${inside} ; ` : ` \u0002${inside}\u0003 `,
  );
  return joined.split(BETWEEN_PRICES).filter((part) => part.trim() !== "");
}

/** Adds what one part of the text says to the costs found so far. */
function addPart(reading: Prices, part: string, context: CostContext): void {
  const amounts = amountsIn(part);
  if (amounts.length === 0) reading.costs = addFree(reading.costs, part);
  amounts.forEach((amount, index) => {
    const from = amounts[index - 1]?.end ?? 0;
    const around = amounts.length === 1 ? part : part.slice(from, amounts[index + 1]?.at ?? part.length);
    const lead = amounts.length === 1 ? part : part.slice(index === 0 ? part.length : from, amount.at);
    const taken = OFF_BEHIND.test(part.slice(amount.end)) || OFF_BEFORE.test(part.slice(from, amount.at));
    if (!taken) addAmount(reading, amount, { around, lead }, context);
  });
}

function addFree(costs: Cost[], part: string): Cost[] {
  const last = costs.findLast((cost) => cost.for !== "discount-pass");
  if (FREE.test(part)) {
    if (DISCOUNT.test(part) && costs.length > 0)
      return [...costs, { amount: 0, per: last?.per ?? "visit", for: "discount-pass" }];
    if (/verwij/.test(part)) return [...costs, { amount: 0, per: "visit", for: "referral" }];
    if (last || CONDITION.test(part)) return costs;
    return [...costs, free()];
  }
  return (GIFT.test(part) || OWN.test(part)) && costs.length === 0 ? [free()] : costs;
}

function addAmount(
  reading: Prices,
  amount: Amount,
  { around, lead }: { around: string; lead: string },
  context: CostContext,
): void {
  const { costs, remarks } = reading;
  if (/per km|p\/km|kilometer/.test(around)) {
    remarks.push(aboutCost.perKilometre);
    return;
  }
  const isFree = costs.some((cost) => cost.amount === 0 && cost.for === "everyone");
  if (isFree && EXTRA.test(around)) return;
  if ((FEE_ONCE.test(around) && !isFree) || TRIAL.test(around)) return;
  const others = isFree && NEEDED.test(around) ? costs.filter((cost) => cost.amount > 0) : costs;
  const last = others.findLast((cost) => cost.for !== "discount-pass");
  const outside = around.replace(/\u0002[^\u0003]*\u0003?/g, " ");
  const unit = namesUnit(outside) ? outside : namesUnit(around) ? around : (context.headed ?? "");
  const inherited =
    unit === "" &&
    (last?.per === "month" || last?.per === "quarter" || last?.per === "year") &&
    !context.course
      ? reading.unit
      : "";
  const cost = priceUnit(amount.value, `${unit || outside} ${inherited}`, context, last);
  if (!cost) {
    remarks.push(aboutCost.perVisitOrWhole(amount.value, likelyUnit(amount.value, context)));
    reading.costs = others;
    return;
  }
  if (unit) reading.unit = unit.replace(/(?<![\d.,])[\d.,]+(?= ?euro)|€ ?[\d.,]+/g, " ");
  if (others.length > 0 && DISCOUNT.test(lead)) {
    reading.costs = [...others, { amount: cost.amount, per: last?.per ?? cost.per, for: "discount-pass" }];
  } else if (FOR_SOME.test(around) && cost.for === "everyone") {
    reading.forSome.push(cost);
    reading.costs = others;
  } else {
    const terms = TERMS.exec(around)?.[0];
    reading.costs = [...others, { ...cost, ...(terms && !cost.note && !cost.visits ? { note: terms } : {}) }];
  }
}

/**
 * The prices that stand. Those for some are in the note when there is one for everyone as well. Two for everyone,
 * for the same thing and without a word of difference: neither is taken.
 */
function settled({ costs, forSome, remarks }: Prices): Cost[] {
  const everyone = costs.some((cost) => cost.for === "everyone");
  if (!everyone && forSome.length > 0) {
    remarks.push(forSome.length > 1 ? aboutCost.several : aboutCost.forSome);
    return [];
  }
  const rival = (cost: Cost) =>
    costs.filter((one) => one.for === cost.for && one.per === cost.per && one.amount !== cost.amount);
  const unclear = costs.filter((cost) =>
    rival(cost).some((one) => (!one.note || !cost.note) && !one.visits && !cost.visits),
  );
  if (unclear.length > 0) remarks.push(aboutCost.several);
  return costs
    .filter((cost) => !unclear.includes(cost))
    .map((cost) => (TERMS.test(cost.note ?? "") && rival(cost).length === 0 ? withoutTerms(cost) : cost));
}

function withoutTerms({ note: _, ...cost }: Cost): Cost {
  return cost;
}

function withNote(costs: Cost[], text: string): Costs {
  const note = costNote(text, costs);
  return { costs, ...(note ? { note } : {}) };
}

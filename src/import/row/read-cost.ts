import type { Cost } from "#schema/cost.ts";
import { amountsIn, inOneSpelling, type Amount, priceUnit, type PriceContext } from "./price-amounts.ts";
import { plain } from "#domain/plain.ts";
import { type Remark, leftOpen, understood, type Reading } from "#import/words/remark.ts";
import { aboutCost } from "#import/words/about-cost.ts";

const UNITS =
  /(^|[\s,;(])((voor|per|p\.?\/?|in de|in het|\/) ?\d{0,3} ?(keer|k|p|persoon|pers|les|lessen|maand|mnd|m|jaar|jr|j|avonden|avond|middag|middagen|ochtend|ochtenden|bijeenkomsten|weken|dag|dagdeel|cursus|blok|rit|week|seizoen|half jaar|kwartaal|gezin|paar)\b\.?|p\.? ?[kpmj]\.?(?=$|[\s,;)])|losse les|eigen bijdrage|totaal|(voor de )?hele (cursus|reeks)|\d{1,2}-?(baden|ritten|beurten|strippen)kaart|\d{1,2} ?lessen)/g;
const KNOWN =
  /\b(gratis|kosteloos|geen|niets|nihil|free|met|de|een|of|en|anders|stadspas|kortingspas|minimapas|verwijzing|welzijnscoach|bij|weinig geld|meedoen|meedoenpas|deelname|kosten|euro|eur|cent|prijs|bijdrage|kost)\b|€|\d+([.,]\d+)?(,-)?/g;

/**
 * What the cell adds to the amounts: "€ 3 incl. hapje" -> "incl. hapje", "€ 9 p.m." -> nothing. An amount that is
 * not among the costs stays in, whole: "lunch € 4".
 */
function costNote(text: string, costs: readonly Cost[]): string | undefined {
  const whole = text.replace(/\s+/g, " ").trim();
  if (/\b(eerste|daarna|vanaf|afhankelijk|strippenkaart|knipkaart)\b/i.test(whole))
    return whole.slice(0, 160);
  const amounts = new Set(costs.map(({ amount }) => amount));
  const parts = whole.split(/[;()]|,(?!\d)| \+ /).flatMap((piece) => {
    const part = piece.trim();
    const numbers = amountsIn(inOneSpelling(plain(part))).map(({ value }) => value);
    if (numbers.length > 0 && numbers.every((one) => !amounts.has(one))) return [part];
    const rest = inOneSpelling(plain(part)).replace(UNITS, " ").replace(KNOWN, " ");
    if (!/[a-z]{3}/.test(rest)) return [];
    return [
      part
        .replace(/€\s*\d+([.,]\d{1,2})?(,-)?|\d{1,6}([.,]\d{1,2})?\s*(euro|cent)\b|^,?-\s/gi, "")
        .replace(/^\s*(per keer|per les|gratis|per jaar|per maand|p\.?p\.?)\b/i, "")
        .trimEnd()
        .replace(/(?<!\s)\s+per (?:jaar|maand|keer|les)$/i, "")
        .replace(/\s+/g, " ")
        .replace(/^[\s,.:-]+/, "")
        .trim(),
    ];
  });
  const note = parts.filter((part) => /\p{L}{3}/u.test(part)).join(", ");
  return note === "" ? undefined : note.slice(0, 160);
}

interface Costs {
  costs: Cost[];
  /** What the row adds to the amounts, in its own words. */
  note?: string;
}
export interface CostContext extends PriceContext {
  role?: "participant" | "volunteer" | "support";
}

const NOT_SAID = /^(-+|\?+|onbekend|n\.?t\.?b\.?|volgt|nader te bepalen|in overleg|op aanvraag)$/;
const DISCOUNT =
  /(kortings?pas|stadspas|minima|meedoen? ?pas|uitpas|u-pas|ooievaarspas|rotterdampas|gelrepas|stadjerspas|\bpas\b|lage inkomens?|weinig geld|bijstand)/;
/** Extras beside something that is free, and things that are needed to take part at all. */
const EXTRA = /(boek|lunch|consumptie|drank|drankje|koffie|thee|vispas|leen|borg|inschrijf)/;
const NEEDED = /(ingredient|materia|grondstof|benodigd)/;
const FREE =
  /\b(gratis|kosteloos|kostenloos|free|geen( kosten)?|niets|nihil|vrije? (entree|toegang|inloop)|zonder kosten)\b/;
/** Free for some, or for a first time: no price for everyone. */
const CONDITION =
  /\b(niet-)?(leden|kinderen|mantelzorgers|begeleiders?|vrijwilligers)\b|\b(proef\w*|eerste|onder de|tot \d|voor (?!iedereen|een?ieder|alle)\w+s\b)/;
const GIFT = /\b(donatie|vrije gift|vrijwillige bijdrage|collecte|fooienpot|naar draagkracht|pay what you)\b/;
const OWN =
  /\b(eigen (drankje|drinken|consumpties?|koffie|lunch)|consumpties? (voor )?eigen (rekening|kosten)|buy your own)\b/;
const COMPENSATION =
  /(vergoed|reiskosten|onkosten|training|lunch|eten|koffie|thee|consumptie|t-shirt|broodje|pizza|soep)/;
const RANGE = /\b(vanaf|tussen|afhankelijk)\b|\d{1,6}([.,]\d{1,6})?( euro)?\s*(-|tot|à|a)\s*(€\s*)?\d/;
const PARTS =
  /[;|+]|\s\/\s(?!maand|mnd|jaar|les|keer|week|avond|persoon)|,(?!\d)| of (?=€|\d|met)|\banders\b|\bdaarna\b|\((?!\d)/;

/**
 * What it costs. An amount without a unit is per visit, or for the whole when the row is a course. What a
 * volunteer receives is no price. An empty list with a note: it costs something we could not put in figures.
 */
export function readCost(text: string, context: CostContext): Reading<Costs> {
  const lower = plain(text);
  const said = inOneSpelling(lower);
  if (NOT_SAID.test(said)) return leftOpen(aboutCost.missing);
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
  if (RANGE.test(said) && !DISCOUNT.test(said)) {
    return understood({ costs: [], note: text.replace(/\s+/g, " ").slice(0, 160) }, aboutCost.range);
  }

  const remarks: Remark[] = [];
  const costs = said
    .split(PARTS)
    .reduce<Cost[]>((sofar, part) => addPart(sofar, part.trim(), context, remarks), []);
  if (said !== lower && /\b[a-z]+ euro\b/.test(lower) && !/\b[a-z]+ euro\b/.test(said)) {
    remarks.push(aboutCost.inWords);
  }
  const kept = withoutRivals(costs, remarks);
  if (kept.length === 0 && remarks.every(({ kind }) => kind !== "question")) remarks.push(aboutCost.unclear);
  return understood(withNote(kept, text), ...remarks);
}

function free(): Cost {
  return { amount: 0, per: "visit", for: "everyone" };
}

function plainNumber(said: string, context: CostContext): Reading<Costs> {
  const amount = Number(said.replace(",", "."));
  const cost = amount > 150 ? undefined : priceUnit(amount, "", context);
  if (cost) return understood({ costs: [cost] });
  return leftOpen(aboutCost.eurosOrCents);
}

/** Adds what one part of the text says to the costs found so far. */
function addPart(costs: Cost[], part: string, context: CostContext, remarks: Remark[]): Cost[] {
  const amounts = amountsIn(part);
  if (amounts.length === 0) return addFree(costs, part);
  return amounts.reduce(
    (sofar, amount, index) => addAmount(sofar, part, amounts, index, amount, context, remarks),
    costs,
  );
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
  costs: Cost[],
  part: string,
  amounts: Amount[],
  index: number,
  amount: Amount,
  context: CostContext,
  remarks: Remark[],
): Cost[] {
  const from = amounts[index - 1]?.end ?? 0;
  const around = amounts.length === 1 ? part : part.slice(from, amounts[index + 1]?.at ?? part.length);
  if (/per km|p\/km|kilometer/.test(around)) {
    remarks.push(aboutCost.perKilometre);
    return costs;
  }
  const isFree = costs.some((cost) => cost.amount === 0 && cost.for === "everyone");
  if (isFree && EXTRA.test(around)) return costs;
  const others = isFree && NEEDED.test(around) ? costs.filter((cost) => cost.amount > 0) : costs;
  const last = others.findLast((cost) => cost.for !== "discount-pass");
  const cost = priceUnit(amount.value, around, context, last);
  if (!cost) {
    remarks.push(aboutCost.perVisitOrWhole(amount.value));
    return others;
  }
  const lead = amounts.length === 1 ? part : part.slice(index === 0 ? part.length : from, amount.at);
  const withPass = others.length > 0 && DISCOUNT.test(lead);
  return [
    ...others,
    withPass ? { amount: cost.amount, per: last?.per ?? cost.per, for: "discount-pass" } : cost,
  ];
}

/** Two different prices for everyone, for the same thing and without a word of difference: neither is taken. */
function withoutRivals(costs: Cost[], remarks: Remark[]): Cost[] {
  const rivals = costs.filter((cost) =>
    costs.some(
      (other) =>
        other !== cost &&
        other.for === cost.for &&
        other.per === cost.per &&
        other.amount !== cost.amount &&
        !other.note &&
        !cost.note &&
        !other.visits &&
        !cost.visits,
    ),
  );
  if (rivals.length === 0) return costs;
  remarks.push(aboutCost.several);
  return costs.filter((cost) => !rivals.includes(cost));
}

function withNote(costs: Cost[], text: string): Costs {
  const note = costNote(text, costs);
  return { costs, ...(note ? { note } : {}) };
}

import { perPeriod } from "#import/words/about-cost.ts";
import { TERMS } from "#import/words/facts/price-words.ts";
import type { Cost } from "#schema/cost.ts";
import { NUMBER_WORDS } from "#import/words/calendar-words.ts";

export interface PriceContext {
  /** The row is a series with a beginning and an end. */
  course: boolean;
  sessions?: number;
  /** For how many visits the row is: one date or one appointment, a series of them, or once a month at most. */
  visits?: "one" | "series" | "seldom";
  /** What the header says that its prices are for: "Kosten per maand". */
  headed?: string;
}

/** In euros: what is asked more than this for one visit of several is said to be so. */
const MOST_FOR_ONE = { one: Infinity, series: 10, seldom: 20, unknown: 20 };
const MUCH = 20;

/** What an amount without a word about it is most likely for. */
export function likelyUnit(amount: number, { course, visits }: PriceContext): "visit" | "course" | undefined {
  if (course || visits === "series") return amount > MUCH ? "course" : "visit";
  return visits === "seldom" ? "visit" : undefined;
}

const CARD =
  /(\d{1,2})[- ]?(?:baden|ritten|beurten|keer|x)?-?(?:baden)?kaart|(?:strippenkaart|rittenkaart|knipkaart|strippen)\D{0,12}(\d{1,2})|kaart (?:van|voor) (\d{1,2})/;
const SESSIONS =
  /(?:per|voor|\/) ?(?:de )?(\d{1,2})(?: ?(?:lessen|keer|avonden|bijeenkomsten|x|weken|middagen|ochtenden))?\b|\((\d{1,2}) ?x\)|for (\d{1,2}) (?:meetings|sessions|weeks|lessons|classes|times)|(?:eerste|alle) (\d{1,2}) (?:lessen|keer|avonden)/;
const YEAR = /(per|p\/?|p\. ?|in het|\/) ?(jaar|jr)\b|p\.? ?j\.|\bp\/?j\b|contributie|jaarlijks|lidmaatschap/;
const MEMBERSHIP = /contributie|lidmaatschap/g;
const MONTH = /(per|p\/?|p\. ?|\/) ?(maand|mnd)\b|p\.? ?m\.|\bp\/?m\b|maandelijks|monthly|per month/;
const VISIT =
  /\b(?:entree|entry fee|toegang|toegangs(?:prijs|kaart\w*)|kaartje|tickets?)\b|(per|p\/|p\. ?|\/ ?) ?(keer|k\b|les|avond|middag|ochtend|rit|dag|dagdeel|bezoek|bijeenkomst|deelname|x\b)|p\.? ?k\.|\bpk\b|losse les|per consumptie/;
const WHOLE =
  /totaal|hele (cursus|reeks|serie)|voor (?:de |het )?(?:week|cursus|reeks|geheel|serie)|voor alle? |voor alles|alles samen|cursus(?:geld|prijs)|per (cursus|blok|reeks|traject)|in total|for the (?:whole )?(?:course|series)/;

/** Units a visit cannot be told from: rent by the hour, a camp by the week, one sheet of a bingo. */
const OTHER_UNIT =
  /(?:per|p\/|\/|\belke?) ?(?:uur|week|nacht|m2|meter|km|kilometer|kilo|kop(?:je)?|glas|stuk|portie|boek|pot|[a-z]{0,12}blad(?:en)?|[a-z]{0,12}plank(?:je)?|ronde|lot(?:je)?|kraam|tafel|tuin|baan|boot|boom)\b/;

/** Whether the words around an amount say what it is for. */
export function namesUnit(around: string): boolean {
  return (
    [CARD, SESSIONS, YEAR, MONTH, VISIT, WHOLE, OTHER_UNIT].some((unit) => unit.test(around)) ||
    /half ?jaar|kwartaal|seizoen|\b(?:maanden|mnd|months)\b|per (?:gezin|paar|stel|koppel|team|family)/.test(
      around.replace(TERMS, " "),
    )
  );
}

/**
 * What an amount is for, by the words around it. Without any it is for the whole of a course, or per visit where one
 * comes once or it is too little to be for more. "p.p." decides nothing. No answer when it may be either: also of a course
 * that would cost less than a euro a time.
 */
export function priceUnit(
  amount: number,
  around: string,
  context: PriceContext,
  before?: Cost,
): Cost | undefined {
  const everyone = (per: Cost["per"], note?: string): Cost => ({
    amount,
    per,
    for: "everyone",
    ...(note ? { note } : {}),
  });
  if (OTHER_UNIT.test(around)) return undefined;
  const card = CARD.exec(around);
  if (card) return { amount, per: "course", for: "card", visits: Number(card[1] ?? card[2] ?? card[3]) };
  const months = /(?:per|voor|\/) ?(\d{1,2}) ?(?:maanden|mnd|months)\b/.exec(around);
  if (months && 12 % Number(months[1]) === 0)
    return {
      ...everyone("year", perPeriod.months(amount, months[1])),
      amount: (amount * 12) / Number(months[1]),
    };
  const sessions = SESSIONS.exec(around);
  const visits = Number(sessions?.slice(1).find(Boolean) ?? 0);
  if (visits > 1) {
    const isCard = before?.per === "visit" && !context.course;
    return { amount, per: "course", for: isCard ? "card" : "everyone", visits };
  }
  if (/half ?jaar/.test(around))
    return { ...everyone("year", perPeriod.halfYear(amount)), amount: amount * 2 };
  if (/kwartaal/.test(around)) return everyone("quarter");
  if (/seizoen/.test(around)) return everyone("year", perPeriod.season);
  // "Contributie € 15 per maand": what it is called says less than what it is paid by.
  if (MONTH.test(around) && !YEAR.test(around.replace(MEMBERSHIP, " "))) return everyone("month");
  if (YEAR.test(around)) return everyone("year");
  const group = /per (gezin|paar|stel|koppel|team|family)/.exec(around);
  if (group) return everyone("visit", group[0]);
  if (WHOLE.test(around)) return everyone("course");
  if (VISIT.test(around)) return everyone("visit");
  if (!context.course) {
    if (amount <= MOST_FOR_ONE[context.visits ?? "unknown"]) return everyone("visit");
    return before && amount <= before.amount * 3 ? everyone(before.per) : undefined;
  }
  if (context.sessions && amount > 0 && amount / context.sessions < 1) return undefined;
  return { ...everyone("course"), ...(context.sessions ? { visits: context.sessions } : {}) };
}

export interface Amount {
  /** In euros. */
  value: number;
  at: number;
  end: number;
}

/** "In 2027 € 45": the year before an amount is none. */
const AMOUNT =
  /(?:€|\beuro?\b)\s*(\d{1,5}(?:[.,]\d{1,2})?)|(?<!\d)(?!(?:19|20)\d\d\s?€\s?\d)(\d{1,5}(?:[.,]\d{1,2})?)\s*(?:€|euro'?s?\b|eur\b)|(\d{1,4})\s*(?:cent|ct)\b\.?|(?<![\d.,])(\d{1,3}[.,]\d{2})(?![\d.,]*\d)/g;

/** The amounts of money in a text that went through `inOneSpelling`. A bare number counts only with cents: "4,50". */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].map((match) => {
    const euros = match[1] ?? match[2] ?? match[4];
    const value = euros === undefined ? Number(match[3]) / 100 : Number(euros.replace(",", "."));
    return { value, at: match.index, end: match.index + match[0].length };
  });
}

/** "zes euro" -> "6 euro", "3,-" -> "€ 3", "1.000" -> "1000", "(6 lessen)" -> "voor 6 lessen". */
export function inOneSpelling(text: string): string {
  const words = Object.keys(NUMBER_WORDS).join("|");
  return text
    .replace(new RegExp(`\\b(${words})(?= euro)`, "g"), (word) => String(NUMBER_WORDS[word]))
    .replace(/(?:€\s*)?(\d{1,6})[,.](?:-+|=)/g, "€ $1")
    .replace(/(\d)\.(\d{3})(?!\d)/g, "$1$2")
    .replace(/\((\d{1,2}) ?(lessen|keer|avonden|bijeenkomsten|x|weken|middagen|ochtenden)\)/g, "voor $1 $2");
}

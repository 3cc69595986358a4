import type { Cost } from "#schema/cost.ts";
import { costNote } from "./cost-note.ts";
import { plain } from "./plain.ts";
import { ask, left, repaired, type Reading, type Remark } from "./reading.ts";
import { NUMBER_WORDS } from "./vocabulary/calendar-words.ts";

export interface Costs {
  costs: Cost[];
  /** What the row adds to the amounts, in its own words. */
  note?: string;
}
export interface CostContext {
  role: "participant" | "volunteer" | "support";
  /** The row is a series with a beginning and an end. */
  course: boolean;
  sessions?: number;
}

const AMOUNT =
  /(?:(?:€|eur\b|euro\b)\s*)(\d{1,4}(?:[.,]\d{1,2})?)(?:,-|,--)?|(\d{1,4}(?:[.,]\d{1,2})?)(?:,-|,--)?\s*(?:€|euro'?s?\b|eur\b)|(\d{1,4})\s*(?:cent|ct)\b\.?|\b(\d{1,3}[.,]\d{2})\b|(\d{1,3}),-/g;
const DISCOUNT =
  /(kortings?pas|stadspas|minima|meedoen? ?pas|uitpas|u-pas|ooievaarspas|rotterdampas|gelrepas|stadjerspas|pas\b|lage inkomens?|weinig geld|bijstand)/;
const NOT_OF_VISIT =
  /(boek|lunch|consumptie|drank|koffie|thee|vispas|leen|borg|inschrijf|per km|p\/km|kilometer)/;
const NEEDED = /(ingredient|materia|grondstof|benodigd)/;
const FREE =
  /\b(gratis|kosteloos|free|geen( kosten)?|niets|nihil|vrij(e)? (entree|toegang|inloop)|zonder kosten|kostenloos|n\.?v\.?t\.? gratis)\b/;
const GIFT = /\b(donatie|vrije gift|vrijwillige bijdrage|collecte|fooienpot|naar draagkracht|pay what you)\b/;
const OWN =
  /\b(eigen (drankje|drinken|consumpties?|koffie|lunch)|consumpties? (voor )?eigen (rekening|kosten)|buy your own)\b/;
const COMPENSATION =
  /(vergoed|reiskosten|onkosten|training|lunch|eten|koffie|thee|consumptie|t-shirt|broodje|pizza|soep)/;

/**
 * What it costs. An amount without a unit is per visit, or for the whole when the row is a course. What a
 * volunteer receives is no price. An empty list with a note: it costs something we could not put in figures.
 */
export function readCost(text: string, context: CostContext): Reading<Costs> {
  const said = amountsInDigits(plain(text));
  const remarks: Remark[] = [];
  if (said !== plain(text)) remarks.push(repaired("amount-in-words", "Het bedrag stond in woorden."));
  const costs: Cost[] = [];
  if (/^(-+|\?+|onbekend|n\.?t\.?b\.?|volgt)$/.test(said)) return left();
  if (/^n\.?v\.?t\.?$/.test(said))
    return left(ask("cost-unclear", `"${text}" zegt niet of het gratis is.`, `"gratis", of het bedrag`));
  if (/^(0|0[.,]00?|€ ?0([.,]00?)?(,-)?)$/.test(said)) return { value: { costs: [free()] }, remarks };
  if (/^\d{1,3}([.,]\d)?$/.test(said)) return plainNumber(said, context);

  if (
    context.role === "volunteer" &&
    COMPENSATION.test(said) &&
    !/eigen (rekening|kosten|lunch)/.test(said)
  ) {
    if (/\d/.test(said))
      remarks.push(
        ask(
          "cost-volunteer",
          "Dit lezen we als een vergoeding voor de vrijwilliger.",
          `"gratis", en de vergoeding in de omschrijving`,
        ),
      );
    return { value: withNote([free()], text), remarks };
  }

  const parts = said.split(/\s*(?:[;|+]|\s\/\s|,(?!\d)| of (?=€|\d|met)|\banders\b|\bdaarna\b|\((?!\d))\s*/);
  let last: Cost | undefined;
  for (const part of parts) {
    const amounts = amountsIn(part);
    const discount = DISCOUNT.test(part);
    if (amounts.length === 0) {
      if (
        FREE.test(part) &&
        /^(.* )?gratis$/.test(part.trim()) &&
        /(leen|eerste|proef|training)/.test(part) &&
        costs.length > 0
      )
        continue;
      if (FREE.test(part) && discount && costs.length > 0)
        costs.push({ amount: 0, per: last?.per ?? "visit", for: "discount-pass" });
      else if (FREE.test(part) && /verwij/.test(part))
        costs.push({ amount: 0, per: "visit", for: "referral" });
      else if (FREE.test(part) && !last) costs.push(free());
      else if ((GIFT.test(part) || OWN.test(part)) && !last && costs.length === 0) costs.push(free());
      continue;
    }
    const isFreeAlready = costs.some(({ amount, for: who }) => amount === 0 && who === "everyone");
    for (const [index, amount] of amounts.entries()) {
      const around =
        amounts.length === 1
          ? part
          : part.slice(amounts[index - 1]?.end ?? 0, amounts[index + 1]?.at ?? part.length);
      if (/per km|p\/km|kilometer/.test(around)) {
        remarks.push(
          ask(
            "cost-unit",
            "Een prijs per kilometer kunnen we niet als prijs per keer opnemen.",
            "Wat iemand per keer ongeveer betaalt",
          ),
        );
        continue;
      }
      if (isFreeAlready && NOT_OF_VISIT.test(around)) continue;
      if (isFreeAlready && NEEDED.test(around))
        costs.splice(
          costs.findIndex((cost) => cost.amount === 0),
          1,
        );
      const withPass =
        (amounts.length === 1
          ? discount
          : DISCOUNT.test(part.slice(amounts[index - 1]?.end ?? part.length, amount.at))) && costs.length > 0;
      const cost = costOf(amount.value, around, context, last);
      if (cost === undefined) {
        remarks.push(
          ask(
            "cost-unit",
            "We weten niet of dit per keer is of voor alles samen.",
            `"€ ${amount.value} per keer" of "€ ${amount.value} voor de hele cursus"`,
          ),
        );
        continue;
      }
      const whole = withPass ? { ...cost, per: last?.per ?? cost.per, for: "discount-pass" as const } : cost;
      costs.push(whole);
      if (!withPass) last = cost;
    }
  }
  if (costs.length === 0 && remarks.length === 0) {
    if (/\d/.test(said) || !/^(eigen kosten|wisselend|divers|varieert|afhankelijk)/.test(said)) {
      remarks.push(
        ask("cost-unclear", "We weten niet wat dit kost.", `"gratis", of een bedrag zoals "€ 2,50 per keer"`),
      );
    } else
      remarks.push(
        ask(
          "cost-unclear",
          "We weten niet hoeveel dit ongeveer is.",
          `Een bedrag zoals "ongeveer € 5 per keer"`,
        ),
      );
  }
  return { value: withNote(costs, text), remarks };
}

function free(): Cost {
  return { amount: 0, per: "visit", for: "everyone" };
}

function plainNumber(said: string, context: CostContext): Reading<Costs> {
  const amount = Number(said.replace(",", "."));
  const cost = costOf(amount, "", context, undefined);
  if (!cost || amount > 150)
    return left(
      ask(
        "cost-unit",
        "We weten niet of dit euro's of centen zijn, en waarvoor.",
        `Een bedrag zoals "€ 2,50 per keer"`,
      ),
    );
  return { value: { costs: [cost] }, remarks: [] };
}

function costOf(
  amount: number,
  around: string,
  context: CostContext,
  last: Cost | undefined,
): Cost | undefined {
  const card =
    /(\d{1,2})[- ]?(?:baden|ritten|beurten|keer|x)?-?(?:baden)?kaart|(?:strippen|rittenkaart|knipkaart)\D{0,12}(\d{1,2})|kaart (?:van|voor) (\d{1,2})/.exec(
      around,
    );
  if (card) {
    const visits = Number(card[1] ?? card[2] ?? card[3]);
    return { amount, per: "course", for: "card", visits };
  }
  const lessons =
    /(?:per|voor|\/) ?(?:de )?(\d{1,2}) ?(?:lessen|keer|avonden|bijeenkomsten|x|weken|middagen|ochtenden)?\b|(?:eerste|alle) (\d{1,2}) (?:lessen|keer|avonden)/.exec(
      around,
    );
  if (lessons) {
    const visits = Number(lessons[1] ?? lessons[2]);
    const isCard = last?.per === "visit" && !context.course;
    if (visits > 1) return { amount, per: "course", for: isCard ? "card" : "everyone", visits };
  }
  if (/half ?jaar/.test(around))
    return { amount: amount * 2, per: "year", for: "everyone", note: `€ ${amount} per half jaar` };
  if (/(kwartaal)/.test(around))
    return { amount: amount * 4, per: "year", for: "everyone", note: `€ ${amount} per kwartaal` };
  if (/(seizoen)/.test(around)) return { amount, per: "year", for: "everyone", note: "per seizoen" };
  if (/(per|p\/?|p\. ?|in het) ?(jaar|jr)\b|p\.? ?j\.|contributie|jaarlijks|lidmaatschap/.test(around))
    return { amount, per: "year", for: "everyone" };
  if (/(per|p\/?|p\. ?) ?(maand|mnd)\b|p\.? ?m\.|\/ ?(maand|mnd)/.test(around))
    return { amount, per: "month", for: "everyone" };
  const group = /per (gezin|paar|stel|koppel|team)/.exec(around);
  if (group) return { amount, per: "visit", for: "everyone", note: group[0] };
  if (
    /(per|p\/|p\. ?) ?(keer|k\b|les|avond|middag|ochtend|rit|dag|dagdeel|bezoek|bijeenkomst|deelname|persoon|p\b|pers)|p\.? ?[kp]\.|per x\b|losse les/.test(
      around,
    ) &&
    !/hele cursus/.test(around)
  ) {
    return { amount, per: "visit", for: "everyone" };
  }
  if (
    /totaal|hele (cursus|reeks)|voor de (week|cursus|reeks)|per (cursus|blok|reeks|traject)|all-?in/.test(
      around,
    )
  )
    return { amount, per: "course", for: "everyone" };
  if (!context.course) return { amount, per: "visit", for: "everyone" };
  if (context.sessions && amount / context.sessions < 1 && amount > 0) return undefined;
  return {
    amount,
    per: "course",
    for: "everyone",
    ...(context.sessions ? { visits: context.sessions } : {}),
  };
}

function amountsIn(part: string): { value: number; at: number; end: number }[] {
  return [...part.matchAll(AMOUNT)].flatMap((match) => {
    const cents = match[3] ? Number(match[3]) / 100 : undefined;
    const value = cents ?? Number((match[1] ?? match[2] ?? match[4] ?? match[5] ?? "").replace(",", "."));
    return Number.isFinite(value) ? [{ value, at: match.index, end: match.index + match[0].length }] : [];
  });
}

function amountsInDigits(text: string): string {
  const words = Object.keys(NUMBER_WORDS).join("|");
  return text.replace(new RegExp(`\\b(${words})(?= euro)`, "g"), (word) => String(NUMBER_WORDS[word]));
}

function withNote(costs: Cost[], text: string): Costs {
  const note = costNote(text, costs);
  return { costs, ...(note ? { note } : {}) };
}

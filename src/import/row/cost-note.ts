import type { Cost } from "#schema/cost.ts";
import { amountsIn, inOneSpelling } from "./amounts.ts";
import { plain } from "#domain/plain.ts";

const UNITS =
  /(^|[\s,;(])((voor|per|p\.?\/?|in de|in het|\/) ?\d{0,3} ?(keer|k|p|persoon|pers|les|lessen|maand|mnd|m|jaar|jr|j|avonden|avond|middag|middagen|ochtend|ochtenden|bijeenkomsten|weken|dag|dagdeel|cursus|blok|rit|week|seizoen|half jaar|kwartaal|gezin|paar)\b\.?|p\.? ?[kpmj]\.?(?=$|[\s,;)])|losse les|eigen bijdrage|totaal|(voor de )?hele (cursus|reeks)|\d{1,2}-?(baden|ritten|beurten|strippen)kaart|\d{1,2} ?lessen)/g;
const KNOWN =
  /\b(gratis|kosteloos|geen|niets|nihil|free|met|de|een|of|en|anders|stadspas|kortingspas|minimapas|verwijzing|welzijnscoach|bij|weinig geld|meedoen|meedoenpas|deelname|kosten|euro|eur|cent|prijs|bijdrage|kost)\b|€|\d+([.,]\d+)?(,-)?/g;

/**
 * What the cell adds to the amounts: "€ 3 incl. hapje" -> "incl. hapje", "€ 9 p.m." -> nothing. An amount that is
 * not among the costs stays in, whole: "lunch € 4".
 */
export function costNote(text: string, costs: readonly Cost[]): string | undefined {
  const whole = text.replace(/\s+/g, " ").trim();
  if (/\b(eerste|daarna|vanaf|afhankelijk|strippenkaart|knipkaart)\b/i.test(whole))
    return whole.slice(0, 160);
  const amounts = new Set(costs.map(({ amount }) => amount));
  const parts = whole.split(/\s*(?:[;()]|,(?!\d)| \+ )\s*/).flatMap((part) => {
    const numbers = amountsIn(inOneSpelling(plain(part))).map(({ value }) => value);
    if (numbers.length > 0 && numbers.every((one) => !amounts.has(one))) return [part];
    const rest = inOneSpelling(plain(part)).replace(UNITS, " ").replace(KNOWN, " ");
    if (!/[a-z]{3}/.test(rest)) return [];
    return [
      part
        .replace(/€\s*\d+([.,]\d{1,2})?(,-)?|\d+([.,]\d{1,2})?\s*(euro|cent)\b|^,?-\s/gi, "")
        .replace(/^\s*(per keer|per les|gratis|per jaar|per maand|p\.?p\.?)\b/i, "")
        .replace(/\s+per (jaar|maand|keer|les)\s*$/i, "")
        .replace(/\s+/g, " ")
        .replace(/^[\s,.:-]+/, "")
        .trim(),
    ];
  });
  const note = parts.filter((part) => /\p{L}{3}/u.test(part)).join(", ");
  return note === "" ? undefined : note.slice(0, 160);
}

import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { Weekday } from "#schema/schedule.ts";
import type { Cost } from "#schema/cost.ts";
import type { RowFacts } from "#import/draft.ts";
import { inSentenceCase } from "#import/in-sentence-case.ts";
import type { readContactCells } from "./read-contact.ts";
import { ownWords } from "./own-words.ts";
import type { RowCells } from "./row-cells.ts";
import { splitContact } from "./split-contact.ts";
import type { ScheduleCells } from "#import/when/scan-schedule.ts";
import type { SheetField } from "#import/words/headers.ts";
import { aboutCell } from "#import/words/about-cell.ts";

/** Codes of registration systems, alone in the column that says how often. */
const FREQUENCY_CODES: Record<string, string> = {
  d: "dagelijks",
  w: "wekelijks",
  "1w": "wekelijks",
  "2w": "om de week",
  m: "maandelijks",
  j: "jaarlijks",
  e: "eenmalig",
};
const SPEAKS_OF_WHEN =
  /\bom de (?:week|\d)|\b(?:on)?even weken\b|\bvan de maand\b|\b(?:[1-5]e|eerste|tweede|derde|vierde|laatste)(?: en (?:[1-5]e|derde|vierde))? (?:ma|di|wo|do|vr|za|zo)|\bmaandelijks\b|\beenmalig\b|\bper (?:maand|14 dagen)\b|\b(?:niet|geen \p{L}+) (?:in|tijdens)\b|\b(?:alleen|start|vanaf) \d{1,2}\b|\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}|\p{L}{3,} t\/m \p{L}{3,}/iu;

/** What a column of remarks says about how often, where no other column does: "om de week", "niet in juli". */
function rhythmAside(remarks: string | undefined): string | undefined {
  const said = (remarks ?? "")
    .split(/[;.]\s|\s\/\s/)
    .flatMap((part) => (SPEAKS_OF_WHEN.test(part) ? [part] : []));
  return said.length > 0 ? said.join(", ") : undefined;
}

export function scheduleCells(cells: RowCells): ScheduleCells {
  const result: ScheduleCells = {};
  for (const name of [
    "days",
    "time",
    "startTime",
    "endTime",
    "frequency",
    "when",
    "date",
    "startDate",
    "endDate",
  ] as const) {
    const text = cells.text(name);
    if (text) result[name] = text;
  }
  const sessions = /^\d{1,2}$/.exec(cells.text("sessions") ?? "")?.[0];
  if (sessions && !result.when)
    result.frequency = [result.frequency, `${sessions} bijeenkomsten`].filter(Boolean).join(", ");
  if (result.frequency)
    result.frequency = FREQUENCY_CODES[result.frequency.trim().toLowerCase()] ?? result.frequency;
  const aside = rhythmAside(cells.text("remarks"));
  if (aside && !result.frequency && !result.when && !result.date) result.frequency = aside;
  const weekdays: Partial<Record<Weekday, string>> = {};
  for (const day of WEEKDAYS) {
    const text = cells.text(day);
    if (text) weekdays[day] = text;
  }
  if (Object.keys(weekdays).length > 0) result.weekdays = weekdays;
  return result;
}

/** "Voor wie" and "leeftijd" may be two columns; together they say who it is for. */
export function audienceText(cells: RowCells): string | undefined {
  const parts = [cells.text("audience"), cells.text("age")].filter((one) => one !== undefined);
  return parts.length > 0 ? parts.join(", ") : undefined;
}

/** The price with what it is for, when that stands in a column of its own ("TARIEF_PER": "MAAND"). */
export function priceText(cells: RowCells): string | undefined {
  const price = cells.text("cost");
  const unit = cells.text("costUnit")?.trim().toLowerCase();
  if (price === undefined || unit === undefined || !/^\d/.test(price.replace(/^[€\s]+/, ""))) return price;
  return `€ ${inEuros(price, cells.header("cost")).replace(/^[€\s]+/, "")} ${unit.startsWith("per ") ? unit : `per ${unit}`}`;
}

/** A column of prices in cents ("Prijs (ct)"): whole numbers become euros. */
export function inEuros(text: string, header: string): string {
  if (!/\b(ct|cent|cents|centen)\b/i.test(header) || !/^\d+$/.test(text.trim())) return text;
  return (Number(text) / 100).toFixed(2);
}

/** A column of its own for the price with a discount pass: an amount, or "ja" under "Gratis met pas". */
export function discountOf(text: string | undefined, header: string, costs: readonly Cost[]): Cost[] {
  if (!text || costs.some((cost) => cost.for === "discount-pass")) return [];
  const per = costs.find((cost) => cost.for === "everyone")?.per ?? "visit";
  if (/^(ja|j|x|gratis|0)$/i.test(text.trim()))
    return /gratis/i.test(`${header} ${text}`) || text.trim() === "0"
      ? [{ amount: 0, per, for: "discount-pass" }]
      : [];
  const amount = /\d+(?:[.,]\d{1,2})?/.exec(inEuros(text, header))?.[0];
  return amount ? [{ amount: Number(amount.replace(",", ".")), per, for: "discount-pass" }] : [];
}

/** The remark about costs: what the price cell adds, and what a column of its own says. */
export function costNoteOf(
  inCell: string | undefined,
  apart: string | undefined,
): Pick<RowFacts, "costNote"> {
  const note = [inCell, apart && ownWords(apart, 160)].filter(Boolean).join(". ").slice(0, 160);
  return note === "" ? {} : { costNote: note };
}

export function contactCells(cells: RowCells): Parameters<typeof readContactCells>[0] {
  const together = cells.text("contact");
  const pick = {
    ...(together ? splitContact(together) : {}),
    ...given(cells, {
      role: "contactRole",
      phone: "phone",
      mobile: "mobile",
      email: "email",
      website: "website",
    }),
  };
  return Object.fromEntries(Object.entries(pick).filter(([, text]) => text));
}

function given(cells: RowCells, fields: Record<string, SheetField>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) =>
      cells.text(field) ? [[key, cells.text(field) as string]] : [],
    ),
  );
}

export function calm(cells: RowCells, field: SheetField, text: string): string {
  const quiet = inSentenceCase(text);
  if (quiet !== text) cells.remark(field, aboutCell.capitals);
  return quiet;
}

export function descriptionOf(cells: RowCells): string {
  const raw = cells.text("description");
  if (!raw) return "";
  const text = calm(cells, "description", raw);
  if (/\n/.test(text)) cells.remark("description", aboutCell.lineBreaks);
  if (/"/.test(text)) cells.remark("description", aboutCell.quotes);
  if (text.length > 1200) cells.remark("description", aboutCell.longText);
  return text.slice(0, 5000);
}

export function addAgeColumns(cells: RowCells, audience: RowFacts["audience"]): void {
  for (const [field, key] of [
    ["minAge", "minAge"],
    ["maxAge", "maxAge"],
  ] as const) {
    const text = cells.text(field);
    const age = Number(/\d{1,3}/.exec(text ?? "")?.[0] ?? NaN);
    if (text && age >= 0 && age <= 110) audience[key] = age;
  }
  if (audience.maxAge !== undefined && audience.maxAge >= 99) delete audience.maxAge;
  if (audience.minAge === 0) delete audience.minAge;
  const gender = cells.text("gender")?.toLowerCase() ?? "";
  if (/^(v|vrouw|vrouwen|alleen vrouwen)$/.test(gender)) audience.gender = "women";
  if (/^(m|man|mannen|alleen mannen)$/.test(gender)) audience.gender = "men";
}

export function comingBack(description: string): Pick<RowFacts, "comingBack"> {
  const said = description.toLowerCase();
  const rings =
    /\b(bel(t|len)|gebeld)\b[^.]{0,60}\b(niet|mist|weken)|\b(niet|weken)\b[^.]{0,60}\b(bel(t|len)|gebeld|waar je bleef)\b/.test(
      said,
    ) && /\b(komt|kom|geweest|opdagen|ziet|bleef)\b/.test(said);
  return rings ? { comingBack: { ringsWhenAway: true } } : {};
}

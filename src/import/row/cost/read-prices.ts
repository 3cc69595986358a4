import type { Activity } from "#schema/activity.ts";
import type { Cost } from "#schema/cost.ts";
import type { Schedule } from "#schema/schedule.ts";
import { daysBetween } from "#domain/when/day-number.ts";
import { plain } from "#domain/plain.ts";
import {
  FOR_ALL_OF_IT,
  PRICE_IN_HEADER,
  PRICE_OF_TAKING_PART,
  SEVERAL_LESSONS,
} from "#import/words/facts/price-words.ts";
import { aboutCost } from "#import/words/about-cost.ts";
import { ownWords } from "../own-words.ts";
import { readCost, type CostContext } from "./read-cost.ts";
import { amountsIn, inOneSpelling } from "./price-amounts.ts";
import { aboutText } from "#import/words/about-text.ts";
import { costInText } from "../in-text/cost-in-text.ts";
import { heardInRow, withText } from "../in-text/in-text.ts";
import { otherCellsOfRow, textOfOffer, titleOfRow } from "../in-text/text-of-row.ts";
import type { RowCells } from "../row-cells.ts";

const WHOLE_PRICE =
  /\b(totaal|hele (cursus|reeks|week)|per (cursus|reeks|blok)|voor de (cursus|reeks|hele))\b/i;

/** The row asks one price for the whole: then it is a course. */
export function isPricedAsCourse(cells: RowCells): boolean {
  return WHOLE_PRICE.test(priceText(cells) ?? "");
}

/** The prices of all columns about money, and what they add in words. */
export function readPrices(
  cells: RowCells,
  role: Activity["role"],
  schedule: Schedule,
): Pick<Activity, "costs" | "costNote"> {
  const context: CostContext = {
    ...(role ? { role } : {}),
    ...visitsOf(cells, schedule),
    ...headOf(cells, schedule),
  };
  const price = priceText(cells);
  const apart = cells.text("costNote");
  // Words beside a column of amounts say what it costs where the amount is left out.
  const reading = cells.read(price === undefined ? "costNote" : "cost", (text) =>
    readCost(inEuros(price ?? text, cells.header("cost")), context),
  );
  const heard = heardPrice(cells, context);
  const about = { cells, about: aboutText.cost };
  const costs = reading?.costs ?? (cells.text("cost") ? [] : costsOfText(cells, heard));
  const paid = reading && reading.costs.length > 0;
  if (paid) withText({ costs }, heard, about, pricesAgree);
  if (paid && apart && !isAmongPrices(costs, apart))
    cells.remark("costNote", aboutText.cost.differs(apart.slice(0, 80), apart.slice(0, 80)));
  const costNote = [reading?.note, price !== undefined && apart && ownWords(apart, 160)]
    .filter(Boolean)
    .join(". ")
    .slice(0, 160);
  return {
    costs: [...costs, ...discountOf(cells, costs)],
    ...(costNote ? { costNote } : {}),
  };
}

/** For how many visits the row is. A series that says of itself how many it has is a course. */
function visitsOf(cells: RowCells, schedule: Schedule): CostContext {
  const said = Number(/^\d{1,2}(?!\d)/.exec(cells.text("sessions") ?? "")?.[0] ?? 0);
  const several = [...titleOfRow(cells), ...textOfOffer(cells)].some(({ text }) =>
    SEVERAL_LESSONS.test(plain(text)),
  );
  const series = { course: false, visits: several || said > 1 ? ("series" as const) : ("one" as const) };
  switch (schedule.type) {
    case "recurring": {
      const { course, sessions, rules } = schedule;
      if (course) return { course, ...(sessions ? { sessions } : {}) };
      if (several) return { ...series, ...(sessions ? { sessions } : {}) };
      const seldom = rules.every(({ frequency }) => frequency === "monthly" || frequency === "yearly");
      return { course: false, ...(seldom ? { visits: "seldom" } : {}) };
    }
    case "dates": {
      const { length } = schedule.dates;
      if (length > 1 && said === length) return { course: true, sessions: said };
      return length > 1 ? { course: false, visits: "series" } : series;
    }
    case "unknown":
      // Nothing says when it is, but that it is several lessons: then an amount is not for one of them.
      return several ? { course: true } : { course: false, ...(said === 1 ? { visits: "one" } : {}) };
    case "by-appointment":
      return (schedule.sessions ?? 0) > 1 ? { course: false, visits: "series" } : series;
    default:
      return series;
  }
}

/** Words that name prices name those of the amounts too; words without any add to them. */
function isAmongPrices(costs: readonly Cost[], words: string): boolean {
  const said = plain(words);
  const named = amountsIn(inOneSpelling(said)).map(({ value }) => value);
  const isFree = /\b(?:gratis|kosteloos|free)\b/.test(said);
  return (
    named.length === 0 || costs.every(({ amount }) => named.includes(amount) || (amount === 0 && isFree))
  );
}

/** "Kosten per maand" says of each price below it what it is for, and "deelnamekosten" of a few days in a row: for all of them. */
function headOf(cells: RowCells, schedule: Schedule): Pick<CostContext, "headed"> {
  const said = plain(cells.header("cost"));
  const units = said.match(PRICE_IN_HEADER) ?? [];
  if (units.length === 1) return { headed: units[0] };
  return isStay(schedule) && PRICE_OF_TAKING_PART.test(said) ? { headed: FOR_ALL_OF_IT } : {};
}

/** From one day to another within a week, and nothing that comes back in it: a camp, a weekend. */
function isStay(schedule: Schedule): boolean {
  if (schedule.type !== "recurring" || !schedule.from || !schedule.until) return false;
  const comesBack = schedule.rules.some(({ days, frequency }) => days.length > 0 || frequency !== undefined);
  return !comesBack && daysBetween(schedule.from, schedule.until) <= LONGEST_STAY;
}
const LONGEST_STAY = 7;

/** The text says the same when its price is one of those in the cell. */
const pricesAgree = (own: { costs: Cost[] }, heard: { costs: Cost[] }): boolean =>
  heard.costs.every(({ amount }) => own.costs.some((cost) => cost.amount === amount));

/** What the title and the texts say of it, and cells made for something else where they leave no doubt. */
const heardPrice = (cells: RowCells, context: CostContext) =>
  heardInRow(
    [...titleOfRow(cells), ...textOfOffer(cells)],
    (text) => costInText(text, context),
    otherCellsOfRow(cells, ["cost", "costNote"]),
  );

/** What the text says where no cell does. A row with a column for it that says nothing anywhere is asked. */
function costsOfText(cells: RowCells, heard: ReturnType<typeof heardPrice>): Cost[] {
  if (!heard && cells.has("cost")) cells.remark("cost", aboutCost.missing);
  return withText(undefined, heard, { cells, about: aboutText.cost })?.costs ?? [];
}

/** The price with what it is for, when that stands in a column of its own ("TARIEF_PER": "MAAND"). */
function priceText(cells: RowCells): string | undefined {
  const price = cells.text("cost");
  const unit = cells.text("costUnit")?.trim().toLowerCase();
  if (price === undefined || unit === undefined || !/^\d/.test(price.replace(/^[€\s]+/, ""))) return price;
  return `€ ${inEuros(price, cells.header("cost")).replace(/^[€\s]+/, "")} ${unit.startsWith("per ") ? unit : `per ${unit}`}`;
}

/** A column of prices in cents ("Prijs (ct)"): whole numbers become euros. */
function inEuros(text: string, header: string): string {
  if (!/\b(ct|cent|cents|centen)\b/i.test(header) || !/^\d+$/.test(text.trim())) return text;
  return (Number(text) / 100).toFixed(2);
}

/** A column of its own for the price with a discount pass: an amount, or "ja" under "Gratis met pas". */
function discountOf(cells: RowCells, costs: readonly Cost[]): Cost[] {
  const text = cells.text("discount")?.trim();
  const header = cells.header("discount");
  if (!text || costs.some((cost) => cost.for === "discount-pass")) return [];
  const per = costs.find((cost) => cost.for === "everyone")?.per ?? "visit";
  if (/^(ja|j|x|gratis|0)$/i.test(text)) {
    if (/gratis/i.test(`${header} ${text}`) || text === "0")
      return [{ amount: 0, per, for: "discount-pass" }];
    cells.remark("discount", aboutCost.discount);
    return [];
  }
  if (/^(nee|n|geen|-+|n\.?v\.?t\.?)$/i.test(text)) return [];
  const amount = ONLY_AN_AMOUNT.exec(inEuros(text, header))?.[1];
  // What the price itself is for, is asked: the same answer holds for this one.
  if (amount && costs.length === 0 && cells.text("cost")) return [];
  if (!amount) {
    cells.remark("discount", aboutCost.discount);
    return [];
  }
  return [{ amount: Number(amount.replace(",", ".")), per, for: "discount-pass" }];
}

/** "50%", "€ 2 korting" and "vanaf € 3" say something else than what is paid. */
const ONLY_AN_AMOUNT =
  /^(?:met (?:stads)?pas:? ?)?(?:€|eur)?\s*(\d+(?:[.,]\d{1,2})?)(?:,-)?\s*(?:euro\s*)?(?:per (?:keer|les|maand|jaar)|p\.?[kpm]\.?|met (?:stads)?pas)?$/i;

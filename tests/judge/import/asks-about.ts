import type { ReadTable, RowReport } from "#import/report.ts";
import { isAsked, type RowRemark } from "#import/words/remark.ts";
import type { FactKind } from "./facts.ts";

/**
 * Which questions are about which kind of fact: by the name of the question, or by the field that its column
 * was taken for. A question that has neither is about nothing here, and helps no fact.
 */
const ABOUT: Record<FactKind, { code: RegExp; field?: RegExp }> = {
  title: { code: /^(title|personal)/, field: /^title$/ },
  weekday: { code: /^(when|days?|schedule|time-text|rhythm|once|date)-/, field: /^days$/ },
  rhythm: { code: /^(when|rhythm|schedule|time-text|date-beside|once|period|weeks)/, field: /^frequency$/ },
  times: { code: /^(when|time|schedule)/, field: /time$/i },
  dates: { code: /^(when|date|schedule|once|time-text)/, field: /date/i },
  start: { code: /^(date|schedule|once|period)/, field: /date|start|from/i },
  end: { code: /^(date|schedule|once|period)/, field: /date|end|until/i },
  holidays: { code: /^(schedule|holiday|closed)/, field: /holiday/i },
  cost: { code: /^(cost|amount|price)/, field: /cost|price/i },
  age: { code: /^age/, field: /age$/i },
  gender: { code: /^(gender|audience)/, field: /gender|audience/ },
  role: { code: /^role/, field: /^role$/ },
  venue: { code: /^(place|venue|location|address)/, field: /venue|address/ },
  street: { code: /^(place|street|address|location)/, field: /address|street/ },
  postcode: { code: /^(postcode|place|address)/, field: /postcode|address/ },
  town: { code: /^(place|city|town|address)/, field: /city|address/ },
  placeKind: { code: /^(place|location)/, field: /venue|address|place/ },
  phone: { code: /^(phone|contact|personal)/, field: /phone|contact/ },
  email: { code: /^(email|contact|personal)/, field: /email|contact/ },
  website: { code: /^(website|contact)/, field: /website/ },
  category: { code: /^category/, field: /category/ },
  organization: { code: /^(organi[sz]ation|provider)/, field: /organization/ },
  wheelchair: { code: /^wheelchair/, field: /wheelchair/ },
  signUp: { code: /^sign/, field: /signUp/ },
  notActivity: { code: /^(no-activity|closed|not-published)/ },
  language: { code: /^language/, field: /language/ },
  status: { code: /^(status|availability)/, field: /status|availability/ },
};

/** All that one question is about: one cell is asked about once, whatever is wrong with it. */
export const codesOf = ({ code, also = [] }: Pick<RowRemark, "code" | "also">): string[] => [code, ...also];

interface Wanted {
  /** Only a question that shows a cell counts, for then its answer puts right what was read there. */
  cell?: boolean;
  /** The fact stands in no cell made for it: what a column is, says nothing of it. */
  elsewhere?: boolean;
}

/** Who is asked about this kind of fact: somebody for the row, or once for a whole column. */
export function asksAbout(
  { remarks, sheet }: Pick<RowReport, "remarks" | "sheet">,
  kind: FactKind,
  tables: readonly ReadTable[],
  { cell = false, elsewhere = false }: Wanted = {},
): "row" | "column" | undefined {
  const { code, field } = ABOUT[kind];
  const isAbout = (remark: RowRemark) => {
    const read = tables.map(({ columns }) => columns[remark.column] ?? "");
    return (
      codesOf(remark).some((one) => code.test(one)) ||
      (field !== undefined && read.some((one) => field.test(one)))
    );
  };
  const of = (wanted: RowRemark["kind"]) =>
    remarks.some(
      (remark) =>
        remark.kind === wanted && isAsked(remark) && !(cell && remark.value === "") && isAbout(remark),
    );
  if (of("question")) return "row";
  if (cell) return undefined;
  if (of("open")) return "column";
  // What any text could be as well is no question about this fact: only what the column could first be.
  const unknown = tables
    .filter(({ name }) => name === sheet && !elsewhere)
    .flatMap(({ questions }) => questions.flatMap(({ candidates: [first] }) => first ?? []));
  return field && unknown.some((one) => field.test(one)) ? "column" : undefined;
}

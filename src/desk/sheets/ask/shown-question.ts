import type { SheetQuestion } from "#import/report.ts";
import { COLUMN_QUESTIONS } from "#import/words/column-questions.ts";
import type { Answer } from "#import/ask/answers.ts";
import { fieldLabel } from "../field-label.ts";
import { picksOf, pressesOf } from "./answers-in-form.ts";

interface ShownValue {
  value: string;
  lines: string;
  why?: string | undefined;
  proposal: string;
}

/** A question with what only its editor may see, and the answers there are to press. */
export interface ShownQuestion extends Pick<SheetQuestion, "withheld" | "mayDrop"> {
  /** Its place among the questions of the report, by which the fields of its form go. */
  at: number;
  heading: string;
  /** How many rows an answer settles. */
  rows: number;
  shown: ShownValue[];
  /** How many values there are that are not shown yet. */
  more: number;
  /** Each of its values asks for an answer of its own. */
  byValue: boolean;
  /** The words of a closed list, to press. */
  choices: readonly string[];
  mayType: boolean;
  /** What is said above all values, where not each of them says its own. */
  lead: string;
  sought: string;
  openLabel: string;
  /** Of a question about a whole column: above the answer for all of its rows, and the answers to press. */
  forAll: string;
  presses: readonly string[];
  /** What stands in the answer for all already, to be kept or changed. */
  typed: string;
  /** What was answered since the sheet was read, in words. */
  given: string;
}

/** Here something stands already, and may be right. */
const STANDS =
  /^(category-also|no-activity-perhaps|closed-in-words|wheelchair-of-place|time-guess|cost-volunteer|cost-range|schedule-exception|part-bounded|place-elsewhere|place-abroad|cost-in-words|wheelchair-unclear|wheelchair-guess|phone-several|when-in-text-differs)$/;

const MOST_VALUES = 40;
const MOST_LINES = 3;

export const rowsAsked = ({ values }: Pick<SheetQuestion, "values">): number =>
  values.reduce((sum, { rows }) => sum + rows.length, 0);

/** What no cell says, or a text may say. */
function nameOf({ field, code, column }: SheetQuestion): string {
  if (!field) return column || "De rij als geheel";
  // Its column is there, and says too little.
  if (code === "place-several") return fieldLabel(field);
  return `${fieldLabel(field)} (${code.endsWith("in-text") ? "uit de tekst" : "geen kolom"})`;
}

/** Words that may name a person stand in no heading. */
const mayName = ({ code, withheld, values: [first] }: SheetQuestion): boolean =>
  code !== "personal-data" && !withheld && first !== undefined && first.value !== "";

/** Of each question its own, in their order: of two about one column the first of its words stands behind the name. */
export function headingsOf(questions: readonly SheetQuestion[]): string[] {
  const names = questions.map(nameOf);
  const longer = questions.map((question, at) => {
    const name = names[at] ?? "";
    const [first] = question.values;
    const isTwice = names.indexOf(name) !== names.lastIndexOf(name);
    return isTwice && mayName(question) ? `${name}: ${cut(first?.value ?? "")}` : name;
  });
  return longer.map((name, at) => {
    const before = longer.slice(0, at).filter((one) => one === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

const LONGEST_WORDS = 30;
const cut = (text: string): string =>
  `“${text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS).trimEnd()}…` : text}”`;

const openLabelOf = (code: string): string =>
  code === "personal-data" ? "Laat weg" : STANDS.test(code) ? "Laat zo" : "Laat open";

interface About {
  at: number;
  heading: string;
  /** What cells that seem to name a person say. */
  withheld: Readonly<Record<string, string>>;
  isDescription: (column: string) => boolean;
  /** The one organisation of this editor. */
  owner: string;
  /** What was answered since the sheet was read. */
  given: readonly Answer[];
}

export function shownQuestion(question: SheetQuestion, about: About): ShownQuestion {
  const { values, code, into, ofColumn, each } = question;
  const isPerson = code === "personal-data";
  // One line is no description: what is typed would take the place of all of it.
  const isLong = into === undefined && about.isDescription(question.column);
  return {
    ...question,
    at: about.at,
    heading: about.heading,
    rows: rowsAsked(question),
    shown: values.slice(0, MOST_VALUES).map(({ value, key, lines, why, proposals }) => ({
      value: isPerson || question.withheld ? (about.withheld[key] ?? "") : value,
      lines: linesOf(lines),
      why,
      proposal:
        proposals.length > 1
          ? `per rij: ${proposals.slice(0, 4).join(", ")}${proposals.length > 4 ? " …" : ""}`
          : (proposals[0] ?? ""),
    })),
    more: Math.max(0, values.length - MOST_VALUES),
    byValue: !ofColumn || each === true,
    lead: values.some(({ why }) => why)
      ? "Dit staat er, en wij weten niet zeker wat het betekent."
      : question.why,
    sought: question.write ?? "",
    forAll: (ofColumn && COLUMN_QUESTIONS[code]?.forAll) || "",
    presses: pressesOf(question),
    typed: code === "organization-missing" ? about.owner : "",
    openLabel: openLabelOf(code),
    choices: picksOf(question),
    mayType: question.column !== "" && !isLong,
    given: [...new Set(about.given.map((one) => saidText(one, code)))].join(", "),
  };
}

function saidText(answer: Answer, code: string): string {
  if (answer === null) return openLabelOf(code).toLowerCase();
  if (answer === true) return code === "personal-data" ? "dit is geen persoon" : "neem het voorstel";
  if (answer === false) return "haal weg";
  return typeof answer === "string" ? `“${answer}”` : `“${Object.values(answer).join(", ")}”`;
}

function linesOf(lines: readonly number[]): string {
  const more = lines.length - MOST_LINES;
  const shown = lines.slice(0, MOST_LINES).join(", ");
  return `${lines.length === 1 ? "regel" : `${lines.length} rijen: regel`} ${shown}${more > 0 ? ` en ${more} meer` : ""}`;
}

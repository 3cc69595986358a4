import { plain } from "#domain/plain.ts";
import { readDate } from "#import/when/read-date.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { FormField } from "./fields/form-field.ts";
import type { FieldName } from "./fields/form-table.ts";
import { many, one, type FormValues } from "./form-values.ts";
import type { ProblemList } from "./problems.ts";
import { notOneDate } from "./read-form-dates.ts";

/** A field of the table under its name. */
type NamedField = readonly [FieldName, FormField];

/**
 * What one field says, as it stands in an activity; undefined when it says nothing. `before`: what is published.
 * What the form has no answer for ("you need not go anywhere", a language without a box) stays as it was.
 */
export function readField(
  values: FormValues,
  named: NamedField,
  before: unknown,
  problems: ProblemList,
): unknown {
  const [name, { kind, options = {}, optional, otherwise }] = named;
  const value = one(values, name);
  switch (kind) {
    case "yesNo":
      return value === "" ? undefined : value === "yes";
    case "number":
      return readNumber(values, named, problems);
    case "date":
      return readOneDate(values, named, problems);
    case "choice":
      return value || otherwise || (Object.hasOwn(options, String(before)) ? undefined : before);
    case "ticks":
    case "slugs": {
      const chosen = many(values, name);
      const said = kind === "ticks" ? inOrder(chosen, before as string[] | undefined, options) : chosen;
      return said.length === 0 && optional ? undefined : said;
    }
    default:
      return value || undefined;
  }
}

/** The first language is the one a group mostly speaks: what stays keeps its order, what is new comes after. */
function inOrder(chosen: readonly string[], before: readonly string[] = [], options: object): string[] {
  const stay = before.filter((key) => !Object.hasOwn(options, key) || chosen.includes(key));
  return [...stay, ...chosen.filter((key) => !before.includes(key))];
}

/** A whole number in a field, or nothing when it is empty. */
export function readNumber(
  values: FormValues,
  [name, { from = 0, to = Infinity }]: NamedField,
  problems: ProblemList,
): number | undefined {
  const text = one(values, name);
  if (text === "") return undefined;
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return number >= from && number <= to
    ? number
    : problems.add(name, `Vul een heel getal in van ${from} tot ${to}, zonder letters.`);
}

/** A date in a field of its own; the browser's own date field sends "2026-12-08". */
export function readOneDate(
  values: FormValues,
  [name, { edge = "start" }]: NamedField,
  problems: ProblemList,
): LocalDate | undefined {
  const text = one(values, name);
  if (text === "") return undefined;
  const { value } = readDate(text, edge);
  if (value && NO_DAY.test(plain(text))) return value;
  const why = notOneDate(text);
  return value && why === undefined
    ? value
    : problems.add(name, why ?? `“${text.slice(0, 40)}” is geen datum die bestaat. ${WRITE}`);
}

/** A month or a year, which begins and ends somewhere. */
const NO_DAY = /^(?:[a-z]{3,12}\.? ?[-/']? ?(?:20)?\d{2}|\d{1,2}[-/]\d{4}|20\d{2})$/;
const WRITE = "Schrijf bijvoorbeeld 12 december 2026.";

import type { FormField } from "./fields/form-field.ts";
import type { FieldName } from "./fields/form-table.ts";
import { one, type FormValues } from "./form-values.ts";
import type { ProblemList } from "./problems.ts";

/** A field of the table under its name. */
export type NamedField = readonly [FieldName, FormField];

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

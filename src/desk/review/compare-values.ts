import { sentenceCase } from "#text/format.ts";
import type { FormField } from "#desk/form/fields/form-field.ts";
import { PUBLISHED_FIELDS } from "#desk/form/fields/form-table.ts";
import type { FormValues } from "../form/form-values.ts";

/** A field that differs, in words; an empty side was or becomes empty. */
export interface ChangedField {
  label: string;
  before: string;
  after: string;
}

/** Which organisation and place it is shows in their names; on the map it is the address that counts. */
const SAID_BY_NAME: ReadonlySet<string> = new Set(["organizationSlug", "locationSlug", "lat", "lng"]);

/** What a form changes, field by field, in the order of the form. A space more or less is no change. */
export function compareValues(before: FormValues, after: FormValues): ChangedField[] {
  return PUBLISHED_FIELDS.filter(([name]) => !SAID_BY_NAME.has(name)).flatMap(([name, field]) => {
    const sides = { before: inWords(field, before[name]), after: inWords(field, after[name]) };
    return sides.before === sides.after ? [] : [{ label: sentenceCase(field.label), ...sides }];
  });
}

/** A value as a person reads it. */
export function inWords({ options }: FormField, value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value : [value ?? ""]).map((one) => options?.[one] ?? one).join(", ");
}

import { sentenceCase } from "#text/format.ts";
import { formFields } from "#desk/form/form-fields.ts";
import { EDITOR_FIELDS, PUBLIC_FIELDS } from "../form/fields.ts";
import type { FormValues } from "../form/form-values.ts";

/** A field that differs, in words; an empty side was or becomes empty. */
export interface ChangedField {
  field: string;
  label: string;
  before: string;
  after: string;
}

/** Which organisation and place it is shows in their names; on the map it is the address that counts. */
const SAID_BY_NAME: ReadonlySet<string> = new Set(["organizationSlug", "locationSlug", "lat", "lng"]);

/** What a form changes, field by field, in the order of the form. A space more or less is no change. */
export function compareValues(before: FormValues, after: FormValues): ChangedField[] {
  const all = Object.keys({ ...PUBLIC_FIELDS, ...EDITOR_FIELDS }) as (keyof FormValues)[];
  const names = all.filter((name) => !SAID_BY_NAME.has(name));
  return names.flatMap((field) => {
    const sides = { before: inWords(field, before[field]), after: inWords(field, after[field]) };
    return sides.before === sides.after
      ? []
      : [{ field, label: sentenceCase(formFields[field]?.label ?? field), ...sides }];
  });
}

/** A value as a person reads it. */
export function inWords(field: string, value: string | string[] | undefined): string {
  const options = formFields[field]?.options;
  return (Array.isArray(value) ? value : [value ?? ""]).map((one) => options?.[one] ?? one).join(", ");
}

import {
  EDITOR_FIELDS,
  PRIVATE_FIELDS,
  PUBLIC_FIELDS,
  SPOKEN,
  type Field,
  type FieldName,
} from "./fields.ts";

const all = Object.entries<Field>({ ...PUBLIC_FIELDS, ...EDITOR_FIELDS, ...PRIVATE_FIELDS }) as [
  FieldName,
  Field,
][];

/** What the fields allow, for those who check and those who draw them. */
export const FIELD_LIMITS: {
  lengths: readonly (readonly [FieldName, number])[];
  spoken: readonly string[];
} = {
  lengths: all.flatMap(([name, field]) => ("max" in field ? [[name, field.max] as const] : [])),
  spoken: SPOKEN,
};

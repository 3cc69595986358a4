import { FIELDS, HEADER_WORDS, type SheetField } from "#import/words/headers.ts";

const PLAINER: Partial<Record<SheetField, string>> = {
  title: "naam van de activiteit",
  startTime: "begintijd",
  endTime: "eindtijd",
  when: "wanneer (dag en tijd samen)",
  venue: "naam van de plek",
  remarks: "opmerkingen",
};

/** What a column holds, in words of who keeps the sheet. */
export const fieldLabel = (field: SheetField): string =>
  PLAINER[field] ??
  (field in HEADER_WORDS ? HEADER_WORDS[field as (typeof FIELDS)[number]][0] : undefined)?.replace("!", "") ??
  "een dag van de week";

/** All that a column can be. */
export const FIELD_CHOICES = FIELDS.map((field) => ({ value: field, label: fieldLabel(field) }));

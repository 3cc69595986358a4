import { cleanText } from "#desk/form/form-values.ts";

/** What somebody filled in that could not be taken: it is shown again. */
export interface TypedUpkeep {
  state: string;
  weeks: string;
  date: string;
  reason: string;
  /** Why it stopped. */
  remark: string;
}
export const typedUpkeep = (form: URLSearchParams): TypedUpkeep => ({
  state: form.get("plek") ?? "",
  weeks: cleanText(form.get("weken") ?? "", false).slice(0, 10),
  date: form.get("datum") ?? "",
  reason: cleanText(form.get("reden") ?? "", false),
  remark: cleanText(form.get("remark") ?? "", true).slice(0, 1000),
});

import { fieldAt, labelOf } from "#desk/form/fields/form-table.ts";
import type { LeftOut } from "#desk/store/intake.ts";

/** What is wrong, for who decided it: no paths, and the field where the form has one. */
export function leftOutSentence({ file, key, problem }: LeftOut): string {
  if (key === "(bestand)") return "Wat er bewaard is, is niet heel.";
  if (key === "organization") return "De organisatie die erbij hoort, kan niet in de gids.";
  if (key === "location") return "De plek die erbij hoort, kan niet in de gids.";
  if (file.startsWith("organizations/")) return `Over de organisatie: ${problem}`;
  if (file.startsWith("locations/")) return `Over de plek: ${problem}`;
  if (file.startsWith("targets/")) return `Bij de streefgetallen: ${problem}`;
  return key.startsWith("(") ? problem : `Bij “${labelOf(fieldAt(key.split(".")))}”: ${problem}`;
}

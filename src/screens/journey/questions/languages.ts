import { sentenceCase } from "#text/format.ts";
import { LITTLE_DUTCH } from "#matching/ask/profile.ts";

/** BCP 47. The first are those a coach meets most; the others open on request. */
export const LANGUAGES = ["nl", LITTLE_DUTCH, "en", "tr", "ar", "pl", "uk", "ti"] as const;
export const MORE_LANGUAGES = [
  "bg",
  "zh",
  "fa",
  "de",
  "fr",
  "hi",
  "pap",
  "pt",
  "ro",
  "ru",
  "so",
  "es",
  "srn",
  "ku",
  "ber",
] as const;

const names = new Intl.DisplayNames("nl", { type: "language" });

/** "Turks", "Oekraïens". */
export const languageName = (code: string): string => sentenceCase(names.of(code) ?? code);

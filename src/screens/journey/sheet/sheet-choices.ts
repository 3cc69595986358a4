import type { SheetLanguage } from "./sheet-languages.ts";

/** How the sheet looks and what a coach typed: gone with the screen. */
export interface SheetChoices {
  paper: "A4" | "A5";
  letters: "normal" | "large";
  language: SheetLanguage | "";
  coach: string;
  phone: string;
  appointment: string;
  sentence: string;
}

export const NO_CHOICES: SheetChoices = {
  paper: "A4",
  letters: "normal",
  language: "",
  coach: "",
  phone: "",
  appointment: "",
  sentence: "",
};

import type { PrescriptionLanguage } from "./prescription-languages.ts";

/** How the sheet looks and what a coach typed: gone with the screen. */
export interface PrescriptionChoices {
  paper: "A4" | "A5";
  letters: "normal" | "large";
  language: PrescriptionLanguage | "";
  coach: string;
  phone: string;
  appointment: string;
  sentence: string;
}

export const NO_CHOICES: PrescriptionChoices = {
  paper: "A4",
  letters: "normal",
  language: "",
  coach: "",
  phone: "",
  appointment: "",
  sentence: "",
};

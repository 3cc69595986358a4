import {
  PAPER_LANGUAGES,
  type PrescriptionLanguage,
} from "#screens/journey/prescription/prescription-languages.ts";
import { seededRandom } from "../../support/fuzz-questions.ts";

/** One sheet that a coach could make. */
export interface SheetChoice {
  /** One to three activities. */
  slugs: string[];
  language: PrescriptionLanguage | "";
  paper: "A4" | "A5";
  letters: "normal" | "large";
  /** What was typed; empty when nothing was. */
  fields: Record<(typeof FIELDS)[number], string>;
  /** Four digits, or nothing. */
  postcode: string;
}

export const FIELDS = ["coach", "phone", "appointment", "sentence"] as const;

/** Nothing, something usual, and as long as the field allows. */
const TYPED: SheetChoice["fields"][] = [
  { coach: "", phone: "", appointment: "", sentence: "" },
  {
    coach: "Welzijnscoach team Haven",
    phone: "06 - 5550 1234",
    appointment: "dinsdag 1 december, 10 uur, samen bellen",
    sentence: "U zei: ik mis het praten onder het lopen.",
  },
  {
    coach: "Welzijnscoach van het team Haven en Centrum, op maandag, di.",
    phone: "+31 6 5550 1234 (ma, di, do van 9 tot 5)",
    appointment:
      "donderdag 3 december, 10 uur, bij de balie van het buurthuis, en daarna samen bellen met de gastheer",
    sentence:
      "U zei: vroeger liep ik elke week met mijn man een rondje langs het water, en dat praten onder het lopen mis ik het meest. Dat gaan we weer proberen.",
  },
];

/** The same sheets for the same seed. */
export function sheetChoices(slugs: readonly string[], seed: number, count: number): SheetChoice[] {
  const random = seededRandom(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  return Array.from({ length: count }, () => {
    const chosen = new Set<string>();
    const wanted = one([1, 2, 3]);
    while (chosen.size < wanted) chosen.add(one(slugs));
    const fields = { ...one(TYPED) };
    for (const field of FIELDS) if (random() < 0.25) fields[field] = one(TYPED)[field];
    return {
      slugs: [...chosen],
      language: one(["", "", ...PAPER_LANGUAGES] as const),
      paper: one(["A4", "A5"] as const),
      letters: one(["normal", "normal", "large"] as const),
      fields,
      postcode: one(["", "1317"]),
    };
  });
}

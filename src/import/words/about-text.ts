import type { SheetField } from "./headers.ts";
import { ask, repaired, unsaid, type Remark } from "./remark.ts";

/** What is said of a fact that the name or the text of a row tells, beside or instead of its cell. */
export interface AboutText {
  fromText: Remark;
  /** `asCell`: what would stand in the cell made for it, when the answer is yes. */
  onlyInText: (words: string, asCell: string) => Remark;
  differs: (words: string, asCell: string) => Remark;
}

function aboutFact(code: string, into: SheetField, fact: string, write: string): AboutText {
  return {
    fromText: repaired(`${code}-from-text`, `${fact} staat alleen in de tekst, en is daar gelezen.`),
    onlyInText: (words, asCell) => ({
      ...unsaid(
        `${code}-in-text`,
        `In de tekst staat "${words}". Dat kan hierover gaan: ${fact.toLowerCase()}. Een cel ervoor is er niet, of die is leeg.`,
        write,
      ),
      proposal: asCell,
      into,
      heard: words,
    }),
    differs: (words, asCell) => ({
      ...ask(
        `${code}-text-differs`,
        `In de tekst staat "${words}". Dat past niet bij wat in de cel staat.`,
        "In de cel en in de tekst hetzelfde",
      ),
      proposal: asCell,
      into,
    }),
  };
}

/** Left open it would still say something: what may have stopped would stand in the guide as going on. */
const doubtful = (about: AboutText): AboutText => ({
  ...about,
  onlyInText: (words, asCell) => {
    const { heard: _, ...remark } = about.onlyInText(words, asCell);
    return { ...remark, kind: "question" };
  },
});

export const aboutText = {
  age: aboutFact("age", "age", "De leeftijd", `In de kolom voor leeftijd, zoals "55+"`),
  gender: aboutFact(
    "gender",
    "gender",
    "Voor vrouwen of mannen",
    `In de kolom voor wie: "vrouwen", "mannen" of "iedereen"`,
  ),
  role: aboutFact(
    "role",
    "role",
    "Of iemand komt meedoen, helpen of hulp krijgt",
    `In een kolom voor de rol: "deelnemer", "vrijwilliger" of "hulp"`,
  ),
  cost: aboutFact("cost", "cost", "Wat het kost", `In de kolom voor kosten: "gratis", of een bedrag`),
  signUp: aboutFact(
    "sign-up",
    "signUp",
    "Of aanmelden nodig is",
    `In de kolom voor aanmelden: "niet nodig", of hoe`,
  ),
  phone: aboutFact("phone", "phone", "Het telefoonnummer", "In de kolom voor telefoon"),
  email: aboutFact("email", "email", "Het e-mailadres", "In de kolom voor e-mail"),
  website: aboutFact("website", "website", "De website", "In de kolom voor de website"),
  language: aboutFact("language", "language", "De taal die er gesproken wordt", "In de kolom voor de taal"),
  status: doubtful(
    aboutFact("status", "status", "Of het doorgaat", `In de kolom voor de status, zoals "gestopt" of "vol"`),
  ),
  place: aboutFact("place", "venue", "De plek", "In de kolom voor de plek: naam en adres"),
};

/** A fact of a text as one would write it in the cell made for it. */
export const asCell = {
  signUp: (needed: boolean): string => (needed ? "aanmelden verplicht" : "niet nodig"),
  gender: { women: "vrouwen", men: "mannen" },
  role: { participant: "deelnemer", volunteer: "vrijwilliger", support: "hulp" },
  age: ({ minAge, maxAge }: { minAge?: number; maxAge?: number }): string =>
    maxAge === undefined ? `vanaf ${minAge ?? 0} jaar` : `${minAge ?? 0}-${maxAge} jaar`,
};

import { ask, repaired, type Remark } from "./remark.ts";

/** What is said of a fact that the name or the text of a row tells, beside or instead of its cell. */
export interface AboutText {
  fromText: Remark;
  onlyInText: (words: string) => Remark;
  differs: (words: string) => Remark;
}

function aboutFact(code: string, fact: string, write: string): AboutText {
  return {
    fromText: repaired(`${code}-from-text`, `${fact} staat alleen in de tekst, en is daar gelezen.`),
    onlyInText: (words) => ({
      ...ask(
        `${code}-in-text`,
        `In de tekst staat "${words}". Dat kan hierover gaan: ${fact.toLowerCase()}. Een cel ervoor is er niet, of die is leeg.`,
        write,
      ),
      proposal: words,
    }),
    differs: (words) => ({
      ...ask(
        `${code}-text-differs`,
        `In de tekst staat "${words}". Dat past niet bij wat in de cel staat.`,
        "In de cel en in de tekst hetzelfde",
      ),
      proposal: words,
    }),
  };
}

export const aboutText = {
  age: aboutFact("age", "De leeftijd", `In de kolom voor leeftijd, zoals "55+"`),
  gender: aboutFact(
    "gender",
    "Voor vrouwen of mannen",
    `In de kolom voor wie: "vrouwen", "mannen" of "iedereen"`,
  ),
  cost: aboutFact("cost", "Wat het kost", `In de kolom voor kosten: "gratis", of een bedrag`),
  signUp: aboutFact("sign-up", "Of aanmelden nodig is", `In de kolom voor aanmelden: "niet nodig", of hoe`),
  place: aboutFact("place", "De plek", "In de kolom voor de plek: naam en adres"),
};

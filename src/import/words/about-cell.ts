import { ask, repaired } from "./remark.ts";

/** What is said of a cell whatever it holds: its characters, its capitals, the people named in it. */
export const aboutCell = {
  formula: ask(
    "formula",
    "In deze cel staat een formule. Die nemen we niet over.",
    "De tekst zelf, zonder formule",
  ),
  mojibake: repaired("mojibake", "Verminkte letters zijn hersteld."),
  html: repaired("html", "De opmaakcodes zijn weggehaald. Lees de tekst even na."),
  oddSpaces: repaired("odd-spaces", "Bijzondere spaties zijn gewone spaties geworden."),
  outerSpaces: repaired("odd-spaces", "Spaties aan het begin of eind zijn weggehaald."),
  leadingSign: (code: "formula" | "leading-sign", sign: string) =>
    repaired(code, `Het teken "${sign}" vooraan is weggehaald.`),
  capitals: repaired(
    "capitals",
    "De tekst stond in hoofdletters en is in gewone letters gezet. Kijk namen na.",
  ),
  lineBreaks: repaired("line-breaks", "De regels in de tekst zijn alinea's geworden."),
  quotes: repaired("quotes", "De aanhalingstekens horen bij de tekst."),
  longText: repaired("long-text", "De tekst is lang. Mensen lezen meestal alleen het begin."),
  /** Says what was found without repeating it: the report is a file that people send around. */
  personalData: (kinds: ReadonlySet<"email" | "number" | "name">) =>
    ask(
      "personal-data",
      `Hier staat ${[...kinds].map((kind) => PERSONAL[kind]).join(" en ")} van een persoon. Gegevens van personen nemen we niet over.`,
      "Een functie, of een nummer of adres van de organisatie",
    ),
};

const PERSONAL = { email: "een e-mailadres", number: "een nummer", name: "een naam" };

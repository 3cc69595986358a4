import { ask, repaired, type Remark } from "./remark.ts";

const NAME = "De naam van de activiteit";

/** What is said of a row as a whole: why it is refused, what it is about, what the editor still has to do. */
export const aboutRow = {
  titleMissing: ask("title-missing", "De rij heeft geen naam van een activiteit.", NAME),
  noActivity: ask(
    "no-activity",
    "Dit lijkt een telling, een proef of een rij die nog komt, geen activiteit.",
    `${NAME}, of haal de rij weg`,
  ),
  onlyTitle: ask(
    "only-title",
    "Er staat alleen een naam. Dit lijkt een tussenkop.",
    "Ook een dag, een plek en een aanbieder, of haal de rij weg",
  ),
  organizationMissing: ask(
    "organization-missing",
    "De rij zegt niet wie dit aanbiedt.",
    "De naam van de aanbieder",
  ),
  organizationSpelling: (name: string) =>
    repaired("organization-spelling", `De aanbieder is geschreven als ${name}.`),
  categoryMissing: ask(
    "category-missing",
    "Zonder categorie kunnen mensen dit niet vinden.",
    "Een van de acht categorieën",
  ),
  categoryAlso: (said: string, other: string) =>
    ask(
      "category-also",
      `De naam wijst ook op "${other}".`,
      `De categorie waar mensen het zoeken: "${said}" of "${other}"`,
    ),
  /** `vague`: a word that fits several categories. */
  categoryUnknown: (text: string | undefined, vague: boolean, chosen: string, all: readonly string[]) => {
    const why = !text
      ? "De rij heeft geen categorie."
      : vague
        ? `"${text}" past bij meer dan één categorie.`
        : `De categorie "${text}" kennen we niet.`;
    return ask("category-unknown", `${why} We kozen "${chosen}".`, `Een van de acht: ${all.join(", ")}`);
  },
  notVerified: ask(
    "not-verified",
    "We weten niet wanneer dit is nagekeken.",
    "De datum waarop iemand het heeft nagekeken",
  ),
  conflict: ask(
    "conflict",
    "Dit is in het blad én in de gids veranderd. In de gids blijft staan wat er stond.",
    "Kies een van beide en zet die in het blad of in de gids",
  ),
  easyTextDrafted: task(
    "easy-text-draft",
    "De korte tekst is een begin, gemaakt uit de omschrijving. Lees de korte tekst na.",
  ),
  easyTextOutdated: task(
    "easy-text-check",
    "De omschrijving is veranderd. Kijk of de korte tekst nog klopt.",
  ),
};

/** Why two rows are probably one offer. */
export const aboutPair = {
  sameText: "dezelfde plek, naam en tekst",
  alikeNames: (sameMoment: boolean) =>
    `dezelfde plek${sameMoment ? ", dag en tijd" : ""}, en namen die op elkaar lijken`,
  alikeTexts: "dezelfde plek, dag en tijd, en teksten die op elkaar lijken",
};

function task(code: string, why: string): Remark {
  return { kind: "task", code, why };
}

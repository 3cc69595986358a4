import { ask, repaired, unsaid, type Remark } from "./remark.ts";

const NAME = "De naam van de activiteit";

/** What is said of a row as a whole: why it is refused, what it is about, what the editor still has to do. */
export const aboutRow = {
  titleMissing: ask("title-missing", "De rij heeft geen naam van een activiteit.", NAME),
  noActivity: ask(
    "no-activity",
    "Dit lijkt een telling, een proef of een rij die nog komt, geen activiteit.",
    `${NAME}, of haal de rij weg`,
  ),
  perhapsNoActivity: {
    ...ask(
      "no-activity-perhaps",
      "Dit kan een regeling, een vergadering of een organisatie zijn, en niet iets waar mensen aan meedoen.",
      "Kan iemand hieraan meedoen: laat het zo. Anders: haal de rij weg",
    ),
    mayDrop: true as const,
  },
  leftOut: repaired("left-out", "Bij de vragen is gezegd dat deze rij niet in de gids hoort."),
  nothingOn: repaired("closed", "De rij zegt dat er dan niets is. Dat is geen activiteit."),
  aboutRoad: repaired(
    "no-activity-road",
    "De rij gaat over werk aan een weg of over het verkeer. Dat is geen activiteit.",
  ),
  onlyTitle: ask(
    "only-title",
    "Er staat alleen een naam. Dit lijkt een tussenkop.",
    "Ook een dag, een plek en een aanbieder, of haal de rij weg",
  ),
  odd: ask(
    "odd-row",
    "Iets in deze rij past niet in de gids, zoals een naam van één letter. Wij nemen de rij niet over.",
    "De rij zoals de andere, of geef deze activiteit door met het formulier",
  ),
  titleMoment: ask("title-moment", "Waar de naam hoort te staan, staat alleen een dag of een tijd.", NAME),
  titleForWhom: ask("title-for-whom", "Waar de naam hoort te staan, staat alleen voor wie het is.", NAME),
  titlePlace: ask("title-place", "Waar de naam hoort te staan, staat alleen waar het is.", NAME),
  titleMeasure: ask("title-measure", "Waar de naam hoort te staan, staat alleen hoe ver of hoe lang.", NAME),
  titleSentence: ask("title-sentence", "Waar de naam hoort te staan, staat een hele zin.", NAME),
  titleShort: ask("title-short", "Van de naam van de activiteit blijft te weinig over.", NAME),
  organizationShort: ask(
    "organization-short",
    "Dit is te kort voor de naam van een aanbieder.",
    "De hele naam van de aanbieder",
  ),
  unfit: ask(
    "cell-unfit",
    "Dit kan zo niet in de gids staan: het is te lang, of het heeft niet de vorm die erbij hoort. We namen het niet over.",
    "Hetzelfde, korter of op een andere manier",
  ),
  unreadable: ask(
    "row-unreadable",
    "Deze rij konden wij niet lezen. Dat is een fout van ons. De andere rijen zijn wel gelezen.",
    "Dezelfde rij, met kortere cellen, of voer de activiteit in met het formulier",
  ),
  fileUnfit: ask(
    "file-unfit",
    "Wat hierover in de gids staat, past niet meer bij de regels van de gids. Daarom veranderden wij daar niets.",
    "Niets in het blad: kijk deze activiteit na in de gids",
  ),
  organizationMissing: unsaid(
    "organization-missing",
    "De rij zegt niet wie dit aanbiedt.",
    "De naam van de aanbieder",
  ),
  /** `another`: who it is by now, which stands and may be wrong. */
  organizationInText: (name: string, another: boolean): Remark => ({
    ...(another ? ask : unsaid)(
      "organization-in-text",
      `De rij noemt "${name}". Dat kan zijn wie het aanbiedt.`,
      "De naam van de aanbieder",
    ),
    proposal: name,
  }),
  organizationKey: ask(
    "organization-key",
    "Hier staat een nummer of een code, geen naam van een aanbieder.",
    "De naam van de aanbieder",
  ),
  organizationUnclear: ask(
    "organization-unclear",
    "Hier staat een stuk van een zin of een bedrag, geen naam van een aanbieder.",
    "De naam van de aanbieder",
  ),
  notShown: (how: "ended" | "paused") =>
    task(
      "not-published",
      how === "ended"
        ? "De rij zegt dat dit niet loopt of niet getoond wordt. Het staat niet in de gids."
        : "De rij zegt dat dit nu even niet is. Zo staat het ook in de gids.",
    ),
  statusUnknown: ask(
    "status-unknown",
    "We weten niet of dit betekent dat het loopt.",
    `"actief", "tijdelijk niet" of "gestopt"`,
  ),
  organizationSpelling: (name: string) =>
    repaired("organization-spelling", `De aanbieder is geschreven als ${name}.`),
  categoryAlso: (said: string, other: string) =>
    ask(
      "category-also",
      `De naam wijst ook op "${other}".`,
      `De categorie waar mensen het zoeken: "${said}" of "${other}"`,
    ),
  categoryFollows: (category: string, said: readonly string[]) =>
    repaired(
      "category-follows",
      `De categorie "${category}" volgt uit de naam en wat erbij staat: ${said.map((one) => `"${one}"`).join(", ")}.`,
    ),
  categoryMissing: (proposed: string | undefined, all: readonly string[]) => ({
    ...unsaid(
      "category-unknown",
      "De rij zegt niet bij welke categorie het hoort.",
      `Een van de acht: ${all.join(", ")}`,
    ),
    ...(proposed && { proposal: proposed }),
  }),
  /** `vague`: a word that fits several categories. One that was chosen stands, and may be wrong: else it stays open. */
  categoryUnknown: (
    { text, vague, chosen }: { text: string; vague: boolean; chosen: boolean },
    proposed: string | undefined,
    all: readonly string[],
  ) => {
    const why = vague
      ? `"${text}" past bij meer dan één categorie.`
      : `De categorie "${text}" kennen we niet.`;
    const then = !proposed ? "" : chosen ? ` We kozen "${proposed}".` : ` Misschien is het "${proposed}".`;
    const eight = `Een van de acht: ${all.join(", ")}`;
    return {
      ...(chosen
        ? ask("category-unknown", `${why}${then}`, eight)
        : unsaid("category-other", `${why}${then}`, eight)),
      ...(proposed && { proposal: proposed }),
    };
  },
  notVerified: unsaid(
    "not-verified",
    "We weten niet wanneer dit is nagekeken.",
    "De datum waarop iemand het heeft nagekeken",
  ),
  oneOfDates: (row: number) =>
    repaired(
      "one-of-dates",
      `Dit is één van de data van de activiteit uit rij ${row}. Het is één activiteit.`,
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
/** What two offers have in common; of two whose place nobody said, not the place. */
const alike = (isPlaced: boolean, same: string, rest = "") =>
  isPlaced
    ? `dezelfde plek${same && `, ${same}`}${rest && `, en ${rest}`}`
    : `${same && `dezelfde ${same}`}${same && rest && ", en "}${rest}; van geen van beide is de plek bekend`;

export const aboutPair = {
  sameText: (isPlaced: boolean) => alike(isPlaced, "naam en tekst"),
  alikeNames: (isPlaced: boolean, sameMoment: boolean) =>
    alike(isPlaced, sameMoment ? "dag en tijd" : "", "namen die op elkaar lijken"),
  alikeTexts: (isPlaced: boolean) => alike(isPlaced, "dag en tijd", "teksten die op elkaar lijken"),
};

function task(code: string, why: string): Remark {
  return { kind: "task", code, why };
}

/** What is said of a cell whatever it holds: its characters, its capitals, the people named in it. */
export const aboutCell = {
  formula: ask(
    "formula",
    "In deze cel staat een formule. Die nemen we niet over.",
    "De tekst zelf, zonder formule",
  ),
  tooLong: ask(
    "cell-too-long",
    "Deze cel is langer dan 10.000 letters. Wij lazen alleen het begin.",
    "Een kortere tekst",
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
  personalData: (kinds: ReadonlySet<"email" | "number" | "name">) => ({
    ...ask(
      "personal-data",
      `Hier staat ${[...kinds].map((kind) => PERSONAL[kind]).join(" en ")} van een persoon. Gegevens van personen nemen we niet over.`,
      "Een functie, of een nummer of adres van de organisatie",
    ),
    withheld: true as const,
  }),
};

const PERSONAL = { email: "een e-mailadres", number: "een nummer", name: "een naam" };

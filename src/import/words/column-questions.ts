const rowsText = (rows: number, one: string, more: string): string =>
  rows === 1 ? `Eén rij ${one}` : `${rows} rijen ${more}`;
const silent = (what: string) => (rows: number) =>
  `${rowsText(rows, "zegt", "zeggen")} niet ${what}. Zo blijft het open.`;

/** What is asked of a column, once for all rows that leave it open. */
interface ColumnWords {
  /** Nothing: each row would need an answer of its own, and nobody is asked. */
  asks?: (rows: number) => string;
  /** Above the answer that holds for all of these rows. */
  forAll?: string;
  /** Answers that are one press away, as they would stand in the cell. */
  presses?: readonly string[];
  /** Its values are words of the sheet, and each has an answer of its own. */
  each?: true;
  /** Its rows wait for the answer: it is asked before all else. */
  holds?: true;
  /** What stays open in a row, said on its card; nothing: it is said as a remark. */
  left?: string;
}

/** What a text may say, where no cell does. */
const ofTexts = (facts: Readonly<Record<string, string>>): Record<string, ColumnWords> =>
  Object.fromEntries(
    Object.entries(facts).map(([code, left]) => [
      code,
      {
        asks: (rows) =>
          `${rowsText(rows, "zegt", "zeggen")} misschien in een tekst ${left}. Een cel ervoor is er niet, of die is leeg. Zonder antwoord blijft het open.`,
        left,
      },
    ]),
  );

export const COLUMN_QUESTIONS: Readonly<Record<string, ColumnWords>> = {
  "category-unknown": {
    asks: silent("bij welke categorie het hoort"),
    forAll: "Alles hoort bij",
    left: "bij welke categorie het hoort",
  },
  "category-other": {
    asks: (rows) =>
      `${rowsText(rows, "heeft", "hebben")} een categorie die de gids anders noemt, of niet kent. Zo blijft het open.`,
    each: true,
    left: "bij welke categorie het hoort",
  },
  "schedule-missing": {
    asks: silent("wanneer het is"),
    forAll: "Alles is",
    presses: ["op afspraak"],
    left: "wanneer het is",
  },
  "day-missing": {
    asks: silent("op welke dag het is, wel hoe laat"),
    forAll: "Alles is op",
    left: "op welke dag het is",
  },
  "schedule-days": {
    asks: silent("op welke dagen het is tussen de eerste en de laatste dag"),
    forAll: "Alles is",
    left: "op welke dagen het is",
  },
  "weekday-numbers": {
    asks: (rows) =>
      `${rowsText(rows, "heeft", "hebben")} een nummer voor de dag. We lezen 1 als maandag, en 0 en 7 als zondag.`,
    forAll: "1 is",
    presses: ["maandag", "zondag"],
    left: "of de dag klopt (die staat er als nummer)",
  },
  "time-months": {
    asks: (rows) =>
      `In ${rows === 1 ? "één rij" : `${rows} rijen`} zijn de minuten het nummer van de maand. Zulke tijden kloppen niet. We laten ze weg.`,
    left: "hoe laat het is",
  },
  "time-undecided": {
    asks: (rows) =>
      `${rowsText(rows, "zegt", "zeggen")} dat dag of tijd nog niet vaststaat. Zo blijft het open.`,
    left: "wanneer het precies is",
  },
  "place-missing": {
    asks: silent("waar het is"),
    forAll: "Alles is op één plek, met naam en adres",
    presses: ["wisselende locaties", "bij u thuis", "online"],
    left: "waar het is",
  },
  "cost-missing": {
    asks: silent("wat het kost"),
    forAll: "Alles kost",
    presses: ["gratis"],
    left: "wat het kost",
  },
  "cost-in-words": {
    asks: (rows) =>
      `${rowsText(rows, "zegt", "zeggen")} in woorden wat het kost, zonder bedrag. Die woorden staan zo op de pagina.`,
    left: "een bedrag (wat het kost staat in woorden)",
  },
  "wheelchair-unclear": {
    asks: (rows) =>
      `${rowsText(rows, "zegt", "zeggen")} iets over toegankelijkheid, en niet of iemand met een rolstoel mee kan doen. Zo blijft dat open.`,
    left: "of iemand met een rolstoel mee kan doen",
  },
  "organization-in-text": {
    asks: (rows) =>
      `${rowsText(rows, "noemt", "noemen")} wie dit misschien aanbiedt. Zonder aanbieder komt een rij niet in de gids.`,
    holds: true,
    left: "wie het aanbiedt",
  },
  "organization-missing": {
    asks: (rows) =>
      `${rowsText(rows, "zegt", "zeggen")} niet wie dit aanbiedt. Zonder aanbieder komt een rij niet in de gids.`,
    forAll: "Alles is van",
    holds: true,
    left: "wie het aanbiedt",
  },
  "not-verified": {
    asks: silent("wanneer iemand het heeft nagekeken"),
    forAll: "Alles is nagekeken op",
    left: "wanneer het is nagekeken",
  },
  "contact-role": {
    asks: (rows) =>
      `In ${rows === 1 ? "één rij" : `${rows} rijen`} weten we niet of hier een functie of een naam staat. Dat laten we weg.`,
  },
  ...ofTexts({
    "age-in-text": "voor welke leeftijd het is",
    "gender-in-text": "of het voor vrouwen of mannen is",
    "role-in-text": "of iemand komt meedoen, helpen of hulp krijgt",
    "cost-in-text": "wat het kost",
    "sign-up-in-text": "of aanmelden nodig is",
    "phone-in-text": "welk telefoonnummer erbij hoort",
    "email-in-text": "welk mailadres erbij hoort",
    "website-in-text": "welke website erbij hoort",
    "language-in-text": "welke taal er gesproken wordt",
    "place-in-text": "waar het is",
    "when-only-in-text": "wanneer het is",
  }),
  "closed-in-words": {
    left: "op welke data het niet is (dat staat alleen in woorden)",
  },
  "postcode-missing": { left: "de postcode" },
  "postcode-short": { left: "de letters van de postcode" },
  "language-of-text": {
    asks: (rows) =>
      `${rowsText(rows, "noemt", "noemen")} een taal met een code. Dat kan de taal van de tekst zijn, en niet die er gesproken wordt.`,
    left: "welke taal er gesproken wordt",
  },
  "personal-data": {
    asks: (rows) =>
      `In ${rows === 1 ? "één rij" : `${rows} rijen`} staat hier iets van een persoon. Dat laten we weg.`,
  },
};

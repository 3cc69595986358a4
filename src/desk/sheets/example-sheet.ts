import { spreadsheetText } from "#text/spreadsheet-text.ts";

/** Columns by names that the import knows, and rows that it reads without a question. All of it is invented. */
const ROWS = [
  {
    Naam: "Breien bij het raam",
    Omschrijving: "U breit samen aan de grote tafel. Wol ligt klaar. U hoeft het nog niet te kunnen.",
    Aanbieder: "Voorbeeldhuis De Wilg",
    Categorie: "Creatieve & culturele activiteiten",
    Dag: "elke donderdag",
    Tijd: "10:00-12:00",
    Locatie: "Voorbeeldhuis De Wilg",
    Adres: "Wilgenpad 1",
    Kosten: "gratis",
    Telefoon: "036 555 01 01",
    Aanmelden: "hoeft niet",
  },
  {
    Naam: "Wandelen langs de plas",
    Omschrijving: "U loopt een uur in een rustige groep. Onderweg is er een bank om te zitten.",
    Aanbieder: "Voorbeeldclub De Plas",
    Categorie: "Bewegen & sporten",
    Dag: "elke maandag en vrijdag",
    Tijd: "09:30-10:30",
    Locatie: "Bij de brug over de plas",
    Adres: "Plaslaan 2",
    Kosten: "€ 2 per keer",
    Telefoon: "036 555 01 02",
    Aanmelden: "bel even",
  },
] as const;

/** A sheet to begin with, in this town: somebody fills in her own rows below these, or in their place. */
export const exampleSheet = (town: string): string =>
  spreadsheetText([[...Object.keys(ROWS[0]), "Plaats"], ...ROWS.map((row) => [...Object.values(row), town])]);

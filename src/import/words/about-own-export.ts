import { ask } from "./remark.ts";

/** The column of our own export that holds an activity whole; a sheet that has it came from the desk. */
export const OWN_COLUMN = "gegevens van de gids (niet veranderen)";

const FORM = "Verander deze activiteit met het formulier";

/** What is said of rows of our own export that cannot simply be put back. */
export const aboutOwnExport = {
  unreadable: ask(
    "own-unreadable",
    "Dit is een blad uit deze gids, maar de laatste kolom van deze rij is niet heel.",
    "Niets: voer het aanbod opnieuw uit en lees dat in",
  ),
  changed: ask(
    "own-changed",
    "Dit blad komt uit deze gids, en in deze rij is een cel veranderd. Dat nemen we zo niet over.",
    FORM,
  ),
  elsewhere: (municipality: string) =>
    ask(
      "own-elsewhere",
      `Deze activiteit hoort bij een andere gemeente: ${municipality}.`,
      "Niets: lees het blad bij die gemeente in",
    ),
  taken: (slug: string) =>
    ask("own-taken", `Het adres "${slug}" is in de gids al van een andere activiteit.`, FORM),
  differs: ask(
    "conflict",
    "In de gids staat nu iets anders dan in dit blad. In de gids blijft staan wat er stond.",
    FORM,
  ),
};

import { expect, test } from "vitest";
import { withoutPerson, wordsOfPerson } from "#import/row/people/without-people.ts";

const of = (contact: string, text: string, known = "") =>
  withoutPerson(text, wordsOfPerson([contact], known));

test.each([
  [
    "Riet van der Zwaan",
    "BEL GERUST MET RIET VAN DER ZWAAN ALS U OPZIET TEGEN DE EERSTE KEER.",
    "BEL GERUST ALS U OPZIET TEGEN DE EERSTE KEER.",
  ],
  ["Fatima El Idrissi", "Koken met Fatima El Idrissi uit de buurt.", "Koken uit de buurt."],
  ["Harm Looyenga", "mail hlooyenga@thuis.example of kom langs", "mail of kom langs"],
  [
    "Sjeng Crombach 06 9000 0601",
    "koffie. Bel Sjeng als u opgehaald wilt worden",
    "koffie. Bel als u opgehaald wilt worden",
  ],
  ["mw. Van Dalen", "Bloemschikken (mevr. Van Dalen)", "Bloemschikken"],
])("the name of %s leaves %j", (contact, text, left) => {
  const result = of(contact, text);
  expect(result.text).toBe(left);
  expect(result.found.length).toBeGreaterThan(0);
});

test.each([
  ["coördinator bakkers", "Bakkers bakken samen brood."],
  ["gastvrouw", "De gastvrouw wacht op u."],
  ["Servicepunt", "Loop binnen bij het servicepunt."],
])("%s is nobody's name", (contact, text) => {
  expect(of(contact, text)).toEqual({ text, found: [] });
});

test("a word that is also in the name of the place stays", () => {
  expect(of("Anne Bolder", "Samen eten in De Bolder", "Wijkcentrum De Bolder").text).toBe(
    "Samen eten in De Bolder",
  );
});

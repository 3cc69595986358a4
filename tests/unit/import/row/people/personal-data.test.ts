import { expect, test } from "vitest";
import { namesPerson } from "#import/row/people/personal-data.ts";
import { isPersonalEmail } from "#import/row/people/personal-email.ts";
import { withoutPersonalData } from "#import/row/people/without-people.ts";

test.each([
  ["Bel Anja voor info (06-12345678).", "Bel voor info."],
  ["Neem contact op met Jan van den Berg, jan@gmail.com.", "Neem contact op."],
  ["Yoga met Saskia de Vries op de mat", "Yoga op de mat"],
  ["Docent Peter Jansen leert u breien.", "Docent leert u breien."],
  ["Aanmelden bij Henk.", "Aanmelden."],
  ["op aanvraag bij Anja", "op aanvraag"],
  ["docent: Lou Habets", "docent"],
  [
    "eigen materiaal mee. docent: Lou Habets, 0690000605, lou.habets@priv.example",
    "eigen materiaal mee. docent",
  ],
  ["Verlies delen, onder begeleiding van Wytske Bruinsma.", "Verlies delen."],
  ["bel Govert Rademakers 06-12345678", "bel"],
  ["Mama van Yara regelt de limonade", "regelt de limonade"],
])("%j loses the person and keeps the sentence", (before, after) => {
  const { text, found } = withoutPersonalData(before);
  expect(text).toBe(after);
  expect(found.length).toBeGreaterThan(0);
});

test.each([
  "Buurthuis Jan van Galen is open.",
  "Biljartavond Anna Paulowna",
  "Dorpskoor Maria Hoop zingt.",
  "Bel 036-5550102 of mail info@buurt.example.nl.",
  "Wil De Buurtschakel u helpen?",
  "Vraag naar de gastvrouw.",
  "Begeleider De Buurtschakel denkt mee.",
  "Docent Engels gezocht.",
])("%j has no person in it", (text) => {
  expect(withoutPersonalData(text)).toEqual({ text, found: [] });
});

test.each([
  "marie.kok@yahoo.fr",
  "zonnetje12@gmx.at",
  "tineke1958@outlook.co.uk",
  "tineke1958@postbus.example",
])("%s is somebody's own mailbox, whatever the country", (email) =>
  expect(isPersonalEmail(email)).toBe(true),
);

test.each([
  ["Govert Rademakers", true],
  ["Lies Bakker", true],
  ["Coördinator bakkers", false],
  ["Sociaal Werker", false],
])("%s: somebody's name? %s", (text, isName) => expect(namesPerson(text)).toBe(isName));

import { expect, test } from "vitest";
import { answersInForm } from "#desk/sheets/ask/answers-in-form.ts";
import { CATEGORY_LABELS } from "#import/words/category-words.ts";
import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import type { AskedValue, SheetQuestion } from "#import/report.ts";

const value = (key: string, ...proposals: string[]): AskedValue => ({
  value: key,
  key,
  proposals,
  rows: [1],
  lines: [2],
});
const question = (values: AskedValue[], more: Partial<SheetQuestion> = {}): SheetQuestion => ({
  column: "Soort",
  code: "category-unknown",
  why: "",
  values,
  ...more,
});
const answers = (fields: Record<string, string>, ...questions: SheetQuestion[]) =>
  answersInForm(new URLSearchParams(fields), questions, { Prijs: { "?": "gratis" } });

test("what nobody answered stays open, and what was answered before stays", () => {
  expect(answers({ "tekst.0.0": " ", "keus.0.1": "" }, question([value("a"), value("b")]))).toEqual({
    Prijs: { "?": "gratis" },
  });
});

test("one press answers all values, except those that got an answer of their own", () => {
  const three = question([value("a", "x"), value("b", "y"), value("c", "z")]);
  expect(answers({ "alle.0": "voorstel", "tekst.0.1": "koken", "keus.0.2": "open" }, three)["Soort"]).toEqual(
    {
      a: true,
      b: "koken",
      c: null,
    },
  );
});

test("a proposal that was never made cannot be taken", () => {
  expect(answers({ "keus.0.0": "voorstel" }, question([value("a")]))["Soort"]).toBeUndefined();
});

test("only a text from which words were left out can be said to name no person", () => {
  const asked = (withheld?: true) =>
    question([value("@1")], { code: "personal-data", ...(withheld ? { withheld } : {}) });
  expect(answers({ "keus.0.0": "geen-persoon" }, asked())["Soort"]).toBeUndefined();
  expect(answers({ "keus.0.0": "geen-persoon" }, asked(true))["Soort"]).toEqual({ "@1": true });
});

test("people are left out of a whole column, also of rows that are still to come", () => {
  const asked = question([value("@1")], { code: "personal-data" });
  expect(answers({ "alle.0": "open" }, asked)["Soort"]).toEqual({ "@1": null, "@*": null });
});

test("a day that only the description tells is answered in the field for it", () => {
  const asked = question([value("lang")], { column: "Omschrijving", into: "when" });
  expect(answers({ "tekst.0.0": "elke dinsdag" }, asked)["Omschrijving"]).toEqual({
    lang: { when: "elke dinsdag" },
  });
});

test("one answer about a whole column goes to every value of it that got none of its own", () => {
  const silent = question([value("", "x"), value("Overig")], {
    column: "venue",
    code: "place-missing",
    ofColumn: true,
  });
  expect(answers({ "alle-tekst.0": "De Til, Dorpsstraat 4" }, silent)["venue"]).toEqual({
    "": "De Til, Dorpsstraat 4",
    Overig: "De Til, Dorpsstraat 4",
  });
  expect(answers({ "alle.0": "antwoord-2", "tekst.0.1": "De Til" }, silent)["venue"]).toEqual({
    "": "online",
    Overig: "De Til",
  });
  expect(answers({ "alle.0": "open" }, silent)["venue"]).toEqual({ "": null, Overig: null });
});

test("an answer that the question does not offer is none", () => {
  const asked = (more: Partial<SheetQuestion>) => question([value("")], more);
  expect(answers({ "alle.0": "antwoord-0" }, asked({ code: "place-missing" }))["Soort"]).toBeUndefined();
  for (const code of ["place-missing", "constructor", "category-unknown"])
    expect(answers({ "alle.0": "antwoord-9" }, asked({ code, ofColumn: true }))["Soort"]).toBeUndefined();
});

test("rows are left out only with a question about whether they belong in the guide", () => {
  const asked = (mayDrop?: true) =>
    question([value("Bestuur"), value("ALV")], { ...(mayDrop ? { mayDrop } : {}) });
  expect(answers({ "alle.0": "weg", "keus.0.1": "open" }, asked(true))["Soort"]).toEqual({
    Bestuur: false,
    ALV: null,
  });
  expect(answers({ "alle.0": "weg" }, asked())["Soort"]).toBeUndefined();
});

test("a category is one press for all rows or for one word, and a press that is none of them is no answer", () => {
  const two = question([value("a"), value("b")]);
  expect(answers({ "alle.0": "kies-0", "keus.0.1": "kies-1" }, two)["Soort"]).toEqual({
    a: CATEGORY_LABELS[CATEGORY_KEYS[0]],
    b: CATEGORY_LABELS[CATEGORY_KEYS[1]],
  });
  expect(answers({ "alle.0": "kies-99" }, two)["Soort"]).toBeUndefined();
  expect(
    answers({ "alle.0": "kies-0" }, question([value("a")], { code: "cost-unknown" }))["Soort"],
  ).toBeUndefined();
});

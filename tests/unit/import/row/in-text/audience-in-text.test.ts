import { describe, expect, test } from "vitest";
import { ageInText, genderInText, genderInTitle } from "#import/row/in-text/audience-in-text.ts";
import { readAge } from "#import/row/read-age.ts";

describe("an age, as organisations write it", () => {
  test.each([
    ["Bingo voor vijftigplussers in het dorpshuis.", { minAge: 50 }],
    ["Ben jij tussen de 10 en 25 jaar oud?", { minAge: 10, maxAge: 25 }],
    ["Bent u 60-plus en graag buiten?", { minAge: 60 }],
  ])("%j says so", (text, value) => expect(ageInText(text)).toMatchObject({ value, certain: true }));
  test.each([
    ["Wij leren kinderen van 1 tot 6 jaar en hun ouders spelen.", { minAge: 1, maxAge: 6 }, "1-6 jaar"],
    ["Voor jongeren van 12 tot 18 jaar, met coaches van 17 tot 24 jaar.", { minAge: 12, maxAge: 24 }, ""],
  ])("%j is asked: it may be of others", (text, value, cell) => {
    expect(ageInText(text)).toMatchObject({ value, certain: false, ...(cell ? { asCell: cell } : {}) });
  });
  test("a class of a club is none", () => {
    expect(readAge("U16+ (2011 en ouder)").value).toBeUndefined();
    expect(readAge("Looptraining 16+").value).toEqual({ minAge: 16 });
  });
  test("of two years, one after the other, is both", () => {
    expect(readAge("16 en 17 jaar en 18 t/m 55 jaar").value).toEqual({ minAge: 16, maxAge: 55 });
    expect(readAge("8 en 15 jaar").value).toBeUndefined();
  });
});

describe("women or men, in English", () => {
  test.each(["Skaten - Girls only", "DANCE - only for girls", "Gym (ladies only)"])("%j says so", (title) =>
    expect(genderInTitle(title)).toMatchObject({ value: "women", certain: true }),
  );
  test.each([
    "Meisjes 1",
    "Dames",
    "dames 2",
    "Vrouwen B",
    "Groep meisjes",
    "Meisjes U12",
    "Meiden U9/U8",
    "Meisjes U10 - U12 (2014/2015)",
    "V1 Dames (De Kamp)",
  ])("%j is the name of a group of them", (title) =>
    expect(genderInTitle(title)).toMatchObject({ value: "women", certain: true }),
  );
  test.each(["Jongens 3", "Heren", "Heren 1", "Mannen A", "Jongens U15"])("%j is one of men", (title) =>
    expect(genderInTitle(title)).toMatchObject({ value: "men", certain: true }),
  );
  test.each(["Dames (gemengd)", "Heren (dames welkom)", "Dames (ook heren)"])(
    "%j is not sure to be of them alone",
    (title) => expect(genderInTitle(title)?.certain ?? false).toBe(false),
  );
  test("as a proposal it is what would stand in the cell", () => {
    expect(genderInText("Een veilige plek voor vrouwen.")).toMatchObject({
      certain: false,
      asCell: "vrouwen",
    });
  });
});

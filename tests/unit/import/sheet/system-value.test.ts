import { describe, expect, test } from "vitest";
import { clockInCell, codesInWords, listInCell } from "#import/sheet/system-value.ts";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

describe("a list as a system writes it is read as its parts", () => {
  test.each([
    ["['VijfTotAcht', 'Negen']", "VijfTotAcht; Negen"],
    ['["maandag","dinsdag"]', "maandag; dinsdag"],
    ["[]", ""],
    ['["yoga"]', "yoga"],
    ["['it''s', 'b']", "it''s; b"],
    ["{wandelen,fietsen}", "wandelen; fietsen"],
    ["[1, 2]", "1; 2"],
  ])("%s", (cell, said) => {
    expect(listInCell(cell)).toBe(said);
  });

  test.each(["[Koken](/koken)", "[nog invullen]", "Koken [vol]", "{naam}, {plaats}", "[12-14 uur]"])(
    "%s is no list",
    (cell) => {
      expect(listInCell(cell)).toBe(cell);
    },
  );
});

describe("codes of a system are read as words", () => {
  test.each([
    ["FiveToEightYears", "5 to 8 years"],
    ["FiveToEightYears; NineToTwelveYears", "5 to 8 years, 9 to 12 years"],
    ["EIGHTEEN_PLUS", "18 plus"],
    ["sixtyFivePlus", "65 plus"],
    ["EVERY_TWO_WEEKS", "every two weeks"],
    ["guidedTour", "guided tour"],
    ["monday_morning", "monday morning"],
  ])("%s", (cell, said) => {
    expect(codesInWords([cell, "GuidedTour"])?.(cell)).toBe(said);
  });

  test("only where nearly all cells of the column are codes", () => {
    expect(codesInWords(["Koken met PvdV", "McDonalds", "Yoga"])).toBeUndefined();
    expect(codesInWords(["YogaPlus", "Bewegen voor ouderen", "Koor"])).toBeUndefined();
    expect(codesInWords(["Workshop", "Lezing"])).toBeUndefined();
  });
});

test("a sheet of a system says ages in codes and prices in cents", async () => {
  const text = [
    "name,targetAges,price_cents,location.name,organizer.name",
    `Robots bouwen,"['FiveToEightYears', 'NineToTwelveYears']",250,De Hal,Stichting Voorbeeld`,
    `Sterren kijken,['ThirteenToEighteenYears'],0,De Hal,Stichting Voorbeeld`,
    "Samen zingen,[],1000,De Hal,Stichting Voorbeeld",
  ].join("\n");
  const {
    "Robots bouwen": robots,
    "Sterren kijken": stars,
    "Samen zingen": songs,
  } = activitiesIn(await importText(text));
  expect(robots).toMatchObject({ audience: { minAge: 5, maxAge: 12 }, costs: [{ amount: 2.5 }] });
  expect(stars).toMatchObject({ audience: { minAge: 13, maxAge: 18 }, costs: [{ amount: 0 }] });
  expect(songs).toMatchObject({ costs: [{ amount: 10 }] });
  expect(songs?.["audience"]).toEqual({});
});

test("a name keeps its letters, also where all names look like codes", async () => {
  const text = "name;day;time\nYogaPlus;monday;9-10\nBodyPump;tuesday;9-10\n";
  expect(Object.keys(activitiesIn(await importText(text)))).toEqual(["YogaPlus", "BodyPump"]);
});

describe("an hour of no day at all is an hour", () => {
  test.each([
    ["1970-01-01 15:30:00 +0100", "15:30"],
    ["1899-12-30 09:15:00", "09:15"],
    ["2000-01-01T20:00", "20:00"],
  ])("%s", (cell, said) => {
    expect(clockInCell(cell)).toBe(said);
  });

  test.each(["1970-01-01 00:00:00", "2027-01-01 15:30", "1970-01-01T15:30:00Z"])(
    "%s stays as it is",
    (cell) => {
      expect(clockInCell(cell)).toBe(cell);
    },
  );
});

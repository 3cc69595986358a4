import { describe, expect, test } from "vitest";
import { recogniseColumns } from "#import/sheet/recognise-columns.ts";

const fields = (...header: string[]) => recogniseColumns(header).fieldOf;

describe("column names", () => {
  test.each([
    ["Naam activiteit", "title"],
    ["WAT", "title"],
    ["Dag(en)", "days"],
    ["Day(s)", "days"],
    ["Hoe vaak?", "frequency"],
    ["Voor wie?", "audience"],
    ["Kosten (per keer)", "cost"],
    ["Laatst gecontroleerd op", "verifiedOn"],
    ["E-mailadres", "email"],
    ["Omschr.", "description"],
    ["Plts.", "city"],
    ["Lft.", "age"],
    ["X", "lng"],
    ["Maandag", "MO"],
  ])("%s is %s", (name, field) => {
    expect(fields(name)).toEqual([field]);
  });

  test("begin and end apart", () => {
    expect(fields("Tijd van", "Tijd tot")).toEqual(["startTime", "endTime"]);
    expect(fields("Tijd v.", "Tijd t.")).toEqual(["startTime", "endTime"]);
    expect(fields("Van", "Tot")).toEqual(["startTime", "endTime"]);
  });

  test("'Contact' beside a number is a function, alone it is everything", () => {
    expect(fields("Contact", "Telefoon")).toEqual(["contactRole", "phone"]);
    expect(fields("Contact")).toEqual(["contact"]);
  });

  test("each field once: the best name wins, the other is reported", () => {
    const { fieldOf, unused } = recogniseColumns(["Opmerking over de locatie", "Locatie"]);
    expect(fieldOf[1]).toBe("venue");
    expect(fieldOf[0]).not.toBe("venue");
    expect(recogniseColumns(["Xyzzy", "Locatie"]).unused).toEqual(["Xyzzy"]);
    expect(unused).not.toContain("Locatie");
  });

  test("a mapping wins, and null leaves a column out", () => {
    const { fieldOf, unused } = recogniseColumns(["Kreet", "Locatie"], { Kreet: "title", Locatie: null });
    expect(fieldOf).toEqual(["title", undefined]);
    expect(unused).toEqual([]);
  });

  test("questions of a form as column names", () => {
    expect(
      fields(
        "Wat is de naam van de activiteit?",
        "Op welke dag(en) vindt de activiteit plaats?",
        "Hoe laat begint de activiteit?",
        "Hoe laat eindigt de activiteit?",
        "Waar vindt de activiteit plaats?",
        "Wat kost deelname?",
        "Hoe kunnen mensen zich aanmelden?",
        "Naam organisatie",
      ),
    ).toEqual(["title", "days", "startTime", "endTime", "venue", "cost", "signUp", "organization"]);
  });

  test("a number of meetings is no size of a group, and a row number no house number", () => {
    expect(fields("Nr.", "Aantal bijeenkomsten", "Aantal deelnemers")).toEqual([
      undefined,
      "sessions",
      "groupSize",
    ]);
  });

  test("abbreviations of a registration system as column names", () => {
    expect(fields("ACT_NAAM", "CAT_OMS", "DAT_VANAF", "LOC_NAAM", "LOC_PC", "BUDDY_JN", "CP_TEL")).toEqual([
      "title",
      "category",
      "startDate",
      "venue",
      "postcode",
      "firstVisit",
      "phone",
    ]);
  });

  test("the name of who filled in the form is no name of an activity", () => {
    expect(fields("Uw naam", "Hoe heet uw activiteit?")).toEqual(["contactRole", "title"]);
  });

  test("a long question of a form is read like a short one", () => {
    expect(
      fields("Kan er de eerste keer iemand meegaan met een nieuwe deelnemer, of wacht er iemand?"),
    ).toEqual(["firstVisit"]);
  });

  test("two short columns hold when it begins and ends", () => {
    expect(fields("v.a.", "t/m", "Bedrag")).toEqual(["startTime", "endTime", "cost"]);
  });

  test("beside a column for the end of the time, 't/m' ends something else", () => {
    expect(fields("Begin", "Eind", "v.a.", "t/m")).toEqual(["startTime", "endTime", undefined, undefined]);
  });

  test("what the sheet says is not for publication is left out", () => {
    expect(fields("Uw telefoonnummer (wordt niet gepubliceerd)", "E-mail (niet openbaar)")).toEqual([
      undefined,
      undefined,
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { readRole } from "#import/row/read-role.ts";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

test("volunteers and helped people are read from what the sheet says", () => {
  expect(readRole(undefined, "vrijwilligerswerk", "Chauffeur")).toBe("volunteer");
  expect(readRole(undefined, "natuur", "Tuinmaatjes gezocht")).toBe("volunteer");
  expect(readRole(undefined, "anders", "Inloopspreekuur geld")).toBe("support");
  expect(readRole(undefined, "vrijwilligerswerk", "Vrijwilligersspreekuur")).toBe("support");
  expect(readRole("deelnemer", "anders", "Spaans")).toBe("participant");
  expect(readRole("vrijwilliger", undefined, "Spaans")).toBe("volunteer");
});

test("a role that nobody said stays open, also when a category was guessed or it goes by appointment", () => {
  expect(readRole(undefined, "anders", "Maatje")).toBeUndefined();
  expect(readRole(undefined, "bewegen", "Wandelgroep")).toBeUndefined();
  expect(readRole(undefined, undefined, "Inloopspreekuur geld")).toBeUndefined();
});

describe("volunteers in a category", () => {
  /** The role, and whether the category is asked about. */
  const roleOf = async (category: string, title = "Papieren ordenen", cost = "") => {
    const result = await importText(
      `Naam;Type;Kosten;Omschrijving\n${title};${category};${cost};Samen ordenen van papieren.`,
    );
    return [
      activitiesIn(result)[title]?.["role"],
      result.report.rows[0]?.remarks.some(({ code }) => code === "category-unknown"),
    ];
  };

  test.each(["VRIJWILLIGERS", "Vrijwilliger", "door vrijwilligers", "Vrijwillig", "volunteers"])(
    "%s may be who does it: the role stays open, and the word is asked about",
    async (category) => expect(await roleOf(category)).toEqual([undefined, true]),
  );
  test.each(["Vrijwilligerswerk", "vacature", "Vrijwilliger worden", "Vrijwilligersvacatures"])(
    "%s says that one comes to help",
    async (category) => expect(await roleOf(category)).toEqual(["volunteer", false]),
  );
  test("are who reads it when the row asks for somebody, or says what a volunteer gets", async () => {
    expect((await roleOf("vrijwilligers", "Gastheer gezocht"))[0]).toBe("volunteer");
    expect((await roleOf("vrijwilligers", "Inpakken", "reiskosten vergoed"))[0]).toBe("volunteer");
    expect((await roleOf("vrijwilligers", "Inpakken", "onkostenvergoeding € 3"))[0]).toBe("volunteer");
    expect((await roleOf("vrijwilligers", "Inpakken", "eigen bijdrage onkosten"))[0]).toBeUndefined();
  });
});

test.each([
  "Vrijwillige hulp bij klussen",
  "Vrijwilligers aan huis",
  "Vervoer door vrijwilligers",
  "Vrijwilligers helpen u",
])("%s is help by volunteers, and asks for none", (title) =>
  expect(readRole(undefined, "natuur", title)).toBeUndefined(),
);
test.each([
  "Vrijwilligers informatiepunt",
  "Vrijwilligersavond",
  "Vrijwilligers steunpunt",
  "Vrijwilligers markt",
  "Vrijwilligerscafé",
])("%s is something for those who help already, or want to know of it", (title) =>
  expect(readRole(undefined, "natuur", title)).toBeUndefined(),
);
test("work of volunteers in one of several columns for the category says that one comes to help", async () => {
  const result = await importText(
    "Naam;Categorie;Soort activiteit;Dag\nDierenweide;Vrijwilligerswerk doen;Zingeving;maandag\nKoor;Muziek;Ontmoeting;dinsdag",
  );
  const { Dierenweide: meadow, Koor: choir } = activitiesIn(result);
  expect([meadow?.["role"], choir?.["role"]]).toEqual(["volunteer", undefined]);
});

describe("the name of a desk", () => {
  const read = async (title: string, type = "OVERIG") => {
    const result = await importText(
      `Naam;Type;Kosten;Omschrijving\n${title};${type};gratis;Bel of mail ons.`,
    );
    const about = result.report.rows[0]?.remarks.find(({ code }) => code === "role-in-text");
    return [activitiesIn(result)[title]?.["role"], about?.proposal];
  };
  test.each([
    "Mantelzorghulplijn",
    "Onafhankelijke cliëntondersteuning",
    "WMO-zorgloket persoonlijke verzorging",
    "Schuldhulpverlening",
    "Huishoudelijke hulp",
    "Budgetondersteuning en administratie",
  ])("says not as what one comes, and is asked about: %s", async (title) =>
    expect(await read(title)).toEqual([undefined, "hulp"]),
  );
  test.each(["Administratie", "Boodschappen"])("among the rest of a list neither: %s", async (title) =>
    expect((await read(title))[0]).toBeUndefined(),
  );
});
test("help that asks for somebody is not", () => {
  expect(readRole(undefined, undefined, "Huishoudelijke hulp gezocht")).toBe("volunteer");
});
test.each([
  "Vrijwilliger bij de soep",
  "Vrijwilligers gezocht",
  "Kookploeg - vrijwilliger",
  "Word taalmaatje",
])("%s asks for somebody who helps", (title) =>
  expect(readRole(undefined, "natuur", title)).toBe("volunteer"),
);

test("help that a name offers is for who is spoken to below it, and asked where nobody is", async () => {
  const roleOf = async (text: string) => {
    const result = await importText(`Naam;Omschrijving;Dag;Tijd\nHulp bij sport kiezen;${text};ma;10-12`);
    return Object.values(activitiesIn(result))[0]?.["role"];
  };
  expect(await roleOf("De beweegmakelaar praat een half uur met u en gaat de eerste keer mee.")).toBe(
    "support",
  );
  expect(await roleOf("De beweegmakelaar zoekt uit wat past.")).toBeUndefined();
});

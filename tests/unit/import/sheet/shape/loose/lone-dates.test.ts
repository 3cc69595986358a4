import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../../support/import-rows.ts";

test("a name with its time and its spot behind it, without a mark between, is cut there", async () => {
  const lines = [
    "Dinsdag: Groepsles vanaf 19.00 op de baan",
    "Woensdag: Duurloop om 18.30 uur bij de brug",
    "Donderdag: Loopgroep 55+ - 10:00 - 11:00",
    "Vrijdag: Samen lopen vanaf 9.30",
  ];
  const found = activitiesIn(await importText(lines.map((line) => `"${line}"`).join("\n") + "\n"));
  expect(Object.keys(found)).toEqual(["Groepsles", "Duurloop", "Loopgroep 55+", "Samen lopen"]);
  expect(found["Groepsles"]).toMatchObject({ schedule: { rules: [{ days: ["TU"], startTime: "19:00" }] } });
  expect(found["Samen lopen"]).toMatchObject({ schedule: { rules: [{ days: ["FR"], startTime: "09:30" }] } });
});

test("days below a heading that says there is no lesson are no activities, and the next heading begins again", async () => {
  const lines = [
    "Activiteiten",
    "9 november 2026: Ontbijtles",
    "30 november 2026: Spelmiddag",
    "Geen les op",
    "2 november 2026: Allerzielen",
    "8 november 2026: Zaal bezet",
    "Toernooien",
    "18 januari 2027: Stadstoernooi",
  ];
  const found = activitiesIn(await importText(lines.map((line) => `"${line}"`).join("\n") + "\n"));
  expect(Object.keys(found)).toEqual(["Ontbijtles", "Spelmiddag", "Stadstoernooi"]);
});

describe("dates and nothing else below a name", () => {
  test("are the days of what is named above them, with what its sentences tell, and a date with words is none", async () => {
    const lines = [
      "Repetities 2026-2027",
      "De repetities vinden plaats in Buurthuis De Til, Molenweg 4.",
      "Zondag 6 september",
      "Zondag 20 september",
      "Zondag 4 oktober",
      "Zondag 18 oktober in de kerk",
      "Zondag 1 november",
      "Zondag 15 november",
    ];
    const found = activitiesIn(await importText(lines.map((line) => `"${line}"`).join("\n") + "\n"));
    const [only, ...others] = Object.values(found);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ title: "Repetities 2026-2027", place: "venue" });
    expect((only?.["schedule"] as { dates: string[] }).dates).toEqual([
      "2026-09-06",
      "2026-09-20",
      "2026-10-04",
      "2026-11-01",
      "2026-11-15",
    ]);
  });

  test("below the year they are of, and never called after the word for dates", async () => {
    const lines = [
      ["Wat is een Leescafé?", ""],
      ["Een Leescafé is een middag waarop wij samen boeken lezen.", ""],
      ["Openingsdata", ""],
      ["Voor 2026:", ""],
      ["28 november", "10:00 - 12:00"],
      ["12 december", "10:00 - 12:00"],
      ["19 december", "10:00 - 12:00"],
      ["Voor 2027:", ""],
      ["9 januari", "10:00 - 12:00"],
      ["23 januari", "10:00 - 12:00"],
    ];
    const found = activitiesIn(
      await importText(lines.map((cells) => cells.map((cell) => `"${cell}"`).join(";")).join("\n") + "\n"),
    );
    expect(Object.keys(found)).toEqual(["Leescafé"]);
    expect((found["Leescafé"]?.["schedule"] as { dates: string[] }).dates).toEqual([
      "2026-11-28",
      "2026-12-12",
      "2026-12-19",
      "2027-01-09",
      "2027-01-23",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { activitiesIn, askedCodes, importText } from "../../../support/import-rows.ts";

/** What one row of a name and a text becomes, and what is asked about it. */
async function read(name: string, text: string) {
  const result = await importText(`Naam;Omschrijving\n${name};${text}\nKoor;Zingen.\nBingo;Spelen.`);
  const [row] = result.report.rows;
  return { activity: activitiesIn(result)[name] ?? {}, asked: askedCodes(row?.remarks ?? []) };
}

describe("what a careful reader would ask is asked, and not taken", () => {
  test.each([
    ["Rommelmarkt", "Zaterdag van 10 tot 16 uur in de tuin."],
    ["Opruimactie zaterdag", "Zaterdag om 9.00 uur beginnen we."],
    ["Ruilen", "Kom dit weekend, zaterdag van 10 tot 12 uur."],
    ["Soep", "Aanstaande dinsdag van 12 tot 13 uur."],
    ["Buurtfeest", "Op zaterdag 12 september is er feest."],
  ])("a day that may be once: %s", async (name, text) => {
    const { activity, asked } = await read(name, text);
    expect(activity["schedule"]).toEqual({ type: "unknown" });
    expect(asked).toContain("when-only-in-text");
  });

  test.each([
    "We hebben extra handjes nodig.",
    "Tijdens de middag worden vrijwilligers gevraagd om te helpen.",
    "Een bewoner zou graag samen lezen.",
    "We zoeken nog iemand die koffie schenkt.",
  ])("who is meant by: %s", async (text) => {
    const { activity, asked } = await read("Middag", text);
    expect(activity["role"]).toBeUndefined();
    expect(asked).toContain("role-in-text");
  });

  test.each(["Een geduldige vrijwilliger wordt gevraagd.", "Twee vrijwilligers gezocht voor het schenken."])(
    "while who is asked for leaves no doubt in: %s",
    async (text) => {
      expect((await read("Middag", text)).activity["role"]).toBe("volunteer");
    },
  );

  test.each([
    "Wie kan mij helpen met tillen?",
    "Zoek iemand voor de tuin",
    "Oppas gezocht",
    "Kinderfiets te koop",
    "Appgroep van de straat",
  ])("whether it is an activity at all: %s", async (name) => {
    expect((await read(name, "Stuur een bericht.")).asked).toContain("no-activity-perhaps");
  });

  test("whether it is free, where something of it is", async () => {
    expect((await read("Boekenkast", "Iedereen kan er gratis boeken lenen.")).asked).toContain(
      "cost-in-text",
    );
    expect((await read("Inloop", "Met gratis koffie.")).asked).not.toContain("cost-in-text");
  });
});

describe("a row of a system", () => {
  const header = "name;start;end;recurrence.type;byday;opens_at;status;facebook;website";
  const rows = [
    "Schaken;2026-05-05T19:30:00;2026-05-05T21:30:00;WEEKLY;;;open;https://www.facebook.com/schaken;",
    "Dammen;2026-05-06T19:30:00;2026-05-06T21:30:00;WEEKLY;;;in_behandeling;https://www.facebook.com/dammen;https://dam.example.nl",
  ];

  test("is on the weekday on which its weekly series begins", async () => {
    const activities = activitiesIn(await importText([header, ...rows].join("\n")));
    expect(activities["Schaken"]?.["schedule"]).toMatchObject({
      rules: [{ days: ["TU"], frequency: "weekly" }],
    });
  });

  test("has a page on Facebook as its own only where there is no other", async () => {
    const activities = activitiesIn(await importText([header, ...rows].join("\n")));
    expect(activities["Schaken"]?.["contact"]).toEqual({ website: "https://www.facebook.com/schaken" });
    expect(activities["Dammen"]?.["contact"]).toEqual({ website: "https://dam.example.nl" });
  });

  test("has room when it is open and others are being dealt with", async () => {
    const activities = activitiesIn(await importText([header, ...rows].join("\n")));
    expect(activities["Schaken"]?.["availability"]).toEqual({ state: "open" });
  });

  test.each([
    ["MO", ["MO"]],
    ["TU,TH", ["TU", "TH"]],
    ["https://schema.org/Friday", ["FR"]],
  ])("has days as calendars write them: %s", async (cell, days) => {
    const text = `name;schedule.byDay;opens\nSoos;${cell};10:00\nKoor;WE;19:30`;
    const { schedule } = activitiesIn(await importText(text.replace(cell, `"${cell}"`)))["Soos"] as {
      schedule: { rules: { days: string[] }[] };
    };
    expect(schedule.rules.flatMap((rule) => rule.days)).toEqual(days);
  });
});

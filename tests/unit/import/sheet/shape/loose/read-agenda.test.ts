import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../../support/import-rows.ts";
import { rowsIn, tablesIn } from "../../../../../support/sheet-rows.ts";

const page = (...lines: string[]) => lines.map((line) => `"${line}"`).join("\n") + "\n";
const rows = async (...lines: string[]) => rowsIn(await tablesIn(page(...lines)));

const AGENDA = [
  "Seniorenclub De Linde",
  "Agenda 2026",
  "Welkom op onze pagina met alle activiteiten.",
  "",
  "Elke donderdagmiddag 14.00 Soos in De Kolk",
  "Koffie en thee staan klaar.",
  "",
  "Van 8 t/m 12 december 2026 Wandelvierdaagse",
  "Start om 10.00 uur bij De Kolk.",
  "",
  "Woensdag 16 december",
  "Kerstdiner",
  "Aanvang 18.00 uur.",
  "",
  "Contact",
  "Het bestuur is bereikbaar op dinsdag.",
];

describe("a page with an agenda", () => {
  test("is read by its lines that begin with when, with what stands below them and the year above", async () => {
    expect(
      (await rows(...AGENDA)).map(({ Activiteit, Datum, Toelichting, Periode }) => [
        Activiteit,
        Datum,
        Toelichting,
        Periode,
      ]),
    ).toEqual([
      ["Soos in De Kolk", "Elke donderdagmiddag 14.00", "Koffie en thee staan klaar.", "2026"],
      ["Wandelvierdaagse", "Van 8 t/m 12 december 2026", "Start om 10.00 uur bij De Kolk.", "2026"],
      ["Kerstdiner", "Woensdag 16 december", "Aanvang 18.00 uur.", "2026"],
    ]);
    const schedules = activitiesIn(await importText(page(...AGENDA)));
    expect(schedules["Soos in De Kolk"]?.["schedule"]).toMatchObject({
      rules: [{ days: ["TH"], startTime: "14:00", frequency: "weekly" }],
    });
    expect(schedules["Wandelvierdaagse"]?.["schedule"]).toMatchObject({ type: "dates" });
    expect(schedules["Kerstdiner"]?.["schedule"]).toMatchObject({ type: "once", date: "2026-12-16" });
  });

  test("reads a name before its day, and none of what the page says of itself", async () => {
    const found = await rows(
      "Activiteiten",
      "Onze vereniging is er voor alle vrouwen uit het dorp",
      "MELD U AAN VIA DE WEBSITE",
      "Bridge op maandagmiddag van 13.30 tot 16.30 uur in het dorpshuis",
      "Fietsen op dinsdagochtend om 9.30 uur",
      "Deze knop is niet functioneel",
      "Leesclub op de derde donderdag van de maand",
      "VERGEET UW LIDMAATSCHAP NIET",
    );
    expect(found.map(({ Activiteit, Toelichting }) => [Activiteit, Toelichting])).toEqual([
      ["Bridge", "in het dorpshuis"],
      ["Fietsen", undefined],
      ["Leesclub", undefined],
    ]);
  });

  test("is no letter that tells what was", async () => {
    await expect(
      rows(
        "Van de redactie",
        "Dit was een mooi jaar voor onze wijk.",
        "Op 12 mei hebben wij de bloemen geplant met de kinderen.",
        "Op 3 juni kwam de burgemeester kijken hoe het ging.",
        "12 augustus was de dag dat het regende.",
        "Tot volgend jaar.",
      ).then((found) => found.filter(({ Datum }) => Datum)),
    ).resolves.toEqual([]);
  });
});

describe("lines of running text", () => {
  test("that are orders, or say who they are, are no activities", async () => {
    const found = await rows(
      "Wij zijn een club met ongeveer honderd leden en een actief bestuur",
      "Samen koken met groenten uit de tuin van het buurthuis",
      "Samen lezen uit boeken die iedereen zelf heeft gekozen",
      "GEEF U NU OP BIJ DE SECRETARIS VAN DE CLUB",
      "Samen zingen met een piano en liedjes van vroeger erbij",
    );
    expect(found.map((row) => row["Eerste woorden"])).toEqual([
      expect.stringMatching(/^Samen koken/),
      expect.stringMatching(/^Samen lezen/),
      expect.stringMatching(/^Samen zingen/),
    ]);
  });

  test("as the name of an activity they are asked about", async () => {
    const result = await importText("Naam;Dag\nMeld u aan bij de balie;maandag\nZingen;dinsdag\n");
    expect(result.report.rows[0]?.remarks.map(({ code }) => code)).toContain("no-activity-perhaps");
  });
});

describe("a page whose names have labelled lines below them", () => {
  const LABELLED = [
    "Cursussen",
    "Welkom bij onze dansgroep voor iedereen.",
    "Dansen voor paren",
    "Samen leren dansen is voor iedereen.",
    "Wanneer: vrijdag van 19.30 tot 21.30 uur",
    "Waar: Buurthuis De Til, Molenweg 4",
    "Dansen overdag",
    "Voor wie liever overdag komt.",
    "Wanneer: dinsdag van 13.30 tot 15.30 uur",
    "Waar: Dorpshuis De Kolk",
    "Salsa voor beginners",
    "Wanneer: maandag van 20.00 tot 21.00 uur",
    "Waar: Dorpshuis De Kolk",
  ];

  test("each name has what its labels say, and no label is a name", async () => {
    const found = activitiesIn(await importText(page(...LABELLED)));
    expect(Object.keys(found)).toEqual(["Dansen voor paren", "Dansen overdag", "Salsa voor beginners"]);
    expect(found["Dansen voor paren"]).toMatchObject({
      schedule: { rules: [{ days: ["FR"], startTime: "19:30", endTime: "21:30" }] },
      place: "venue",
    });
    expect(found["Dansen overdag"]).toMatchObject({
      schedule: { rules: [{ days: ["TU"], startTime: "13:30", endTime: "15:30" }] },
    });
  });

  test("lines of a season tell on which days, and are no activity", async () => {
    const found = activitiesIn(
      await importText(
        page(
          "Zanggroep op woensdag",
          "Wanneer: woensdag van 19.30 tot 21.00 uur",
          "Najaar 2026: 7/10, 14/10, 21/10",
          "Zangles op maandag",
          "Wanneer: maandag van 10.00 tot 11.00 uur",
          "Koorles op dinsdag",
          "Wanneer: dinsdag van 10.00 tot 11.00 uur",
        ),
      ),
    );
    expect(Object.keys(found).some((title) => /wanneer|najaar|\d/i.test(title))).toBe(false);
    expect(Object.keys(found)).toHaveLength(3);
  });
});

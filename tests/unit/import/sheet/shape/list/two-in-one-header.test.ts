import { describe, expect, it } from "vitest";
import { activitiesIn, importText } from "../../../../../support/import-rows.ts";

describe("a column that is called where and when", () => {
  it("is read as two, whatever stands between place and time", async () => {
    const sheet = [
      "Activiteit;Datum;Plaats + uur;Leeftijd",
      "Spel;zaterdag 2 mei;Lokaal: 14u - 17u;-12",
      "Zwemmen;zaterdag 9 mei;Zwembad De Plons (13u - 17u);+12",
      "Fuif;zaterdag 16 mei;Wordt later meegedeeld;-12/+12",
    ].join("\n");
    const result = await importText(sheet);
    const activities = activitiesIn(result);
    expect(activities["Spel"]).toMatchObject({
      location: "lokaal",
      schedule: { type: "once", date: "2026-05-02", startTime: "14:00", endTime: "17:00" },
      audience: { maxAge: 11 },
    });
    expect(activities["Zwemmen"]).toMatchObject({
      location: "zwembad-de-plons",
      schedule: { startTime: "13:00" },
      audience: { minAge: 12 },
    });
    expect(activities["Fuif"]?.["location"]).toBeUndefined();
    expect(activities["Fuif"]?.["audience"]).toEqual({});
  });

  it("keeps a rhythm and an address whole, and stays one column where its cells do not hold both", async () => {
    const sheet = [
      "Wat;Wanneer en waar;Kosten",
      "Zang;elke 2e donderdag van de maand, 14:00, Wijkcentrum Zuid, Kade 2;gratis",
      "Dans;dinsdag, 20.00 - 22.00 uur, De Brug;€ 2",
    ].join("\n");
    const activities = activitiesIn(await importText(sheet));
    expect(activities["Zang"]).toMatchObject({
      location: "wijkcentrum-zuid",
      schedule: { rules: [{ days: ["TH"], frequency: "monthly", weeks: [2], startTime: "14:00" }] },
    });
    const only = "Wat;Wanneer en waar;Kosten\nZang;dinsdag 10:00;€ 2\nDans;vrijdag 11:00;€ 3";
    expect((await importText(only)).report.sheets[0]?.columns).toMatchObject({ "Wanneer en waar": "when" });
  });
});

describe("a mark behind a name", () => {
  it("says of its row what the line with that mark says, and is no part of the name", async () => {
    const sheet = [
      "Cursus;Dag;Tijd",
      "Spaans;maandag;19:00-20:30",
      "Italiaans **;woensdag;19:30-21:30",
      "** twee-wekelijks;;",
    ].join("\n");
    const { report, ...result } = await importText(sheet);
    const activities = activitiesIn({ report, ...result });
    expect(Object.keys(activities)).toEqual(["Spaans", "Italiaans"]);
    expect(activities["Italiaans"]).toMatchObject({
      schedule: { rules: [{ frequency: "weekly", interval: 2 }] },
    });
    expect(activities["Spaans"]).toMatchObject({ schedule: { rules: [{ frequency: "weekly" }] } });
    expect(report.totals.refused).toBe(0);
  });

  it("says how often it is, also beside another mark that says something else", async () => {
    const result = await importText(
      "Cursus;Dag;Tijd\nSpaans *;maandag;19:00-20:30\n* Bij genoeg deelnemers;;\nItaliaans **;woensdag;19:30-21:30\n** twee-wekelijks;;",
    );
    const { Spaans, Italiaans } = activitiesIn(result);
    expect(Italiaans).toMatchObject({ schedule: { rules: [{ frequency: "weekly", interval: 2 }] } });
    expect(Spaans).not.toMatchObject({ schedule: { rules: [{ interval: 2 }] } });
  });
});

it("two times with nothing between them are asked about, and a weekend is all its days", async () => {
  const sheet = "Activiteit;Dag;Tijd\nTekenen;woensdag;17u00 18u30\nZingen;vrijdag;10:00";
  const { report } = await importText(sheet);
  expect(report.questions.map(({ code }) => code)).toContain("time-unclear");
  const weekend = await importText(
    "Activiteit;Datum\nKamp;vrijdag 5 juni 2026 - zondag 7 juni 2026\nReis;1 juli 2026 - 9 juli 2026",
  );
  expect(activitiesIn(weekend)["Kamp"]?.["schedule"]).toEqual({
    type: "dates",
    dates: ["2026-06-05", "2026-06-06", "2026-06-07"],
  });
  expect(activitiesIn(weekend)["Reis"]?.["schedule"]).toMatchObject({
    from: "2026-07-01",
    until: "2026-07-09",
  });
});

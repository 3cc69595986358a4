import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const sheet = (header: string, ...rows: string[]) => importText([header, ...rows].join("\n"));
const whenIn = (found: Awaited<ReturnType<typeof importText>>, title: string) =>
  activitiesIn(found)[title]?.["schedule"];

describe("dates below the names of two days are the first and the last day of one thing", () => {
  test.each([
    ["naam;vrijdag;maandag", "Kanokamp;2027-03-26;2027-03-29"],
    ["naam;Maandag;Vrijdag", "Kanokamp;29-3-2027;26-3-2027"],
    ["naam;zaterdag;zondag", "Kanokamp;27 maart 2027;28 maart 2027"],
    ["naam;vr;za;zo", "Kanokamp;26-3-2027;27-3-2027;28-3-2027"],
    ["naam;friday;monday", "Kanokamp;2027-03-26 00:00;2027-03-29 00:00"],
  ])("%s", async (header, row) => {
    const others = ["Fietskamp", "Boskamp"].map((name) => row.replace("Kanokamp", name));
    const { schedule } = activitiesIn(await sheet(header, row, ...others))["Kanokamp"] as {
      schedule: Record<string, unknown>;
    };
    const text = JSON.stringify(schedule);
    expect(text).not.toContain("frequency");
    expect(text).not.toContain("Time");
    expect(text).toMatch(/2027-03-2[67]/);
    expect(text).toMatch(/2027-03-2[89]/);
  });

  test("further apart than a week they are not one thing, and both are asked about", async () => {
    const found = await sheet(
      "naam;maandag;vrijdag",
      "Zangles;2027-03-01;2027-06-04",
      "Dansles;2027-03-08;2027-06-11",
      "Tekenles;2027-03-15;2027-06-18",
    );
    expect(whenIn(found, "Zangles")).toEqual({ type: "unknown" });
    expect(found.report.sheets[0]?.questions.map(({ column }) => column)).toEqual(["maandag", "vrijdag"]);
  });

  test("below one day they are the day it is on", async () => {
    const found = await sheet(
      "naam;zaterdag",
      "Kanodag;2027-05-08",
      "Fietsdag;2027-05-15",
      "Bosdag;2027-05-22",
    );
    expect(whenIn(found, "Kanodag")).toEqual({ type: "once", date: "2027-05-08" });
  });
});

describe("a column called after a day holds what its cells are", () => {
  test.each([
    ["prices", "€ 4", "€ 5", "€ 6"],
    ["mailboxes", "info@linde.example", "zang@linde.example", "dans@linde.example"],
    ["numbers of people", "12", "30", "8"],
  ])("%s say nothing of that day", async (_, ...cells) => {
    const rows = ["Zangles", "Dansles", "Tekenles"].map((name, at) => `${name};${cells[at]};${cells[at]}`);
    const found = await sheet("naam;dinsdag;donderdag", ...rows);
    expect(whenIn(found, "Zangles")).toEqual({ type: "unknown" });
  });

  test("hours are when it is on that day, and one date among them is asked about", async () => {
    const found = await sheet(
      "naam;dinsdag;donderdag",
      "Zangles;10-12;13-15",
      "Dansles;9-11;2027-05-14",
      "Tekenles;14-16;19-21",
    );
    expect(whenIn(found, "Zangles")).toMatchObject({
      rules: [
        { days: ["TU"], startTime: "10:00" },
        { days: ["TH"], startTime: "13:00" },
      ],
    });
    expect(JSON.stringify(whenIn(found, "Dansles"))).not.toContain("TH");
    const codes = found.report.rows.map(({ remarks }) => remarks.map(({ code }) => code));
    expect(codes[1]).toContain("day-cell");
  });
});

describe("the last day to sign up says that one signs up, and is no day of the activity", () => {
  test.each([
    "uiterste inschrijfdatum",
    "inschrijvingEinddatum",
    "deadline aanmelden",
    "registration_deadline",
    "aanmelden voor",
    "einddatum inschrijving",
  ])("%s", async (header) => {
    const found = await sheet(
      `naam;datum;${header}`,
      "Kanodag;2027-05-08;2027-05-01",
      "Fietsdag;2027-05-15;2027-05-02",
      "Bosdag;2027-05-22;2027-05-03",
    );
    expect(activitiesIn(found)["Kanodag"]).toMatchObject({
      schedule: { type: "once", date: "2027-05-08" },
      signUp: { needed: true, note: "aanmelden uiterlijk 1-5-2027" },
    });
  });
});

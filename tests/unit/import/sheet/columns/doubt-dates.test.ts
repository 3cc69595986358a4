import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const groups = [
  ["Breigroep", "Iedere dinsdagmiddag breien we samen.", "2026-03-12"],
  ["Wandelclub", "We lopen wekelijks een rondje.", "2026-03-17"],
  ["Schaakclub", "Schaken voor jong en oud.", "2026-03-09"],
  ["Koor", "Zingen in een fijne groep.", "2026-03-21"],
];
const sheet = (rows: readonly string[][], header = "naam;tekst;datum") =>
  [header, ...rows.map((row) => row.join(";"))].join("\n");
const typesOf = async (text: string) =>
  Object.values(activitiesIn(await importText(text))).map(
    ({ schedule }) => (schedule as { type: string }).type,
  );

describe("dates that may be of a message and not of what is on", () => {
  test("beside groups that come together every week are asked about once and not published", async () => {
    const { report } = await importText(sheet(groups));
    const [question] = report.sheets[0]?.questions ?? [];
    expect(question?.column).toBe("datum");
    expect(question?.candidates).toContain("date");
    expect(await typesOf(sheet(groups))).not.toContain("once");
  });

  test("from new to old, as messages stand on a site, are asked about as well", async () => {
    const posts = [4, 3, 2, 1].map((day) => [`Bericht ${day}a`, "Er is iets te doen.", `2026-05-0${day}`]);
    expect(await typesOf(sheet(posts))).not.toContain("once");
    expect(await typesOf(sheet(posts.toReversed()))).toEqual(["once", "once", "once", "once"]);
  });

  test("with a time beside them are when it is on", async () => {
    const timed = groups.map((row) => [...row, "14:00"]);
    expect(await typesOf(sheet(timed, "naam;tekst;datum;aanvang"))).toContain("once");
  });
});

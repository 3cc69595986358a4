import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const scheduleOf = async (remark: string, title = "Zangkoor") => {
  const text = JSON.stringify(remark).replaceAll("\\n", "\n");
  const found = await importText(
    `Activiteit;Dag;Van;Tot;Locatie;Bijzonderheden\n${title};dinsdag;10:00;12:00;Buurthuis De Linde;${text}\n`,
  );
  return { when: activitiesIn(found)[title]?.["schedule"], rows: found.report.rows };
};
const WEEKLY = { days: ["TU"], startTime: "10:00", endTime: "12:00", frequency: "weekly" };

describe("what comes with it on some of its days makes it no rarer", () => {
  test.each([
    "Iedere 3e dinsdag van de maand een gastdirigent.",
    "Open vanaf 9:30. Elke derde dinsdag van de maand een gastdirigent.",
    "Iedere laatste dinsdag van de maand is er een open podium",
    "Deze groep is voor leden, en 1e dinsdag van de maand ook voor belangstellenden",
    "De even weken oefenen we canons, de oneven weken is er samenzang.",
    "1e dinsdag - canons\n2e dinsdag - samenzang\n3e dinsdag - stemvorming\n4e dinsdag - vrij",
    "Vanaf 9:30 staat de koffie klaar!",
  ])("%s", async (remark) => {
    const { when, rows } = await scheduleOf(remark);
    expect(when).toMatchObject({ type: "recurring", rules: [WEEKLY] });
    expect(rows[0]?.remarks.filter(({ kind }) => kind === "question")).toEqual([]);
  });

  test.each([
    ["om de week", "Zangkoor", '"interval":2'],
    ["elke 2e dinsdag van de maand", "Zangkoor", '"weeks":[2]'],
    ["elke 2e dinsdag van de maand een wandeling", "Wandeling", '"weeks":[2]'],
    ["alleen in de even weken", "Zangkoor", '"interval":2'],
  ])("%s is how often %s itself is", async (remark, title, said) => {
    expect(JSON.stringify((await scheduleOf(remark, title)).when)).toContain(said);
  });
});

import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const scheduleOf = async (text: string, title: string) =>
  activitiesIn(await importText(text))[title]?.["schedule"];

describe("a first and a last day that a system wrote", () => {
  test("a day kept as a moment with seconds says no hour", async () => {
    const text = `naam,locatie,startdatum,einddatum
Kijken naar kleur,Museum De Vlonder,2027-01-24T14:09:43.564+00:00,2027-02-13T13:10:01.51+00:00
Werken met klei,Museum De Vlonder,2027-03-15T12:24:15.2+00:00,2027-04-15T12:24:48.05+00:00`;
    expect(await scheduleOf(text, "Kijken naar kleur")).toMatchObject({
      from: "2027-01-24",
      until: "2027-02-13",
    });
    expect(JSON.stringify(await scheduleOf(text, "Kijken naar kleur"))).not.toContain("Time");
  });

  test("whole minutes stay what somebody chose", async () => {
    const text = `naam,locatie,datum
Zingen,Buurthuis De Boog,2027-01-24T14:00:00
Bingo,Buurthuis De Boog,2027-01-25T19:30:00`;
    expect(await scheduleOf(text, "Zingen")).toMatchObject({ date: "2027-01-24", startTime: "14:00" });
  });

  test.each([
    ["startDateOverview,endDateOverview,startDate,endDate", ["24-01-2027", "13-02-2027"]],
    ["startDate,endDate,shownStartDate,shownEndDate", ["24-01-2027", "13-02-2027"]],
  ])("told twice (%s), the last day is never the only one", async (header, [from, until]) => {
    const text = `naam,locatie,${header}
Kijken naar kleur,Museum De Vlonder,${from},${until},2027-01-24,2027-02-13
Werken met klei,Museum De Vlonder,15-03-2027,15-04-2027,2027-03-15,2027-04-15
Zilver poetsen,Museum De Vlonder,07-07-2027,20-08-2027,2027-07-07,2027-08-20`;
    expect(await scheduleOf(text, "Kijken naar kleur")).toMatchObject({
      from: "2027-01-24",
      until: "2027-02-13",
    });
  });
});

describe("a table of lessons without names of columns", () => {
  const lesson = (day: string, hours: string, whom: string, by: string) => [day, hours, whom, by].join(";");
  test.each([
    ["volwassenen", "jeugd 8-15 jaar"],
    ["Volwassenen", "Groep 5 t/m 8"],
  ])("is named after who it is for (%s), and never after who gives it", async (whom, other) => {
    const rows = [
      lesson("Maandag", "20:15-21:45", whom, "Sabine"),
      lesson("Donderdag", "18:30-19:30", other, "Peter"),
      lesson("Donderdag", "19:30-20:30", whom, "Sabine/Peter"),
      lesson("Zondag", "09:30-11:30", "gevorderden", "Peter"),
    ];
    const titles = Object.keys(activitiesIn(await importText(rows.join("\n"))));
    expect(titles.join()).not.toMatch(/Sabine|Peter/);
    expect(titles.join().toLowerCase()).toContain("volwassenen");
  });
});

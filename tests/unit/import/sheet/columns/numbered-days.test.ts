import { describe, expect, test } from "vitest";
import type { Answers } from "#import/ask/answers.ts";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const list = (header: string, ...days: string[]) =>
  [`Naam,${header},Begintijd`, ...days.map((day, at) => `Koor ${at + 1},${day},10:00`)].join("\n");

async function daysOf(text: string, answers?: Answers): Promise<string[]> {
  const result = await importText(text, answers ? { mapping: { columns: {}, values: {}, answers } } : {});
  return Object.values(activitiesIn(result)).map(({ schedule }) => {
    const { rules } = schedule as { rules?: { days: string[] }[] };
    return (rules ?? []).flatMap(({ days }) => days).join(" ");
  });
}
const asked = async (text: string, answers?: Answers) => {
  const result = await importText(text, answers ? { mapping: { columns: {}, values: {}, answers } } : {});
  return result.report.questions.filter(({ code }) => code === "weekday-numbers");
};

describe("weekdays written as numbers", () => {
  test.each(["dag_van_de_week", "Weekdag", "day_of_week", "dow", "Dagnummer", "isodow", "weekdayNumber"])(
    "below %s are days, of which 1 is Monday until somebody says otherwise",
    async (header) => {
      expect(await daysOf(list(header, "1", "3", "5", "2"))).toEqual(["MO", "WE", "FR", "TU"]);
    },
  );

  test("are asked about once for the whole column, and no row waits for it", async () => {
    const { report } = await importText(list("weekdag", "1", "3", "5", "2"));
    const about = report.questions.filter(({ code }) => code === "weekday-numbers");
    expect(about).toHaveLength(1);
    expect(about[0]).toMatchObject({ column: "weekdag", ofColumn: true, values: [{ rows: [1, 2, 3, 4] }] });
    expect(report.rows.every(({ remarks }) => remarks.every(({ kind }) => kind !== "question"))).toBe(true);
  });

  test("that begin at nought begin with Sunday until somebody says otherwise", async () => {
    expect(await daysOf(list("weekday", "0", "1", "6", "3"))).toEqual(["SU", "MO", "SA", "WE"]);
    expect(await asked(list("weekday", "0", "1", "6", "3"))).toHaveLength(1);
  });

  test("with both a nought and a seven leave no doubt: both are Sunday", async () => {
    expect(await daysOf(list("weekday", "0", "7", "1"))).toEqual(["SU", "SU", "MO"]);
    expect(await asked(list("weekday", "0", "7", "1"))).toEqual([]);
  });

  test("follow what somebody answered for one of them", async () => {
    const text = list("weekdag", "1", "3", "5", "2");
    const answers = { weekdag: { "1": "zondag" } };
    expect(await daysOf(text, answers)).toEqual(["SU", "TU", "TH", "MO"]);
    expect(await asked(text, answers)).toEqual([]);
    expect(await asked(text, { weekdag: { "1": true } })).toEqual([]);
    expect(await asked(text, { weekdag: { "1": "maandag" } })).toEqual([]);
    expect(await daysOf(text, { weekdag: { "1": true } })).toEqual(["MO", "WE", "FR", "TU"]);
  });

  test("several in one cell are several days, and from one to another all between", async () => {
    expect(await daysOf(list("day_of_week", '"1,3"', "1-5", '"[2, 4]"'))).toEqual([
      "MO WE",
      "MO TU WE TH FR",
      "TU TH",
    ]);
  });

  test("of which the dates or the texts of the rows tell the day need no question", async () => {
    const text = [
      "Naam,weekdag,Begintijd,Omschrijving",
      "Koor,2,10:00,Elke maandag zingen wij samen.",
      "Bingo,4,14:00,Op woensdag is er bingo.",
      "Schaken,6,19:00,Wij schaken elke vrijdag.",
    ].join("\n");
    expect(await daysOf(text)).toEqual(["MO", "WE", "FR"]);
    expect(await asked(text)).toEqual([]);
  });

  test.each([
    ["dag", "14,27,3,9"],
    ["dag", "1,2,3,8"],
    ["Volgorde", "1,2,3,4"],
  ])("are no days below %s with %s", async (header, cells) => {
    expect(await daysOf(list(header, ...cells.split(",")))).toEqual(["", "", "", ""]);
  });
});

import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../../support/import-rows.ts";

const TWO_KINDS = `naam,registration_open,datetime_start,datetime_stop,date_start,time_lesson_start,time_lesson_stop,dates_lesson,date_exam
Opfrisdag boekbinden,no,2027-05-08 9:00,2027-05-08 12:00,,,,,
Opfrisdag papier,yes,2027-06-12 9:00,2027-06-12 12:30,,,,,
Leergang boekbinden,no,,,2027-01-09,1970-01-01 19:30:00 +0100,1970-01-01 21:30:00 +0100,"9, 16 en 23 januari
6 februari",2027-04-17
Leergang papier,no,,,2028-01-08,1970-01-01 19:00:00 +0100,1970-01-01 21:00:00 +0100,"8 en 15 januari
5 februari",2028-04-15`;

describe("records of two kinds in one table", () => {
  test("each have their own dates and hours, and the day of the exam is none of them", async () => {
    const schedules = Object.values(activitiesIn(await importText(TWO_KINDS))).map(
      ({ schedule }) => schedule,
    );
    expect(schedules).toMatchObject([
      { type: "once", date: "2027-05-08", startTime: "09:00", endTime: "12:00" },
      { type: "once", date: "2027-06-12", startTime: "09:00", endTime: "12:30" },
      {
        dates: ["2027-01-09", "2027-01-16", "2027-01-23", "2027-02-06"],
      },
      {
        dates: ["2028-01-08", "2028-01-15", "2028-02-05"],
      },
    ]);
  });

  test("say of nobody that he can walk in where signing up is closed", async () => {
    const activities = Object.values(activitiesIn(await importText(TWO_KINDS)));
    expect(activities.map(({ signUp }) => (signUp as { needed?: boolean }).needed)).toEqual([
      undefined,
      true,
      undefined,
      undefined,
    ]);
  });

  test("in Dutch are read the same way", async () => {
    const schedules = Object.values(
      activitiesIn(
        await importText(
          "activiteit;begindatum;begintijd;startdatum\nFeest;2027-05-08;20:00;\nMarkt;2027-06-05;10:00;\nKoorweek;;19:00;2027-07-03\nSchaakweek;;19:30;2027-07-10",
        ),
      ),
    ).map(({ schedule }) => JSON.stringify(schedule));
    expect(schedules.map((text) => /\d{4}-\d\d-\d\d/.exec(text)?.[0])).toEqual([
      "2027-05-08",
      "2027-06-05",
      "2027-07-03",
      "2027-07-10",
    ]);
  });
});

test("two columns that are both filled somewhere stay two", async () => {
  const { report } = await importText(
    "activiteit;startdatum;begindatum\nFeest;2027-05-08;\nMarkt;2027-06-05;2027-06-06\nKoor;;2027-07-03\nDans;;2027-07-04",
  );
  expect(report.sheets[0]?.questions.map(({ column }) => column)).toContain("begindatum");
});

test.each(["date_exam", "Datum examen", "toets datum"])(
  "the day of %s is no day of a course",
  async (name) => {
    const { report } = await importText(
      `cursus;dag;tijd;${name}\nBoekbinden;maandag;19:30-21:00;2027-04-17\nPapier;dinsdag;19:30-21:00;2027-04-24`,
    );
    expect(report.sheets[0]?.columns).not.toHaveProperty([name]);
  },
);

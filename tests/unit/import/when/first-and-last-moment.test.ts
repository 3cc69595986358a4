import { expect, test } from "vitest";
import { activitiesIn, askedCodes, importText } from "../../../support/import-rows.ts";

const read = async (header: string, row: string) => {
  const found = await importText(`titel;${header}\nKampvuur;${row}`);
  return {
    when: activitiesIn(found)["Kampvuur"]?.["schedule"],
    remarks: found.report.rows[0]?.remarks ?? [],
  };
};

test.each([
  ["startdatum;einddatum", "2027-05-08;2027-05-09"],
  ["start;end", "2027-05-08T10:00:00+02:00;2027-05-09T16:00:00+02:00"],
])("a first and a last day that follow each other are both days: %s", async (header, row) => {
  expect((await read(header, row)).when).toMatchObject({
    type: "dates",
    dates: ["2027-05-08", "2027-05-09"],
  });
});

test("with a day between them, or a rhythm, they are when it begins and ends", async () => {
  expect((await read("startdatum;einddatum", "2027-05-08;2027-05-10")).when).toMatchObject({
    from: "2027-05-08",
    until: "2027-05-10",
  });
  expect((await read("start;end", "2027-05-08T21:00:00;2027-05-09T01:00:00")).when).toMatchObject({
    type: "once",
    date: "2027-05-08",
  });
});

test.each([
  ["00:00", "00:00"],
  ["0:00", "0:00"],
  ["00:00:00", "00:00:00"],
])("from %s to %s nobody filled in a time: it stays open", async (from, to) => {
  const { when, remarks } = await read("datum;begintijd;eindtijd", `2027-05-08;${from};${to}`);
  expect(when).toEqual({ type: "once", date: "2027-05-08" });
  expect([...askedCodes(remarks), ...remarks.map(({ code }) => code)]).toContain("time-undecided");
});

test("a night that begins at midnight has its hours", async () => {
  expect((await read("datum;begintijd;eindtijd", "2027-05-08;00:00;02:00")).when).toMatchObject({
    startTime: "00:00",
    endTime: "02:00",
  });
});

import { describe, expect, test } from "vitest";
import { buildSchedule } from "#import/when/build-schedule.ts";
import { readClosed } from "#import/when/read-closed.ts";

describe("what a column says of when it is closed", () => {
  test.each([
    ["Schoolvakanties", { holidays: "stops", except: [], left: "" }],
    ["in de schoolvakanties", { holidays: "stops", except: [], left: "" }],
    ["2026-07-16; 2026-08-20", { except: ["2026-07-16", "2026-08-20"], left: "" }],
    ["25 december 2026, 1-1-2027", { except: ["2026-12-25", "2027-01-01"], left: "" }],
    ["12 juli t/m 4 augustus", { except: [], left: "12 juli t/m 4 augustus" }],
    ["Meestal in augustus", { except: [], left: "Meestal in augustus" }],
    ["zomervakantie", { except: [], left: "zomervakantie" }],
    [
      "Schoolvakanties; 2026-05-05; kijk op de site",
      { holidays: "stops", except: ["2026-05-05"], left: "kijk op de site" },
    ],
    ["ook in schoolvakanties", { holidays: "continues", except: [], left: "" }],
    ["nee", { except: [], left: "" }],
  ])("%s", (text, expected) => {
    expect(readClosed(text)).toEqual(expected);
  });

  test("belongs to the schedule, and what no rule can hold is asked and stands in words", () => {
    const { schedule, remarks } = buildSchedule(
      { days: "dinsdag", time: "10-12", frequency: "wekelijks", closed: "2026-09-22; Meestal in augustus" },
      { near: "2026-09-01", title: "Koffie" },
    );
    expect(schedule).toMatchObject({
      cancelled: [{ date: "2026-09-22" }],
      note: "Gesloten: Meestal in augustus",
    });
    expect(remarks).toMatchObject([{ cell: "closed", remark: { code: "schedule-exception" } }]);
  });
});

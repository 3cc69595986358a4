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
    ["2026-06-01:2026-06-09", { except: [], left: "1-6-2026 t/m 9-6-2026" }],
    ["11-20:11-25; 03", { except: [], left: "11-20:11-25, 03", isCode: true }],
  ])("%s", (text, expected) => {
    expect(readClosed(text)).toEqual(expected);
  });

  test("belongs to the schedule, and what no rule can hold stands in words and is asked of the column", () => {
    const { schedule, remarks } = buildSchedule(
      { days: "dinsdag", time: "10-12", frequency: "wekelijks", closed: "2026-09-22; Meestal in augustus" },
      { near: "2026-09-01", title: "Koffie" },
    );
    expect(schedule).toMatchObject({
      cancelled: [{ date: "2026-09-22" }],
      note: "Gesloten: Meestal in augustus",
    });
    expect(remarks).toMatchObject([{ cell: "closed", remark: { kind: "open", code: "closed-in-words" } }]);
  });

  test.each([
    ["a code that no visitor can read", { days: "dinsdag", closed: "11-20:11-25" }],
    ["more words than fit beside the times", { days: "dinsdag", closed: "als het erg regent, ".repeat(12) }],
    ["words beside one date, which has no room for them", { date: "22-9-2026", closed: "bij regen" }],
  ])("is asked in its row when it cannot stand in words: %s", (_, cells) => {
    const { remarks } = buildSchedule(cells, { near: "2026-09-01", title: "Koffie" });
    expect(remarks).toMatchObject([
      { cell: "closed", remark: { kind: "question", code: "schedule-exception" } },
    ]);
  });
});

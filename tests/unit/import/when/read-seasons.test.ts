import { describe, expect, test } from "vitest";
import { buildSchedule } from "#import/when/build-schedule.ts";
import type { ScheduleCells } from "#import/when/scan-schedule.ts";

const read = (cells: ScheduleCells) => buildSchedule(cells, { near: "2026-04-01", title: "Kinderboerderij" });
const rulesOf = (cells: ScheduleCells) => {
  const { schedule } = read(cells);
  return schedule.type === "recurring"
    ? schedule.rules.map(({ days, startTime, endTime, months = [] }) =>
        [days.join(","), startTime, endTime, months.join(",")].join(" "),
      )
    : schedule.type;
};

const SUMMER = "4,5,6,7,8,9";
const WINTER = "10,11,12,1,2,3";
const EVERY_DAY = "MO,TU,WE,TH,FR,SA,SU";

describe("two seasons with hours of their own in one cell are two rules", () => {
  test.each<[string, ScheduleCells, string[]]>([
    [
      "months before the hours, the days in a column",
      { days: "wo en za", time: "apr-sep 10-17, okt-mrt 10-16" },
      [`WE,SA 10:00 17:00 ${SUMMER}`, `WE,SA 10:00 16:00 ${WINTER}`],
    ],
    [
      "days in each season",
      {
        when: "april t/m september: ma en wo 9.00 - 17.00 uur; oktober t/m maart: ma 10.00 - 16.00 uur",
      },
      [`MO,WE 09:00 17:00 ${SUMMER}`, `MO 10:00 16:00 ${WINTER}`],
    ],
    [
      "from the first of a month to the first of another",
      {
        when: "Van 1 april tot 1 oktober dagelijks van 10 tot 18 uur. Van 1 oktober tot 1 april op zaterdag van 11 tot 16 uur.",
      },
      [`${EVERY_DAY} 10:00 18:00 ${SUMMER}`, `SA 11:00 16:00 ${WINTER}`],
    ],
    [
      "months behind the hours",
      { days: "zondag", time: "10.00-17.00 (apr-sep), 11.00-15.00 (okt-mrt)" },
      [`SU 10:00 17:00 ${SUMMER}`, `SU 11:00 15:00 ${WINTER}`],
    ],
    [
      "Flemish",
      {
        when: "april tot en met september: zondag 14u-17u / oktober tot en met maart: zondag 13u30-16u",
      },
      [`SU 14:00 17:00 ${SUMMER}`, `SU 13:30 16:00 ${WINTER}`],
    ],
    [
      "English",
      { when: "April - September: Sundays 10:00-17:00, October - March: Sundays 10:00-16:00" },
      [`SU 10:00 17:00 ${SUMMER}`, `SU 10:00 16:00 ${WINTER}`],
    ],
    [
      "closed in one of them",
      { days: "wo", time: "apr-sep 10-17, okt-mrt gesloten" },
      [`WE 10:00 17:00 ${SUMMER}`],
    ],
  ])("%s", (_, cells, rules) => {
    expect(rulesOf(cells)).toEqual(rules);
    expect(read(cells).remarks).toEqual([]);
  });
});

describe("what cannot be made two rules of is asked, and nothing of it is taken", () => {
  test.each([
    "15 april - 15 oktober: zondag 10-17 uur, 16 oktober - 14 april: zondag 10-16 uur",
    "zomer: zondag 10.00-17.00 uur, winter: zondag 10.00-16.00 uur",
    "Wij zijn open van: 1 maart - 1 november op zondag van 10.00 tot 17.00 uur. Van 1 november tot 1 maart op zaterdag van 11.00 tot 16.00 uur. De tuin is alle dagen open.",
    "apr-sep zondag 10-17 uur, sep-mrt zondag 10-16 uur",
  ])("%s", (when) => {
    const { schedule, remarks } = read({ when });
    expect(schedule).toMatchObject({ type: "unknown" });
    expect(remarks.map(({ remark }) => remark.code)).toEqual(["schedule-seasons"]);
  });
});

test("one season in a cell is the season of all of it", () => {
  expect(rulesOf({ when: "zondag 14-16 uur, april t/m september" })).toEqual([`SU 14:00 16:00 ${SUMMER}`]);
});

import { expect, test } from "vitest";
import { filesToTake, rowKey, type SheetChoice } from "#desk/sheets/rows/sheet-choice.ts";
import type { RowReport } from "#import/report.ts";

const row = (line: number, more: Partial<RowReport> = {}): RowReport => ({
  sheet: "blad",
  row: line - 1,
  line,
  title: `Rij ${line}`,
  outcome: "taken",
  change: "new",
  file: `activities/almere/rij-${line}.json`,
  remarks: [],
  conflicts: [],
  ...more,
});
const remark = (more: object) => [
  { kind: "question" as const, code: "x", why: "", column: "", value: "", ...more },
];
const lines = (rows: RowReport[], mode: "all" | "sure", choice: SheetChoice = {}) =>
  [...filesToTake(rows, choice, mode)].map((file) => Number(/\d+/.exec(file)?.[0]));

test("all is what the guide does not hold like this; what is the same, refused or held has nothing to take", () => {
  const { file: _, change: __, ...refused } = row(4, { outcome: "refused" });
  const rows = [row(2), row(3, { change: "same" }), refused, row(5, { outcome: "held" })];
  expect(lines(rows, "all")).toEqual([2]);
});

test("who takes what is sure leaves rows with a question behind", () => {
  const rows = [row(2), row(3, { outcome: "questions" })];
  expect(lines(rows, "all")).toEqual([2, 3]);
  expect(lines(rows, "sure")).toEqual([2]);
});

test("what somebody has to read first, or may be no activity, comes along only when somebody says so", () => {
  const rows = [
    row(2, { outcome: "questions", remarks: remark({ code: "found-bsn" }) }),
    row(3, { outcome: "questions", remarks: remark({ mayDrop: true }) }),
  ];
  expect(lines(rows, "all")).toEqual([]);
  expect(lines(rows, "all", { [rowKey({ sheet: "blad", line: 2 })]: true })).toEqual([2]);
});

test("of rows that make one activity, one that is left out keeps all of it out", () => {
  const file = "activities/almere/rij-2.json";
  const rows = [row(2, { file }), row(3, { file }), row(4)];
  expect(lines(rows, "all", { [rowKey({ sheet: "blad", line: 3 })]: false })).toEqual([4]);
});

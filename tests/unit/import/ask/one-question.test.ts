import { describe, expect, it } from "vitest";
import { oneQuestionPerCell } from "#import/ask/one-question.ts";
import type { RowRemark } from "#import/words/remark.ts";

const remark = (code: string, more: Partial<RowRemark> = {}): RowRemark => ({
  kind: "question",
  code,
  why: `Waarom ${code}.`,
  column: "Wanneer",
  value: "soms",
  field: "when",
  ...more,
});

describe("one cell", () => {
  it("is asked about once, and everything that is wrong with it is said", () => {
    const [only, ...others] = oneQuestionPerCell([
      remark("time-text"),
      remark("schedule-missing", { proposal: "elke dinsdag" }),
    ]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      code: "time-text",
      also: ["schedule-missing"],
      why: "Waarom time-text. Waarom schedule-missing.",
      proposal: "elke dinsdag",
    });
  });

  it("is asked about beside other cells, and what was repaired is said as it was", () => {
    const all = [
      remark("time-text"),
      remark("time-text", { column: "Tijd", field: "time" }),
      remark("odd-spaces", { kind: "repair" }),
    ];
    expect(oneQuestionPerCell(all)).toEqual(all);
  });

  it("that may name a person is asked about that apart: the answer is kept apart", () => {
    const all = [remark("time-text"), remark("personal-data", { value: "", key: "@1" })];
    expect(oneQuestionPerCell(all)).toEqual(all);
  });
});

it("what is about a row as a whole is never taken for one cell", () => {
  const row = { column: "", value: "" };
  const { field: _field, ...bare } = remark("odd-row", row);
  const all = [bare, { ...bare, code: "conflict" }];
  expect(oneQuestionPerCell(all)).toEqual(all);
});

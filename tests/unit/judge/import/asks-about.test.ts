import { describe, expect, it } from "vitest";
import type { ReadTable, RowReport } from "#import/report.ts";
import type { RowRemark } from "#import/words/remark.ts";
import { asksAbout } from "../../../judge/import/asks-about.ts";

const table = (columns: Record<string, string>, questions: ReadTable["questions"] = []): ReadTable => ({
  name: "blad.csv",
  rows: 1,
  columns,
  evidence: {},
  unused: [],
  questions,
  shape: "list",
  notes: [],
});
const row = (...remarks: Partial<RowRemark>[]): Pick<RowReport, "remarks" | "sheet"> => ({
  sheet: "blad.csv",
  remarks: remarks.map((one) => ({ kind: "question", code: "", why: "", column: "", value: "", ...one })),
});

describe("a fact of which the record says nothing", () => {
  it("is asked about in its row, or once of its column: which of the two is told apart", () => {
    const sheet = [table({ Plek: "venue" })];
    const open = { code: "place-missing", column: "Plek" };
    expect(asksAbout(row(open), "venue", sheet)).toBe("row");
    const ofColumn = { ...open, kind: "open", write: "De plek" } as const;
    expect(asksAbout(row(ofColumn), "venue", sheet)).toBe("column");
    expect(asksAbout(row({ ...open, kind: "open" }), "venue", sheet)).toBeUndefined();
    expect(asksAbout(row(ofColumn), "cost", sheet)).toBeUndefined();
    expect(asksAbout(row({ ...open, kind: "repair" }), "venue", sheet)).toBeUndefined();
  });

  it("is asked about when somebody has to say what its column is, and that is what it could first be", () => {
    const asked = { column: "Kolom A", examples: [], candidates: ["date", "verifiedOn"] as const };
    const sheet = [table({}, [{ ...asked, candidates: [...asked.candidates] }])];
    expect(asksAbout(row(), "dates", sheet)).toBe("column");
    expect(asksAbout(row(), "venue", sheet)).toBeUndefined();
    expect(asksAbout({ ...row(), sheet: "ander.csv" }, "dates", sheet)).toBeUndefined();
    expect(asksAbout(row(), "dates", sheet, { elsewhere: true })).toBeUndefined();
  });
});

it("another value than the row states is only excused by a question that shows the very cell", () => {
  const sheet = [table({ Wanneer: "days" })];
  const shown = { code: "days-unclear", column: "Wanneer", value: "di?" };
  expect(asksAbout(row(shown), "weekday", sheet, { cell: true })).toBe("row");
  expect(asksAbout(row({ ...shown, value: "" }), "weekday", sheet, { cell: true })).toBeUndefined();
  expect(
    asksAbout(row({ ...shown, kind: "open", write: "x" }), "weekday", sheet, { cell: true }),
  ).toBeUndefined();
});

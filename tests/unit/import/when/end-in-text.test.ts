import { describe, expect, test } from "vitest";
import { readScheduleCells } from "#import/row/read-schedule-cells.ts";
import { readRowCells } from "#import/row/row-cells.ts";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";

function read(description: string, when: Record<string, string> = {}) {
  const row: Record<string, string> = {
    Activiteit: "Samen wandelen",
    Omschrijving: description,
    Datum: "7-9-2026",
    Begintijd: "10:00",
    ...when,
  };
  const cells = readRowCells(
    { row: 1, line: 2, cells: Object.values(row) },
    recogniseColumns(Object.keys(row)),
  );
  const schedule = readScheduleCells(cells, "Samen wandelen", "2026-09-01");
  const asked = cells.remarks.filter(({ kind }) => kind === "question").map(({ code }) => code);
  return { end: (schedule as { endTime?: string }).endTime, asked };
}

describe("a row that says when it begins, and a text that says until when", () => {
  test.each([
    ["Dagwandeling 10u-19u. Neem brood mee.", "19:00"],
    ["Wij lopen van 10.00 tot 12.30 uur door het bos.", "12:30"],
    ["Samen lopen (10-12 uur).", "12:00"],
    ["The walk is from 10:00 to 11:30.", "11:30"],
    ["Een rustig rondje, 10.00 uur - 11.15 uur.", "11:15"],
  ])("%j completes it", (text, end) => {
    expect(read(text)).toEqual({ end, asked: [] });
  });

  test.each([
    "Eendaagse wandeling (11.00-19.00 uur), met picknick.",
    "Wij lopen van 14.00 tot 16.00 uur.",
    "Wij zijn onderweg van 9.30 tot 12.00 uur.",
  ])("%j begins at another hour, and is asked about", (text) => {
    expect(read(text)).toEqual({ end: undefined, asked: ["when-in-text-differs"] });
  });

  test.each([
    "Pauze van 10.30 tot 10.45 uur.",
    "U kunt ons bellen van 9.00 tot 12.00 uur.",
    "De eerste groep loopt van 10.00 tot 11.00 uur, de tweede van 11.00 tot 12.30 uur.",
    "Het kantoor is open van 9.00 tot 17.00 uur.",
    "Vorig jaar liepen wij van 10.00 tot 15.00 uur.",
    "Lunch van 12.00 tot 13.00 uur.",
  ])("%j says nothing of it", (text) => {
    expect(read(text)).toEqual({ end: undefined, asked: [] });
  });

  test("stays as the cells say it when they say the end", () => {
    expect(read("Wij lopen van 10.00 tot 12.30 uur.", { Eindtijd: "12:00" }).end).toBe("12:00");
  });
});

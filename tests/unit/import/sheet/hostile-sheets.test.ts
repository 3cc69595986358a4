import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asCsv, asWorkbook, encoded, hostileLines, outcomeOf } from "../../../support/hostile-sheets.ts";

const FAULTS = ["empty", "other-file", "old-workbook", "pdf", "broken", "too-large", "no-header", "missing"];

async function holds(name: string, bytes: Uint8Array): Promise<void> {
  const outcome = await outcomeOf(name, bytes);
  if ("fault" in outcome) expect(FAULTS).toContain(outcome.fault);
  else {
    const lines = outcome.tables.flatMap(({ rows }) => rows.map(({ row }) => row));
    expect(new Set(lines).size).toBe(lines.length);
    for (const { header, fields = [], rows } of outcome.tables)
      for (const { cells } of rows)
        expect([cells.length <= header.length, fields.length <= header.length]).toEqual([true, true]);
  }
}

describe("whatever is sent is a report or one fault, never a crash", () => {
  test("bytes of any kind", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => holds("blad.csv", bytes)),
      { numRuns: 150 },
    );
  });

  test("bytes that begin as a workbook, a PDF or an old workbook", async () => {
    const starts = [
      [0x50, 0x4b, 3, 4],
      [0x25, 0x50, 0x44, 0x46],
      [0xd0, 0xcf, 0x11, 0xe0],
    ];
    const bytes = fc
      .tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }))
      .map(([start, rest]) => Uint8Array.from([...start, ...rest]));
    await fc.assert(
      fc.asyncProperty(bytes, (sent) => holds("blad.xlsx", sent)),
      { numRuns: 60 },
    );
  });

  test("sheets of every shape, delimiter and encoding, with formulas, marks and letters that run backwards", async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileLines,
        fc.constantFrom(";", ",", "\t", "|"),
        fc.constantFrom("utf-8", "utf-8-mark", "utf-16le", "utf-16be", "latin1" as const),
        (lines, delimiter, encoding) => holds("blad.csv", encoded(asCsv(lines, delimiter), encoding)),
      ),
      { numRuns: 150 },
    );
  });

  test("workbooks with cells made one in every odd way", async () => {
    const reference = fc
      .tuple(fc.nat(8), fc.integer({ min: 1, max: 20 }), fc.nat(8), fc.integer({ min: 1, max: 1_048_576 }))
      .map(
        ([left, top, right, bottom]) =>
          `${String.fromCharCode(65 + left)}${top}:${String.fromCharCode(65 + right)}${bottom}`,
      );
    const merged = fc.array(fc.oneof(reference, fc.constantFrom("A1:XFD1048576", "B2", "A0:A0", "x", "")), {
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(hostileLines, merged, (lines, blocks) =>
        holds("blad.xlsx", asWorkbook(lines, blocks)),
      ),
      { numRuns: 60 },
    );
  });
});

describe("what is too much is refused in one sentence, what is only long is read", () => {
  test("300 columns", async () => {
    const header = Array.from(
      { length: 300 },
      (_, at) => ["Naam", "Dag", "Tijd", "Locatie"][at] ?? `Kolom ${at}`,
    );
    const outcome = await outcomeOf(
      "breed.csv",
      encoded(
        asCsv([header, header.map((_, at) => ["Koffie", "ma", "10-12", "De Spil"][at] ?? "x")], ";"),
        "utf-8",
      ),
    );
    expect(outcome).toMatchObject({ rows: 1 });
  });

  test("a cell of a million letters is cut, and the report says on which line", async () => {
    const text = `Naam;Dag;Tijd;Omschrijving\nKoffie;ma;10-12;${"la ".repeat(350_000)}\n`;
    const outcome = await outcomeOf("lang.csv", encoded(text, "utf-8"));
    expect(outcome).toMatchObject({ rows: 1, tables: [{ notes: [expect.stringContaining("regel 2")] }] });
  });

  test("100,000 rows", async () => {
    const text = `Naam;Dag;Tijd\n${"Koffie;ma;10-12\n".repeat(100_000)}`;
    expect(await outcomeOf("hoog.csv", encoded(text, "utf-8"))).toEqual({ fault: "too-large" });
  });
});

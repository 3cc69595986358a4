import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importSheet } from "#import/import-sheet.ts";
import type { ImportInput, ImportResult } from "#import/report.ts";
import { UnreadableSheet } from "#import/sheet/decode-text.ts";
import { readSheetBytes } from "#import/sheet/read-sheet.ts";
import { activity } from "#schema/activity.ts";
import { municipality } from "#schema/municipality.ts";
import { CONTENT, testGuide } from "../../support/test-intake.ts";

const HEADER = [
  "Activiteit",
  "Aanbieder",
  "Omschrijving",
  "Dag",
  "Tijd",
  "Locatie",
  "Straat",
  "Postcode",
  "Plaats",
];
const MORE = [
  "Datum",
  "Frequentie",
  "Kosten",
  "Doelgroep",
  "Telefoon",
  "E-mail",
  "Website",
  "Leeftijd",
  "Taal",
];
const LAST = [
  "Contactpersoon",
  "Rolstoel",
  "Coördinaten",
  "Aantal bijeenkomsten",
  "Status",
  "Categorie",
  "Aanmelden",
];
const COLUMNS = [...HEADER, ...MORE, ...LAST];

const { catalog } = await testGuide();
const almere = municipality.parse(
  JSON.parse(readFileSync(join(CONTENT, "municipalities/almere.json"), "utf8")),
);
const input = (
  tables: ImportInput["tables"],
  existing: Partial<ImportInput["existing"]> = {},
): ImportInput => ({
  tables,
  municipality: { slug: "almere", value: almere },
  existing: { activities: [], organizations: [], locations: [], takenSlugs: new Set(), ...existing },
  groups: catalog.groups,
  interests: catalog.interests,
  today: "2026-11-27",
});
const run = (
  rows: readonly (readonly string[])[],
  existing?: Partial<ImportInput["existing"]>,
): ImportResult =>
  importSheet(
    input(
      [
        {
          name: "blad.csv",
          header: [...COLUMNS],
          rows: rows.map((cells, at) => ({ row: at + 1, line: at + 2, cells: [...cells] })),
          notes: [],
        },
      ],
      existing,
    ),
  );
const row = (said: Partial<Record<string, string>>): string[] => COLUMNS.map((column) => said[column] ?? "");
const GOOD = row({
  Activiteit: "Koffie op de stoep",
  Aanbieder: "Welzijn De Buurtschakel",
  Omschrijving: "U drinkt samen koffie op de stoep. Iedereen is welkom.",
  Dag: "dinsdag",
  Tijd: "10.00-12.00",
  Locatie: "Wijkhuis De Rotonde",
});

const nasty = fc.constantFrom(
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "a", "-", "=1+1", "#REF!", "NaN"],
  ...[
    "\ud800",
    "\u0000",
    "\u202e",
    "🙂".repeat(80),
    "e\u0301".repeat(300),
    "x".repeat(6_000),
    "0",
    "-1",
    "1e309",
  ],
  ...[
    "31-02-2026",
    "32 december",
    "25:61",
    "24.00-24.00",
    "elke 0 weken",
    "99999999999999999999",
    "€ -5",
    "€ 1e9",
  ],
  ...[
    "https://",
    "http://[::1",
    "www.",
    "@",
    "a@b",
    "+31 000",
    "0900 123456",
    "9999 ZZ",
    "0000 AA",
    "91,181",
  ],
  ...[
    "ma di wo do vr za zo ma",
    "1e 2e 3e 4e 5e 6e dinsdag",
    "van 2026 tot 1999",
    "in de even weken",
    "0-0 jaar",
  ],
  ...[
    "120 tot 3 jaar",
    "5 jaar t/m",
    "tot 999 jaar",
    "1 januari 0001",
    "01-01-9999",
    "Stichting ".repeat(40),
  ],
);
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 4, arbitrary: nasty },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 200 }) },
);
/** A row that is in order but for some cells, or in order in nothing. */
const hostile = fc.oneof(
  fc.array(fc.tuple(fc.nat(COLUMNS.length - 1), cell), { minLength: 1, maxLength: 6 }).map((changes) => {
    const cells = [...GOOD];
    for (const [at, text] of changes) cells[at] = text;
    return cells;
  }),
  fc.array(cell, { minLength: COLUMNS.length - 3, maxLength: COLUMNS.length + 4 }),
);

describe("a sheet with odd rows", () => {
  it("is read whatever they hold: each odd row is a remark, and the row in order beside it is taken", () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (rows) => {
        const { report, changes } = run([...rows, GOOD]);
        const good = report.rows.find(({ row: at }) => at === rows.length + 1);
        expect(good?.outcome).not.toBe("refused");
        for (const { outcome, remarks } of report.rows)
          if (outcome === "refused") expect(remarks.length).toBeGreaterThan(0);
        for (const { path, value } of changes)
          if (path.startsWith("activities/")) expect(activity.safeParse(value).success, path).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it("is read again over what it made, also when somebody spoilt one of those files by hand", () => {
    const first = run([
      GOOD,
      row({ Activiteit: "Wandelen", Aanbieder: "De Club", Dag: "ma", Locatie: "Het Bos" }),
    ]);
    const files = (folder: string) =>
      first.changes
        .filter(({ path }) => path.startsWith(folder))
        .map(({ path, value }) => ({ path, slug: path.replace(/^.*\/|\.json$/g, ""), value: { ...value } }));
    const existing = {
      activities: files("activities/"),
      organizations: files("organizations/"),
      locations: files("locations/"),
    };
    for (const spoilt of [{ sources: null }, { contact: 7 }, { title: 7, name: 7 }, { schedule: "x" }])
      for (const kind of ["activities", "organizations", "locations"] as const) {
        const broken = structuredClone(existing);
        Object.assign(broken[kind][0]!.value, spoilt);
        const again = [...GOOD];
        again[2] = "U drinkt samen thee op de stoep. Iedereen is welkom, elke week weer.";
        const { report } = run(
          [again, row({ Activiteit: "Wandelen", Aanbieder: "De Club", Dag: "di", Locatie: "Het Bos" })],
          broken,
        );
        expect(report.rows).toHaveLength(2);
        expect(
          report.rows.some(({ outcome }) => outcome !== "refused"),
          `${kind} ${JSON.stringify(spoilt)}`,
        ).toBe(true);
      }
  });
});

describe("any file at all", () => {
  it("is a sheet or refused in a sentence", async () => {
    const text = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          text.map((lines) => Buffer.from(lines.map((cells) => cells.join(";")).join("\n"))),
          text.map((lines) =>
            Buffer.from([COLUMNS.join(","), ...lines.map((cells) => `"${cells.join('","')}`)].join("\r\n")),
          ),
          fc
            .uint8Array({ maxLength: 200 })
            .map((bytes) => Buffer.concat([Buffer.from("PK\u0003\u0004"), bytes])),
        ),
        async (bytes) => {
          try {
            const tables = await readSheetBytes("blad", bytes);
            expect(() => importSheet({ ...input(tables), organizationName: "Een club" })).not.toThrow();
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableSheet);
          }
        },
      ),
      { numRuns: 120 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSheetBytes } from "#import/sheet/read-sheet.ts";
import { printReport } from "#import/print-report.ts";
import { importSheet } from "#import/import-sheet.ts";
import { asCsv, asWorkbook, encoded, hostileLines, outcomeOf } from "../support/hostile-sheets.ts";

const seconds = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1e6;

/** What reading a sheet costs the processor: the least of three, for others work beside us. */
async function cost(text: string): Promise<number> {
  const bytes = encoded(text, "utf-8");
  const each: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const began = process.cpuUsage();
    await outcomeOf("blad.csv", bytes);
    each.push(seconds(process.cpuUsage(began)));
  }
  return Math.min(...each);
}

describe("hostile sheets", () => {
  it("are a report or one fault, whatever stands in them", async () => {
    await fc.assert(
      fc.asyncProperty(hostileLines, fc.boolean(), async (lines, workbook) => {
        await outcomeOf(
          workbook ? "blad.xlsx" : "blad.csv",
          workbook ? asWorkbook(lines, ["A1:B2", "C1:C9"]) : encoded(asCsv(lines, ";"), "utf-8"),
        );
      }),
      { numRuns: 3_000 },
    );
  });

  const HOSTILE = [
    "[",
    "<a ",
    "&a",
    "((",
    "1-",
    "10:00 ",
    "ma,",
    "a@",
    "a",
    "-a",
    " ",
    "\u200b",
    "=",
    "\u00c3",
    "en 1e ",
    "niet op ",
  ];
  it.each(HOSTILE)("cost no more than their length, a cell full of %j too", async (part) => {
    const sheet = (length: number) =>
      `Naam;Dag;Wanneer;${part.repeat(20)}\n` +
      `Koffie;ma;${part.repeat(length / part.length)};x\n`.repeat(20);
    const [short, long] = [await cost(sheet(2_000)), await cost(sheet(8_000))];
    // Four times as long: linear is four, a square sixteen. The floor is what costs too little to be told apart.
    expect(long / Math.max(short, 0.02)).toBeLessThan(9);
  });
});

/** A sheet of so many rows with what a provider's own list has, and what reading it costs the processor. */
async function costOfRows(count: number): Promise<number> {
  const text = [
    "Naam;Soort;Omschrijving;Dag;Tijd;Frequentie;Locatie;Adres;Postcode;Plaats;Kosten;Voor wie;Organisatie;Telefoon",
    ...Array.from(
      { length: count },
      (_, at) =>
        `Activiteit ${at} in de buurt;bewegen;We komen samen, drinken koffie en bewegen. Iedereen kan meedoen, ook de ${at}e keer.;${["ma", "di en do", "woensdag"][at % 3]};${9 + (at % 9)}.00 - ${10 + (at % 9)}.30;${["wekelijks", "om de week", "1e van de maand"][at % 3]};Buurthuis ${at % 60};Straat ${at % 60} 12;1335 VS;Almere;€ ${at % 9},50;55+;Stichting ${at % 40};036-5550102`,
    ),
  ].join("\n");
  const began = process.cpuUsage();
  const { report } = importSheet({
    tables: await readSheetBytes("groot.csv", encoded(text, "utf-8")),
    municipality: {
      slug: "voorbeeld",
      value: { name: "Voorbeeld", centre: { lat: 52.1, lng: 5.3 }, neighbourhoods: [], postcodes: [] },
    },
    existing: { activities: [], organizations: [], locations: [], takenSlugs: new Set() },
    groups: [],
    interests: [],
    today: "2026-09-01",
  });
  expect(printReport(report)).toContain(`${count} rijen`);
  return seconds(process.cpuUsage(began));
}

describe("a sheet of 1,500 rows", () => {
  // How many seconds that is depends on the machine: `npm run bench -- import` tells them.
  it("costs no more for each row than a sheet of 300, and at most 600 MB", { timeout: 120_000 }, async () => {
    await costOfRows(300);
    const [few, many] = [await costOfRows(300), await costOfRows(1_500)];
    expect(many / few).toBeLessThan(8);
    expect(process.memoryUsage().rss / 2 ** 20).toBeLessThan(600);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSheetBytes } from "#import/sheet/read-sheet.ts";
import { importApart } from "#desk/sheets/import-apart.ts";
import { readMailAddress } from "#desk/mail/read-mail-address.ts";
import { CONTENT, testGuide } from "../support/test-intake.ts";

/** A workbook of one cell at the far corner of the sheet: a kilobyte that asks for a million columns. */
const farCorner = zipSync({
  "[Content_Types].xml": strToU8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
  ),
  "xl/workbook.xml": strToU8(
    '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ),
  "xl/_rels/workbook.xml.rels": strToU8(
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
  "xl/worksheets/sheet1.xml": strToU8(
    '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Naam</t></is></c></row><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>',
  ),
});

describe("a sheet that was sent", () => {
  it("is read apart: one that asks for all memory is refused, and the process goes on meanwhile", async () => {
    const { catalog } = await testGuide();
    const value: unknown = JSON.parse(readFileSync(join(CONTENT, "municipalities/almere.json"), "utf8"));
    let beats = 0;
    const heart = setInterval(() => beats++, 50);
    const answer = await importApart({
      name: "ver.xlsx",
      bytes: farCorner,
      input: {
        municipality: { slug: "almere", value: value as never },
        existing: { activities: [], organizations: [], locations: [], takenSlugs: new Set() },
        groups: catalog.groups,
        interests: catalog.interests,
        today: "2026-11-27",
      },
    });
    clearInterval(heart);
    expect(answer).toEqual({ unreadable: "too-large" });
    expect(beats).toBeGreaterThan(2);
  });
});

describe("a workbook that unpacks to far more than it weighs", () => {
  it("is refused before any of it is unpacked", async () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(150 * 2 ** 20) });
    const before = process.memoryUsage().rss;
    await expect(readSheetBytes("bom.xlsx", bomb)).rejects.toMatchObject({ fault: "too-large" });
    expect(bomb.length).toBeLessThan(2 ** 20);
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 2 ** 20);
  });
});

describe("an address that somebody typed", () => {
  it("is judged at once, however long it is", () => {
    const began = process.cpuUsage();
    expect(readMailAddress(`${"@.".repeat(90_000)} x`).isAddress).toBe(false);
    // Each letter looked at once is a millisecond, each for each other one is minutes: this guard is no measure.
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(2_000);
    expect(readMailAddress(" Naam@Voorbeeld.nl ")).toEqual({ address: "Naam@Voorbeeld.nl", isAddress: true });
  });
});

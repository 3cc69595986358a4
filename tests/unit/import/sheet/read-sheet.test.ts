import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { readSheetBytes } from "#import/sheet/read-sheet.ts";

/** A workbook of one activity; `prologue` and `title` come into the XML of its texts as they are. */
async function workbook(prologue: string, title: string): Promise<Uint8Array> {
  const rows = [
    ["Naam", "Dag", "Tijd", "Locatie"].map((value) => ({ value })),
    ["TITEL", "maandag", "10:00", "Wijkhuis"].map((value) => ({ value })),
  ];
  const files = unzipSync(await writeExcelFile(rows).toBuffer());
  const texts = Object.keys(files).find((name) => name.endsWith("sharedStrings.xml")) ?? "";
  const xml = strFromU8(files[texts] ?? new Uint8Array());
  expect(xml).toContain("TITEL");
  files[texts] = strToU8(xml.replace(/\?>/, `?>${prologue}`).replace("TITEL", title));
  return zipSync(files);
}
const said = async (prologue: string, title: string) =>
  readSheetBytes("blad.xlsx", await workbook(prologue, title)).then(
    (sheets) => JSON.stringify(sheets),
    (error: Error) => `refused: ${error.message}`,
  );

it("a workbook is read, and one that asks for a file of this machine or grows by itself gets neither", async () => {
  expect(await said("", "Koffie")).toContain("Koffie");
  const own = `<!DOCTYPE x [<!ENTITY own SYSTEM "file://${process.cwd()}/package.json">]>`;
  expect(await said(own, "Koffie &own;")).not.toContain("meedoenwijzer");
  const levels = Array.from({ length: 12 }, (_, at) =>
    at === 0 ? `<!ENTITY a0 "lach">` : `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`,
  );
  const grown = await said(`<!DOCTYPE x [${levels.join("")}]>`, "&a11;");
  expect(grown.length).toBeLessThan(5_000);
  expect(grown).not.toContain("lachlach");
});

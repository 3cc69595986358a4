import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonText } from "#catalog/content-folder.ts";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { csvOf, jsonOf } from "#desk/listing/export-routes.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { root } from "../../support/copy-guide.ts";
import { guideAfter, importText } from "../../support/import-rows.ts";

const content = join(root, "content");
const { catalog } = await loadCatalogFromDisk(content);
const all = catalog.activities;

const fileOf = (path: string) => readFileSync(join(content, path), "utf8");
const filesOf = (entries: readonly ActivityEntry[]) =>
  new Set(
    entries.flatMap(({ municipality, slug, organization, location }) => [
      `activities/${municipality}/${slug}.json`,
      `organizations/${organization}.json`,
      ...(location ? [`locations/${municipality}/${location}.json`] : []),
    ]),
  );

describe("our own export, imported again", () => {
  it.each([
    ["aanbod.csv", csvOf(all)],
    ["aanbod.json", jsonOf(all)],
  ])("gives an empty guide the same content, file for file: %s", async (name, text) => {
    const { changes, report } = await importText(text, { name });
    expect(new Set(changes.map(({ path }) => path))).toEqual(filesOf(all));
    for (const { path, value } of changes) expect(jsonText(value), path).toBe(fileOf(path));
    expect(report.totals).toEqual({ taken: all.length, questions: 0, held: 0, refused: 0 });
    expect(readdirSync(join(content, "activities/almere"))).toHaveLength(all.length);
    const again = await importText(text, { name, existing: guideAfter(changes) });
    expect(again.changes).toEqual([]);
  });

  it("holds whatever an activity can say", async () => {
    const text = fc.oneof(
      fc.string({ minLength: 2, maxLength: 60, unit: "binary" }),
      fc.constantFrom(
        "=SOM(A1)",
        "+31",
        "-",
        "@x",
        "'=1",
        'een "woord"; en meer',
        "regel\r\nregel",
        "\ttab",
        "ﬁ",
      ),
    );
    const entry = fc
      .record({
        base: fc.constantFrom(...all.slice(0, 40)),
        title: text,
        description: text,
        costNote: text,
        note: text,
      })
      .map(({ base, title, description, costNote, note }): ActivityEntry => ({
        ...base,
        title: `${title}..`,
        description,
        costNote,
        schedule: { type: "unknown", note },
        signUp: { note },
      }));
    await fc.assert(
      fc.asyncProperty(entry, async (one) => {
        for (const [name, sheet] of [
          ["aanbod.csv", csvOf([one])] as const,
          ["aanbod.json", jsonOf([one])] as const,
        ]) {
          const { changes } = await importText(sheet, { name });
          const { title, description, costNote, schedule } = one;
          expect(changes.find(({ path }) => path.startsWith("activities/"))?.value).toMatchObject({
            title,
            description,
            costNote,
            schedule,
          });
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it("asks about a row in which somebody changed a cell, and takes nothing from it", async () => {
    const [one] = all.slice(0, 1);
    const sheet = csvOf(all.slice(0, 1)).replace(one?.title ?? "", "Iets anders");
    const { changes, report } = await importText(sheet, { name: "aanbod.csv" });
    expect(changes).toEqual([]);
    expect(report.rows[0]?.remarks.map(({ code }) => code)).toEqual(["own-changed"]);
  });

  it("never puts back what was changed in the guide since", async () => {
    const text = jsonOf(all.slice(0, 1));
    const { changes } = await importText(text, { name: "aanbod.json" });
    const existing = guideAfter(changes);
    for (const { value } of existing.activities) value["title"] = "Nieuwe naam";
    const again = await importText(text, { name: "aanbod.json", existing });
    expect(again.changes).toEqual([]);
    expect(again.report.rows[0]?.conflicts.map(({ key }) => key)).toEqual(["title"]);
  });

  it("takes no activity of another municipality into this one", async () => {
    const text = jsonOf(all.slice(0, 1).map((entry) => ({ ...entry, municipality: "dorp" })));
    const { changes, report } = await importText(text, { name: "aanbod.json" });
    expect(changes).toEqual([]);
    expect(report.rows[0]?.remarks.map(({ code }) => code)).toEqual(["own-elsewhere"]);
  });
});

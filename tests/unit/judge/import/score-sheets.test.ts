import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printFacts } from "../../../judge/import/print-facts.ts";
import { scoreSheets } from "../../../judge/import/score-sheets.ts";

const options = { content: join(import.meta.dirname, "../../../../content"), today: "2026-06-01" };
let folder = "";

/** A sheet with its truth, as somebody would keep them. */
async function keep(name: string, sheet: string, facts: object[]): Promise<void> {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, "sheet.csv"), sheet);
  await writeFile(join(folder, name, "truth.jsonl"), facts.map((one) => JSON.stringify(one)).join("\n"));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "facts-"));
  await keep("soup", "Activiteit;Dag;Tijd\nSoep eten;dinsdag;12:00 - 13:30\n", [
    { sheet: { organization: "Het Huis", questions: 2 } },
    { row: 2, kind: "title", value: "Soep eten", where: "own" },
    { row: 2, kind: "weekday", value: ["TU"], where: "own" },
    { row: 2, kind: "times", value: ["12:00-13:30"], where: "own" },
  ]);
  await keep("picture", "\u0000\u0001\u0002", [{ row: 2, kind: "title", value: "Soep", where: "own" }]);
  await mkdir(join(folder, "notes"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a folder of sheets", () => {
  it("is judged sheet by sheet, by what the truth says of each", async () => {
    const scores = await scoreSheets(folder, options);
    expect(scores.map(({ name }) => name)).toEqual(["picture", "soup"]);
    expect(scores[1]?.score.tally.own).toMatchObject({
      title: { stated: 1, right: 1 },
      weekday: { stated: 1, right: 1 },
      times: { stated: 1, right: 1 },
    });
    expect(scores[1]?.questionsWanted).toBe(2);
  });

  it("can be judged in part", async () => {
    const scores = await scoreSheets(folder, { ...options, only: ["soup"] });
    expect(scores.map(({ name }) => name)).toEqual(["soup"]);
  });

  it("has a sheet that cannot be read counted in full, and named", async () => {
    const text = printFacts(await scoreSheets(folder, options), { show: false });
    expect(text).toContain("not read: picture, 1 rows");
    expect(text).toMatch(/all +4 {2}right +3 +75\.0 %/);
  });

  it("shows what is behind each figure when it is asked for", async () => {
    const scores = await scoreSheets(join(folder, "picture/truth.jsonl"), options);
    expect(printFacts(scores, { show: true })).toContain('row 2 title lost: "Soep"');
    expect(printFacts(scores, { show: false })).not.toContain("row 2 title");
  });
});

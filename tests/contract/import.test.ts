import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ImportReport } from "#import/report.ts";
import { COMPILED_BEFORE, root } from "../support/copy-guide.ts";

const WORLD = join(root, "tests/fixtures/small-content");
const HEADER =
  "Activiteit;Categorie;Omschrijving;Dag;Tijd;Frequentie;Locatie;Adres;Postcode;Plaats;Wijk;Kosten;Voor wie;Contact;Telefoon;E-mail;Organisatie;Gecontroleerd";
const ROWS = [
  "Bingo;Ontmoeten;Een middag bingo met koffie en een plak cake. Iedereen is welkom.;do;14-16;wekelijks;De Schouw;Schouwplein 4;7411 AB;Dorp;Centrum;€ 3;iedereen;gastvrouw;0570-555201;info@deschouw.example.nl;De Schouw;1-3-2026",
  "Yoga;Ontspanning;Rustige houdingen op een matje. U hoeft niet lenig te zijn.;ma;19.30-20.45;wekelijks;De Schouw;Schouwplein 4;7411 AB;Dorp;Centrum;€ 8;16+;yogadocent;0570-555202;;Yogahuis;1-3-2026",
  "Eettafel;Koken;Een warme maaltijd aan de lange tafel. Kom alleen of samen.;wo;12:00-13:30;wekelijks;De Schouw;Schouwplein 4;7411 AB;Dorp;Centrum;€ 6,50;ouderen;gastheer;0570-555201;;De Schouw;1-3-2026",
];

let dir: string;
let content: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "import-"));
  content = join(dir, "content");
  await cp(WORLD, content, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

async function sheet(rows: string[], name = "blad.csv"): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, [HEADER, ...rows, ""].join("\n"));
  return path;
}
async function run(
  path: string,
  ...options: string[]
): Promise<{ code: number; stdout: string; stderr: string; report: ImportReport | undefined }> {
  const reportPath = join(dir, "report.json");
  await rm(reportPath, { force: true });
  const args = [
    "scripts/import.ts",
    path,
    "--municipality",
    "dorp",
    "--content",
    content,
    "--today",
    "2026-04-15",
    "--report",
    reportPath,
    ...options,
  ];
  const done = await promisify(execFile)(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...COMPILED_BEFORE },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      stdout,
      stderr,
    }),
  );
  const report = await readFile(reportPath, "utf8").then(
    (text) => JSON.parse(text) as ImportReport,
    () => undefined,
  );
  return { ...done, report };
}
async function snapshot(): Promise<Record<string, string>> {
  const names = (await readdir(content, { recursive: true })).filter((name) => name.endsWith(".json")).sort();
  const files = names.map(async (name) => [name, await readFile(join(content, name), "utf8")] as const);
  return Object.fromEntries(await Promise.all(files));
}
async function edit(file: string, change: (value: Record<string, unknown>) => void): Promise<void> {
  const value = JSON.parse(await readFile(join(content, file), "utf8")) as Record<string, unknown>;
  change(value);
  await writeFile(join(content, file), JSON.stringify(value));
}
async function changedBetween(before: Record<string, string>): Promise<string[]> {
  const after = await snapshot();
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => before[name] !== after[name],
  );
}
const BINGO = "activities/dorp/bingo.json";

describe("npm run import", () => {
  test("a second time nothing changes", async () => {
    const path = await sheet(ROWS);
    const first = await run(path);
    expect(first.report?.totals).toEqual({ taken: 3, questions: 0, held: 0, refused: 0 });
    const before = await snapshot();
    const second = await run(path);
    expect(second.report?.files).toEqual({ new: [], changed: [], same: 3 });
    expect(await changedBetween(before)).toEqual([]);
  });

  test("one changed row changes one file", async () => {
    await run(await sheet(ROWS));
    const before = await snapshot();
    await run(await sheet(ROWS.map((row) => row.replace("€ 3;", "€ 4;"))));
    expect(await changedBetween(before)).toEqual([BINGO]);
  });

  test("a row that disappeared is told, not deleted; a row in front moves nobody", async () => {
    await run(await sheet(ROWS));
    const { report } = await run(await sheet(ROWS.slice(1)));
    expect(report?.disappeared.map(({ title }) => title)).toEqual(["Bingo"]);
    expect(Object.keys(await snapshot())).toContain(BINGO);
    const extra = ROWS[0]?.replace("Bingo", "Sjoelen").replace("bingo", "sjoelen") ?? "";
    const again = await run(await sheet([extra, ...ROWS]));
    expect(again.report?.files.new).toEqual(["activities/dorp/sjoelen.json"]);
  });

  test("what an editor wrote survives, also the easy text", async () => {
    const path = await sheet(ROWS);
    await run(path);
    await edit(BINGO, (value) => {
      value["easyText"] = "Speel bingo en drink koffie met mensen uit de buurt. Iedereen mag mee.";
      value["contact"] = { ...(value["contact"] as object), website: "https://bingo.example.nl" };
      (value["firstVisit"] as Record<string, unknown>)["accompaniment"] = "host";
    });
    const before = await snapshot();
    await run(path);
    expect(await changedBetween(before)).toEqual([]);
    const { report } = await run(
      await sheet(ROWS.map((row) => row.replace("Een middag bingo", "Een gezellige middag bingo"))),
    );
    const after = JSON.parse((await snapshot())[BINGO] ?? "") as Record<string, unknown>;
    expect(after["description"]).toContain("gezellige");
    expect(after["easyText"]).toContain("Speel bingo");
    expect(after["contact"]).toMatchObject({ website: "https://bingo.example.nl" });
    expect(report?.rows[0]?.remarks.map(({ code }) => code)).toEqual(["easy-text-check"]);
  });

  test("changed on both sides: both values are told and nothing is overwritten", async () => {
    await run(await sheet(ROWS));
    await edit(BINGO, (value) => {
      value["title"] = "Bingo op donderdag";
    });
    const { report, stdout } = await run(
      await sheet(ROWS.map((row) => row.replace("Bingo;", "Bingomiddag;"))),
    );
    expect(report?.rows[0]?.conflicts).toEqual([
      { key: "title", inContent: "Bingo op donderdag", inSheet: "Bingomiddag" },
    ]);
    expect(stdout).toContain('in de gids "Bingo op donderdag", in het blad "Bingomiddag"');
    expect((await snapshot())[BINGO]).toContain("Bingo op donderdag");
  });

  test("--dry-run tells everything and writes nothing", async () => {
    const before = await snapshot();
    const { report, stdout } = await run(await sheet(ROWS), "--dry-run");
    expect(report?.files.new).toHaveLength(6);
    expect(stdout).toContain("er is niets geschreven");
    expect(await changedBetween(before)).toEqual([]);
  });

  test("one bad row does not stop the rest, and the report says why in Dutch", async () => {
    const bad = ";Ontmoeten;Zonder naam;do;14-16;wekelijks;De Schouw;;;;;;;;;;De Schouw;";
    const { report, stdout, code } = await run(await sheet([ROWS[0] ?? "", bad, ROWS[1] ?? ""]));
    expect(code).toBe(0);
    expect(report?.totals).toMatchObject({ refused: 1, taken: 2 });
    expect(stdout).toContain("Rij 2");
    expect(stdout).toContain("geweigerd");
    expect(stdout).toContain("De rij heeft geen naam van een activiteit.");
  });

  test("the same offer twice is proposed as a pair", async () => {
    const twin = ROWS[0]?.replace("Bingo;", "Bingo De Schouw;") ?? "";
    const { report } = await run(await sheet([...ROWS, twin]));
    expect(report?.duplicates).toMatchObject([{ first: { row: 1 }, second: { row: 4 } }]);
  });

  test("the sheet under another name is asked for, not imported twice", async () => {
    await run(await sheet(ROWS));
    const before = await snapshot();
    const renamed = await sheet(ROWS, "nieuw blad.csv");
    const refused = await run(renamed);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('--sheet-name "blad.csv"');
    expect(await changedBetween(before)).toEqual([]);
    const { report } = await run(renamed, "--sheet-name", "blad.csv");
    expect(report?.files.same).toBe(3);
  });

  test.each([
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "not a text file"],
    ["an empty file", Buffer.alloc(0), "the file is empty"],
    [
      "a text without columns",
      Buffer.from("Beste mensen,\nhierbij het overzicht.\n"),
      "no row with column names",
    ],
    ["a broken workbook", Buffer.from("PK\u0003\u0004 kapot"), "the workbook cannot be read"],
    ["a PDF", Buffer.from("%PDF-1.7 ..."), "this is a PDF"],
  ])("%s: one clear sentence, exit code 1, nothing written", async (_, bytes, sentence) => {
    const path = join(dir, "bestand");
    await writeFile(path, bytes);
    const before = await snapshot();
    const { code, stderr, stdout } = await run(path);
    expect(code).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe("");
    expect(await changedBetween(before)).toEqual([]);
  });

  test("a file that is not there is said, and a sheet that names no provider waits for one", async () => {
    expect((await run(join(dir, "weg.csv"))).stderr).toContain("there is no such file");
    const path = join(dir, "zonder.csv");
    await writeFile(path, "Activiteit;Dag;Tijd;Locatie\nBingo;do;14-16;De Schouw\n");
    const before = await snapshot();
    expect((await run(path)).stdout).toContain("1 gelezen en nog niet overgenomen");
    expect(await changedBetween(before)).toEqual([]);
    expect((await run(path, "--organization", "de-brug")).code).toBe(0);
  });

  test("a mapping file names the columns that have odd names", async () => {
    const path = join(dir, "raar.csv");
    await writeFile(path, "Kreet;Dag;Tijd;Locatie;Baas\nBingo;do;14-16;De Schouw;De Schouw\n");
    const mapping = join(dir, "mapping.json");
    await writeFile(
      mapping,
      JSON.stringify({
        columns: { Kreet: "title", Baas: "organization" },
        values: { Dag: { do: "vrijdag" } },
      }),
    );
    expect((await run(path, "--mapping", mapping)).report?.files.new).toContain(BINGO);
    expect((await snapshot())[BINGO]).toContain('"FR"');
    await writeFile(mapping, JSON.stringify({ columns: { Kreet: "titel" } }));
    expect((await run(path, "--mapping", mapping)).stderr).toMatch(
      /mapping\.json is wrong at columns\.Kreet/,
    );
  });

  test("what is asked is written to a file, answered there once, and not asked again of the same sheet", async () => {
    const path = await sheet([
      ROWS[0]?.replace("Ontmoeten", "Buurtkamer") ?? "",
      ROWS[0]?.replace("Bingo;Ontmoeten", "Koffie;Buurtkamer") ?? "",
    ]);
    const questions = join(dir, "vragen.json");
    const first = await run(path, "--questions", questions, "--dry-run");
    expect(first.stdout).toContain("Vraag bij “Categorie”");
    expect(first.stdout).toContain('"Buurtkamer", regels 2, 3');
    const file = JSON.parse(await readFile(questions, "utf8")) as {
      answers: Record<string, Record<string, string>>;
    };
    expect(file.answers["Categorie"]).toEqual({ Buurtkamer: "?" });
    await writeFile(
      questions,
      JSON.stringify({ ...file, answers: { Categorie: { Buurtkamer: "ontmoeten" } } }),
    );
    const again = await run(path, "--mapping", questions, "--questions", questions);
    expect(again.report?.questions).toEqual([]);
    expect((await snapshot())[BINGO]).toContain('"ontmoeten"');
    expect(JSON.parse(await readFile(questions, "utf8"))).toMatchObject({
      answers: { Categorie: { Buurtkamer: "ontmoeten" } },
    });
  });
});

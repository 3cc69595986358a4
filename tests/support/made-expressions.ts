import { globSync } from "node:fs";
import { join } from "node:path";
import { root } from "./copy-guide.ts";

/**
 * Prints the expressions that are put together from parts, as JSON: while the rooms that read text are loaded, and
 * while a sheet is imported. A program of its own, because most are made once, when their file is loaded.
 */
const made = new Set<string>();
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, given: [string | RegExp, string?], newTarget: new () => RegExp) {
    const expression: RegExp = Reflect.construct(target, given, newTarget);
    if (new Error().stack?.split("\n")[2]?.includes("/src/")) made.add(String(expression));
    return expression;
  },
});

const READ_TEXT = "src/{import,search,matching,text,domain,schema}/**/*.ts";
/** Knows every route, and through them all that reads a form. */
const DESK = "src/desk/gate/find-route.ts";
for (const file of [...globSync(READ_TEXT, { cwd: root }), DESK]) await import(join(root, file));

const { importSheet } = await import("#import/import-sheet.ts");
const { municipalityOfSheet } = await import("#import/fill-municipality.ts");
const { readSheet } = await import("#import/sheet/read-sheet.ts");
const tables = await readSheet(join(root, "tests/fixtures/sheets/deventer.csv"));
importSheet({
  tables,
  municipality: { slug: "sheet", value: municipalityOfSheet(tables) },
  existing: { activities: [], organizations: [], locations: [], takenSlugs: new Set() },
  groups: [],
  interests: [],
  today: "2026-04-15",
});
console.log(JSON.stringify([...made]));

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";

/**
 * Which tests there are, without running them: one line for each, `project <tab> file <tab> name`.
 *
 *     node scripts/test-names.ts > after.txt                 of this tree
 *     node scripts/test-names.ts ../older > before.txt       of another one, which need not have this command
 *     node scripts/test-names.ts --compare before.txt after.txt
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { compare: { type: "boolean" } },
});
const [first, second] = positionals;
if (values.compare && first && second) compare(first, second);
else if (values.compare) {
  console.error("Two lists are compared: node scripts/test-names.ts --compare before.txt after.txt");
  process.exitCode = 2;
} else for (const line of namesIn(resolve(first ?? "."))) console.log(line);

function namesIn(root: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "meedoenwijzer-names-"));
  try {
    return [
      ...vitestNames(root, join(folder, "vitest.json")),
      ...playwrightNames(root, join(folder, "e2e.json")),
    ].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loads every file: names made in a loop or by `it.each` are not in its text. */
function vitestNames(root: string, file: string): string[] {
  const options = ["--config", "tests/vitest.config.ts", "--no-static-parse", `--json=${file}`];
  run(root, "vitest", ["list", ...options], {});
  const tests = JSON.parse(readFileSync(file, "utf8")) as {
    name: string;
    file: string;
    projectName: string;
  }[];
  return tests.map((test) => [test.projectName, relative(root, test.file), test.name].join("\t"));
}

interface Suite {
  title: string;
  file: string;
  suites?: Suite[];
  specs: { title: string; tests: { projectName: string }[] }[];
}

function playwrightNames(root: string, file: string): string[] {
  run(root, "playwright", ["test", "--config", "tests/playwright.config.ts", "--list", "--reporter=json"], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const { suites } = JSON.parse(readFileSync(file, "utf8")) as { suites: Suite[] };
  const namesOf = ({ suites: inner = [], specs, file: spec }: Suite, titles: string[]): string[] => [
    ...specs.flatMap(({ title, tests }) =>
      tests.map(({ projectName }) =>
        [
          projectName || "visitors",
          spec.includes("/") ? `tests/${spec}` : `tests/e2e/${spec}`,
          [...titles, title].join(" > "),
        ].join("\t"),
      ),
    ),
    ...inner.flatMap((suite) => namesOf(suite, [...titles, suite.title])),
  ];
  return suites.flatMap((suite) => namesOf(suite, []));
}

function run(root: string, program: string, args: string[], env: Record<string, string>): void {
  const { status, stdout, stderr } = spawnSync(join(root, "node_modules/.bin", program), args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1", FORCE_COLOR: "0", ...env },
  });
  if (status !== 0) throw new Error(`${program} could not list its tests in ${root}:\n${stdout}\n${stderr}`);
}

/** Tells what is gone, what is new and what only moved to another file; fails when anything is gone. */
function compare(before: string, after: string): void {
  const gone = linesOf(before);
  const added: string[] = [];
  for (const line of linesOf(after)) if (!takeOut(gone, (other) => other === line)) added.push(line);
  const moved: string[] = [];
  const fresh = added.filter((line) => {
    const from = takeOut(gone, (other) => nameOf(other) === nameOf(line));
    if (from) moved.push(`${line}\n    was in ${fileOf(from)}`);
    return !from;
  });
  tell("gone", gone);
  tell("new", fresh);
  tell("moved", moved);
  if (gone.length > 0) process.exitCode = 1;
}

function linesOf(file: string): string[] {
  return readFileSync(file, "utf8").split("\n").filter(Boolean);
}

function fileOf(line: string): string {
  return line.split("\t")[1] ?? "";
}

function nameOf(line: string): string {
  return line.split("\t")[2] ?? "";
}

/** Takes the first line that fits out of the list. Some names stand there twice. */
function takeOut(lines: string[], fits: (line: string) => boolean): string | undefined {
  const at = lines.findIndex(fits);
  return at < 0 ? undefined : lines.splice(at, 1)[0];
}

function tell(what: string, lines: readonly string[]): void {
  console.log(`${lines.length} ${what}`);
  for (const line of lines) console.log(`  ${line}`);
}

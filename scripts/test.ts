import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runParts, type Ended, type Part } from "../tests/support/run-parts.ts";
import { quoted, type FailedTest, type SkippedTest } from "../tests/support/summary.ts";

const PAGES = ["--tsconfig", "tests/tsconfig.astro.json"];

/**
 * The whole test line: types, lint, rules, contracts, and a visitor in a real browser. `npm test -- rules lint`
 * runs only those. Every part runs, also after one that failed; the last lines say what became of all tests.
 */
const LINE: readonly Part[] = [
  { name: "release", command: ["node", "scripts/build.ts"] },
  { name: "format", command: ["prettier", "--check", "."] },
  // Types of the content, which the next two read. A build writes them as well.
  { name: "sync", command: ["astro", "sync"], after: "release" },
  // Types of TypeScript and the rules that need them, in one go.
  {
    name: "types",
    command: ["oxlint", "--config", "tests/oxlint.json", "--ignore-pattern", "**/*.astro", "."],
    needs: "sync",
  },
  {
    name: "types of pages",
    command: ["astro", "check", "--noSync", "--minimumFailingSeverity", "error", ...PAGES],
    needs: "sync",
  },
  { name: "lint", command: ["eslint", "--config", "tests/eslint.config.mjs", "--max-warnings", "0", "src"] },
  { name: "rules", command: [...vitest("unit"), "--maxWorkers=1"], counts: true },
  { name: "unused code", command: ["knip"] },
  { name: "content", command: ["node", "scripts/validate.ts"] },
  { name: "licences", command: ["node", "scripts/licences.ts"] },
  { name: "asvs", command: ["node", "scripts/asvs.ts", "--check"] },
  { name: "contracts", command: vitest("contract"), counts: true, isLong: true, needs: "release" },
  { name: "visitors", command: playwright("visitors"), counts: true, isLong: true, needs: "release" },
];

/**
 * What the guide goes through seldom, and takes minutes (`npm run test:whole`): it breaks in every way, whole guides of
 * other towns are made, and everybody comes at once (`npm run test:floods` is that alone).
 */
const WHOLE: readonly Part[] = [
  { name: "disasters", command: vitest("disasters"), counts: true, isLong: true, needs: "release" },
  {
    name: "broken for a visitor",
    command: playwright("disasters"),
    counts: true,
    isLong: true,
    needs: "release",
  },
  { name: "other guides", command: vitest("guides"), counts: true, isLong: true, needs: "release" },
  { name: "floods", command: vitest("floods"), counts: true, isLong: true, isAlone: true },
];

function vitest(project: string): string[] {
  const config = ["--config", "tests/vitest.config.ts", "--project", project];
  return ["vitest", "run", ...config, "--reporter=tests/support/vitest-reporter.ts"];
}

function playwright(project: string): string[] {
  const config = ["--config", "tests/playwright.config.ts", "--project", project];
  return ["playwright", "test", ...config, "--reporter=tests/support/playwright-reporter.ts"];
}

const all = [...LINE, ...WHOLE];
const names = process.argv.slice(2);
const unknown = names.filter((name) => !all.some((part) => part.name === name));
if (unknown.length > 0) {
  const known = all.map(({ name }) => quoted(name)).join(", ");
  console.error(`There is no part ${quoted(unknown[0] ?? "")}. There are: ${known}.`);
  process.exit(2);
}
const asked = names.length === 0 ? LINE.map(({ name }) => name) : names;
const needed = all.flatMap(({ name, needs }) => (needs && asked.includes(name) ? [needs] : []));
const chosen = all.filter(({ name }) => asked.includes(name) || needed.includes(name));

const folder = mkdtempSync(join(tmpdir(), "meedoenwijzer-"));
const ended = await runParts(chosen, folder, ({ part, state, milliseconds, output }) => {
  const said = output.trim();
  if (said && !part.isLong) console.log(`\n— ${part.name}\n${said}`);
  console.log(
    state === "not run"
      ? `— ${part.name}: not run, because ${part.needs} failed`
      : `— ${part.name}: ${state} in ${Math.round(milliseconds / 1000)} s`,
  );
});
rmSync(folder, { recursive: true, force: true });
process.exitCode = tellAll(ended) ? 0 : 1;

/** The last lines. True when everything is as promised. */
function tellAll(parts: readonly Ended[]): boolean {
  const summaries = parts.flatMap(({ summary }) => summary ?? []);
  const failed = summaries.flatMap((summary) => summary.failed);
  const skipped = summaries.flatMap((summary) => summary.skipped);
  // A part that failed without naming a test counts as one.
  const broken = parts.filter(({ state, summary }) => state !== "ok" && !summary?.failed.length);
  const mute = skipped.filter(({ why }) => !why);

  console.log("");
  failed.forEach(tellFailed);
  for (const { part, state } of broken)
    console.log(
      state === "failed"
        ? `FAILED: ${part.name}\n  npm test -- ${quoted(part.name)}`
        : `NOT RUN: ${part.name}`,
    );
  tellSkipped(skipped);
  for (const { sentence, file } of mute)
    console.log(`FAILED: a test is skipped without a reason\n  ${file}: ${sentence}`);
  const sums = [
    `${summaries.reduce((sum, { passed }) => sum + passed, 0)} passed`,
    `${failed.length + broken.length + mute.length} failed`,
    `${skipped.length} skipped`,
  ];
  console.log(sums.join(", "));
  return failed.length + broken.length + mute.length === 0;
}

function tellFailed({ sentence, file, command }: FailedTest): void {
  console.log([`FAILED: ${sentence}`, file, command].filter(Boolean).join("\n  "));
}

function tellSkipped(skipped: readonly SkippedTest[]): void {
  for (const [why, tests] of Map.groupBy(skipped, (test) => test.why)) {
    const files = Map.groupBy(tests, ({ file }) => file);
    console.log(`Skipped because ${why ?? "… nobody says why"}:`);
    for (const [file, { length }] of files) console.log(`  ${file}: ${length}`);
  }
}

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The whole test line: types, lint, rules, contracts, and a visitor in a real browser.
 * Stops at the first part that fails and closes with one line that says how many tests ran.
 */
const reports = mkdtempSync(join(tmpdir(), "meedoenwijzer-"));
const counts = { passed: 0, failed: 0, skipped: 0 };

interface Part {
  name: string;
  command: string[];
  count?: (report: string) => void;
}

const parts: Part[] = [
  { name: "content", command: ["node", "scripts/validate.ts"] },
  { name: "format", command: ["prettier", "--check", "."] },
  { name: "types", command: ["astro", "check", "--minimumFailingSeverity", "error"] },
  { name: "lint", command: ["eslint", "--config", "tests/eslint.config.mjs", "--max-warnings", "0", "."] },
  { name: "unused code", command: ["knip"] },
  { name: "rules", command: vitest("unit"), count: countVitest },
  { name: "release", command: ["node", "scripts/build.ts"] },
  { name: "contracts", command: vitest("contract"), count: countVitest },
  {
    name: "visitors",
    command: ["playwright", "test", "--config", "tests/playwright.config.ts"],
    count: countPlaywright,
  },
];

function vitest(project: string): string[] {
  const report = join(reports, `${project}.json`);
  return [
    "vitest",
    "run",
    "--config",
    "tests/vitest.config.ts",
    "--project",
    project,
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
}

function countVitest(report: string): void {
  const result = JSON.parse(report) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
  };
  counts.passed += result.numPassedTests;
  counts.failed += result.numFailedTests;
  counts.skipped += result.numPendingTests;
}

function countPlaywright(report: string): void {
  const { stats } = JSON.parse(report) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  counts.passed += stats.expected;
  counts.failed += stats.unexpected + stats.flaky;
  counts.skipped += stats.skipped;
}

const only = process.argv.slice(2);
const chosen = only.length ? parts.filter((part) => only.includes(part.name)) : parts;
let failure: string | undefined;
for (const part of chosen) {
  const [program = "", ...args] = part.command;
  console.log(`\n— ${part.name}`);
  const started = Date.now();
  const report =
    args.find((arg) => arg.startsWith("--outputFile.json="))?.split("=")[1] ??
    join(reports, `${part.name}.json`);
  const { status } = spawnSync(join("node_modules", ".bin", program), args, {
    stdio: "inherit",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", TEST_SUMMARY: report },
  });
  if (part.count) {
    try {
      part.count(readFileSync(report, "utf8"));
    } catch {
      failure = `${part.name}: no test report was written`;
    }
  }
  console.log(
    `— ${part.name}: ${status === 0 ? "ok" : "failed"} in ${Math.round((Date.now() - started) / 1000)} s`,
  );
  if (status !== 0) failure ??= part.name;
  if (failure) break;
}
rmSync(reports, { recursive: true, force: true });
if (failure) console.log(`\nStopped at: ${failure}`);
console.log(
  `\n${counts.passed} passed, ${counts.failed + (failure && counts.failed === 0 ? 1 : 0)} failed, ${counts.skipped} skipped`,
);
process.exit(failure ? 1 : 0);

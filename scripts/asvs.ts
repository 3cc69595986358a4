import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { tableProblems, tableText } from "../tests/judge/asvs/judge-table.ts";
import { ASVS } from "../tests/judge/asvs/table.ts";

/**
 * Writes, for every requirement of OWASP ASVS 5.0 up to level 2, which test or setting holds it, as Markdown; fails
 * when one has no answer or names a test that is not there. `--check` says only what is wrong.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const problems = tableProblems(ASVS, (file) =>
  existsSync(root + file) ? readFileSync(root + file, "utf8") : undefined,
);
if (!process.argv.includes("--check")) console.log(tableText(ASVS));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

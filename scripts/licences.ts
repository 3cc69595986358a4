import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { EXCEPTIONS, FAMILIES, familyOf, licenceProblems } from "../tests/judge/supply/licences.ts";
import { readLock, lockProblems } from "../tests/judge/supply/lock-file.ts";

/** Prints under which licences the guide uses what others made, and fails on one that is not on the list. */
const root = new URL("..", import.meta.url);
const read = (path: string) => readFileSync(fileURLToPath(new URL(path, root)), "utf8");
const { packages } = readLock(read("package-lock.json"));
const { allowScripts } = JSON.parse(read("package.json")) as { allowScripts: Record<string, boolean> };

const families = Map.groupBy(packages, ({ name, license = "", isForBuilders }) =>
  name in EXCEPTIONS ? undefined : familyOf(license, isForBuilders),
);
console.log("  runs  builds  because it …");
for (const [family, found] of families) {
  if (family === undefined) continue;
  const builders = found.filter(({ isForBuilders }) => isForBuilders).length;
  const counts = [String(found.length - builders).padStart(6), String(builders).padStart(8)];
  console.log(`${counts.join("")}  ${family}: ${FAMILIES[family]?.why ?? "holds for each of these"}`);
}
for (const [name, { holds, why }] of Object.entries(EXCEPTIONS)) console.log(`${name}, ${holds}: ${why}`);

const mayRun = Object.keys(allowScripts).filter((name) => allowScripts[name]);
const problems = [...licenceProblems(packages), ...lockProblems(packages, mayRun)];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

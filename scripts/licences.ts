import { readFileSync } from "node:fs";
import { EXCEPTIONS, FAMILIES, familyOf, licenceProblems } from "../tests/judge/supply/licences.ts";
import { readLock, lockProblems } from "../tests/judge/supply/lock-file.ts";

/** Prints under which licences the guide uses what others made, and fails on one that is not on the list. */
const { packages } = readLock(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));

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

const problems = [...licenceProblems(packages), ...lockProblems(packages)];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

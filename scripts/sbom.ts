import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { billOf, billProblems } from "../tests/judge/supply/bill-of-materials.ts";

/** Writes what the guide is made of as CycloneDX 1.5, to standard output: `npm run --silent sbom > sbom.cdx.json`. */
const lock = readFileSync(new URL("../package-lock.json", import.meta.url), "utf8");
const bill = billOf(lock, { at: new Date(), serial: randomUUID() });
const problems = billProblems(bill);
if (problems.length === 0) console.log(JSON.stringify(bill, null, 2));
else {
  console.error(problems.join("\n"));
  process.exitCode = 1;
}

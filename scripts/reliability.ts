import { parseArgs } from "node:util";
import { fieldFuzz } from "../tests/reliability/field-fuzz.ts";
import { rawFuzz, slowConnections } from "../tests/reliability/hostile-clients.ts";
import { lockedOut } from "../tests/reliability/locked-out.ts";
import { hostileText } from "../tests/reliability/hostile-text.ts";
import { listingsNeverStopOthers } from "../tests/reliability/listings-never-stop-others.ts";
import { losses } from "../tests/reliability/losses.ts";
import { publicationsConverge } from "../tests/reliability/publications-converge.ts";
import { publishLatency, publishUnderLoad } from "../tests/reliability/publish-latency.ts";
import { searchFlood } from "../tests/reliability/search-flood.ts";
import { strangersFill } from "../tests/reliability/strangers-fill.ts";
import { submissionsSurvive } from "../tests/reliability/submissions-survive.ts";
import { throughput } from "../tests/reliability/throughput.ts";
import type { Trial } from "../tests/reliability/trial.ts";

const TRIALS: readonly Trial[] = [
  submissionsSurvive,
  publicationsConverge,
  listingsNeverStopOthers,
  publishLatency,
  publishUnderLoad,
  throughput,
  rawFuzz,
  fieldFuzz,
  slowConnections,
  lockedOut,
  searchFlood,
  hostileText,
  losses,
  strangersFill,
];

/** Every promise that takes kills, load or time, each with its figure. All of them take some two hours. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: "boolean" }, kills: { type: "string" } },
});
const unknown = positionals.filter((name) => !TRIALS.some((trial) => trial.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no trial "${unknown[0]}". There are: ${TRIALS.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(1);
}
let failed = false;
for (const trial of TRIALS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  console.log(`${trial.name}: ${trial.promise}`);
  const began = Date.now();
  const { figure, problems } = await trial.run(
    values.short ? "short" : "full",
    (line) => console.log(`  … ${line}`),
    values.kills === undefined ? undefined : Number(values.kills),
  );
  console.log(`  ${figure} (${Math.round((Date.now() - began) / 1000)} s)`);
  for (const problem of problems) console.log(`  NOT KEPT: ${problem}`);
  failed ||= problems.length > 0;
}
if (failed) process.exitCode = 1;

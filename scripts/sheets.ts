import { parseArgs } from "node:util";
import { judgeSheets } from "../tests/judge/sheets/judge-sheets.ts";

const USAGE = `npm run sheets -- [--count 1000] [--printed 50] [--seed 15] [--content DIR] [--at ADDRESS]
Lays out that many welzijnsrecepten of the content (one to three activities, second language, paper, letters, what was
typed) in a real Chromium, prints some of them, and looks whether anything that somebody needs is lost.
--at is a guide that runs; without it the release that is live in DATA_DIR is started for the occasion.
Ends with 1 when a sheet does not keep its promise.`;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000" },
    printed: { type: "string", default: "50" },
    seed: { type: "string", default: "15" },
    content: { type: "string", default: "content" },
    at: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

const numbers = [values.count, values.printed, values.seed];
if (values.help || numbers.some((number) => !/^\d{1,5}$/.test(number))) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 1;
} else {
  const [count = 0, printed = 0, seed = 0] = numbers.map(Number);
  const isKept = await judgeSheets({ count, printed, seed, content: values.content, at: values.at });
  process.exitCode = isKept ? 0 : 1;
}

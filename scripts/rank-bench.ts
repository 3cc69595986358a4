import { parseArgs } from "node:util";
import { benchRanking } from "../tests/judge/matching/bench-ranking.ts";

const USAGE = `npm run rank:bench -- [--activities 5000] [--content DIR]
Milliseconds it takes to rank that many activities, made by varying those of the content, for a few people.
Prints the median and the slowest of 40 runs each, and the part of the 50 ms it may take.`;

const { values } = parseArgs({
  options: {
    activities: { type: "string", default: "5000" },
    content: { type: "string", default: "content" },
    help: { type: "boolean", default: false },
  },
});

if (values.help || !/^[1-9]\d{0,6}$/.test(values.activities)) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 1;
} else {
  await benchRanking(Number(values.activities), values.content);
}

import { fileURLToPath } from "node:url";
import {
  circlesOf,
  dutchSentences,
  exportsWithoutUser,
  fullFolders,
  longestChain,
  namesWithTwoMeanings,
} from "../tests/support/house-figures.ts";
import { HOLDS_SENTENCES } from "../tests/support/rooms.ts";
import { readHouse } from "../tests/support/house.ts";

/** Prints how the house stands: the figures that `tests/architecture.test.ts` holds. `--list`: with what is behind them. */
const root = fileURLToPath(new URL("..", import.meta.url));
const files = readHouse(root);
const everything = [...files, ...readHouse(root, ["scripts", "tests"])];
const chain = longestChain(files);
const outside = files
  .filter(({ path }) => !HOLDS_SENTENCES.test(path))
  .flatMap((file) => dutchSentences(file).map((text) => `${file.path}: ${text}`));
const figures: [string, number, string[]][] = [
  ["files", files.length, []],
  ["lines", files.reduce((sum, { lines }) => sum + lines, 0), []],
  ["folders above 25 files", fullFolders(files, 25).length, fullFolders(files, 25)],
  ["circles of imports, types too", circlesOf(files).length, circlesOf(files)],
  ["longest chain of imports", chain.length, chain],
  ["exported names with two meanings", namesWithTwoMeanings(files).length, namesWithTwoMeanings(files)],
  [
    "exports without a user",
    exportsWithoutUser(files, everything).length,
    exportsWithoutUser(files, everything),
  ],
  ["Dutch sentences outside their rooms", outside.length, outside],
];
for (const [name, count, lines] of figures) {
  console.log(`${String(count).padStart(6)}  ${name}`);
  if (process.argv.includes("--list")) for (const line of lines) console.log(`          ${line}`);
}

import { readFile, writeFile } from "node:fs/promises";
import { arch, cpus } from "node:os";
import { parseArgs } from "node:util";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { frameTimes, SLOWED } from "../tests/judge/bench/frame-times.ts";
import { importRates } from "../tests/judge/bench/import-rates.ts";
import {
  JUDGED_PAGES,
  lighthouseScores,
  sayScores,
  type LighthouseScores,
} from "../tests/judge/bench/lighthouse-scores.ts";
import { readRealGuide, madeGuide } from "../tests/judge/bench/made-guide.ts";
import { meilisearchOpponent } from "../tests/judge/bench/meilisearch-opponent.ts";
import { measure, type Measured } from "../tests/judge/bench/measure.ts";
import { contestants } from "../tests/judge/bench/opponents.ts";
import { withGuide } from "../tests/judge/bench/running-guide.ts";
import { serveRates } from "../tests/judge/bench/serve-rates.ts";
import { drawFigures, pairOf, tableOf, writeFigures } from "../tests/judge/bench/show-figures.ts";
import { typedQuestions, weighIndex } from "../tests/judge/bench/weigh-first-answer.ts";
import { printFinder, printWeights, weighPages } from "../tests/judge/bench/weigh-pages.ts";
import { benchRanking } from "../tests/judge/matching/bench-ranking.ts";
import { releaseFolder } from "../tests/support/release.ts";

const USAGE = `npm run bench -- [search|build|frame|page|lighthouse|match|serve|import] [--sizes 500,2000,10000,100000] [--rounds 3]
                 [--content DIR] [--publish]
search  how long a question takes, and the index it is asked of, beside other search engines; build: the index alone
frame   how long a question takes in a browser whose processor is slowed, beside a frame of 16 ms; of the live release
page    what the pages of the live release weigh, and what a finder loads before its first answer, file by file
lighthouse  what Lighthouse gives four pages of the live release on its phone, best and worst of the rounds
match   how long it takes to rank so many activities, beside putting them in order of distance
serve   answers per second of a still page, beside a bare server of the same bytes
import  how long a sheet of so many rows takes, beside cutting it into cells
Without a name all but build. Catalogues are made from the content; what is compared takes turns in one run, and a figure
is best and worst of the rounds. search --publish writes the table and the picture of /snelheid.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: "string", default: "500,2000,10000,100000" },
    rounds: { type: "string", default: "3" },
    content: { type: "string", default: "content" },
    publish: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const TEXT = "tests/judge/bench/snelheid.md";
const PAGE = "content/pages/snelheid.md";
const FRAME_MS = 16;
const PICTURE = "public/snelheid.svg";

const sizes = values.sizes.split(",").map(Number);
const rounds = Number(values.rounds);
const cores = cpus();
const machine = `${cores.length} × ${cores[0]?.model.trim() ?? arch()}, Node ${process.versions.node}`;

async function search(asks: boolean): Promise<void> {
  const { documents, vocabulary } = await readRealGuide(values.content);
  const all: Measured[] = [];
  const server = await meilisearchOpponent(vocabulary);
  const compared = [...contestants(vocabulary), ...server.contestants];
  for (const size of sizes) {
    const measured = await measure(compared, madeGuide(documents, size), rounds, asks);
    all.push(...measured);
    console.log(tableOf(measured, compared));
  }
  await server.stop();
  if (!values.publish) return;
  const said = { date: new Date().toISOString().slice(0, 10), machine };
  await writeFile(PAGE, writeFigures(await readFile(TEXT, "utf8"), all, compared, said));
  await writeFile(PICTURE, drawFigures(all));
}

/** The index of a catalogue that was made, cards apart: its activities have no page. */
async function weighMade(size: number): Promise<string> {
  const { documents, vocabulary } = await readRealGuide(values.content);
  const made = madeGuide(documents, size);
  const { begin, all, questions } = await weighIndex(
    buildIndex(made, learnLexicon(vocabulary, made)),
    typedQuestions(),
  );
  const at = (share: number) => questions[Math.ceil(share * questions.length) - 1]!.bytes;
  const said = { begin, "half of the questions": at(0.5), "the heaviest": at(1), all };
  const figures = Object.entries(said).map(([name, bytes]) => `${name} ${(bytes / 1_000).toFixed(1)}`);
  return `index of ${size} made activities, kB brotli: ${figures.join(", ")}`;
}

const PARTS: Record<string, () => Promise<void>> = {
  search: () => search(true),
  build: () => search(false),
  frame: async () => {
    for (const size of sizes.filter((one) => one <= 10_000)) {
      const { best, worst } = await frameTimes(releaseFolder(), values.content, size, rounds);
      const said = `${best.toFixed(1)} (${worst.toFixed(1)}) ms, ${(best / FRAME_MS).toFixed(2)} of a frame`;
      console.log(`${size} activities, p95 in a browser ${SLOWED} × slowed: ${said}`);
    }
  },
  page: async () => {
    const site = releaseFolder();
    console.log(`${printWeights(await weighPages(site))}\n${printFinder(site)}`);
    for (const size of sizes.filter((one) => one <= 2_000)) console.log(await weighMade(size));
  },
  lighthouse: async () => {
    const all = await withGuide(".", async (origin) => {
      const every: LighthouseScores[][] = [];
      for (let round = 0; round < rounds; round++) every.push(await lighthouseScores(origin, JUDGED_PAGES));
      return every;
    });
    JUDGED_PAGES.forEach((path, at) =>
      console.log(
        sayScores(
          path,
          all.map((round) => round[at]!),
        ),
      ),
    );
  },
  match: async () => {
    for (const size of sizes) await benchRanking(size, values.content);
  },
  serve: async () =>
    console.log(pairOf("answers per second", "a bare server", await serveRates(".", rounds))),
  import: async () => {
    // With its line of names a sheet of 10,000 is longer than one may be.
    for (const rows of sizes.filter((size) => size < 10_000))
      console.log(
        pairOf(`${rows} rows, ms`, "csv-parse alone", await importRates(values.content, rows, rounds)),
      );
  },
};

const asked = positionals.length > 0 ? positionals : Object.keys(PARTS).filter((name) => name !== "build");
const isUnderstood =
  /^[1-9]\d?$/.test(values.rounds) &&
  sizes.every((size) => size > 0) &&
  asked.every((name) => Object.hasOwn(PARTS, name));

if (values.help || !isUnderstood) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 1;
} else {
  for (const name of asked) {
    console.log(`\n${name}`);
    await PARTS[name]!();
  }
  console.log(machine);
}

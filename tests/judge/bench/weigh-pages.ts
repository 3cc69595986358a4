import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { filesUnder } from "../../support/release.ts";
import { travels, typedQuestions, weighFinder, weighIndex } from "./weigh-first-answer.ts";

/** Of any page, at any size of the guide. */
const MOST_HTML = 200_000;
const MOST_BROTLI = 60_000;
/** What a finder loads before its first answer: of the index what the question needs, and cards. */
const MOST_FOR_500 = 60_000;
const MOST_FOR_ANY = 110_000;

interface Weighed {
  name: string;
  /** Bytes as they are, and as they travel. */
  raw: number;
  brotli: number;
  most: number;
}

const weigh = (site: string, name: string, files: readonly string[], most: number): Weighed => {
  const bytes = files.map((file) => readFileSync(join(site, file)));
  return {
    name,
    raw: bytes.reduce((sum, one) => sum + one.length, 0),
    brotli: bytes.reduce((sum, one) => sum + brotliCompressSync(one).length, 0),
    most,
  };
};

/** Pages of a built site, with the heaviest of each kind, and what each of its finders loads. Heaviest part first. */
export async function weighPages(site: string): Promise<Weighed[]> {
  const pages = filesUnder(site, ".html").map((file) => {
    const { length } = readFileSync(file);
    return { file: relative(site, file), length };
  });
  const kinds: [name: string, of: RegExp][] = [
    ["home", /^index\.html$/],
    ["finder", /^activiteiten\.html$|^activiteiten\/in\/[^/]+\.html$/],
    ["activity", /^activiteiten\/[^/]+\.html$/],
    ["questions", /^samen-kijken\.html$/],
    ["list", /^activiteiten\/(?:in\/[^/]+\/)?pagina\//],
    ["category", /^categorie\//],
    ["of all", /./],
  ];
  const heaviest = kinds.flatMap(([name, of]) => {
    const [most] = pages.filter(({ file }) => of.test(file)).sort((a, b) => b.length - a.length);
    return most ? [weigh(site, `heaviest ${name}: ${most.file}`, [most.file], MOST_BROTLI)] : [];
  });
  const towns = filesUnder(join(site, "zoek"), "index.bin").map((file) => relative(site, join(file, "..")));
  // Where towns are searched apart the whole index is for the questions alone.
  const parts = towns.length > 1 ? towns.filter((folder) => folder !== "zoek") : towns;
  const loads: Weighed[] = [];
  for (const folder of parts) {
    const [index, cards] = ["index.bin", "kaarten.json"].map((name) =>
      readFileSync(join(site, folder, name)),
    );
    const { activities, questions } = await weighIndex(index!, typedQuestions());
    const most = activities <= 500 ? MOST_FOR_500 : MOST_FOR_ANY;
    const named = `before the first answer: ${folder}, ${activities} activities`;
    for (const [said, at] of [
      ["half of them", questions.length >> 1],
      ["the heaviest", questions.length - 1],
    ] as const)
      loads.push({
        name: `${named}, ${said} of ${questions.length} questions`,
        raw: index!.length + cards!.length,
        brotli: questions[at]!.bytes + travels(cards!),
        most,
      });
  }
  return [...heaviest, ...loads.sort((a, b) => b.brotli - a.brotli)];
}

/** The finder of the guide, file by file as it travels. */
export function printFinder(site: string): string {
  const files = weighFinder(site);
  const sum = files.reduce((all, { bytes }) => all + bytes, 0);
  return [...files, { name: "together, before somebody asks", bytes: sum }]
    .map(({ name, bytes }) => `        ${kilo(bytes)}          ${name}`)
    .join("\n");
}

const kilo = (bytes: number): string => (bytes / 1_000).toFixed(1).padStart(7);

export function printWeights(weighed: readonly Weighed[]): string {
  const lines = weighed.map(({ name, raw, brotli, most }) => {
    const isPage = most === MOST_BROTLI && name.startsWith("heaviest");
    const over = brotli > most || (isPage && raw > MOST_HTML);
    return `${kilo(raw)} ${kilo(brotli)} ${(brotli / most).toFixed(2).padStart(7)}  ${over ? "OVER " : ""}${name}`;
  });
  return [" kB raw  brotli  of most", ...lines].join("\n");
}

import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { cutIndex } from "#search/embedded/read-frame.ts";
import { openEngineInParts } from "#search/engine.in-parts.ts";
import { EMPTY_QUESTION } from "#search/question.ts";
import { scriptClosure, scriptsOf } from "../../support/page-scripts.ts";
import { filesUnder } from "../../support/release.ts";

/** What people typed, half of it misspelt, in other words or a need: `npm run search-score` asks the same. */
const TYPED = new URL("../../fixtures/search/almere-queries.json", import.meta.url);
export const typedQuestions = (): string[] =>
  (JSON.parse(readFileSync(TYPED, "utf8")) as { q: string }[]).map(({ q }) => q);

export const travels = (bytes: Uint8Array): number => brotliCompressSync(bytes).length;

interface OfIndex {
  activities: number;
  /** Bytes as they travel, of the begin and all parts that any question needs. */
  begin: number;
  all: number;
  /** With the begin, lightest question first. */
  questions: { text: string; bytes: number }[];
}

/** What of an index each question fetches as the first of a visit. */
export async function weighIndex(index: Uint8Array, questions: readonly string[]): Promise<OfIndex> {
  const frames = cutIndex(index);
  const bytes = frames.map(travels);
  // A copy: what was read from disk may lie in a larger buffer.
  const fileOf = (at: number) => new Uint8Array(frames[at]!).buffer;
  let fetched = 0;
  const open = () =>
    openEngineInParts(fileOf(0), (part) => {
      fetched += bytes[part + 1]!;
      return Promise.resolve(fileOf(part + 1));
    });
  const weighed = [];
  for (const text of questions) {
    fetched = bytes[0]!;
    await open().search({ ...EMPTY_QUESTION, text });
    weighed.push({ text, bytes: fetched });
  }
  return {
    activities: open().ids.length,
    begin: bytes[0]!,
    all: bytes.slice(0, -1).reduce((sum, one) => sum + one, 0),
    questions: weighed.sort((a, b) => a.bytes - b.bytes),
  };
}

/** What the browser of a visitor fetches for the finder before somebody asks, file by file as it travels; heaviest first. */
export function weighFinder(site: string): { name: string; bytes: number }[] {
  const page = join(site, "activiteiten.html");
  const html = readFileSync(page, "utf8");
  const engine = filesUnder(site, ".js").filter((file) => /engine\.in-parts/.test(file));
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) =>
    join(site, href!),
  );
  const [, data = "/zoek"] = /"data":\[0,"([^"]+)"\]/.exec(html.replaceAll("&quot;", '"')) ?? [];
  const files = [
    page,
    ...styles,
    ...scriptClosure(site, [...scriptsOf(html), ...engine.map((file) => relative(site, file))]),
    ...["begin.bin", "kaarten.json"].map((name) => join(site, data, name)),
    join(site, "zoek/engine.json"),
  ];
  return files
    .map((file) => ({ name: relative(site, file), bytes: travels(readFileSync(file)) }))
    .sort((a, b) => b.bytes - a.bytes);
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Parser } from "htmlparser2";
import { StaticFiles } from "#http/static-files.ts";
import { documentsFileOf, siteDirOf } from "#release/release-store.ts";

export interface Comparison {
  /** Files that are in both releases and were compared. */
  compared: number;
  /** A file each, with a few lines of what differs. */
  differences: string[];
  /** Bytes after gzip of all scripts and all style sheets, of the one release and of the other. */
  sums: Record<".js" | ".css", [number, number]>;
}

/** Astro names these after their contents and after files of ours: other names are no difference by themselves. */
const ASSETS = /^_astro\//;
const TEXT = /\.(html|json|ics|xml|txt|svg|webmanifest)$/;
const SHOWN_PIECES = 3;
const SHOWN_LENGTH = 200;

/** Compares what two releases say: each page, calendar, list and picture, and what Meilisearch gets. */
export async function compareReleases(dirA: string, dirB: string): Promise<Comparison> {
  const [a, b] = [dirA, dirB].map((dir) => new StaticFiles(siteDirOf(dir))) as [StaticFiles, StaticFiles];
  const [inA, inB] = [new Set(a.list()), new Set(b.list())];
  const differences: string[] = [];
  for (const file of [...inA].sort())
    if (!inB.has(file) && !ASSETS.test(file)) differences.push(`only in the first: ${file}`);
  for (const file of [...inB].sort())
    if (!inA.has(file) && !ASSETS.test(file)) differences.push(`only in the second: ${file}`);
  const both = [...inA].filter((file) => inB.has(file) && !ASSETS.test(file)).sort();
  const pairs = both.map((file) => [file, join(a.dir, file), join(b.dir, file)] as const);
  pairs.push(["documents.json", documentsFileOf(dirA), documentsFileOf(dirB)]);
  for (const [name, fileA, fileB] of pairs) {
    const [bytesA, bytesB] = [await readFile(fileA), await readFile(fileB)];
    if (bytesA.equals(bytesB)) continue;
    const lines = TEXT.test(name) ? differenceOf(name, String(bytesA), String(bytesB)) : ["other bytes"];
    if (lines.length > 0) differences.push([name, ...lines].join("\n  "));
  }
  const sum = async (site: StaticFiles, ending: string) => {
    const files = site.list().filter((file) => ASSETS.test(file) && file.endsWith(ending));
    const sizes = files.map(
      async (file) => gzipSync(await readFile(join(site.dir, file)), { level: 9 }).length,
    );
    return (await Promise.all(sizes)).reduce((all, size) => all + size, 0);
  };
  return {
    compared: pairs.length,
    differences,
    sums: {
      ".js": [await sum(a, ".js"), await sum(b, ".js")],
      ".css": [await sum(a, ".css"), await sum(b, ".css")],
    },
  };
}

/** What Astro makes of names of files: hashed addresses, and the names its islands go by. */
const sameNames = (text: string) =>
  text
    .replace(/(_astro|_desk)\/[\w.[\]-]*?(\.\w+)(?![\w.[\]-])/g, "$1/*$2")
    .replace(/astro-island uid="[^"]*"/g, "astro-island")
    .replace(/component-export="[^"]*"/g, "")
    // Islands are counted while a page is drawn.
    .replace(/(<astro-island[^>]*) prefix="r\d+"/g, "$1");

/** A page as what it holds: elements with their attributes in one order, and texts without the spaces of its layout. */
function piecesOfPage(html: string): string[] {
  const pieces: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) =>
      pieces.push(
        `<${[
          name,
          ...Object.entries(attributes)
            .map((pair) => pair.join("="))
            .sort(),
        ].join(" ")}>`,
      ),
    ontext: (text) => pieces.push(text.replace(/\s+/g, " ").trim()),
    onclosetag: (name) => pieces.push(`</${name}>`),
  });
  parser.end(html);
  return pieces.filter((piece) => piece !== "");
}

const piecesOf = (name: string, text: string): string[] =>
  name.endsWith(".html") ? piecesOfPage(sameNames(text)) : sameNames(text).split(/\n|(?<=[,}])(?=["{])/);

/** The pieces in which two files differ: from the first one that does to the last. */
function differenceOf(name: string, textA: string, textB: string): string[] {
  const [a, b] = [piecesOf(name, textA), piecesOf(name, textB)];
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  if (from === a.length && from === b.length) return [];
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const shown = (pieces: string[], sign: string) => {
    const differing = pieces.slice(from, pieces.length - end);
    const more = differing.length - SHOWN_PIECES;
    return [
      ...differing.slice(0, SHOWN_PIECES).map((piece) => `${sign} ${piece.slice(0, SHOWN_LENGTH)}`),
      ...(more > 0 ? [`${sign} … and ${more} more`] : []),
    ];
  };
  return [...shown(a, "-"), ...shown(b, "+")];
}

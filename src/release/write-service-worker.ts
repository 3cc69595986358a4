import { hash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { DESK_ROOTS } from "#domain/desk-paths.ts";
import { OFFLINE_PATHS } from "#domain/offline/offline-paths.ts";
import { searchCards, WHOLE_SEARCH } from "#domain/offline/search-cards.ts";
import { paths } from "#domain/paths.ts";
import { searchPaths } from "#domain/offline/search-paths.ts";
import { stillPaths } from "#domain/still-paths.ts";
import { StaticFiles } from "#http/static-files.ts";
import { readBuiltPage } from "./built-page.ts";
import type { OfflineRelease } from "./service-worker.ts";

const PAGES = [paths.home(), paths.finder(), paths.journey(), paths.myList(), OFFLINE_PATHS.page];
const DATA = [
  searchPaths.index(WHOLE_SEARCH),
  searchCards(WHOLE_SEARCH),
  paths.matchGuide(),
  paths.mapLand(),
];
/**
 * Of one municipality: its page, and where it is searched apart its finder and what that loads. What it offers and its
 * neighbourhoods are pages below it.
 */
const PLACE =
  /^(?:gemeente|activiteiten\/in)\/([^/]+)\.html$|^zoek\/([^/]+)\/(?:(?:begin|deel-\w+-\d+)\.bin|(?:kaarten|land)\.json)$/;
/** Of an index that is searched as a whole. */
const PIECE = /^zoek\/(?:begin|deel-\w+-\d+)\.bin$/;
/** What a page asks by itself, not what one may go to. */
const ASKED_BY_A_PAGE = /\.(js|css|svg|png|jpg|webp|woff2|webmanifest)$/;
const HASH_LENGTH = 16;
/** Of the process, or made for one person: `/beheer`, forms, the search server, the watchman, the worker itself. */
const APART = `^/(${[...DESK_ROOTS, "meili", "gezond", "_desk"].join("|")})(/|$)|^${OFFLINE_PATHS.worker}$`;

/**
 * Writes the service worker of a built site: what it keeps is read from the pages themselves, each with the hash of
 * what it holds. Nothing when the site has no page to stand in for others.
 */
export async function writeServiceWorker(siteDir: string): Promise<void> {
  const site = new StaticFiles(siteDir);
  if (!site.get(fileOf(OFFLINE_PATHS.page))) return;
  const release = await offlineRelease(site);
  const program = withoutTypes(await readFile(new URL("./service-worker.ts", import.meta.url), "utf8"));
  const lines = program
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^\s*(\/\/|\/\*\*|\*)/.test(line));
  const text = `const RELEASE = ${JSON.stringify(release)};\n${lines.join("\n")}\n`;
  await writeFile(join(siteDir, OFFLINE_PATHS.worker), text);
}

/** As Node itself reads our files. It warns that the function is new, which tells nobody who builds a guide anything. */
function withoutTypes(source: string): string {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}

const fileOf = (path: string): string => (path === "/" ? "index.html" : `${path.slice(1)}.html`);

/** What can be shown of a built site without a connection. */
export async function offlineRelease(site: StaticFiles): Promise<OfflineRelease> {
  const read = (file: string) => readFile(join(site.dir, file));
  const has = (path: string) => site.get(path.slice(1)) !== undefined;
  /** The finder of the guide itself searches the town that has none of its own: its data are always kept. */
  const isOfPlace = (file: string): boolean => {
    const [, , town] = PLACE.exec(file) ?? [];
    return (
      PLACE.test(file) &&
      file !== fileOf(stillPaths.allFinders()) &&
      (!town || has(`${stillPaths.finderIn(town)}.html`))
    );
  };
  const places = Map.groupBy(site.list().filter(isOfPlace), (file) =>
    PLACE.exec(file)!.slice(1).find(Boolean)!,
  );
  const ownData = site.list().filter((file) => PLACE.test(file) && /^zoek/.test(file) && !isOfPlace(file));
  const pages = PAGES.filter((path) => site.get(fileOf(path)));
  const pieces = site.list().filter((file) => PIECE.test(file));
  const assets = new Set([...DATA.filter(has), ...[...ownData, ...pieces].map((file) => `/${file}`)]);
  const pagesOfPlaces = [...places.values()].flat().filter((file) => file.endsWith(".html"));
  for (const file of [...pages.map(fileOf), ...pagesOfPlaces]) {
    for (const address of readBuiltPage((await read(file)).toString("utf8")).addresses) {
      const [path = ""] = address.split(/[?#]/, 1);
      if (path.startsWith("/") && ASKED_BY_A_PAGE.test(path) && has(path)) assets.add(path);
    }
  }
  const ofAstro = new Map(
    site.list().flatMap((file) => (/^_astro\//.test(file) ? [[nameOf(file), file]] : [])),
  );
  // A script names those it asks later, and a style sheet its letters.
  for (const path of assets) {
    if (!/\.(js|css)$/.test(path)) continue;
    for (const name of (await read(path.slice(1))).toString("utf8").split(/[^\w.[\]-]/)) {
      const file = ofAstro.get(name);
      if (file) assets.add(`/${file}`);
    }
  }
  const hashOf = async (file: string) => hash("sha256", await read(file), "hex").slice(0, HASH_LENGTH);
  const hashes = async (files: [string, string][]) =>
    Object.fromEntries(
      await Promise.all(files.map(async ([path, file]) => [path, await hashOf(file)] as const)),
    );
  const files = await hashes([
    ...pages.map((path): [string, string] => [path, fileOf(path)]),
    ...[...assets].sort().map((path): [string, string] => [path, path.slice(1)]),
  ]);
  const placeFiles: OfflineRelease["places"] = {};
  for (const [place, of] of places)
    placeFiles[place] = await hashes(of.map((file) => [`/${file.replace(/\.html$/, "")}`, file]));
  const name = hash("sha256", JSON.stringify([files, placeFiles]), "hex").slice(0, HASH_LENGTH);
  return {
    name,
    files,
    places: placeFiles,
    standIn: OFFLINE_PATHS.page,
    engine: searchPaths.engine(),
    apart: APART,
  };
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1);

import { dirname } from "node:path";
import type { HouseFile, Import } from "./house.ts";

/** Folders with more files than this, with their number. */
export function fullFolders(files: readonly HouseFile[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > most)
    .map(([folder, count]) => `${folder}: ${count} files`);
}

const graphOf = (
  files: readonly HouseFile[],
  counts: (one: Import) => boolean = () => true,
): Map<string, string[]> => {
  const known = new Set(files.map(({ path }) => path));
  return new Map(
    files.map(({ path, imports }) => [
      path,
      [
        ...new Set(
          imports
            .filter(counts)
            .flatMap(({ target }) => (target && target !== path && known.has(target) ? [target] : [])),
        ),
      ],
    ]),
  );
};

/** Every way round in a circle, imports of types included. */
export function circlesOf(files: readonly HouseFile[]): string[] {
  const graph = graphOf(files);
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path))
      return void circles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return circles;
}

/**
 * The files of the longest way from one import to the next, of what is loaded to run: types are gone by then, and a
 * worker begins a way of its own. Meaningless while there are circles.
 */
export function longestChain(files: readonly HouseFile[]): string[] {
  const graph = graphOf(files, ({ typeOnly, apart }) => !typeOnly && !apart);
  const longest = new Map<string, string[]>();
  const from = (path: string, trail: ReadonlySet<string>): string[] => {
    const known = longest.get(path);
    if (known) return known;
    const inside = new Set(trail).add(path);
    let best: string[] = [];
    for (const next of graph.get(path) ?? []) {
      const chain = inside.has(next) ? [] : from(next, inside);
      if (chain.length > best.length) best = chain;
    }
    longest.set(path, [path, ...best]);
    return [path, ...best];
  };
  return [...graph.keys()]
    .map((path) => from(path, new Set()))
    .reduce((a, b) => (b.length > a.length ? b : a), []);
}

/** Every file a browser may get: islands, scripts of pages, and all they load. */
export function filesForBrowsers(files: readonly HouseFile[]): HouseFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<HouseFile>();
  const reach = (path: string | undefined) => {
    const file = byPath.get(path ?? "");
    if (!file || reached.has(file)) return;
    reached.add(file);
    for (const { target, typeOnly } of file.imports) if (!typeOnly) reach(target);
  };
  for (const { path, imports } of files) {
    if (path.endsWith(".tsx")) reach(path);
    for (const { target, client } of imports) if (client) reach(target);
  }
  return [...reached];
}

/** Names that Astro asks every page or endpoint to export. */
const ASKED_BY_ASTRO = new Set([
  "getStaticPaths",
  "prerender",
  "GET",
  "POST",
  "collections",
  "default",
  "Props",
]);

/** A name that two files export can only be told apart by its file: `Answer in a.ts, b.ts`. */
export function namesWithTwoMeanings(files: readonly HouseFile[]): string[] {
  const places = new Map<string, string[]>();
  for (const { path, exported } of files)
    for (const name of exported)
      if (!ASKED_BY_ASTRO.has(name)) places.set(name, [...(places.get(name) ?? []), path]);
  return [...places]
    .filter(([, paths]) => paths.length > 1)
    .map(([name, paths]) => `${name} in ${paths.join(", ")}`);
}

/** What nobody imports; `users` may be more files than those that are asked about (scripts, tests). */
export function exportsWithoutUser(files: readonly HouseFile[], users: readonly HouseFile[]): string[] {
  const taken = new Set<string>();
  for (const { imports } of users)
    for (const { target, names } of imports) for (const name of names) taken.add(`${target ?? ""}:${name}`);
  return files.flatMap(({ path, exported }) =>
    exported
      .filter((name) => !ASKED_BY_ASTRO.has(name) && !taken.has(`${path}:${name}`) && !taken.has(`${path}:*`))
      .map((name) => `${path}: ${name}`),
  );
}

/** Dutch words that are no English ones. */
const DUTCH =
  /(?:^|[^\p{L}])(de|het|een|van|niet|u|uw|wij|ons|maar|voor|met|aan|dat|deze|dit|welke|bij|naar|geen|ook|er|zijn|wordt|staat|alleen|als|nog|te)(?=[^\p{L}]|$)/giu;

/** Texts of at least four words of which one is unmistakably Dutch: sentences for a reader. */
export function dutchSentences({ texts }: HouseFile): string[] {
  return (
    texts
      .map((text) => text.replace(/\s+/g, " ").trim())
      .filter((text) => (text.match(/\p{L}+/gu) ?? []).length >= 4 && (text.match(DUTCH) ?? []).length >= 1)
      // A pattern that reads Dutch is no sentence.
      .filter((text) => !/\(\?:|\\b/.test(text))
      // A key of a dictionary or a pattern of an address has no spaces between its words.
      .filter((text) => text.split(" ").length >= 4)
  );
}

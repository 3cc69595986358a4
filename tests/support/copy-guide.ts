import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

const SOURCES = [
  "src",
  "scripts",
  "public",
  "astro.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "content",
];
const COMPILED = ".astro/compile-cache";

/** For a program that is started again and again: it reads what Node compiled of it the last time. */
export const COMPILED_BEFORE = { NODE_COMPILE_CACHE: join(root, COMPILED) };

/** Fills a folder with all that a guide of its own is made from; `isWanted` gets paths under `content/`. */
export function copyGuide(from: string, to: string, isWanted: (path: string) => boolean = () => true): void {
  const content = join(from, "content");
  for (const name of SOURCES)
    cpSync(join(from, name), join(to, name), {
      recursive: true,
      filter: (path) => !path.startsWith(content) || isWanted(relative(content, path)),
    });
  symlinkSync(join(root, "node_modules"), join(to, "node_modules"));
  // Shared: some 1,500 files, which Node writes whole or not at all.
  mkdirSync(COMPILED_BEFORE.NODE_COMPILE_CACHE, { recursive: true });
  mkdirSync(join(to, ".astro"), { recursive: true });
  symlinkSync(join(root, COMPILED), join(to, COMPILED));
}

/** Puts the desk of this tree beside the data of a copy, which has the same sources: made once, and not in every copy. */
export function takeDesk(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  symlinkSync(join(root, ".data/desk"), join(dataDir, "desk"));
}

/** Every eleventh activity of the whole guide in the order of their names, and what the tests call by name. */
const EVERY = 11;
const NAMED = {
  activities: ["adem-ontspan.json"],
  others: ["welzijn-de-buurtschakel.json", "beweegloket-polderfit.json", "wijkhuis-de-rotonde.json"],
};

/** Whether a path under `content/` belongs to a guide of some twenty-five activities. */
export function isOfFew(): (path: string) => boolean {
  const folder = join(root, "content/activities/almere");
  const activities = readdirSync(folder).filter(
    (name, at) => at % EVERY === 0 || NAMED.activities.includes(name),
  );
  const others = new Set(NAMED.others);
  for (const name of activities) {
    const { organization, location } = JSON.parse(readFileSync(join(folder, name), "utf8")) as {
      organization: string;
      location?: string;
    };
    others.add(`${organization}.json`).add(`${location}.json`);
  }
  // A coach stands in the guide by grace of an organisation.
  const coaches = join(root, "content/coaches/almere");
  for (const name of readdirSync(coaches)) {
    const { organization } = JSON.parse(readFileSync(join(coaches, name), "utf8")) as {
      organization: string;
    };
    others.add(`${organization}.json`);
  }
  return (path) =>
    /^(organizations|locations)\b.*\.json$/.test(path)
      ? others.has(basename(path))
      : !/^activities\b.*\.json$/.test(path) || activities.includes(basename(path));
}

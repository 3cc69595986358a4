import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  circlesOf,
  dutchSentences,
  exportsWithoutUser,
  filesForBrowsers,
  fullFolders,
  longestChain,
  namesWithTwoMeanings,
} from "./support/house-figures.ts";
import { codeIn, lineCount, readHouse } from "./support/house.ts";
import {
  CLOSED_LISTS,
  HOLDS_SENTENCES,
  LOOSE_FILES,
  NOT_FOR_THE_DESK,
  picture,
  ROOMS,
} from "./support/rooms.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");

const MAY_IMPORT: Record<string, readonly string[]> = {
  ...LOOSE_FILES,
  ...Object.fromEntries(ROOMS.map(({ name, mayImport }) => [name, mayImport])),
};

const FORBIDDEN_NAMES = /^(utils?|helpers?|common|types?|misc|lib|index)$/;
const FORBIDDEN_NAMES_OUTSIDE_PAGES = /^(utils?|helpers?|common|types?|misc|lib)$/;

const sources = readHouse(root);
const imports = sources.flatMap((from) => from.imports.map((one) => ({ from, ...one })));

describe("the rooms of src", () => {
  it("know only the rooms to their left", () => {
    const broken = imports.flatMap(({ from, target, typeOnly }) => {
      if (!target?.startsWith("src/")) return [];
      const room = target.split("/")[1] ?? "";
      if (room === from.room || target === CLOSED_LISTS) return [];
      const allowed = MAY_IMPORT[from.room];
      if (allowed?.includes(room) || (typeOnly && allowed?.includes(`type:${room}`))) return [];
      return [`${from.path} imports ${target}${typeOnly ? " (types)" : ""}`];
    });
    expect(broken).toEqual([]);
  });

  it("are all in the table, so that a new room is a decision", () => {
    const rooms = new Set(sources.map((file) => file.room));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
    expect(Object.keys(MAY_IMPORT).filter((room) => !rooms.has(room))).toEqual([]);
  });

  it("stand in the picture of CONTRIBUTING.md as they are", () => {
    expect(read("CONTRIBUTING.md")).toContain(`\n${picture()}\n`);
  });

  it("keep the desk away from the finder and the journey", () => {
    const taken = imports.filter(
      ({ from, target }) => from.room === "desk" && NOT_FOR_THE_DESK.test(target ?? ""),
    );
    expect(taken.map(({ from, target }) => `${from.path} imports ${target}`)).toEqual([]);
  });

  it("never go round in a circle, types included", () => {
    expect(circlesOf(sources)).toEqual([]);
  });

  it("can be followed from the first import to the last in 12 steps", () => {
    const chain = longestChain(sources);
    expect(chain.length, chain.join("\n")).toBeLessThanOrEqual(12);
  });
});

describe("what a room may load", () => {
  const loads = (pattern: RegExp) =>
    imports.filter(({ specifier, typeOnly }) => !typeOnly && pattern.test(specifier));
  const outside = (pattern: RegExp, allowed: RegExp) =>
    loads(pattern)
      .filter(({ from }) => !allowed.test(from.path))
      .map(({ from, specifier }) => `${from.path} loads ${specifier}`);

  it("keeps zod and Node out of everything a browser gets", () => {
    const heavy = filesForBrowsers(sources)
      .filter(({ path }) => !path.endsWith(".astro"))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ specifier, typeOnly }) => !typeOnly && /^(zod|astro\/zod|node:.*)$/.test(specifier))
          .map(({ specifier }) => `${path} loads ${specifier}`),
      );
    expect(heavy).toEqual([]);
  });
  it("lets only the Meilisearch side know the Meilisearch client", () => {
    expect(outside(/^meilisearch$/, /^src\/(server|search\/meilisearch)\//)).toEqual([]);
  });
  it("lets only the map know Leaflet", () => {
    expect(outside(/leaflet/, /^src\/(screens\/map|desk\/form\/pin-map)/)).toEqual([]);
  });
  it("lets only Astro's own side know astro:content", () => {
    expect(
      outside(/^astro:/, /^src\/(catalog\/from-astro\.ts|content\.config\.ts|.*\.astro|pages\/)/),
    ).toEqual([]);
  });
  it("lets only files that SECURITY.md names ask another program or machine", () => {
    const ofBrowsers = new Set(filesForBrowsers(sources));
    const asking = sources
      .filter((file) => !ofBrowsers.has(file))
      .filter(({ text }) =>
        /\bfetch\(|\bcreateTransport\(|new Meilisearch\(|from "node:(https|http2|tls|dgram)"/.test(text),
      )
      .map(({ path }) => path);
    expect(asking).toContain("src/desk/submit/geocoder.ts");
    expect(asking.filter((path) => !read("SECURITY.md").includes(`\`${path}\``))).toEqual([]);
  });
  it("lets only the one answer to when look for times itself, and nobody else decide what is over", () => {
    const looking = imports
      .filter(({ target }) => /^src\/domain\/when\/(occurrences|recurrence|course)\.ts$/.test(target ?? ""))
      .map(({ from, target }) => [from.path, target]);
    const outside = (file: string, allowed: RegExp) =>
      looking
        .filter(([from = "", target]) => target === `src/domain/when/${file}` && !allowed.test(from))
        .map(([from]) => from);
    expect(outside("occurrences.ts", /^src\/domain\/when\/when-of\.ts$/)).toEqual([]);
    // Others say a rule in words or in the language of calendars; they look for no times.
    expect(outside("recurrence.ts", /^src\/(domain\/when|text\/when|export)\//)).toEqual([]);
    expect(outside("course.ts", /^src\/(domain\/when|export|screens\/card)\//)).toEqual([]);
    const ends = sources
      .filter(({ path }) => !/^src\/(domain|schema|catalog|import|desk\/form)\//.test(path))
      .filter(({ text }) => /\bvalidUntil\b[^\n]{0,20}[<>]|\bschedule\.until\b[^\n]{0,20}[<>]/.test(text))
      .map(({ path }) => path);
    expect(ends).toEqual([]);
  });
  it("never lets domain or schema read a clock", () => {
    const clocks = sources
      .filter((file) => ["domain", "schema", "text"].includes(file.room))
      .filter((file) => /\bDate\.now\(|new Date\(\s*\)/.test(file.text))
      .map((file) => file.path);
    expect(clocks).toEqual([]);
  });
});

describe("names", () => {
  it("mean one thing: two files never export the same name", () => {
    expect(namesWithTwoMeanings(sources)).toEqual([]);
  });
  it("are exported for somebody", () => {
    expect(exportsWithoutUser(sources, [...sources, ...readHouse(root, ["scripts", "tests"])])).toEqual([]);
  });
});

describe("sentences", () => {
  it("in Dutch stand where they live, and not in the middle of a rule", () => {
    const elsewhere = sources
      .filter(({ path }) => !HOLDS_SENTENCES.test(path))
      .flatMap((file) => dutchSentences(file).map((text) => `${file.path}: ${text}`));
    expect(elsewhere).toEqual([]);
  });
});

describe("files", () => {
  const limit = (path: string) => (/^src\/pages\//.test(path) ? 40 : path.endsWith(".astro") ? 150 : 250);

  it("stay short enough to read in one go", () => {
    const long = [...codeIn(root, "src"), ...codeIn(root, "scripts"), ...codeIn(root, "tests")]
      .map((path) => ({ path, lines: lineCount(read(path)) }))
      .filter(({ path, lines }) => lines > (path.startsWith("tests/") ? 300 : limit(path)))
      .map(({ path, lines }) => `${path}: ${lines} lines`);
    expect(long).toEqual([]);
  });

  it("stand in folders that can be looked over: at most 25 in one", () => {
    expect(fullFolders(sources, 25)).toEqual([]);
  });

  it("are named after what they export, never after a drawer", () => {
    const drawers = sources
      .map((file) => file.path)
      .filter((path) => {
        const names = path.split("/").map((part) => part.replace(/\.[^.]+$/, ""));
        const forbidden = path.startsWith("src/pages/") ? FORBIDDEN_NAMES_OUTSIDE_PAGES : FORBIDDEN_NAMES;
        return names.slice(1).some((name) => forbidden.test(name));
      });
    expect(drawers).toEqual([]);
  });

  it("keep colour values in the one file of tokens", () => {
    const coloured = sources
      .filter((file) => /\.(css|astro|tsx)$/.test(file.path) && !/tokens\.css$/.test(file.path))
      .filter((file) =>
        /[:\s"'](#[0-9a-f]{3}|#[0-9a-f]{6})\b(?![\w-]*["']?\s*\/?>)/i.test(
          file.text.replace(/href="#[^"]*"/g, ""),
        ),
      )
      .map((file) => relative(".", file.path));
    expect(coloured.filter((path) => !/print\.css$/.test(path))).toEqual([]);
  });

  it("spell the addresses of pages in one place", () => {
    const spelled = sources
      .filter((file) => ["screens", "pages", "export", "search"].includes(file.room))
      .filter((file) => /["'`]\/(activiteiten|categorie|gemeente|aanbieders|plekken)\b/.test(file.text))
      .map((file) => file.path);
    expect(spelled).toEqual([]);
  });
});

describe("documents for builders", () => {
  const documents = [
    ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "DEPLOYMENT.md"],
    ...readdirSync(join(root, "content/decisions/technical")).map(
      (file) => `content/decisions/technical/${file}`,
    ),
  ];

  it("name only files and folders that are there", () => {
    const gone = documents.flatMap((document) =>
      [...read(document).matchAll(/`((?:src|tests|scripts|content|public|\.ci|\.github)\/[\w./[\]-]*)`/g)]
        .map(([, path = ""]) => path)
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${document} names ${path}`),
    );
    expect(gone).toEqual([]);
  });

  it("name only commands that package.json has", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const unknown = documents.flatMap((document) =>
      [...read(document).matchAll(/npm run ([a-z][a-z:]*)/g)]
        .map(([, name = ""]) => name)
        .filter((name) => !(name in scripts))
        .map((name) => `${document} names npm run ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it("say of a technical decision why, what and with which consequences", () => {
    for (const document of documents.filter((path) => path.includes("/technical/")))
      expect(
        [...read(document).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading),
        document,
      ).toEqual(["Context", "Decision", "Consequences"]);
  });
});

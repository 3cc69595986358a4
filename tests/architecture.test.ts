import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Room -> the rooms it may import. `type:` allows types only, so that no zod reaches a browser. */
const MAY_IMPORT: Record<string, string[]> = {
  schema: [],
  domain: ["type:schema"],
  text: ["domain", "type:schema"],
  catalog: ["schema", "domain"],
  search: ["domain", "text", "type:schema"],
  matching: ["domain", "text", "search", "type:schema"],
  import: ["schema", "domain", "catalog"],
  export: ["domain", "text", "type:schema"],
  styles: ["type:schema"],
  screens: ["domain", "text", "search", "matching", "export", "styles", "type:schema"],
  pages: ["domain", "text", "catalog", "search", "matching", "export", "screens", "type:schema"],
  http: ["type:schema"],
  release: ["schema", "domain", "catalog", "search", "http"],
  desk: [
    "content.config.ts",
    "schema",
    "domain",
    "text",
    "catalog",
    "import",
    "screens",
    "styles",
    "http",
    "release",
  ],
  server: ["schema", "domain", "catalog", "search", "desk", "http", "release"],
  "content.config.ts": ["schema"],
  "env.d.ts": ["desk"],
};

/** Free of any import, zod included: a rule may take a closed list from it. */
const CLOSED_LISTS = "src/schema/closed-lists.ts";

const FORBIDDEN_NAMES = /^(utils?|helpers?|common|types?|misc|lib|index)$/;
const FORBIDDEN_NAMES_OUTSIDE_PAGES = /^(utils?|helpers?|common|types?|misc|lib)$/;

interface SourceFile {
  path: string;
  room: string;
  text: string;
  lines: number;
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

const CODE = /\.(ts|tsx|astro|mjs|css)$/;
const read = (path: string) => readFileSync(join(root, path), "utf8");
const lineCount = (text: string) => text.split("\n").length - 1;

const sources: SourceFile[] = walk("src")
  .filter((path) => CODE.test(path))
  .map((path) => {
    const text = read(path);
    return { path, room: path.split("/")[1] ?? "", text, lines: lineCount(text) };
  });

interface Import {
  from: SourceFile;
  specifier: string;
  target: string | undefined;
  typeOnly: boolean;
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^;"']*?from\s+)?["']([^"']+)["']/g;
const DYNAMIC_IMPORT = /import\(\s*["']([^"']+)["']\s*\)/g;

function importsOf(file: SourceFile): Import[] {
  const found: { specifier: string; typeOnly: boolean }[] = [];
  for (const [, type, names, specifier = ""] of file.text.matchAll(IMPORT)) {
    const named = names?.match(/^\{([^}]*)\}/)?.[1];
    const allTypes = named
      ?.split(",")
      .filter((name) => name.trim())
      .every((name) => name.trim().startsWith("type "));
    found.push({ specifier, typeOnly: Boolean(type) || allTypes === true });
  }
  for (const [, specifier = ""] of file.text.matchAll(DYNAMIC_IMPORT))
    found.push({ specifier, typeOnly: false });
  return found.map(({ specifier, typeOnly }) => {
    const bare = specifier.replace(/\?.*$/, "");
    const target = bare.startsWith("#")
      ? `src/${bare.slice(1)}`
      : bare.startsWith(".")
        ? normalize(join(dirname(file.path), bare))
        : undefined;
    return { from: file, specifier, target, typeOnly };
  });
}

const imports = sources.flatMap(importsOf);

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
    expect(
      [...rooms].filter((room) => !(room in MAY_IMPORT) && room !== "styles" && room !== "env.d.ts"),
    ).toEqual([]);
  });

  it("never go round in a circle", () => {
    const graph = new Map<string, string[]>();
    for (const { from, target, typeOnly } of imports) {
      if (target && !typeOnly) graph.set(from.path, [...(graph.get(from.path) ?? []), target]);
    }
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
    expect(circles).toEqual([]);
  });
});

describe("what a room may load", () => {
  const loads = (pattern: RegExp) =>
    imports.filter(({ specifier, typeOnly }) => !typeOnly && pattern.test(specifier));
  const outside = (pattern: RegExp, allowed: RegExp) =>
    loads(pattern)
      .filter(({ from }) => !allowed.test(from.path))
      .map(({ from, specifier }) => `${from.path} loads ${specifier}`);

  it("keeps zod out of everything a browser gets", () => {
    expect(outside(/^(zod|astro\/zod)$/, /^src\/(schema|catalog|desk|server|release|import)\//)).toEqual([]);
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
  it("never lets domain or schema read a clock", () => {
    const clocks = sources
      .filter((file) => ["domain", "schema", "text"].includes(file.room))
      .filter((file) => /\bDate\.now\(|new Date\(\s*\)/.test(file.text))
      .map((file) => file.path);
    expect(clocks).toEqual([]);
  });
});

describe("files", () => {
  const limit = (path: string) => (/^src\/pages\//.test(path) ? 40 : path.endsWith(".astro") ? 150 : 250);

  it("stay short enough to read in one go", () => {
    const long = [...sources.map((file) => file.path), ...walk("scripts"), ...walk("tests")]
      .filter((path) => CODE.test(path))
      .map((path) => ({ path, lines: lineCount(read(path)) }))
      .filter(({ path, lines }) => lines > (path.startsWith("tests/") ? 300 : limit(path)))
      .map(({ path, lines }) => `${path}: ${lines} lines`);
    expect(long).toEqual([]);
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

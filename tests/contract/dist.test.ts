import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { shortCode } from "#domain/short-code.ts";
import { isDeskPath } from "#domain/desk-paths.ts";
import { openDeskBuild } from "#desk/process/desk-build.ts";
import { findRoutes } from "#desk/gate/find-route.ts";
import { filesForBrowsers } from "../support/house-figures.ts";
import { readHouse } from "../support/house.ts";
import { scriptClosure, scriptsOf } from "../support/page-scripts.ts";
import { filesUnder, gzipKilobytes, releaseFolder } from "../support/release.ts";

interface Page {
  path: string;
  html: string;
}

let folder = "";
let pages: Page[] = [];

beforeAll(() => {
  folder = releaseFolder();
  pages = filesUnder(folder, ".html").map((file) => ({
    path: relative(folder, file),
    html: readFileSync(file, "utf8"),
  }));
});

const failing = (holds: (page: Page) => boolean) =>
  pages.filter((page) => !holds(page)).map((page) => page.path);
const one = (html: string, pattern: RegExp) => (html.match(new RegExp(pattern, "g")) ?? []).length === 1;

/** `/activiteiten?dag=maandag#bij=1317` -> the file that answers it, or undefined for another site. */
function fileOf(href: string): string | undefined {
  if (/^(https?:|mailto:|tel:|data:|#)/.test(href)) return undefined;
  const path = decodeURI(href.replace(/[?#].*$/, ""));
  return path === "/" ? "index.html" : path.slice(1);
}

describe("every page of the release", () => {
  it("is there: the guide has hundreds of pages", () => {
    expect(pages.length).toBeGreaterThan(250);
  });
  it("says that it is Dutch", () => {
    expect(failing(({ html }) => /<html[^>]* lang="nl"/.test(html))).toEqual([]);
  });
  it("has one heading of the first level", () => {
    expect(failing(({ html }) => one(html, /<h1[\s>]/))).toEqual([]);
  });
  it("has a title, a description and a canonical address of its own", () => {
    expect(failing(({ html }) => one(html, /<title>[^<]{5,}<\/title>/))).toEqual([]);
    expect(failing(({ html }) => one(html, /<meta name="description" content="[^"]{20,}"/))).toEqual([]);
    expect(
      failing(
        ({ html }) =>
          /<meta name="robots" content="noindex"/.test(html) ||
          one(html, /<link rel="canonical" href="http[^"]+"/),
      ),
    ).toEqual([]);
    const titles = pages.map(({ html }) => html.match(/<title>([^<]*)<\/title>/)?.[1]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
  it("leads only to pages and files that exist", () => {
    const dead = new Set<string>();
    for (const { path, html } of pages) {
      for (const [, href = ""] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
        const target = fileOf(href.replaceAll("&amp;", "&"));
        if (target === undefined) continue;
        // Forms are made when somebody asks for them: there has to be a route instead of a file.
        if (isDeskPath(`/${target}`)) {
          if (!findRoutes(`/${target}`)?.routes.has("GET")) dead.add(`${path} -> ${href}`);
          continue;
        }
        const found = [target, `${target}.html`, join(target, "index.html")].some((name) =>
          existsSync(join(folder, name)),
        );
        if (!found) dead.add(`${path} -> ${href}`);
      }
    }
    expect([...dead]).toEqual([]);
  });
  it("leads only to fragments that exist on the page itself", () => {
    const dead = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/href="#([^"]+)"/g)]
        .filter(([, id]) => !html.includes(`id="${id}"`))
        .map(([, id]) => `${path}#${id}`),
    );
    expect(dead).toEqual([]);
  });
  it("is named in the sitemap when it wants to be found, and only then", () => {
    const named = filesUnder(folder, ".xml")
      .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/<loc>([^<]+)<\/loc>/g)])
      .map(([, address = ""]) => decodeURI(new URL(address).pathname))
      .filter((path) => !path.endsWith(".xml"))
      .map((path) => (path === "/" ? "index.html" : `${path.slice(1)}.html`));
    const found = pages.filter(({ html }) => !/<meta name="robots" content="[^"]*noindex/.test(html));
    expect(named.sort()).toEqual(found.map(({ path }) => path).sort());
  });
  it("asks nothing of another site by itself", () => {
    const asking = pages.filter(({ html }) =>
      /<(?:script|img|iframe|source|video|audio)[^>]+src="https?:|<link[^>]+rel="(?:stylesheet|preload|preconnect|dns-prefetch)"[^>]+href="https?:/.test(
        html,
      ),
    );
    expect(asking.map((page) => page.path)).toEqual([]);
  });
  it("carries structured data that parses", () => {
    const broken = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].flatMap(
        ([, json = ""]) => {
          try {
            JSON.parse(json);
            return [];
          } catch {
            return [path];
          }
        },
      ),
    );
    expect(broken).toEqual([]);
  });
});

describe("the short addresses on paper", () => {
  it("lead on to their activity, one for each page there is", () => {
    const activities = pages.flatMap(({ path }) => /^activiteiten\/([^/]+)\.html$/.exec(path)?.[1] ?? []);
    const shorts = new Map(pages.map(({ path, html }) => [path, html]));
    expect(activities.length).toBeGreaterThan(50);
    const lost = activities.filter((slug) => {
      const html = shorts.get(`a/${shortCode(slug)}.html`) ?? "";
      const ways = [...html.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href);
      const goesOn = html.includes(`content="0; url=/activiteiten/${slug}"`);
      return !ways.includes(`/activiteiten/${slug}`) || goesOn !== (ways.length === 1);
    });
    expect(lost).toEqual([]);
  });
});

describe("the licences", () => {
  it("of everything of others that a browser gets lie beside it, in full", async () => {
    const desk = await openDeskBuild(
      ".",
      { dataDir: ".data", siteUrl: "http://localhost:4321" },
      false,
      () => {},
    );
    const ofDesk = join(desk?.files.dir ?? "", "_desk/licenties.txt");
    const text = [join(folder, "licenties.txt"), ofDesk].map((file) => readFileSync(file, "utf8")).join("\n");
    const packages = filesForBrowsers(readHouse("."))
      .flatMap(({ imports }) => imports)
      .filter(({ target, typeOnly, specifier }) => !target && !typeOnly && !/\.css$/.test(specifier))
      .map(({ specifier }) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
    expect(packages).toContain("leaflet");
    expect([...new Set(packages)].filter((name) => !text.includes(`\n## ${name} - `))).toEqual([]);
    // Its licence asks that whoever gets a copy gets the licence too.
    expect(text).toContain("Hippocratic License Version Number: 2.1.");
    expect(text).toContain("Copyright 2020 Paul Le Cam and contributors");
  });
  it("are one step from the page that says what the guide is", () => {
    const about = pages.find(({ path }) => path === "over.html");
    expect(about?.html.includes('href="/licenties.txt"')).toBe(true);
  });
});

describe("the weight of a page", () => {
  const inlineScripts = (html: string) => html.match(/<script(?![^>]*(?:application\/|src=))[^>]*>/g) ?? [];

  const closure = (entries: string[]) => scriptClosure(folder, entries);

  it("is at most 200 kB of HTML, of which 60 kB travel", () => {
    const heavy = pages.filter(({ html }) => html.length > 200_000 || gzipSync(html).length > 60_000);
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  it("is nothing but the list, at most 1 kB, where nothing else is interactive", () => {
    const still = pages.filter(({ path }) =>
      /^(arrangementen|categorie|gemeente|regio|aanbieders|plekken|huisartsen|praktijk(?!.*scherm)|turfkaart|voor-coaches|over|privacy|toegankelijkheid|404)/.test(
        path,
      ),
    );
    expect(still.length).toBeGreaterThan(50);
    const loaded = new Set(still.flatMap(({ html }) => scriptsOf(html)));
    expect(still.filter(({ html }) => inlineScripts(html).length > 0).map(({ path }) => path)).toEqual([]);
    expect(loaded.size).toBe(1);
    expect(gzipKilobytes(...closure([...loaded]))).toBeLessThanOrEqual(1);
  });
  it("is at most 5 kB for the home page and 8 for an activity, whose scripts share files but never React", () => {
    const weigh = (of: RegExp) => {
      const files = pages.filter(({ path }) => of.test(path)).map(({ html }) => closure(scriptsOf(html)));
      expect(files.length).toBeGreaterThan(0);
      return Math.max(...files.map((each) => gzipKilobytes(...each)));
    };
    expect(weigh(/^index\.html$/)).toBeLessThanOrEqual(5);
    expect(weigh(/^activiteiten\//)).toBeLessThanOrEqual(8);
  });
  it("is at most 110 kB of script for the questions, and 160 with matching, sheet and calendar, which come beside", () => {
    const journey = pages.find(({ path }) => path === "samen-kijken.html");
    const files = closure(scriptsOf(journey?.html ?? ""));
    const beside = filesUnder(folder, ".js").filter((file) =>
      /match-worker|ical-visits|Prescription\./.test(file),
    );
    expect(beside).toHaveLength(3);
    expect(gzipKilobytes(...files)).toBeLessThanOrEqual(110);
    expect(gzipKilobytes(...files, ...beside)).toBeLessThanOrEqual(160);
  });
  it("is at most 90 kB of script for the finder before the map opens, and 100 with the engine that comes beside the index", () => {
    const finder = pages.find(({ path }) => path === "activiteiten.html");
    const files = closure(scriptsOf(finder?.html ?? ""));
    expect(files.length).toBeGreaterThan(0);
    expect(gzipKilobytes(...files)).toBeLessThanOrEqual(90);
    const engine = filesUnder(folder, ".js").filter((file) => /search-worker/.test(file));
    expect(engine).toHaveLength(1);
    const all = new Set([...files, ...closure(engine.map((file) => relative(folder, file)))]);
    expect(gzipKilobytes(...all)).toBeLessThanOrEqual(100);
  });
  it("is never React for a page without islands, also not for what is fetched once a time has passed", () => {
    const later = filesUnder(folder, ".js").filter((file) =>
      /\/(redraw|arrived-list|search-pages|keep-offline)\./.test(file),
    );
    expect(later).toHaveLength(4);
    expect(gzipKilobytes(...closure(later.map((file) => relative(folder, file))))).toBeLessThanOrEqual(4);
  });
  it("is at most 3 kB for who chooses how to read, fetched when it is asked for", () => {
    const choice = filesUnder(folder, ".js").filter((file) => /\/reading-choice\./.test(file));
    expect(choice).toHaveLength(1);
    expect(gzipKilobytes(...closure(choice.map((file) => relative(folder, file))))).toBeLessThanOrEqual(3);
    const page = pages.find(({ path }) => path === "weergave.html");
    // The page about reading has it at once, with the list and what knows the device.
    expect(gzipKilobytes(...closure(scriptsOf(page?.html ?? "")))).toBeLessThanOrEqual(4.5);
  });
  it("is at most 50 kB for the map, fetched when it is opened", () => {
    const finder = pages.find(({ path }) => path === "activiteiten.html");
    const before = closure(scriptsOf(finder?.html ?? ""));
    const map = filesUnder(folder, ".js").filter((file) =>
      /leaflet-container/.test(readFileSync(file, "utf8")),
    );
    expect(map.length).toBeGreaterThan(0);
    expect(map.filter((file) => before.includes(file))).toEqual([]);
    const extra = closure(map.map((file) => relative(folder, file))).filter((file) => !before.includes(file));
    expect(gzipKilobytes(...extra)).toBeLessThanOrEqual(50);
  });
  it("is at most 4 kB for the screen of a waiting room, which has nothing else to load", () => {
    const screens = pages.filter(({ path }) => /^praktijk\/.*\/scherm\.html$/.test(path));
    expect(screens.length).toBeGreaterThan(0);
    for (const { html } of screens) {
      expect(inlineScripts(html)).toEqual([]);
      expect(gzipKilobytes(...closure(scriptsOf(html)))).toBeLessThanOrEqual(4);
      expect(Buffer.byteLength(html) / 1024).toBeLessThanOrEqual(40);
    }
  });
  it("is at most 5 kB for the overview of a municipality, whose pictures bring no script", () => {
    const overviews = pages.filter(({ path }) => /^aanbod-in-beeld\//.test(path));
    expect(overviews.length).toBeGreaterThan(10);
    const weights = overviews.map(({ html }) => gzipKilobytes(...closure(scriptsOf(html))));
    expect(Math.max(...weights)).toBeLessThanOrEqual(5);
  });
  it("is at most 14 kB of style for any page, map included", () => {
    const map = filesUnder(folder, ".css").filter((file) =>
      /leaflet-container/.test(readFileSync(file, "utf8")),
    );
    expect(map).toHaveLength(1);
    const styles = ({ html }: (typeof pages)[number]) => [
      ...[...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => join(folder, href!)),
      ...(html.includes("finder__map") ? map : []),
    ];
    const sets = new Set(pages.map((page) => [...new Set(styles(page))].sort().join(" ")));
    expect(sets.size).toBeGreaterThan(1);
    for (const files of sets) if (files) expect(gzipKilobytes(...files.split(" "))).toBeLessThanOrEqual(14);
  });
});

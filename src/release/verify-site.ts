import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeskPath } from "#domain/desk-paths.ts";
import { searchCards } from "#domain/offline/search-cards.ts";
import { searchPaths } from "#domain/offline/search-paths.ts";
import { stillPaths } from "#domain/still-paths.ts";
import { indexFiles } from "#search/embedded/index-files.ts";
import { StaticFiles } from "#http/static-files.ts";
import { readIndex } from "#search/embedded/read-index.ts";
import { readBuiltPage, type BuiltPage, type BuiltPages } from "./built-page.ts";

/** One thing wrong with a built site. */
export interface SiteProblem {
  /** A sentence that names the page. */
  sentence: string;
  /** Path of the page under the site folder; absent for what is of no page. */
  page?: string;
  /** The address on it that is wrong. */
  address?: string;
}

interface SiteCheck {
  /** Empty when the site may go live. */
  problems: SiteProblem[];
  pages: number;
}

/** Pages every guide has, whatever its content. */
const ALWAYS = ["index.html", "404.html", "activiteiten.html", "zoek/index.bin", "zoek/kaarten.json"];

/**
 * Reads a built site as a visitor would: each published activity has its page and no other has, every link
 * leads to a page or file and to a place on it, and nothing on a page is what the security policy blocks.
 * `read` are its pages when somebody read them already.
 */
export async function verifySite(
  siteDir: string,
  publishedSlugs: readonly string[],
  read?: BuiltPages,
): Promise<SiteCheck> {
  const site = new StaticFiles(siteDir);
  const pages = read ?? (await readPages(site));
  const problems: SiteProblem[] = [
    ...ALWAYS.filter((file) => !site.get(file)).map((file) => ({ sentence: `${file} is missing.` })),
    ...comparePages(pages, publishedSlugs),
  ];
  // Nobody knows it before: whatever stands in a text or a link from outside, it is not this.
  const origin = `http://${randomUUID()}.invalid`;
  /** An address from the root says the same on every page. */
  const known = new Map<string, string | undefined>();
  for (const [file, page] of pages) {
    for (const address of new Set(page.addresses)) {
      const isKnown = address.startsWith("/") && known.has(address);
      const problem = isKnown ? known.get(address) : checkAddress({ site, pages, origin }, file, address);
      if (address.startsWith("/")) known.set(address, problem);
      if (problem) problems.push({ page: file, address, sentence: `${file}: ${problem}` });
    }
    if (page.blocked.length > 0) {
      problems.push({
        page: file,
        sentence: `${file}: ${page.blocked[0]} would be blocked by the security policy; use a class or a script.`,
      });
    }
  }
  return { problems, pages: pages.size };
}

async function readPages(site: StaticFiles): Promise<BuiltPages> {
  const pages = new Map<string, BuiltPage>();
  for (const file of site.list().filter((path) => path.endsWith(".html"))) {
    pages.set(file, readBuiltPage(await readFile(join(site.dir, file), "utf8")));
  }
  return pages;
}

function comparePages(pages: ReadonlyMap<string, unknown>, slugs: readonly string[]): SiteProblem[] {
  const wanted = new Set(slugs.map((slug) => `activiteiten/${slug}.html`));
  const built = [...pages.keys()].filter((file) => /^activiteiten\/[^/]+\.html$/.test(file));
  const about = (page: string, what: string) => ({ page, sentence: `${page} ${what}` });
  return [
    ...[...wanted]
      .filter((file) => !pages.has(file))
      .map((file) => about(file, "is missing: it is published.")),
    ...built
      .filter((file) => !wanted.has(file))
      .map((file) => about(file, "has a page, but is not published.")),
  ];
}

function checkAddress(
  { site, pages, origin }: { site: StaticFiles; pages: BuiltPages; origin: string },
  from: string,
  address: string,
): string | undefined {
  const base = new URL(`/${from.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, "")}`, origin);
  const url = URL.parse(address, base);
  if (!url) return `"${address}" is not an address.`;
  if (url.origin !== base.origin) return undefined;
  let path: string;
  let fragment: string;
  try {
    path = decodeURIComponent(url.pathname);
    fragment = decodeURIComponent(url.hash.slice(1));
  } catch {
    return `"${address}" is not an address.`;
  }
  // Made for one person, when somebody asks: no release holds these.
  if (isDeskPath(path)) return undefined;
  const found = site.resolve(path);
  if (found.kind === "absent") return `"${address}" leads nowhere.`;
  if (found.kind === "moved") return `"${address}" should be "${found.to}".`;
  // A fragment with "=" is a question of the finder, not a place on a page.
  if (!fragment || fragment.includes("=")) return undefined;
  const target = pages.get(found.file.file);
  return target && !target.anchors.has(fragment)
    ? `"${address}" points at a place that is not there.`
    : undefined;
}

/** The folder of each town that has an index of its own. */
const townData = (site: StaticFiles): string[] =>
  site.list().flatMap((file) => {
    const [, town] = /^zoek\/([^/]+)\/index\.bin$/.exec(file) ?? [];
    return town ? [stillPaths.searchData(town)] : [];
  });

/**
 * Whether search and pages of a built site are about the same activities: each index opens, what finders load of it is what it
 * holds, its cards stand in its order, each of them has a page, and where towns have an index of their own, those together hold what the whole one does.
 */
export async function verifySearch(
  siteDir: string,
  publishedSlugs: readonly string[],
): Promise<SiteProblem[]> {
  const problems: SiteProblem[] = [];
  const whole = stillPaths.searchData();
  const towns = townData(new StaticFiles(siteDir));
  const idsIn = async (data: string): Promise<string[]> => {
    const index = await readFile(join(siteDir, searchPaths.index(data)));
    const { ids } = readIndex(index);
    if (data !== whole || towns.length === 0)
      for (const [address, bytes] of indexFiles(data, index)) {
        const file = await readFile(join(siteDir, address)).catch(() => undefined);
        if (!file?.equals(bytes)) problems.push({ sentence: `${address} is not what the index holds.` });
      }
    const cards: unknown = JSON.parse(await readFile(join(siteDir, searchCards(data)), "utf8"));
    const slugs = Array.isArray(cards) ? cards.map((card: { slug?: unknown } | null) => card?.slug) : [];
    if (slugs.length !== ids.length || slugs.some((slug, at) => slug !== ids[at])) {
      problems.push({
        sentence: `${searchCards(data)} does not hold the ${ids.length} activities of the index in its order.`,
      });
    }
    return ids;
  };
  let ids: string[];
  let ofTowns: string[];
  try {
    ids = await idsIn(whole);
    ofTowns = towns.length > 0 ? (await Promise.all(towns.map(idsIn))).flat() : ids;
  } catch (error) {
    return [{ sentence: `The search data cannot be read: ${(error as Error).message}` }];
  }
  if ([...ofTowns].sort().join() !== [...ids].sort().join())
    problems.push({ sentence: "What towns search apart is not what the guide holds." });
  const withPage = new Set(publishedSlugs);
  for (const id of ids.filter((one) => !withPage.has(one)))
    problems.push({ page: `activiteiten/${id}.html`, sentence: `Search finds "${id}", which has no page.` });
  return problems;
}

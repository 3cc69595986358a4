import { existsSync } from "node:fs";
import { holidaysByTown } from "#domain/guide.ts";
import { readFile, rm, writeFile } from "node:fs/promises";
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Publishable } from "#catalog/from-disk.ts";
import type { Catalog } from "#domain/catalog.ts";
import { localDateOf } from "#domain/when/local-time.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { settings } from "#schema/settings.ts";
import { openLexicon, type Lexicon } from "#search/analyser/lexicon.ts";
import { searchDocuments } from "#search/document.ts";
import { readIndex } from "#search/embedded/read-index.ts";
import { toMeilisearchDocument } from "#search/meilisearch/document.ts";
import { pastEntries, withPage } from "#domain/listed.ts";
import { WHOLE_SEARCH } from "#domain/offline/search-cards.ts";
import { searchPaths } from "#domain/offline/search-paths.ts";
import { stillPaths } from "#domain/still-paths.ts";
import { astroBuild, AstroFailed } from "./astro-build.ts";
import { rememberCalendars, rememberedCalendars } from "./calendar-memory.ts";
import { inlineCodeOf } from "./built-page.ts";
import { compressAndReadSite } from "./compress-and-read-site.ts";
import { readFileMarks, type FileMarks } from "./release-files.ts";
import { releaseFingerprint } from "./release-fingerprint.ts";
import {
  documentsFileOf,
  readLiveRelease,
  siteDirOf,
  type Release,
  type ReleaseRecord,
  type Reserved,
} from "./release-store.ts";
import { writeSecurityTxt } from "./security-txt.ts";
import { writeServiceWorker } from "./write-service-worker.ts";
import { verifySearch, verifySite, type SiteProblem } from "./verify-site.ts";

/** Progress for a person: a line, and whether it replaces the one before. */
export type Reporter = (line: string, replaces?: boolean) => void;

/** Of what, where, and for which day a release is made. */
export interface ReleaseOrder {
  root: string;
  dataDir: string;
  siteUrl: string;
  now: Date;
  signal?: AbortSignal | undefined;
  report: Reporter;
}

/** A release whose pages are in order, or what is wrong with them. */
type Filled = { record: ReleaseRecord } | { refused: SiteProblem[] };

/**
 * Builds, compresses, verifies and indexes all of this content but `leftOut` (paths under `content/`). Throws when
 * the reason lies outside the content. `astro`: a process that has read Astro and waits.
 */
export async function fillRelease(
  { root, dataDir, siteUrl, now, signal, report }: ReleaseOrder,
  { dir }: Reserved,
  { catalog, leftOut, without, astro }: Publishable & { without: readonly string[]; astro: ChildProcess },
): Promise<Filled> {
  const today = localDateOf(now);
  const siteDir = siteDirOf(dir);
  await rm(siteDir, { recursive: true, force: true });
  const { tiles, contact } = settings.parse(
    JSON.parse(await readFile(join(root, "content/settings.json"), "utf8")),
  );
  const live = await readLiveRelease(dataDir);
  // Before the build begins: whoever waits once it runs does not hear that it was broken off.
  const previous = live && { siteDir: live.siteDir, marks: await marksOf(live) };
  const calendarsBefore = await rememberedCalendars(live);
  const inVain = new AbortController();
  const written = astroBuild({
    root,
    outDir: siteDir,
    siteUrl,
    today,
    astro,
    calendarsBefore,
    leftOut: without,
    signal: signal ? AbortSignal.any([signal, inVain.signal]) : inVain.signal,
    progress: (pages) => report(`  pages written: ${pages}`, true),
  })
    .then(() => writeSecurityTxt(siteDir, contact.email, { siteUrl, today }))
    .then(() => writeServiceWorker(siteDir));
  const made = await Promise.all([
    releaseFingerprint(root, { siteUrl, today }),
    compressAndReadSite(siteDir, {
      previous,
      written,
      progress: (done, all) => report(`  files compressed: ${done} of ${all}`, true),
    }),
  ]).catch(async (error: unknown) => {
    inVain.abort();
    await written.catch(() => undefined);
    if (error instanceof AstroFailed) return error;
    throw error;
  });
  if (made instanceof AstroFailed)
    return { refused: [{ sentence: made.message, ...(made.page ? { page: made.page } : {}) }] };
  const [fingerprint, pages] = made;

  report("  verifying pages and links …");
  const published = withPage(catalog.activities, today).map(({ slug }) => slug);
  const past = pastEntries(catalog.activities, today).map(({ slug }) => slug);
  const [check, searchFaults] = await Promise.all([
    verifySite(siteDir, [...published, ...past], pages),
    verifySearch(siteDir, published),
  ]);
  const refused = [...check.problems, ...searchFaults];
  if (refused.length > 0) return { refused };
  await rememberCalendars(dir, siteDir, calendarsBefore);

  return {
    record: {
      fingerprint,
      builtAt: now.toISOString(),
      activities: await writeDocuments(dir, siteDir, catalog, today),
      published,
      past,
      pages: check.pages,
      leftOut: leftOut.length > 0 ? leftOut : undefined,
      inlineCode: inlineCodeOf(pages),
      tilesUrl: tiles?.url,
    },
  };
}

/** What the files of a release were when it was made. Undefined: nothing is known of it. */
async function marksOf({ dir, record }: Release): Promise<FileMarks | undefined> {
  if (record.files === undefined) return undefined;
  // A list that is damaged vouches for nothing.
  return readFileMarks(dir, record.files).catch(() => new Map());
}

/** What a search server gets of this release. Returns how many activities that are. */
async function writeDocuments(
  dir: string,
  siteDir: string,
  catalog: Catalog,
  today: LocalDate,
): Promise<number> {
  const lexiconIn = async (file: string) =>
    openLexicon(readIndex(await readFile(join(siteDir, file))).lexicon);
  const whole = await lexiconIn(searchPaths.index(WHOLE_SEARCH));
  // What a town's finder asks was read with the words of that town.
  const ofTown = new Map<string, Lexicon>();
  for (const { slug } of catalog.municipalities) {
    const file = searchPaths.index(stillPaths.searchData(slug));
    if (existsSync(join(siteDir, file))) ofTown.set(slug, await lexiconIn(file));
  }
  const documents = searchDocuments(catalog.activities, today, holidaysByTown(catalog)).map((document) =>
    toMeilisearchDocument(document, ofTown.get(document.facets.municipality?.[0] ?? "") ?? whole),
  );
  await writeFile(documentsFileOf(dir), JSON.stringify(documents));
  return documents.length;
}

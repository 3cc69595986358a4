import type { ChildProcess } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import type { Catalog } from "#domain/catalog.ts";
import { localDateOf } from "#domain/when/local-time.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { settings } from "#schema/settings.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { searchDocuments } from "#search/document.ts";
import { readIndex } from "#search/embedded/read-index.ts";
import { toMeilisearchDocument } from "#search/meilisearch/document.ts";
import { withPage } from "#domain/listed.ts";
import { paths } from "#domain/paths.ts";
import { astroBuild } from "./astro-build.ts";
import { inlineCodeOf } from "./built-page.ts";
import { compressAndReadSite } from "./compress-and-read-site.ts";
import { readFileMarks, type FileMarks } from "./release-files.ts";
import { lostContent } from "./lost-content.ts";
import { releaseFingerprint } from "./release-fingerprint.ts";
import {
  documentsFileOf,
  dropOldReleases,
  finishRelease,
  goLive,
  readLiveRelease,
  reserveRelease,
  siteDirOf,
  type Release,
  type ReleaseRecord,
  type Reserved,
} from "./release-store.ts";
import { writeSecurityTxt } from "./security-txt.ts";
import { verifySearch, verifySite } from "./verify-site.ts";

/** Progress for a person: a line, and whether it replaces the one before. */
export type Reporter = (line: string, replaces?: boolean) => void;

interface ReleaseBuild {
  root: string;
  dataDir: string;
  siteUrl: string;
  now: Date;
  signal?: AbortSignal | undefined;
  report: Reporter;
  /** A process that has read Astro and waits. */
  astro?: ChildProcess | undefined;
  /** Called at the moment the release is the one that is served; clearing up old ones comes after. */
  onLive?: () => void;
  /** Somebody meant it when most of the content is gone. */
  mayShrink?: boolean | undefined;
}

/**
 * Makes one new release and puts it live, or leaves the old one live and says in `problems` why. Never
 * throws, and never leaves a half-built release behind.
 */
export async function buildRelease(
  build: ReleaseBuild,
): Promise<{ release: Release } | { problems: string[] }> {
  let reserved: Reserved | undefined;
  try {
    reserved = await reserveRelease(build.dataDir);
    const faultsOrRecord = await fillRelease(build, reserved);
    if (Array.isArray(faultsOrRecord)) return { problems: faultsOrRecord };
    const lost = build.mayShrink
      ? undefined
      : lostContent(await readLiveRelease(build.dataDir), faultsOrRecord);
    if (lost) return { problems: [lost] };
    const release = await finishRelease(build.dataDir, reserved, faultsOrRecord);
    await goLive(build.dataDir, release);
    build.onLive?.();
    await dropOldReleases(build.dataDir);
    return { release };
  } catch (error) {
    if (build.signal?.aborted) return { problems: ["It was stopped."] };
    return { problems: [error instanceof Error ? error.message : String(error)] };
  } finally {
    if (reserved) await rm(reserved.dir, { recursive: true, force: true });
  }
}

/** Builds, verifies, indexes and compresses. Returns the record of the release, or what is wrong with it. */
async function fillRelease(
  { root, dataDir, siteUrl, now, signal, astro, report }: ReleaseBuild,
  { number, dir }: Reserved,
): Promise<ReleaseRecord | string[]> {
  const today = localDateOf(now);
  const siteDir = siteDirOf(dir);
  report(`Building release ${number} …`);
  const { tiles, contact } = settings.parse(
    JSON.parse(await readFile(join(root, "content/settings.json"), "utf8")),
  );
  const live = await readLiveRelease(dataDir);
  // Before the build begins: whoever waits once it runs does not hear that it was broken off.
  const previous = live && { siteDir: live.siteDir, marks: await marksOf(live) };
  const inVain = new AbortController();
  const written = astroBuild({
    root,
    outDir: siteDir,
    siteUrl,
    today,
    astro,
    signal: signal ? AbortSignal.any([signal, inVain.signal]) : inVain.signal,
    progress: (pages) => report(`  pages written: ${pages}`, true),
  }).then(() => writeSecurityTxt(siteDir, contact.email, { siteUrl, today }));
  const [catalog, fingerprint, pages] = await Promise.all([
    checkedCatalog(root),
    releaseFingerprint(root, { siteUrl, today }),
    compressAndReadSite(siteDir, {
      previous,
      written,
      progress: (done, all) => report(`  files compressed: ${done} of ${all}`, true),
    }),
  ]).catch(async (error: unknown) => {
    inVain.abort();
    await written.catch(() => undefined);
    throw error;
  });

  report("  verifying pages and links …");
  const published = withPage(catalog.activities, today).map(({ slug }) => slug);
  const [check, searchFaults, documents] = await Promise.all([
    verifySite(siteDir, published, pages),
    verifySearch(siteDir, published),
    writeDocuments(dir, siteDir, catalog, today),
  ]);
  const faults = [...check.problems, ...searchFaults];
  if (faults.length > 0) return faults;

  return {
    fingerprint,
    builtAt: now.toISOString(),
    activities: documents,
    published,
    pages: check.pages,
    inlineCode: inlineCodeOf(pages),
    tilesUrl: tiles?.url,
  };
}

/** What the files of a release were when it was made. Undefined: nothing is known of it. */
async function marksOf({ dir, record }: Release): Promise<FileMarks | undefined> {
  if (record.files === undefined) return undefined;
  // A list that is damaged vouches for nothing.
  return readFileMarks(dir, record.files).catch(() => new Map());
}

/** Read beside Astro, which needs seconds to begin: a problem of the content stops it. */
async function checkedCatalog(root: string): Promise<Catalog> {
  const { catalog, problems } = await loadCatalogFromDisk(join(root, "content"));
  if (problems.length > 0)
    throw new Error(`content/ has ${problems.length} problems; \`npm run validate\` lists them.`);
  return catalog;
}

/** What a search server gets of this release. Returns how many activities that are. */
async function writeDocuments(
  dir: string,
  siteDir: string,
  catalog: Catalog,
  today: LocalDate,
): Promise<number> {
  const lexicon = openLexicon(readIndex(await readFile(join(siteDir, paths.searchIndex()))).lexicon);
  const documents = searchDocuments(catalog.activities, today).map((document) =>
    toMeilisearchDocument(document, lexicon),
  );
  await writeFile(documentsFileOf(dir), JSON.stringify(documents));
  return documents.length;
}

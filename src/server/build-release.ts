import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { localDateOf } from "#domain/local-time.ts";
import { settings } from "#schema/settings.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { searchDocuments } from "#search/document.ts";
import { readIndex } from "#search/embedded/read-index.ts";
import { toMeilisearchDocument } from "#search/meilisearch/document.ts";
import { withPage } from "#site/listed.ts";
import { paths } from "#site/paths.ts";
import { astroBuild } from "./astro-build.ts";
import { compressSite } from "./compress-site.ts";
import { inlineCodeOf } from "./inline-code.ts";
import { releaseFingerprint } from "./release-fingerprint.ts";
import {
  documentsFileOf,
  dropOldReleases,
  finishRelease,
  goLive,
  reserveRelease,
  siteDirOf,
  type Release,
} from "./release-store.ts";
import { verifySearch } from "./verify-search.ts";
import { verifySite } from "./verify-site.ts";

export interface ReleaseBuild {
  root: string;
  dataDir: string;
  siteUrl: string;
  now: Date;
  signal?: AbortSignal | undefined;
  /** Progress for a person: a line, and whether it replaces the one before. */
  report: (line: string, replaces?: boolean) => void;
}

/**
 * Makes one new release and puts it live, or leaves the old one live and says in `problems` why. Never
 * leaves a half-built release behind.
 */
export async function buildRelease(
  build: ReleaseBuild,
): Promise<{ release: Release } | { problems: string[] }> {
  const { root, dataDir, siteUrl, now, report } = build;
  const today = localDateOf(now);
  const { catalog, problems: contentProblems } = await loadCatalogFromDisk(join(root, "content"));
  if (contentProblems.length > 0) {
    return {
      problems: [`content/ has ${contentProblems.length} problems; \`npm run validate\` lists them.`],
    };
  }
  const { tiles } = settings.parse(JSON.parse(await readFile(join(root, "content/settings.json"), "utf8")));
  const fingerprint = await releaseFingerprint(root, { siteUrl, today });
  const reserved = await reserveRelease(dataDir);
  try {
    const siteDir = siteDirOf(reserved.dir);
    report(`Building release ${reserved.number}: ${catalog.activities.length} activities …`);
    await astroBuild({
      root,
      outDir: siteDir,
      siteUrl,
      today,
      signal: build.signal,
      progress: (pages) => report(`  pages written: ${pages}`, true),
    });

    report("  verifying pages and links …");
    const published = withPage(catalog.activities, today).map(({ slug }) => slug);
    const check = await verifySite(siteDir, published);
    const faults = [...check.problems, ...(await verifySearch(siteDir, published))];
    if (faults.length > 0) return { problems: faults };

    const index = readIndex(await readFile(join(siteDir, paths.searchIndex())));
    const lexicon = openLexicon(index.lexicon);
    const documents = searchDocuments(catalog.activities, today).map((document) =>
      toMeilisearchDocument(document, lexicon),
    );
    await writeFile(documentsFileOf(reserved.dir), JSON.stringify(documents));

    await compressSite(siteDir, (done, all) => report(`  files compressed: ${done} of ${all}`, true));
    const release = await finishRelease(dataDir, reserved, {
      fingerprint,
      builtAt: now.toISOString(),
      activities: documents.length,
      published,
      pages: check.pages,
      inlineCode: inlineCodeOf(check.parts),
      tilesUrl: tiles?.url,
    });
    await goLive(dataDir, release);
    await dropOldReleases(dataDir);
    return { release };
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] };
  } finally {
    await rm(reserved.dir, { recursive: true, force: true });
  }
}

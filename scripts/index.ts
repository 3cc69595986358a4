import { readLiveRelease } from "#release/release-store.ts";
import { createReporter, runCommand } from "#server/command-line.ts";
import { indexRelease } from "#server/open-search.ts";

/** Fills a Meilisearch server of somebody else with the live release. */
await runCommand(async ({ settings: { meilisearch, dataDir } }) => {
  if (!meilisearch) {
    throw new Error(
      "MEILISEARCH_URL is not set. `npm start` fills a server of its own; this command fills yours.",
    );
  }
  const release = await readLiveRelease(dataDir);
  if (!release) throw new Error("There is no release yet. Run `npm run build` first.");
  const report = createReporter(process.stdout);
  const { index, version, warning } = await indexRelease(meilisearch, release, report);
  if (warning) report(warning);
  report(
    `Meilisearch ${version} at ${meilisearch.url} holds the ${release.record.activities} activities ` +
      `of release ${release.number} as "${index}".`,
  );
});

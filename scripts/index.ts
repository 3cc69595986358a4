import { readLiveRelease } from "#release/release-store.ts";
import { createReporter, runCommand } from "#server/command-line.ts";
import { holdsFor } from "#server/keep-regions.ts";
import { indexRelease } from "#server/open-search.ts";
import { readSearchRegions } from "#server/search-regions.ts";

/** Fills a Meilisearch server of somebody else with the live release, or one for each region. */
await runCommand(async ({ settings: { meilisearch, searchRegions, dataDir } }) => {
  if (!meilisearch && !searchRegions) {
    throw new Error(
      "MEILISEARCH_URL is not set. `npm start` fills a server of its own; this command fills yours.",
    );
  }
  const release = await readLiveRelease(dataDir);
  if (!release) throw new Error("There is no release yet. Run `npm run build` first.");
  const report = createReporter(process.stdout);
  const regions = searchRegions ? await readSearchRegions(searchRegions) : [];
  const servers = searchRegions
    ? regions.map(({ url, key }, at) => ({ url, apiKey: key, holds: holdsFor(regions, at) }))
    : [{ ...meilisearch!, holds: () => true }];
  for (const { holds, ...server } of servers) {
    const { index, ids, version, warning } = await indexRelease(server, release, report, holds);
    if (warning) report(warning);
    report(
      `Meilisearch ${version} at ${server.url} holds ${ids.length} of the ${release.record.activities} activities ` +
        `of release ${release.number} as "${index}".`,
    );
  }
});

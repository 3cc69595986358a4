import { fileURLToPath } from "node:url";
import { indexRelease } from "../src/server/open-search.ts";
import { parseProcessSettings } from "../src/server/process-settings.ts";
import { readLiveRelease } from "../src/release/release-store.ts";
import { createReporter } from "../src/server/reporter.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { settings, problems } = parseProcessSettings(process.env, root);
const report = createReporter(process.stdout);
try {
  if (problems.length > 0) throw new Error(problems.join("\n"));
  if (!settings.meilisearch) {
    throw new Error(
      "MEILISEARCH_URL is not set. `npm start` fills a server of its own; this command fills yours.",
    );
  }
  const release = await readLiveRelease(settings.dataDir);
  if (!release) throw new Error("There is no release yet. Run `npm run build` first.");
  const { index, version, warning } = await indexRelease(settings.meilisearch, release, report);
  if (warning) report(warning);
  report(
    `Meilisearch ${version} at ${settings.meilisearch.url} holds the ${release.record.activities} activities ` +
      `of release ${release.number} as "${index}".`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

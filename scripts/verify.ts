import { fileURLToPath } from "node:url";
import { listOf } from "../src/server/current-release.ts";
import { parseProcessSettings } from "../src/server/process-settings.ts";
import { readLiveRelease } from "../src/release/release-store.ts";
import { verifySearch } from "../src/release/verify-search.ts";
import { verifySite } from "../src/release/verify-site.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { settings } = parseProcessSettings(process.env, root);
const release = await readLiveRelease(settings.dataDir);
if (!release) {
  console.error("There is no release yet. Run `npm run build` first.");
  process.exit(1);
}
const { published } = release.record;
const { problems, pages } = await verifySite(release.siteDir, published);
problems.push(...(await verifySearch(release.siteDir, published)));
if (problems.length > 0) {
  console.error(`Release ${release.number} has ${problems.length} problems:\n${listOf(problems)}`);
  process.exit(1);
}
console.log(`Release ${release.number} is in order: ${published.length} activities on ${pages} pages.`);

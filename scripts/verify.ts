import { readLiveRelease } from "#release/release-store.ts";
import { verifySearch, verifySite } from "#release/verify-site.ts";
import { listOf, runCommand } from "#server/command-line.ts";

/** Checks the live release as it was checked before it went live. */
await runCommand(async ({ settings }) => {
  const release = await readLiveRelease(settings.dataDir);
  if (!release) throw new Error("There is no release yet. Run `npm run build` first.");
  const { published, past = [] } = release.record;
  const { problems, pages } = await verifySite(release.siteDir, [...published, ...past]);
  problems.push(...(await verifySearch(release.siteDir, published)));
  if (problems.length > 0)
    throw new Error(
      `Release ${release.number} has ${problems.length} problems:\n${listOf(problems.map(({ sentence }) => sentence))}`,
    );
  console.log(`Release ${release.number} is in order: ${published.length} activities on ${pages} pages.`);
});

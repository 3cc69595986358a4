import { parseArgs } from "node:util";
import { openDeskBuild } from "#desk/process/desk-build.ts";
import { buildRelease } from "#release/build-release.ts";
import { createReporter, listOf, runCommand, stopSignal } from "#server/command-line.ts";

/** Makes a release and puts it live; the desk as well when its sources changed. */
await runCommand(async ({ root, settings }) => {
  const { dataDir, siteUrl } = settings;
  const report = createReporter(process.stdout);
  const now = new Date();
  // Without most of the activities that are live, only when somebody says so.
  const { values } = parseArgs({ options: { fewer: { type: "boolean" } } });
  const signal = stopSignal();
  const built = await buildRelease({ root, dataDir, siteUrl, now, signal, report, mayShrink: values.fewer });
  if ("problems" in built)
    throw new Error(`No release was made, nothing has changed:\n${listOf(built.problems)}`);
  await openDeskBuild(root, settings, true, report);
  const { number, dir, record } = built.release;
  const { leftOut = [] } = record;
  if (leftOut.length > 0)
    report(
      `Left out, the rest is published (\`npm run validate\` names all that is wrong with content/):\n${listOf(leftOut.map(({ file, problem, remedy }) => `content/${file}: ${problem} ${remedy}`))}`,
    );
  const seconds = Math.round((Date.now() - now.getTime()) / 1000);
  report(
    `Release ${number} is live: ${record.activities} activities on ${record.pages} pages, ${seconds} s (${dir})`,
  );
});

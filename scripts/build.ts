import { fileURLToPath } from "node:url";
import { buildRelease } from "../src/release/build-release.ts";
import { openDeskBuild } from "../src/desk/process/desk-build.ts";
import { listOf } from "../src/server/current-release.ts";
import { parseProcessSettings } from "../src/server/process-settings.ts";
import { createReporter } from "../src/server/reporter.ts";
import { stopSignal } from "../src/server/stop-signal.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { settings, problems } = parseProcessSettings(process.env, root);
const report = createReporter(process.stdout);
const started = Date.now();
const built =
  problems.length > 0
    ? { problems }
    : await buildRelease({
        root,
        dataDir: settings.dataDir,
        siteUrl: settings.siteUrl,
        now: new Date(),
        signal: stopSignal(),
        report,
      });
if ("release" in built) {
  await openDeskBuild(root, settings, true, report);
  const { number, dir, record } = built.release;
  const seconds = Math.round((Date.now() - started) / 1000);
  report(
    `Release ${number} is live: ${record.activities} activities on ${record.pages} pages, ${seconds} s (${dir})`,
  );
} else {
  console.error(`No release was made, nothing has changed:\n${listOf(built.problems)}`);
  process.exitCode = 1;
}

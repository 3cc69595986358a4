import { fileURLToPath } from "node:url";
import { parseProcessSettings } from "../src/server/process-settings.ts";
import { createReporter } from "../src/server/reporter.ts";
import { runGuide } from "../src/server/run-guide.ts";
import { stopSignal } from "../src/server/stop-signal.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { settings, problems } = parseProcessSettings(process.env, root);
try {
  if (problems.length > 0) throw new Error(problems.join("\n"));
  await runGuide({ root, settings, signal: stopSignal(), report: createReporter(process.stdout) });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

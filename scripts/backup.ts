import { fileURLToPath } from "node:url";
import { backUp, listBackups } from "../src/desk/store/back-up.ts";
import { parseProcessSettings } from "../src/server/process-settings.ts";

/** Makes a checked copy of the database now, as the running guide does every hour. */
const { settings } = parseProcessSettings(process.env, fileURLToPath(new URL("..", import.meta.url)));
const problem = await backUp(settings.dataDir, Date.now());
if (problem) {
  console.error(`No backup was made: ${problem}`);
  process.exitCode = 1;
} else {
  const [newest = ""] = await listBackups(settings.dataDir, Date.now());
  console.log(`Backup made: ${settings.dataDir}/backups/${newest}`);
}

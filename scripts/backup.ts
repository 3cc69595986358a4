import { backUp, listBackups } from "#desk/store/back-up.ts";
import { runCommand } from "#server/command-line.ts";

/** Makes a checked copy of the database now, as the running guide does every hour. */
await runCommand(async ({ settings: { dataDir } }) => {
  const problem = await backUp(dataDir, Date.now());
  if (problem) throw new Error(`No backup was made: ${problem}`);
  const [newest = ""] = await listBackups(dataDir, Date.now());
  console.log(`Backup made: ${dataDir}/backups/${newest}`);
});

import { join } from "node:path";
import { backUp, backupsOf } from "#desk/store/back-up.ts";
import { keepToOneself } from "#desk/store/private-files.ts";
import { runCommand } from "#server/command-line.ts";

/** Makes a checked copy of the database now, as the running guide does every hour. */
await runCommand(async ({ settings: { dataDir } }) => {
  for (const line of keepToOneself(dataDir)) console.log(line);
  const made = await backUp(dataDir, Date.now());
  if ("problem" in made) throw new Error(`No backup was made: ${made.problem}`);
  console.log(`Backup made: ${join(backupsOf(dataDir), made.name)}`);
  if (made.warning) console.log(made.warning);
});

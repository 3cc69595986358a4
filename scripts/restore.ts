import { restore } from "#desk/store/restore.ts";
import { runCommand } from "#server/command-line.ts";

/** `npm run restore [-- <name of a backup>]`: the newest backup, or the named one, becomes the database. */
await runCommand(async ({ settings }) => {
  const { name, rows, kept } = await restore(settings.dataDir, process.argv[2], Date.now());
  const counts = Object.entries(rows).map(([table, count]) => `${table} ${count}`);
  console.log(`Restored from ${name}: ${counts.join(", ")}.`);
  if (kept) console.log(`What was there before is kept as ${kept}.`);
});

import { fileURLToPath } from "node:url";
import { restore } from "../src/desk/store/restore.ts";
import { parseProcessSettings } from "../src/server/process-settings.ts";

/** `npm run restore [-- <name of a backup>]`: the newest backup, or the named one, becomes the database. */
const { settings } = parseProcessSettings(process.env, fileURLToPath(new URL("..", import.meta.url)));
try {
  const { name, rows, kept } = await restore(settings.dataDir, process.argv[2], Date.now());
  console.log(
    `Restored from ${name}: ${Object.entries(rows)
      .map(([table, count]) => `${table} ${count}`)
      .join(", ")}.`,
  );
  if (kept) console.log(`What was there before is kept as ${kept}.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

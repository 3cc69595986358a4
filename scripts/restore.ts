import { parseArgs } from "node:util";
import { isUsed, type Survey } from "#desk/store/survey.ts";
import { keepToOneself } from "#desk/store/private-files.ts";
import { keepAsItIs, restore, showBackups, startEmpty } from "#desk/store/restore.ts";
import { runCommand } from "#server/command-line.ts";

const USAGE = `npm run restore                       the newest full backup becomes the database
npm run restore -- --list             shows what each backup holds, and changes nothing
npm run restore -- <name>             the named backup becomes the database
npm run restore -- --keep             goes on with the database that is there
npm run restore -- --empty            begins with an empty database`;

const SHOWN = ["editor", "submission", "publication", "keeper"];

function holds(survey: Survey): string {
  if (survey.fault) return survey.fault.sentence;
  if (!isUsed(survey)) return "empty";
  const counts = SHOWN.map((table) => `${table} ${survey.rows[table] ?? 0}`);
  return `${counts.join(", ")}, last step ${survey.steps}`;
}

/** Puts a database back, whatever became of the one that was there. */
await runCommand(async ({ settings: { dataDir } }) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { list: { type: "boolean" }, keep: { type: "boolean" }, empty: { type: "boolean" } },
  });
  if (positionals.length + Object.keys(values).length > 1) throw new Error(USAGE);
  for (const line of keepToOneself(dataDir)) console.log(line);
  const now = Date.now();
  const { backups, chosen } = await showBackups(dataDir, now);
  for (const { name, survey } of backups)
    console.log(`${name === (positionals[0] ?? chosen) ? "→" : " "} ${name}  ${holds(survey)}`);
  if (values.list) return;
  const done = values.empty
    ? await startEmpty(dataDir, now)
    : values.keep
      ? await keepAsItIs(dataDir, now)
      : await restore(dataDir, positionals[0], now);
  console.log(`The database is now ${done.name}: ${holds(done.survey)}.`);
  if (done.kept) console.log(`What was there before is kept as ${done.kept}.`);
  if (done.key) console.log(done.key);
});

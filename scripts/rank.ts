import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { localDateOf } from "#domain/when/local-time.ts";
import { openMatching, rankProfiles } from "../tests/judge/matching/rank-profiles.ts";

const USAGE = `npm run rank -- --profiles FILE --out FILE [--date YYYY-MM-DD] [--content DIR]
Ranks the activities of the content for each profile, with the code the page runs.
FILE in:  [{ "id": ..., "profile": ... }]   FILE out: { id: [activityId, ...] }, best first, 20 each.`;

const { values } = parseArgs({
  options: {
    profiles: { type: "string" },
    out: { type: "string" },
    date: { type: "string", default: localDateOf(new Date()) },
    content: { type: "string", default: "content" },
  },
});

if (!values.profiles || !values.out || !/^\d{4}-\d{2}-\d{2}$/.test(values.date)) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const profiles = JSON.parse(await readFile(values.profiles, "utf8")) as { id: string; profile: unknown }[];
  const rankings = rankProfiles(await openMatching(values.content, values.date), profiles);
  await writeFile(values.out, `${JSON.stringify(rankings, null, 2)}\n`);
}

import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMatching, rankProfiles } from "./rank-profiles.ts";

interface Persona {
  id: string;
  split: string;
  profile: unknown;
  neverReasons: Record<string, string[]>;
}

interface Scored {
  split: string;
  /** A line per persona as well. */
  detail: boolean;
  /** As if nobody had confirmed whom the activities suit. */
  unconfirmed: boolean;
  /** The folder of the content. */
  content: string;
  /** The folder with `personas.json` and `evaluate.mjs`. */
  judged: string;
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/**
 * Ranks the judged personas over the content, scores the rows their activities came from with the judges' own
 * script, and prints what the lists hold beside that.
 */
export async function scorePersonas({
  split,
  detail,
  unconfirmed,
  content,
  judged: folder,
}: Scored): Promise<void> {
  const file = join(folder, "personas.json");
  const judged = JSON.parse(await readFile(file, "utf8")) as {
    meta: { referenceDate: string };
    personas: Persona[];
    queries: { id: string; split: string; query: string }[];
  };
  const matching = await openMatching(content, judged.meta.referenceDate, { unconfirmed });
  const rowOf = new Map(
    matching.catalog.activities.flatMap(({ slug, sources }) =>
      sources.flatMap((source) => (source.kind === "sheet" ? [[slug, source.row] as const] : [])).slice(0, 1),
    ),
  );
  const personas = judged.personas.filter((one) => one.split === split);
  if (personas.length === 0) throw new Error(`no personas of split "${split}" in ${file}`);
  const queries = judged.queries.filter((one) => one.split === split);
  const rankings = rankProfiles(matching, [
    ...personas,
    ...queries.map(({ id, query }) => ({ id, profile: { text: query } })),
  ]);
  const rows = Object.fromEntries(
    Object.entries(rankings).map(([id, slugs]) => [id, slugs.flatMap((slug) => rowOf.get(slug) ?? [])]),
  );
  await evaluate(rows, { split, detail, judged: folder });

  const categoryOf = new Map(matching.catalog.activities.map(({ slug, category }) => [slug, category]));
  const fives = personas.map(({ id }) => rankings[id]!.slice(0, 5));
  const varied = fives.filter((five) => new Set(five.map((slug) => categoryOf.get(slug))).size > 1);
  const shown = new Map<string, number>();
  for (const slug of fives.flat()) shown.set(slug, (shown.get(slug) ?? 0) + 1);
  const [most = "", times = 0] = [...shown].sort((a, b) => b[1] - a[1])[0] ?? [];
  const broken = personas.flatMap(({ id, neverReasons }) =>
    rows[id]!.slice(0, 10).flatMap((row) =>
      neverReasons[row] ? [`${id} row ${row}: ${neverReasons[row].join(", ")}`] : [],
    ),
  );
  const places = personas.reduce((sum, { id }) => sum + Math.min(10, rows[id]!.length), 0);
  console.log(`\nhard violations in the top ten   ${percent(broken.length, places)}`);
  for (const one of broken) console.log(`  ${one}`);
  console.log(`top fives of two categories      ${percent(varied.length, personas.length)}`);
  console.log(`most often in a top five         ${percent(times, personas.length)} (${most})`);
}

/** The judges' own script, as its own process: it prints its table. */
async function evaluate(
  rows: Record<string, number[]>,
  { split, detail, judged }: Omit<Scored, "content" | "unconfirmed">,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "rank-score-"));
  try {
    const file = join(folder, "ranking.json");
    await writeFile(file, JSON.stringify(rows));
    const script = join(judged, "evaluate.mjs");
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [script, file, "--split", split, ...(detail ? ["--per"] : [])],
      { encoding: "utf8" },
    );
    console.log(
      stdout
        .split("\n")
        .filter((line) => !line.includes(folder) && / (dev|heldout) |set|\//.test(line))
        .join("\n"),
    );
    if (stderr) console.error(stderr);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

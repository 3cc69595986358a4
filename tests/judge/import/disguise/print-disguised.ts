import type { DisguisedScore } from "./score-disguised.ts";

interface Sum {
  stated: number;
  right: number;
  asked: number;
  wrong: number;
  lost: number;
  made: number;
  taken: number;
  questions: number;
  stopped: number;
}

/** A line for each kind of disguise: own cells, then what was made up or taken, and how many questions a sheet asks. */
export function printDisguised(scores: readonly DisguisedScore[], { show }: { show: boolean }): string {
  const head = "kind          sheets  own    right   wrong   asked    lost   made taken  questions  unread";
  const kinds = [...Map.groupBy(scores, ({ kind }) => kind)];
  return [head, ...kinds.flatMap(([kind, all]) => [line(kind, all), ...(show ? each(all) : [])])].join("\n");
}

const each = (all: readonly DisguisedScore[]): string[] =>
  all.flatMap((one) => [line(`  ${one.name}`.slice(0, 14), [one]), ...misses(one)]);

/** What was taken wrongly and what got lost, by kind of fact. */
function misses({ score: { details } }: DisguisedScore): string[] {
  const missed = details.filter(({ verdict }) => ["wrong", "lost", "invented"].includes(verdict));
  return [...Map.groupBy(missed, ({ kind, verdict, group }) => `${verdict} ${kind} (${group})`)].map(
    ([what, all]) =>
      `      ${all.length} ${what}: ${all
        .slice(0, 2)
        .map(({ row, wanted, title }) => `row ${row} ${JSON.stringify(wanted)} | ${title}`)
        .join("; ")}`,
  );
}

function line(name: string, all: readonly DisguisedScore[]): string {
  const sum = all.map(sumOf).reduce(add);
  const share = (count: number) => `${((100 * count) / Math.max(1, sum.stated)).toFixed(1)}`.padStart(7);
  return [
    name.padEnd(14),
    String(all.length).padStart(5),
    String(sum.stated).padStart(6),
    share(sum.right),
    ` ${share(sum.wrong)}`,
    ` ${share(sum.asked)}`,
    ` ${share(sum.lost)}`,
    String(sum.made).padStart(6),
    String(sum.taken).padStart(6),
    (sum.questions / all.length).toFixed(1).padStart(10),
    String(sum.stopped).padStart(8),
  ].join(" ");
}

function sumOf({ score }: DisguisedScore): Sum {
  const own = Object.values(score.tally.own);
  const count = (key: "stated" | "right" | "asked" | "wrong" | "open" | "lost") =>
    own.reduce((sum, tally) => sum + tally[key], 0);
  return {
    stated: count("stated"),
    right: count("right"),
    asked: count("asked") + count("open"),
    wrong: count("wrong"),
    lost: count("lost"),
    made: Object.values(score.tally.invented).reduce((sum, { stated }) => sum + stated, 0),
    taken: Object.values(score.tally.unsure).reduce((sum, { wrong }) => sum + wrong, 0),
    questions: score.questions,
    stopped: score.stopped ? 1 : 0,
  };
}

const add = (a: Sum, b: Sum): Sum =>
  Object.fromEntries(
    Object.entries(a).map(([key, count]) => [key, count + b[key as keyof Sum]]),
  ) as unknown as Sum;

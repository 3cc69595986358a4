import type { SheetScore } from "./score-sheets.ts";
import type { FactGroup, FactScore, KindTally } from "./score-facts.ts";

const VERDICTS = ["right", "asked", "wrong", "open", "lost"] as const;
const GROUPS: readonly (readonly [Exclude<FactGroup, "invented">, string])[] = [
  ["own", "in a cell made for it"],
  ["text", "elsewhere in the row"],
  ["unsure", "a careful reader would ask: right when it is asked, wrong when a value was taken"],
];

/** The scores as tables: every sheet, then all together; with `show` also what is behind each miss. */
export function printFacts(sheets: readonly SheetScore[], { show }: { show: boolean }): string {
  const parts = sheets.map(({ name, score, questionsWanted }) =>
    [`== ${name}`, summary(score, questionsWanted), ...(show ? misses(score) : [])].join("\n"),
  );
  const total = together(sheets.map(({ score }) => score));
  const wanted = sheets.reduce((sum, { questionsWanted = 0 }) => sum + questionsWanted, 0);
  const stopped = sheets.filter(({ score }) => score.stopped);
  const unread = stopped.reduce((sum, { score }) => sum + score.rows, 0);
  return [
    ...parts,
    `== ${sheets.length} sheets together${stopped.length > 0 ? `; not read: ${stopped.map(({ name }) => name).join(", ")}, ${unread} rows` : ""}`,
    summary(total, wanted),
    ...GROUPS.flatMap(([group, title]) => table(total.tally[group], title)),
    ...invented(total),
  ].join("\n");
}

function summary(score: FactScore, wanted?: number): string {
  const all = sum([...Object.values(score.tally.own), ...Object.values(score.tally.text)]);
  const ownTotal = sum(Object.values(score.tally.own));
  const textTotal = sum(Object.values(score.tally.text));
  const unsure = sum(Object.values(score.tally.unsure));
  const made = sum(Object.values(score.tally.invented)).stated;
  return [
    ...(score.stopped ? [`not read: ${score.stopped}`] : []),
    `rows ${score.rows}, refused ${score.refused}, without any question ${score.unasked}; questions ${score.questions}${wanted ? ` (${wanted} would settle everything)` : ""}: ${score.questions - score.ofColumns} about values, ${score.ofColumns} about columns; open only by a column ${score.openByColumn}`,
    line("own", ownTotal),
    line("text", textTotal),
    line("all", all),
    `invented ${made}; unsure ${unsure.stated}: right ${unsure.right}, taken ${unsure.wrong}, lost ${unsure.lost}; wrong with invented and taken ${percent(all.wrong + made + unsure.wrong, all.stated)}`,
  ].join("\n");
}

function table(kinds: Record<string, KindTally>, title: string): string[] {
  const lines = Object.entries(kinds).sort(([, a], [, b]) => b.stated - a.stated);
  return ["", title, ...lines.map(([kind, tally]) => line(kind, tally))];
}

function line(name: string, tally: KindTally): string {
  const shares = VERDICTS.map(
    (verdict) => `${verdict} ${String(tally[verdict]).padStart(4)} ${percent(tally[verdict], tally.stated)}`,
  );
  return `${name.padEnd(14)}${String(tally.stated).padStart(5)}  ${shares.join("  ")}`;
}

function invented(total: FactScore): string[] {
  const kinds = Object.entries(total.tally.invented).map(([kind, { stated }]) => `${kind} ${stated}`);
  return ["", `invented: ${kinds.length > 0 ? kinds.join(", ") : "nothing"}`];
}

function misses({ details }: FactScore): string[] {
  return details
    .filter(({ verdict }) => verdict !== "right")
    .map(
      ({ row, group, kind, verdict, wanted, title }) =>
        `  row ${row} ${kind} ${verdict}${group === "own" ? "" : ` (${group})`}: ${wanted === undefined ? "" : JSON.stringify(wanted)}${title ? ` | ${title}` : ""}`,
    );
}

function together(scores: readonly FactScore[]): FactScore {
  const total: FactScore = {
    rows: 0,
    refused: 0,
    unasked: 0,
    questions: 0,
    ofColumns: 0,
    openByColumn: 0,
    tally: { own: {}, text: {}, unsure: {}, invented: {} },
    details: [],
  };
  for (const score of scores) {
    for (const key of ["rows", "refused", "unasked", "questions", "ofColumns", "openByColumn"] as const)
      total[key] += score[key];
    for (const [group, kinds] of Object.entries(score.tally))
      for (const [kind, tally] of Object.entries(kinds))
        total.tally[group as FactGroup][kind] = sum([total.tally[group as FactGroup][kind], tally]);
  }
  return total;
}

function sum(tallies: readonly (KindTally | undefined)[]): KindTally {
  const total: KindTally = { stated: 0, right: 0, asked: 0, wrong: 0, open: 0, lost: 0, invented: 0 };
  for (const tally of tallies)
    for (const key of Object.keys(total) as (keyof KindTally)[]) total[key] += tally?.[key] ?? 0;
  return total;
}

function percent(count: number, of: number): string {
  return `${((100 * count) / Math.max(1, of)).toFixed(1)} %`.padStart(7);
}

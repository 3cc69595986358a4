import type { ImportScore } from "./score-import.ts";

/** The score as a table; with `show` also the rows behind every figure that is not full. */
export function printScore(score: ImportScore, { show }: { show: boolean }): string {
  const percent = (count: number) => `${((100 * count) / Math.max(1, score.rows)).toFixed(1)} %`.padStart(8);
  const lines = [
    `${score.rows} rijen${score.missingRows.length > 0 ? `, niet overgenomen: ${score.missingRows.join(", ")}` : ""}`,
    "",
  ];
  lines.push(
    `${"veld".padEnd(20)}${"goed".padStart(6)}${"".padStart(8)}${"fout".padStart(6)}${"".padStart(8)}${"open".padStart(6)}`,
  );
  for (const { field, right, wrong, open, misses } of score.fields) {
    lines.push(
      `${field.padEnd(20)}${String(right).padStart(6)}${percent(right)}${String(wrong).padStart(6)}${percent(wrong)}${String(open).padStart(6)}`,
    );
    if (!show) continue;
    for (const kind of ["wrong", "open"] as const) {
      const rows = misses
        .filter(({ verdict }) => verdict === kind)
        .map(({ row, title }) => `${row} ${title.slice(0, 24)}`);
      if (rows.length > 0) lines.push(`    ${kind === "wrong" ? "fout" : "open"}: ${rows.join(" | ")}`);
    }
  }
  lines.push("");
  for (const { what, named, of, extra, missing } of score.named) {
    if (of === 0 && extra === 0) continue;
    lines.push(
      `${what}: ${named} van ${of} genoemd${extra > 0 ? `, ${extra} te veel` : ""}${missing.length > 0 ? `; niet: ${missing.join(", ")}` : ""}`,
    );
  }
  return lines.join("\n");
}

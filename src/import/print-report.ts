import type { ImportReport, RowReport } from "./report.ts";

const OUTCOMES = { taken: "overgenomen", questions: "overgenomen met vragen", refused: "geweigerd" } as const;

/**
 * The report for the terminal, in Dutch: totals, then every row with something to ask, then pairs, what is over
 * and what disappeared. `all` also lists the rows without questions and what was repaired.
 */
export function printReport(report: ImportReport, options: { all?: boolean; dryRun?: boolean } = {}): string {
  const lines: string[] = [];
  for (const { name, rows, unused, notes } of report.sheets) {
    lines.push(`${name}: ${rows} rijen gelezen.${notes.map((note) => ` ${note}`).join("")}`);
    if (unused.length > 0) lines.push(`  Kolommen die we niet overnemen: ${unused.join(", ")}`);
  }
  for (const row of report.rows) lines.push(...rowLines(row, options.all ?? false));
  section(
    lines,
    "Lijken op elkaar (kies er een):",
    report.duplicates.map(({ first, second, why }) => `${name(first)} en ${name(second)}: ${why}`),
  );
  section(
    lines,
    "Voorbij:",
    report.expired.map(({ row, title, on }) => `rij ${row} "${title}"${on ? `, geldig tot ${on}` : ""}`),
  );
  section(
    lines,
    "Stonden eerder in dit blad en nu niet meer (niet weggehaald):",
    report.disappeared.map(({ file, row, title }) => `rij ${row} "${title}" (${file})`),
  );
  const drafts = report.rows.filter(({ remarks }) => remarks.some(({ kind }) => kind === "task")).length;
  if (drafts > 0)
    lines.push(
      "",
      `${drafts} korte teksten zijn nieuw of horen bij een veranderde omschrijving: lees ze na in de gids.`,
    );
  const { totals, files } = report;
  lines.push(
    "",
    `${totals.taken} overgenomen, ${totals.questions} overgenomen met vragen, ${totals.refused} geweigerd.`,
  );
  const written = options.dryRun ? "Proef: er is niets geschreven. Er zouden" : "Er zijn";
  lines.push(
    `${written} ${files.new.length} bestanden bijgekomen en ${files.changed.length} veranderd; ${files.same} activiteiten bleven gelijk.`,
  );
  return lines.join("\n");
}

function rowLines(row: RowReport, all: boolean): string[] {
  const remarks = row.remarks.filter(({ kind }) => all || kind === "question");
  if (remarks.length === 0 && row.conflicts.length === 0 && row.outcome !== "refused" && !all) return [];
  const lines = ["", `Rij ${row.row} (regel ${row.line}) "${row.title}": ${OUTCOMES[row.outcome]}`];
  for (const { column, value, why, write } of remarks) {
    lines.push(
      `  ${column ? `${column}: ` : ""}${value ? `"${value}" – ` : ""}${why}${write ? ` Schrijf: ${write}.` : ""}`,
    );
  }
  for (const { key, inContent, inSheet } of row.conflicts) {
    lines.push(`  ${key}: in de gids ${JSON.stringify(inContent)}, in het blad ${JSON.stringify(inSheet)}`);
  }
  return lines;
}

function section(lines: string[], title: string, items: string[]): void {
  if (items.length > 0) lines.push("", title, ...items.map((item) => `  - ${item}`));
}

function name({ row, title, file }: { row?: number; title: string; file: string }): string {
  return row ? `rij ${row} "${title}"` : `"${title}" (${file})`;
}

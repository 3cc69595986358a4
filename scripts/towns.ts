import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";
import { plain } from "#domain/plain.ts";

const USAGE = "npm run towns -- --postcodes <pc4 table.csv>";
const TARGET = "src/import/words/facts/dutch-towns.ts";

interface Row {
  plaats: string;
  gemeente: string;
  provincie: string;
  kwaliteit: string;
}

/** Writes the names of all Dutch towns and municipalities that the import knows, from the same table of postcodes as `areas`. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { postcodes: { type: "string" } } });
  if (!values.postcodes) throw new Error(`usage: ${USAGE}`);
  const rows = parse<Row>(await readFile(values.postcodes, "utf8"), { columns: true, bom: true });
  const named = new Map<string, Set<string>>();
  for (const { plaats, gemeente, provincie, kwaliteit } of rows) {
    if (!/^(?:ok|grens)$/.test(kwaliteit)) continue;
    const names = named.get(provincie) ?? new Set();
    for (const name of [plaats, gemeente]) names.add(plain(name));
    named.set(provincie, names);
  }
  const lines = [...named]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([province, names]) => `  // ${province}\n  ${JSON.stringify([...names].sort().join(" | "))},`);
  const text = `/**
 * Towns and municipalities of the Netherlands in compared form, separated by bars. Postcodes: GeoNames (CC BY 4.0), with
 * the division in municipalities of CBS. Made by \`npm run towns\`: change nothing here by hand.
 */
export const DUTCH_TOWNS: readonly string[] = [
${lines.join("\n")}
];
`;
  await writeFile(TARGET, text);
  console.log(`${TARGET}: ${[...named.values()].reduce((sum, { size }) => sum + size, 0)} names.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

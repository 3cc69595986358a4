import { SHAPES, type SheetShape } from "./about-shape.ts";

interface AskedColumn {
  column: string;
  examples: readonly string[];
  candidates: readonly string[];
  taken?: string;
  hides?: true;
}

/** A note about a file as a whole. */
export const readWithEncoding = (encoding: string): string => `Het bestand is gelezen als ${encoding}.`;
export const besideTheList = (names: readonly string[]): string =>
  `Naast de lijst staat in het bestand wat wij niet lazen: ${names.slice(0, 20).join(", ")}.`;

const named = (row: number, title: string): string => `rij ${row} "${title}"`;

const MOST_LINES = 12;

const linesText = (lines: readonly number[]): string => {
  const shown = lines.slice(0, MOST_LINES).join(", ");
  const more = lines.length - MOST_LINES;
  return `${lines.length === 1 ? "regel" : "regels"} ${shown}${more > 0 ? ` en ${more} meer` : ""}`;
};

/** The lines of the report on the terminal. */
export const reportWords = {
  outcome: {
    taken: "overgenomen",
    questions: "overgenomen met vragen",
    held: "gelezen, nog zonder aanbieder",
    refused: "geweigerd",
  },
  table: (name: string, rows: number, shape: SheetShape, notes: readonly string[]) =>
    [`${name}: ${rows} rijen, ${SHAPES[shape]}.`, ...notes].join(" "),
  unused: (columns: readonly string[]) => `Kolommen die we niet overnemen: ${columns.join(", ")}`,
  column: ({ column, examples, candidates, taken, hides }: AskedColumn) =>
    [
      `Kolom “${column}”${examples.length > 0 ? ` (${examples.map((text) => `“${text}”`).join(", ")})` : ""}:`,
      hides
        ? "als status verbergt dit bijna alle rijen. Dat namen we niet over."
        : taken
          ? `we lezen dit als ${taken}. Klopt dat?`
          : "we weten niet wat dit is, en nemen het niet over.",
      candidates.length > (taken ? 1 : 0)
        ? `Het kan zijn: ${candidates.join(", ")}. Zet in het bestand met kolommen wat het is.`
        : "",
    ]
      .filter(Boolean)
      .join(" "),
  row: (row: number, line: number, title: string, outcome: string) =>
    `Rij ${row} (regel ${line}) "${title}": ${outcome}`,
  aboutSheet: "Wat het blad open laat (één antwoord voor alle rijen):",
  aboutRows: "Wat er staat en niet zeker is (één antwoord voor elke waarde):",
  question: (column: string, why: string, write: string | undefined) =>
    `Vraag${column ? ` bij “${column}”` : ""}: ${why}${write ? ` Schrijf: ${write}.` : ""}`,
  unread: (count: number, page: string) =>
    `Van ${count === 1 ? "één activiteit" : `${count} activiteiten`} weten wij nog niet bij wie ze ${count === 1 ? "past" : "passen"}. In de redactie bevestigt u dat op ${page}.`,
  valueOf: ({ value, lines, why }: { value: string; lines: readonly number[]; why?: string }) =>
    `${value === "" ? "" : `"${value}", `}${linesText(lines)}${why ? `: ${why}` : "."}`,
  proposal: (texts: readonly string[]) =>
    texts.length === 1
      ? `Voorstel: "${texts[0] ?? ""}".`
      : `Voorstel, per rij: ${texts.map((text) => `"${text}"`).join(", ")}.`,
  /** What stands above the answers in a mapping file. */
  howToAnswer: [
    "Zet achter elke waarde wat wij moeten lezen, in plaats van het vraagteken.",
    "true: ons voorstel klopt. null: laat dit open en vraag het niet meer. Een vraagteken blijft een vraag.",
    "false: deze rijen horen niet in de gids (alleen bij een vraag die daarover gaat).",
    "Bij een ~ staat wat een tekst misschien zegt. true: het klopt. null: laat het open.",
    "Bij een @ lijkt er een persoon te staan. null: laat die weg (zo gaat het ook zonder antwoord). true: dit is geen persoon.",
  ],
  write: (text: string) => `Schrijf: ${text}.`,
  conflict: (key: string, inGuide: unknown, inSheet: unknown) =>
    `${key}: in de gids ${JSON.stringify(inGuide)}, in het blad ${JSON.stringify(inSheet)}`,
  duplicates: "Lijken op elkaar (kies er een):",
  pair: (first: string, second: string, why: string) => `${first} en ${second}: ${why}`,
  named,
  expired: "Voorbij:",
  expiredRow: (row: number, title: string, on?: string) =>
    `${named(row, title)}${on ? `, geldig tot ${on}` : ""}`,
  disappeared: "Stonden eerder in dit blad en nu niet meer (niet weggehaald):",
  easyTexts: (count: number) =>
    `${count} korte teksten zijn nieuw of horen bij een veranderde omschrijving: lees ze na in de gids.`,
  totals: (taken: number, questions: number, refused: number, held: number) =>
    [
      `${taken} overgenomen, ${questions} overgenomen met vragen, ${refused} geweigerd.`,
      ...(held > 0
        ? [`${held} gelezen en nog niet overgenomen: eerst moet bekend zijn wie het aanbiedt.`]
        : []),
    ].join(" "),
  files: (dryRun: boolean, added: number, changed: number, same: number) =>
    `${dryRun ? "Proef: er is niets geschreven. Er zouden" : "Er zijn"} ${added} bestanden bijgekomen en ${changed} veranderd; ${same} activiteiten bleven gelijk.`,
  toAnswer: (open: number, values: number, columns: number) =>
    `Te beantwoorden: ${open} over wat het blad open laat, ${values} over wat er staat, ${columns} over wat een kolom is.`,
};

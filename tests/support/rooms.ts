/** The rooms of `src/`, the lowest first: what lives there, and which rooms it may import. */
export interface Room {
  name: string;
  lives: string;
  /** `type:` allows types only, so that no zod reaches a browser. */
  mayImport: readonly string[];
}

const room = (name: string, lives: string, ...mayImport: string[]): Room => ({ name, lives, mayImport });

export const ROOMS: readonly Room[] = [
  room("schema", "zod, one noun per file; what editors read stands in .describe()"),
  room("domain", "pure rules: when, what it costs, how far, is it over; the join of an entry", "type:schema"),
  room("catalog", "the same content, read by Astro or from disk", "schema", "domain"),
  room("text", "makers of Dutch sentences, and words that screens share", "domain", "type:schema"),
  room(
    "search",
    "question to plan to answer; the Dutch analyser; two engines",
    "domain",
    "text",
    "type:schema",
  ),
  room(
    "matching",
    "answers to proposals with reasons; every number in weights.ts",
    "domain",
    "text",
    "search",
    "type:schema",
  ),
  room(
    "import",
    "sheets in: cells, rows, records; what people write, as data",
    "schema",
    "domain",
    "catalog",
  ),
  room("export", "what other systems read: iCalendar, JSON-LD", "domain", "text", "type:schema"),
  room("styles", "tokens, layers, base, print; what belongs to one screen stands with it", "type:schema"),
  room(
    "screens",
    "what a visitor sees, a folder per screen: words, components, islands, styles",
    "domain",
    "text",
    "search",
    "matching",
    "export",
    "styles",
    "type:schema",
  ),
  room(
    "pages",
    "addresses: load, choose, pass",
    "domain",
    "text",
    "catalog",
    "search",
    "matching",
    "export",
    "screens",
    "type:schema",
  ),
  room("http", "how to answer: files, headers, bodies, plain errors", "type:schema"),
  room("release", "how to make, verify and swap a release", "schema", "domain", "catalog", "search", "http"),
  room(
    "desk",
    "the write side, a folder per matter: rules, route and page; one SQLite file",
    "content.config.ts",
    "schema",
    "domain",
    "text",
    "catalog",
    "import",
    "screens",
    "styles",
    "http",
    "release",
  ),
  room("server", "the running process", "schema", "domain", "catalog", "search", "desk", "http", "release"),
];

/** Files of `src/` itself that Astro and TypeScript look for. */
export const LOOSE_FILES: Record<string, readonly string[]> = {
  "content.config.ts": ["schema"],
  "env.d.ts": ["desk"],
};

/** Free of any import, zod included: a rule may take a closed list from it. */
export const CLOSED_LISTS = "src/schema/closed-lists.ts";

/**
 * Where Dutch sentences live. `catalog` says what is wrong with a file beside the rule that found it; `schema` says
 * what a key is for.
 */
export const HOLDS_SENTENCES = /^src\/(text|screens|desk|import\/words|catalog|schema)\//;

/** Screens that a desk page has no business with. */
export const NOT_FOR_THE_DESK = /^src\/screens\/(journey|finder)\//;

const knows = ({ mayImport }: Room): string[] =>
  mayImport.map((name) => name.replace("type:", "")).filter((name) => ROOMS.some((one) => one.name === name));

/** The house as text, top floor first: a room stands above every room it knows. */
export function picture(): string {
  const floorOf = new Map<string, number>();
  for (const one of ROOMS) {
    floorOf.set(one.name, Math.max(-1, ...knows(one).map((name) => floorOf.get(name) ?? 0)) + 1);
  }
  const top = Math.max(...floorOf.values());
  const lines: string[] = [];
  for (let floor = top; floor >= 0; floor--) {
    for (const one of ROOMS.filter(({ name }) => floorOf.get(name) === floor)) {
      lines.push(`│ ${one.name.padEnd(9)} ${one.lives}`);
      const known = knows(one);
      if (known.length > 0) lines.push(`│ ${"".padEnd(9)} ↳ ${known.join(" ")}`);
    }
    lines.push("├──");
  }
  lines.pop();
  return ["┌── every room knows only rooms on a lower floor (↳)", ...lines, "└──"].join("\n");
}

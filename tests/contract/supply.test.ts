import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "htmlparser2";
import { beforeAll, describe, expect, it } from "vitest";
import { SUPPLY_SWITCHES } from "#schema/closed-lists.ts";
import { releaseFolder } from "../support/release.ts";

type Node = ReturnType<typeof parseDocument>["children"][number];

let folder = "";
let living = 0;
const read = (path: string) => readFileSync(join(folder, path), "utf8");

beforeAll(() => {
  folder = releaseFolder();
  const cards = JSON.parse(read("zoek/kaarten.json")) as { slug: string }[];
  living = cards.filter(({ slug }) => existsSync(join("content/activities/almere", `${slug}.json`))).length;
});

/** RFC 4180 with ";" between the cells, read letter by letter: no parser of ours, nor of who made the file. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const ends = (row: boolean) => {
    rows.at(-1)?.push(cell);
    cell = "";
    if (row) rows.push([]);
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (quoted && letter === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ";") ends(false);
    else if (!quoted && letter === "\r" && text[at + 1] === "\n") {
      ends(true);
      at += 1;
    } else cell += letter;
  }
  if (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

const all = (nodes: readonly Node[], name: string): Node[] =>
  nodes.flatMap((node) => [
    ...("name" in node && node.name === name ? [node] : []),
    ...("children" in node ? all(node.children, name) : []),
  ]);
const textIn = (node: Node): string =>
  "children" in node ? node.children.map(textIn).join("") : "data" in node ? node.data : "";
const tableOf = (page: string) => {
  const [table] = all(parseDocument(read(page)).children, "table").filter(
    (node) => "attribs" in node && "data-supply-table" in node.attribs,
  );
  return all([table!], "tr").map((row) => ({
    kind: "attribs" in row ? (row.attribs["class"] ?? "") : "",
    cells: all([row], "td").map((cell) => textIn(cell).trim()),
  }));
};
const sure = (cell = "") => Number.parseInt(cell, 10);
const asked = (cell = "") => Number(/\+(\d+)\?/.exec(cell)?.[1] ?? 0);

describe("the overview of a municipality as a table file", () => {
  const table = () => {
    const [header = [], ...rows] = cellsOf(read("aanbod-in-beeld/almere.csv").replace(/^\uFEFF/, ""));
    const column = (name: string) => {
      const at = header.indexOf(name);
      expect(at, name).toBeGreaterThanOrEqual(0);
      return rows.map((row) => row[at] ?? "");
    };
    return { header, rows, column };
  };
  const sum = (cells: string[]) => cells.reduce((total, cell) => total + Number(cell), 0);

  it("opens in a Dutch Excel: a byte order mark, semicolons, as many cells in each row", () => {
    expect(read("aanbod-in-beeld/almere.csv").startsWith("\uFEFF")).toBe(true);
    const { header, rows } = table();
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    expect(new Set(header).size).toBe(header.length);
  });
  it("adds up to what can be found in the guide", () => {
    expect(sum(table().column("activiteiten"))).toBe(living);
  });
  it("never counts more than there is: what is sure and what is not known fit in the activities of a row", () => {
    const { header, column } = table();
    const activities = column("activiteiten").map(Number);
    const switches = header.filter((name) => name.endsWith(": ja"));
    expect(switches).toHaveLength(SUPPLY_SWITCHES.length);
    for (const name of switches) {
      const yes = column(name).map(Number);
      const unknown = column(name.replace(/ja$/, "niet bekend")).map(Number);
      expect(
        activities.every((count, at) => (yes[at] ?? 0) + (unknown[at] ?? 0) <= count),
        name,
      ).toBe(true);
    }
  });
  it("says the same as the pages: each choice its own sums", () => {
    const { header, column } = table();
    const names = header.filter((name) => name.endsWith(": ja"));
    SUPPLY_SWITCHES.forEach((key, at) => {
      const whole = tableOf(`aanbod-in-beeld/almere/${key}.html`).find(({ kind }) => kind === "is-whole");
      const total = whole?.cells.at(-1);
      const name = names[at] ?? "";
      expect([key, sure(total), asked(total)]).toEqual([
        key,
        sum(column(name)),
        sum(column(name.replace(/ja$/, "niet bekend"))),
      ]);
    });
  });
});

describe("the table on the page", () => {
  it.each(["aanbod-in-beeld/almere.html", "aanbod-in-beeld/almere/avond.html"])(
    "%s: rows and columns add up",
    (page) => {
      const rows = tableOf(page).filter(({ cells }) => cells.length > 0);
      for (const { cells } of rows) {
        const parts = cells.slice(0, -1);
        expect(parts.reduce((total, cell) => total + sure(cell), 0)).toBe(sure(cells.at(-1)));
        expect(parts.reduce((total, cell) => total + asked(cell), 0)).toBe(asked(cells.at(-1)));
      }
      const whole = rows.find(({ kind }) => kind === "is-whole");
      const areas = rows.filter(({ kind }) => kind === "is-area" || kind === "is-elsewhere");
      whole?.cells.forEach((cell, at) => {
        expect(areas.reduce((total, { cells }) => total + sure(cells[at]), 0)).toBe(sure(cell));
      });
    },
  );
  it("holds every activity that can be found", () => {
    expect(sure(tableOf("aanbod-in-beeld/almere.html").at(-1)?.cells.at(-1))).toBe(living);
  });
});

describe("the pictures", () => {
  it("are drawings with a name, without styles or programs of their own", () => {
    const drawings = all(parseDocument(read("aanbod-in-beeld/almere.html")).children, "svg").filter(
      (node) => "attribs" in node && node.attribs["class"] === "drawing",
    );
    expect(drawings).toHaveLength(3);
    for (const node of drawings) {
      expect("attribs" in node && node.attribs["aria-label"]).toBeTruthy();
      expect(all([node], "style")).toEqual([]);
      expect(all([node], "script")).toEqual([]);
      const colours = all([node], "g").flatMap((group) =>
        "attribs" in group ? [group.attribs["fill"], group.attribs["stroke"]] : [],
      );
      const other = colours.filter((colour) => colour && !/^(currentColor|none)$/.test(colour));
      expect(other.filter((colour) => !/^var\(--plot-background\)$/.test(colour ?? ""))).toEqual([]);
    }
  });
});

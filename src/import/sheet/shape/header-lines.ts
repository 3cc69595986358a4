import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, textsOf, type GridLine } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";

/** The names of the columns, with what stands on the line above or below their own. `below`: the first line of rows. */
export function namesOnLines(lines: readonly GridLine[], header: number): { names: string[]; below: number } {
  const line = lines[header];
  const names = (line?.cells ?? []).map((cell) => cell.trim());
  const under = lines[header + 1];
  if (under && goesOn(names, under))
    return { names: names.map((name, at) => joined(name, under.cells[at])), below: header + 2 };
  const above = lines[header - 1];
  const isGroup = line && above && textsOf(above).length > 1 && line.line - above.line === 1;
  return { names: isGroup ? inGroups(names, above.cells) : names, below: header + 1 };
}

const joined = (name: string, more: string | undefined): string =>
  [name, more?.trim()].filter(isFilled).join(" ");

/** "Kosten" with "per keer" below it: each cell makes the name above it one that columns have. */
function goesOn(names: readonly string[], { cells }: GridLine): boolean {
  const filled = cells.flatMap((cell, at) => (isFilled(cell) ? [at] : []));
  return (
    filled.length >= 2 &&
    filled.length < names.filter(isFilled).length &&
    filled.every((at) => {
      const [whole] = fitHeader(joined(names[at] ?? "", cells[at]));
      return isFilled(names[at]) && !/\d/.test(cells[at] ?? "") && (whole?.score ?? 0) >= 90;
    })
  );
}

/** A name that comes more than once says of what it is in the group above it: "Locatie", over "Naam" and "Adres". */
function inGroups(names: readonly string[], above: readonly string[]): string[] {
  let group = "";
  return names.map((name, at) => {
    group = above[at]?.trim() || group;
    if (name === "") return above[at]?.trim() ?? "";
    const isRepeated = names.filter((one) => one === name).length > 1;
    return isRepeated && group !== "" ? `${group} ${name}` : name;
  });
}

/**
 * "Maandag | Lessen | Locatie" above hours, with "Woensdag" alone on a line further down: the first day stands on the line
 * of the names. It gets a line of its own above it.
 */
export function withDayAbove(lines: readonly GridLine[]): GridLine[] {
  const at = lines.slice(0, 10).findIndex((line) => isDayBesideNames(line));
  const line = lines[at];
  const column = line?.cells.findIndex(isFilled) ?? -1;
  const comesAgain = lines
    .slice(at + 2)
    .some(
      ({ cells }) =>
        cells.filter(isFilled).length === 1 && labelKind((cells[column] ?? "").slice(0, 60)) === "day",
    );
  if (!line || !comesAgain) return [...lines];
  const day = { line: line.line, cells: line.cells.map((cell, index) => (index === column ? cell : "")) };
  const names = { line: line.line, cells: line.cells.map((cell, index) => (index === column ? "" : cell)) };
  return [...lines.slice(0, at), day, names, ...lines.slice(at + 1)];
}

function isDayBesideNames({ cells }: GridLine): boolean {
  const [first = "", ...names] = cells.filter(isFilled);
  return (
    labelKind(first.slice(0, 60)) === "day" &&
    names.length >= 2 &&
    names.every((name) => (fitHeader(name.slice(0, 60))[0]?.score ?? 0) >= 90)
  );
}

import { fitHeader } from "../columns/fit-header.ts";
import type { Grid, GridLine } from "../grid.ts";
import { besideTheList } from "#import/words/report-words.ts";
import { labelKind } from "../label-kind.ts";

type Item = Record<string, unknown>;
interface List {
  /** The names it stands under, from the outside. */
  path: string[];
  items: Item[];
}

/** Deeper, a list is part of something and no list of activities. */
const MOST_LEVELS = 5;
const MOST_LISTS = 60;

/**
 * The lists of objects in a JSON file, or in one with an object on each line, as a sheet with a column for each key. Keys
 * in objects are joined with a dot: "location.name". Nothing when the text is no JSON, or has no objects in a list.
 */
export function readJson(text: string, name: string): Grid | undefined {
  const value = parsed(text.replace(/^\ufeff/, "").trim());
  if (value === undefined) return undefined;
  const all = listsIn(value, []);
  const lists = all.slice(0, MOST_LISTS);
  if (lists.length === 0) return undefined;
  const beside = [
    ...namesBeside(value, lists, []),
    ...all.slice(MOST_LISTS).map(({ path }) => path.join(".")),
  ];
  const areDays = lists.every(({ path }) => labelKind(path.at(-1) ?? "") === "day");
  const blocks = areDays ? [{ path: [], items: lists.flatMap(onItsDay) }] : lists;
  const lines = blocks.flatMap(({ path, items }, index) => [
    ...(blocks.length > 1 ? [...(index > 0 ? [[]] : []), [path.at(-1) ?? ""]] : []),
    ...tableOf(items.flatMap((item) => unfolded(item, path.at(-1) ?? ""))),
  ]);
  return {
    name,
    lines: lines.map((cells, index): GridLine => ({ cells, line: index + 1 })),
    merged: [],
    notes: beside.length > 0 ? [besideTheList(beside)] : [],
  };
}

/** What stands in the file beside the lists, by its name: whatever it says, no row says it. */
function namesBeside(value: unknown, lists: readonly List[], path: string[]): string[] {
  if (!isItem(value) || lists.some((list) => list.path.length === 0)) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const here = [...path, key];
    const inside = lists.filter((list) => here.every((name, at) => list.path[at] === name));
    if (inside.some((list) => list.path.length === here.length)) return [];
    if (inside.length > 0) return namesBeside(one, lists, here);
    return textOf(one) === "" ? [] : [here.join(".")];
  });
}

const onItsDay = ({ path, items }: List): Item[] => items.map((item) => ({ dag: path.at(-1), ...item }));

/** "maandag" with its lessons, a house with its activities: one item for each, with what holds for them all. */
function unfolded(item: Item, called: string): Item[] {
  const found = Object.entries(item).find(([, value]) => isListOfNamed(value));
  if (!found) return [item];
  const [key, inner] = found as [string, Item[]];
  const around = Object.entries(item).filter(([name]) => name !== key);
  return inner.map((one) => ({
    ...Object.fromEntries(around.map(([name, value]) => [name in one ? `${called}.${name}` : name, value])),
    ...one,
  }));
}

const isListOfNamed = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => isItem(one) && Object.keys(one).some((key) => fitHeader(key)[0]?.field === "title"));

function parsed(text: string): unknown {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return parsedByLine(text);
  }
}

function parsedByLine(text: string): unknown {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2 || !lines[0]?.trim().startsWith("{")) return undefined;
  try {
    return lines.map((line) => JSON.parse(line) as unknown);
  } catch {
    return undefined;
  }
}

const isItem = (value: unknown): value is Item =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function listsIn(value: unknown, path: string[]): List[] {
  if (path.length > MOST_LEVELS) return [];
  if (Array.isArray(value)) {
    const items = value.filter(isItem);
    return items.length > 0 && items.length >= value.length / 2 ? [{ path, items }] : [];
  }
  if (!isItem(value)) return [];
  const inside = Object.entries(value);
  const items = inside.map(([, one]) => one).filter(isItem);
  if (path.length > 0 || inside.length > 2)
    if (items.length === inside.length && areAlike(items)) return [{ path, items }];
  return inside.flatMap(([key, one]) => listsIn(one, [...path, key]));
}

/** Records under a key of their own have nearly the same names in each, and texts or numbers behind most. */
function areAlike(items: readonly Item[]): boolean {
  if (items.length < 3) return false;
  const [first = {}] = items;
  const keys = Object.keys(first).filter((key) => !isItem(first[key]));
  return keys.length > 1 && items.every((one) => keys.filter((key) => key in one).length >= keys.length / 2);
}

function tableOf(items: readonly Item[]): string[][] {
  const rows = items.map((item) => new Map(flattened(item, "")));
  const header = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return [header, ...rows.map((row) => header.map((key) => row.get(key) ?? ""))];
}

function flattened(item: Item, before: string, level = 0): [string, string][] {
  return Object.entries(item).flatMap(([key, value]): [string, string][] => {
    const name = `${before}${key}`;
    return isItem(value) && level < MOST_LEVELS
      ? flattened(value, `${name}.`, level + 1)
      : [[name, textOf(value)]];
  });
}

const CLOCK = /^\d{1,2}[:.]\d{2}(?::\d{2})?$/;

/** A value as somebody would have typed it; a list in a cell is its parts, one on each line when they are objects. */
function textOf(value: unknown, level = 0): string {
  if (typeof value === "boolean") return value ? "ja" : "nee";
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (level > MOST_LEVELS) return "";
  const textsOf = (parts: unknown[]) => parts.map((part) => textOf(part, level + 1)).filter(Boolean);
  if (Array.isArray(value)) return textsOf(value).join(value.some(isItem) ? "\n" : "; ");
  return isItem(value) ? textsOf(Object.values(value)).reduce(behind, "") : "";
}

/** "maandag 10:00 - 12:00" of three values. */
function behind(said: string, part: string): string {
  const isSpan = CLOCK.test(part) && CLOCK.test(said.split(" ").at(-1) ?? "");
  return said === "" ? part : `${said}${isSpan ? " - " : " "}${part}`;
}

import { strFromU8, unzipSync } from "fflate";
import type { MergedBlock } from "../grid.ts";

/** The merged cells of every worksheet of a workbook, by its name. */
export function readMergedBlocks(bytes: Uint8Array): Map<string, MergedBlock[]> {
  const files = unzipSync(bytes, {
    filter: ({ name }) =>
      /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const text = (name: string) => (files[name] ? strFromU8(files[name]) : "");
  const targets = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^<>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  return new Map(
    [...text("xl/workbook.xml").matchAll(/<sheet\b[^<>]*>/g)].map(([tag]) => {
      const target = targets.get(attribute(tag, "r:id")) ?? "";
      const xml = text(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
      const ranges = [...xml.matchAll(/<mergeCell\b[^<>]*\bref="([^"<>]+)"/g)];
      return [unescape(attribute(tag, "name")), ranges.flatMap(([, range = ""]) => blockOf(range))];
    }),
  );
}

function blockOf(range: string): MergedBlock[] {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range);
  if (!match) return [];
  const [, left = "", top, right = "", bottom] = match;
  return [{ top: Number(top), bottom: Number(bottom), left: columnNumber(left), right: columnNumber(right) }];
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

function unescape(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";

const SHAPES = /interface Views \{\n([^]*?)\n {2}\}\n\}|export interface Views \{\n([^]*?)\n\}/g;
const NAME = (indent: number) => new RegExp(`^ {${indent}}"?([a-z-]+)"?: \\{`, "gm");

/** Views by the folder in which their shape is declared. */
const declared = globSync("src/desk/**/*.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(SHAPES)].flatMap(([, ofMatter, ofDesk = ""]) =>
    [...(ofMatter ?? ofDesk).matchAll(NAME(ofMatter === undefined ? 2 : 4))].map(
      ([, name]) => `${dirname(file)}: ${name}`,
    ),
  ),
);
/** Views by the folder in which their component stands: the files that `src/desk/pages` looks for, named as it does. */
const found = /import\.meta\.glob<\w+>\("\.\.\/(.*?)"/.exec(
  readFileSync("src/desk/pages/[...address].astro", "utf8"),
);
const drawn = globSync(`src/desk/${found?.[1]}`).map(
  (file) =>
    `${dirname(file)}: ${basename(file, "View.astro")
      .replace(/\B[A-Z]/g, "-$&")
      .toLowerCase()}`,
);

describe("the pages of the desk", () => {
  it("are each drawn by a component that stands beside the routes that answer them", () => {
    expect(declared.length).toBeGreaterThan(15);
    expect(drawn.toSorted()).toEqual(declared.toSorted());
  });
});

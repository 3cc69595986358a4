import { expect, test } from "vitest";
import { sniffDelimiter } from "#import/sheet/read-sheet.ts";

test("commas in the texts do not win from semicolons between the columns", () => {
  expect(sniffDelimiter("a;b;c\nsoep, brood, kaas, melk;2;3\neen, twee, drie;4;5\n")).toBe(";");
});
test("tabs and commas", () => {
  expect(sniffDelimiter("a\tb\tc\n1\t2\t3\n")).toBe("\t");
  expect(sniffDelimiter('a,b,c\n"x; y; z",2,3\n')).toBe(",");
});

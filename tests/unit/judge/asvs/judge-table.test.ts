import { describe, expect, it } from "vitest";
import { tableProblems, tableText } from "../../../judge/asvs/judge-table.ts";
import { requirementsUpTo } from "../../../judge/asvs/levels.ts";
import { held, notOurs, notYet, testsIn, wordsIn, type Answer } from "../../../judge/asvs/requirement.ts";
import { testTitles } from "../../../judge/asvs/test-titles.ts";

const FILES: Record<string, string> = {
  "a.test.ts": `describe("a door", () => { it("is shut", () => {}); it.each([1])("opens at %i", () => {}); });`,
  "settings.mjs": `{ "no-eval":\n    "error" }`,
};
const read = (file: string) => FILES[file];
const door = testsIn("a.test.ts");
const rest = Object.fromEntries(
  requirementsUpTo(2).map(({ id }): [string, Answer] => [id, notOurs("something", "there is none")]),
);
const problems = (answers: Record<string, Answer>) =>
  tableProblems([{ name: "All", answers: { ...rest, ...answers } }], read);

describe("the table of ASVS", () => {
  it("knows the 70 requirements of level 1 and the 183 that level 2 adds", () => {
    expect(requirementsUpTo(1)).toHaveLength(70);
    expect(requirementsUpTo(2)).toHaveLength(253);
    expect(requirementsUpTo(3)).toHaveLength(345);
  });
  it("is right when every requirement has an answer and everything named is there", () => {
    const good = held("doors", door("a door > is shut"), door("a door > opens at %i"));
    expect(
      problems({ "1.1.1": good, "1.3.2": held("eval", wordsIn("settings.mjs")(`"no-eval": "error"`)) }),
    ).toEqual([]);
  });
  it("is wrong without an answer, with one too many, and with one that nothing holds", () => {
    const { "16.5.3": _last, ...others } = rest;
    expect(tableProblems([{ name: "All", answers: others }], read)).toEqual(["V16.5.3 has no answer."]);
    expect(problems({ "1.2.10": notOurs("of level 3", "x") })).toEqual([
      "V1.2.10 is not in level 2 of ASVS 5.0.",
    ]);
    expect(problems({ "18.1.1": notOurs("nothing", "x") })).toHaveLength(1);
    expect(problems({ "1.1.1": held("doors") })).toEqual(["V1.1.1 is held by nothing."]);
  });
  it("is wrong when a test, a file or a setting it names is not there", () => {
    const wrong = [
      door("a door > is open"),
      door("is shut"),
      testsIn("b.test.ts")("x"),
      wordsIn("settings.mjs")("no-new-func"),
    ];
    for (const one of wrong) expect(problems({ "1.1.1": held("doors", one) })).toHaveLength(1);
    expect(problems({ "1.1.1": notYet("doors", "a lock", door("a door > is open")) })).toHaveLength(1);
  });
  it("says of everything what became of it", () => {
    const text = tableText([{ name: "Doors", answers: { "1.1.1": notYet("doors | gates", "a lock") } }]);
    expect(text).toContain("1 requirements: 0 held, 0 for whoever runs the guide, 0 with nothing");
    expect(text).toContain("| V1.1.1 | 2 | doors \\| gates | **Not yet:** a lock |");
  });
});

describe("the names of tests", () => {
  it("are read from their source as it stands there", () => {
    const source = [
      `describe("rooms", () => {`,
      `  describe("of stone", () => { it("are cold", () => {}); });`,
      "  for (const name of names) test(`${name} has a door and ${size} windows`, () => {});",
      `  it.each([1])("holds %i", () => {});`,
      `});`,
      `test("outside", { tag: "x" }, () => {});`,
      `test.use({ viewport });`,
      `if (/x/.test("no test")) expect(it).toBe(1);`,
    ].join("\n");
    expect(testTitles(source)).toEqual([
      "rooms > of stone > are cold",
      "rooms > … has a door and … windows",
      "rooms > holds %i",
      "outside",
    ]);
  });
});

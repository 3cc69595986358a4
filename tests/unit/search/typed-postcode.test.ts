import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayHoldPostcode } from "#search/may-hold-postcode.ts";
import { readTypedSearch } from "#search/typed-postcode.ts";

const KNOWN = ["1315", "1317", "2026"];
const read = (typed: string) => readTypedSearch(typed, (pc4) => KNOWN.slice(0, 2).includes(pc4));

describe("a postcode in the search box", () => {
  it.each([
    "1315 LD",
    "1315LD",
    "1315 ld",
    "1315ld",
    "1315",
    " 1315 ",
    "1315 L",
    "1315-LD",
    "(1315 LD)",
    "1315 LD 12",
    "1315LD, 12a",
    "postcode 1315",
    "Postcode: 1315 LD",
    "mijn postcode is 1315",
    "dicht bij 1315",
    "in de buurt van postcode 1315",
    "pc 1315",
    "1315.",
  ])("%s is only the place", (typed) => {
    expect(read(typed)).toEqual({ pc4: "1315", text: "" });
  });
  it.each([
    ["yoga 1315", "yoga"],
    ["1315 yoga", "yoga"],
    ["yoga 1315 LD", "yoga"],
    ["yoga bij 1315LD dinsdagavond", "yoga dinsdagavond"],
    ["yoga, 1315 LD, dinsdag", "yoga, dinsdag"],
    ["koor in de buurt van 1315", "koor"],
    ["iets te doen dicht bij postcode 1315 LD in de avond", "iets te doen in de avond"],
    ["1315 in de avond", "in de avond"],
    ["1315 les", "les"],
    ["yoga (1315 LD) 60+", "yoga 60+"],
    ["yoga 1315 1317", "yoga"],
  ])("%s asks for %s near it", (typed, text) => {
    expect(read(typed)).toEqual({ pc4: "1315", text });
  });
  it.each([
    ["1012", "1012", ""],
    ["2026", "2026", ""],
    ["2026 AB", "2026", ""],
    ["yoga 1012", "1012", "yoga"],
    ["yoga 2026AB", "2026", "yoga"],
  ])("%s is a place outside the guide", (typed, pc4, text) => {
    expect(read(typed)).toEqual({ pc4, text });
  });
  it.each([
    "kerst 2026",
    "muziek uit 1960 en later",
    "2026 op zondag",
    "puzzel 1000 stukjes",
    "3250 stappen",
    "wandelen 55+",
    "036 1315 515",
    "0900-1315",
    "13155",
    "0315",
    "x1315",
    "bingo € 1315",
    "",
    "yoga ",
  ])("%s holds none, and stays as it was typed", (typed) => {
    expect(read(typed)).toEqual({ text: typed });
  });
  it("that the guide knows is one, also when it could be a year", () => {
    expect(readTypedSearch("yoga 2026", (pc4) => KNOWN.includes(pc4))).toEqual({ pc4: "2026", text: "yoga" });
  });
  it("never stays in what is left, whatever stands round it", () => {
    const word = fc.constantFrom("yoga", "bij", "in de buurt van", "(", "koor,", "dinsdagavond", "60+");
    const postcode = fc.constantFrom("1315", "1315 LD", "1317ab", "1315LD", "1317 XY");
    fc.assert(
      fc.property(fc.array(word), postcode, fc.array(word), (before, pc, after) => {
        const { pc4, text } = read([...before, pc, ...after].join(" "));
        expect(pc4).toBe(pc.slice(0, 4));
        expect(mayHoldPostcode(text)).toBe(false);
        expect(text).not.toMatch(/\b(?:LD|ab|XY)\b/);
      }),
    );
  });
  it("is kept from servers from its third digit on", () => {
    expect(["yoga 131", "1315", "1315LD", "yoga 131x"].map(mayHoldPostcode)).toEqual(Array(4).fill(true));
    expect(["yoga", "55+", "13", ""].map(mayHoldPostcode)).toEqual(Array(4).fill(false));
  });
});

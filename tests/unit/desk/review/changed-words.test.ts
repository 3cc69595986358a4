import fc from "fast-check";
import { expect, test } from "vitest";
import { changedWords } from "#desk/review/changed-words.ts";

const marked = (before: string, after: string) => {
  const { before: gone, after: come } = changedWords(before, after);
  const text = (parts: typeof gone) =>
    parts.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join("");
  return [text(gone), text(come)];
};

test("an editor sees which words differ, and the rest of the sentence as it is", () => {
  expect(marked("do 13.30 – 15.30", "do 13.30 – 16.00")).toEqual([
    "do 13.30 – [15.30]",
    "do 13.30 – [16.00]",
  ]);
  expect(marked("Samen lopen en daarna koffie.", "Samen lopen en daarna koffie of soep.")).toEqual([
    "Samen lopen en daarna koffie.",
    "Samen lopen en daarna koffie [of soep].",
  ]);
});

test("a mark that moves to another word marks no word, and one within a word is of the word", () => {
  expect(marked("Er is plek voor een rollator.", "Er is plek voor een rollator, (en een fiets).")).toEqual([
    "Er is plek voor een rollator.",
    "Er is plek voor een rollator[, (en een fiets)].",
  ]);
  expect(marked("van 10.00 tot 12.00, ’s middags", "van 10.30 tot 12.00, ’s middags")).toEqual([
    "van [10.00 ]tot 12.00, ’s middags",
    "van [10.30 ]tot 12.00, ’s middags",
  ]);
});

test("what was empty is new from the first word to the last", () => {
  expect(marked("", "De gastvrouw wacht u op.")).toEqual(["", "[De gastvrouw wacht u op.]"]);
});

test("texts that share next to nothing are shown whole, because pieces of them would not be read", () => {
  expect(marked("Wij lopen elke week.", "Kom gerust eens koffie drinken bij ons.")).toEqual([
    "[Wij lopen elke week.]",
    "[Kom gerust eens koffie drinken bij ons.]",
  ]);
});

test("no letter is lost or made: the pieces of both sides are both texts", () => {
  const text = fc
    .array(fc.constantFrom("koffie", "thee", "om", "13.30", "\n", "  ", "U", "lacht."), { maxLength: 40 })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const sides = changedWords(before, after);
      expect(sides.before.map((part) => part.text).join("")).toBe(before);
      expect(sides.after.map((part) => part.text).join("")).toBe(after);
      const same = (parts: typeof sides.before) =>
        parts.filter(({ isChanged }) => !isChanged).flatMap(({ text }) => text.split(/\s+/).filter(Boolean));
      expect(same(sides.before)).toEqual(same(sides.after));
    }),
  );
});

import { afterEach, expect, it, vi } from "vitest";
import { cleanText } from "#desk/form/form-values.ts";
import { plain } from "#domain/plain.ts";
import { normalise } from "#search/analyser/normalise.ts";

afterEach(() => vi.restoreAllMocks());

/** Putting marks in their order takes the square of how many stand on one letter. */
const MARKS = "\u0301\u0323".repeat(400);

it.each([
  ["a text that is compared", plain],
  ["a question", normalise],
  ["a field of a form", (text: string) => cleanText(text, true)],
])("%s never has more marks on a letter put in order than a language needs", (_name, read) => {
  const inOrder = vi.spyOn(String.prototype, "normalize");
  const read1 = read(`Caf\u00e9${MARKS} o\u0301k`);
  expect(read1.toLowerCase()).toMatch(/^caf(e|é|é[\u0300-\u036f]{1,8}|ẹ[\u0300-\u036f]{1,8}) [oó]k$/u);
  const longest = inOrder.mock.contexts.map((text) =>
    Math.max(0, ...(String(text).match(/\p{M}+/gu) ?? []).map(({ length }) => length)),
  );
  expect(longest.length).toBeGreaterThan(0);
  expect(Math.max(...longest)).toBeLessThanOrEqual(8);
});

import { describe, expect, it } from "vitest";
import { createTitleFinder } from "#search/understand/typed-title.ts";

const titled = createTitleFinder(
  ["Nieuw in Almere (25-40)", "Yoga op de stoel", "Film in de wijk"],
  ["a", "b", "c"],
);

describe("a title that is typed", () => {
  it("is known whole, without what stands in brackets, and nearly to its end", () => {
    expect(titled("nieuw in almere (25-40)")).toEqual(["a"]);
    expect(titled("Nieuw in Almere")).toEqual(["a"]);
    expect(titled("yoga op de")).toEqual(["b"]);
  });
  it("is more than its first word", () => {
    expect(titled("yoga")).toEqual([]);
    expect(titled("film in")).toEqual([]);
  });
});

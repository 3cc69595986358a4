import { describe, expect, it } from "vitest";
import { createSuggester } from "#search/understand/suggest.ts";

const suggest = createSuggester({
  things: ["wandelen", "schaken"],
  places: ["Waterwijk"],
  titles: ["Schaken in de middag", "Samen wandelen"],
});
const labels = (typed: string) => suggest(typed).map(({ label }) => label);

describe("suggestions while typing", () => {
  it("are things, places and titles that begin so", () => {
    expect(labels("wa")).toEqual(["wandelen", "Waterwijk", "Samen wandelen"]);
  });
  it("keep the words that stood before", () => {
    expect(suggest("koffie wat")).toEqual([{ kind: "place", label: "Waterwijk", text: "koffie Waterwijk" }]);
  });
  it("find a title by words out of it, in order", () => {
    expect(labels("schak mid")).toEqual(["Schaken in de middag"]);
    expect(labels("mid schak")).toEqual(["schaken"]);
  });
  it("do not say again what a sentence ends with", () => {
    expect(labels("iemand om mee te wandelen")).toEqual([]);
    expect(labels("iets in waterwijk")).toEqual([]);
  });
  it("stay away before two letters and after a finished word", () => {
    expect(labels("w")).toEqual([]);
    expect(labels("wandelen ")).toEqual([]);
    expect(labels("schaken")).toEqual(["Schaken in de middag"]);
  });
});

import { describe, expect, it } from "vitest";
import { offerGroups } from "#screens/place/offer-groups.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const kinds: Parameters<typeof offerGroups>[1] = [
  { key: "bewegen", label: "Bewegen & sporten" },
  { key: "koken", label: "Koken & eten" },
];
const offers = (count: number, changes: Parameters<typeof activityEntry>[0] = {}) =>
  Array.from({ length: count }, () => activityEntry(changes));
const shown = (entries: Parameters<typeof offerGroups>[0]) =>
  offerGroups(entries, kinds).map(({ title, entries: own }) => [title, own.length]);

describe("what a large organisation offers", () => {
  it("stands under the kind it is of, the largest first", () => {
    expect(shown([...offers(3), ...offers(5, { category: "koken" })])).toEqual([
      ["Koken & eten", 5],
      ["Bewegen & sporten", 3],
    ]);
  });
  it("keeps helping apart and last, and loses nothing of which nobody said the kind", () => {
    const entries = [
      ...offers(2, { role: "volunteer" }),
      ...offers(1, { category: undefined }),
      ...offers(5),
    ];
    expect(shown(entries)).toEqual([
      ["Bewegen & sporten", 5],
      ["En verder", 1],
      ["Meehelpen", 2],
    ]);
  });
  it("needs no headings when it is seen at once", () => {
    expect(offerGroups(offers(6), kinds)).toEqual([]);
  });
});

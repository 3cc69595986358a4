import { expect, it } from "vitest";
import { lostContent } from "#release/lost-content.ts";
import type { Release } from "#release/release-store.ts";

const slugs = (count: number) => Array.from({ length: count }, (_, at) => `activity-${at}`);
const live = (count: number) => ({ record: { published: slugs(count) } }) as Release;

it("a guide that has most of its activities, or never had one, goes live", () => {
  expect(lostContent(undefined, { published: [] })).toBeUndefined();
  expect(lostContent(live(0), { published: slugs(3) })).toBeUndefined();
  expect(lostContent(live(220), { published: slugs(55) })).toBeUndefined();
  expect(lostContent(live(4), { published: slugs(1) })).toBeUndefined();
});
it("a guide of which nearly all is gone does not, and the sentence says what to do", () => {
  expect(lostContent(live(1), { published: [] })).toMatch(/0 of the 1 activities/);
  expect(lostContent(live(220), { published: slugs(54) })).toBe(
    "content/ has 54 of the 220 activities that are live: it seems to be lost. Put it back, or run `npm run build -- --fewer` when that is meant.",
  );
});

import { expect, test } from "vitest";
import type { Guide } from "#domain/guide.ts";
import { previewActivity } from "#desk/review/preview-activity.ts";
import { FILLED } from "../../../support/desk-visitor.ts";
import { testGuide } from "../../../support/test-intake.ts";

const guide = await testGuide();
const previewOf = (values: object, of: Guide = guide) =>
  previewActivity(
    { ...FILLED, days1: ["TU"], ...values },
    { guide: of, municipality: "almere", today: guide.today },
  );

/** A guide that counts how often a text of its activities is read. */
function countingGuide(): { guide: Guide; reads: () => number } {
  let read = 0;
  const entries = guide.entries.map(
    (entry) =>
      new Proxy(entry, {
        get(target, key, receiver): unknown {
          if (key === "description" || key === "easyText") read++;
          return Reflect.get(target, key, receiver);
        },
      }),
  );
  return { guide: { ...guide, entries }, reads: () => read };
}

test("an activity that is in the guide already is named beside the form", () => {
  const [known] = guide.entries;
  expect(previewOf({ title: known?.title ?? "" }).pairs).toContainEqual(
    expect.objectContaining({ slug: known?.slug, title: known?.title }),
  );
  expect(previewOf({ title: "Iets wat nergens op lijkt: xyzzy" }).pairs).toEqual([]);
});

test("what somebody types is compared with the guide without reading the whole guide again", () => {
  const counting = countingGuide();
  previewOf({}, counting.guide);
  const once = counting.reads();
  expect(once).toBeGreaterThan(0);
  previewOf({ title: "Koffie op dinsdag" }, counting.guide);
  expect(counting.reads()).toBe(once);
});

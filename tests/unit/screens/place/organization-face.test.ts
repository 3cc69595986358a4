import { expect, test } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { organizationFace } from "#screens/place/organization-face.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const of = (changes: Partial<ActivityEntry>, n = 3) =>
  Array.from({ length: n }, () => activityEntry(changes));
const others = of({ place: "venue", audience: {}, costs: [], firstVisit: {}, threshold: {} }, 9);
const faceOf = (...own: ActivityEntry[]) => organizationFace(own, [...own, ...others]);

const plain = { costs: [], firstVisit: {}, threshold: {} };
const women = of({ ...plain, audience: { gender: "women" } });

test("what most of an organisation is and most of the guide is not, is said in one line", () => {
  expect(faceOf(...women)).toBe("Alles is voor vrouwen.");
  expect(faceOf(...women, ...of({ ...plain, audience: {} }, 1))).toBe("Vooral voor vrouwen.");
});

test("of what is everywhere so, or of hardly anything, nothing is said", () => {
  expect(organizationFace(women, women)).toBeUndefined();
  expect(faceOf(...women.slice(0, 2))).toBeUndefined();
  expect(faceOf(...of({ ...plain, audience: {} }))).toBeUndefined();
});

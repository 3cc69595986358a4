import { expect, test } from "vitest";
import { flagsOfPreview } from "#desk/review/queue/queue-flags.ts";
import { previewActivity } from "#desk/review/preview-activity.ts";
import { FILLED } from "../../../../support/desk-visitor.ts";
import { testGuide } from "../../../../support/test-intake.ts";

const guide = await testGuide();
const { today } = guide;
const flags = (values: object) =>
  flagsOfPreview(
    previewActivity({ ...FILLED, days1: ["TU"], ...values }, { guide, municipality: "almere", today }),
    today,
  );
const HARD =
  "Gedurende bijeenkomsten ontwikkelen participanten gezamenlijk competenties teneinde zelfredzaamheid te bevorderen.";

test("the queue says what an editor looks at first: twice there, hard to read, a day that is not or is over", () => {
  expect(flags({ title: "Xyzzy zonder gelijke" })).toEqual([]);
  expect(flags({ title: guide.entries[0]?.title ?? "" })).toEqual(["Lijkt dubbel"]);
  expect(flags({ title: "Xyzzy zonder gelijke", easyText: HARD })).toEqual(["Moeilijk te lezen"]);
  const dates = (dates: string) => flags({ title: "Xyzzy zonder gelijke", when: "dates", days1: [], dates });
  expect(dates("30 februari 2027")).toEqual(["Datum of tijd klopt niet"]);
  expect(dates("3 maart 2024")).not.toEqual([]);
});

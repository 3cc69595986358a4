import { expect, test } from "vitest";
import type { UnderstoodRow } from "#import/row/understand-row.ts";
import { ask } from "#import/words/remark.ts";
import { shareWheelchairOfBuilding } from "#import/settle/assign-references.ts";

const known = (wheelchair: string, note: string) =>
  ({ values: { accessibility: { wheelchair, note } }, remarks: [] }) as unknown as UnderstoodRow;
const open = (note: string) =>
  ({
    values: { accessibility: { note } },
    remarks: [{ ...ask("wheelchair-unclear", "", ""), column: "", value: "" }],
  }) as unknown as UnderstoodRow;

test("two rows about the building hold for a third, with a question", () => {
  const row = open("matjes of stoel");
  shareWheelchairOfBuilding([known("yes", "lift"), known("yes", "rolstoel ok"), row]);
  expect(row.values.accessibility.wheelchair).toBe("yes");
  expect(row.remarks.map(({ code }) => code)).toEqual(["wheelchair-of-place"]);
});
test("not when one row says the building is not accessible, or the activity goes outside", () => {
  const row = open("matjes of stoel");
  shareWheelchairOfBuilding([
    known("yes", "lift"),
    known("yes", "lift"),
    known("no", "trap naar boven"),
    row,
  ]);
  expect(row.values.accessibility.wheelchair).toBeUndefined();
  const outside = open("verhard");
  shareWheelchairOfBuilding([known("yes", "lift"), known("yes", "lift"), outside]);
  expect(outside.values.accessibility.wheelchair).toBeUndefined();
});

test.each(["deels", "drempeltje", "de zaal is boven", "met rolstoel zwaar"])(
  "not when the row itself says %s",
  (note) => {
    const row = open(note);
    shareWheelchairOfBuilding([known("yes", "lift"), known("yes", "lift"), row]);
    expect(row.values.accessibility.wheelchair).toBeUndefined();
  },
);

import { expect, test } from "vitest";
import { draftEasyText } from "#import/settle/easy-text.ts";

test("whole sentences, as many as fit", () => {
  const text = draftEasyText(
    "Soep",
    `We eten samen soep aan de lange tafel. Schuif aan wanneer u wilt. ${"Heel lang. ".repeat(30)}`,
    "De Brug",
  );
  expect(text.startsWith("We eten samen soep")).toBe(true);
  expect(text.endsWith(".")).toBe(true);
});
test.each([
  ["", ""],
  ["Kort.", "x"],
  ["Een zin zonder einde ".repeat(40), "De Brug"],
])("always between 40 and 220 letters", (description, organization) => {
  const { length } = draftEasyText("Soep eten", description, organization);
  expect(length).toBeGreaterThanOrEqual(40);
  expect(length).toBeLessThanOrEqual(220);
});

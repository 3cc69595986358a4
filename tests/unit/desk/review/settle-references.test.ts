import { afterEach, expect, it, vi } from "vitest";
import { settleReferences } from "#desk/review/settle-references.ts";
import { testGuide } from "../../../support/test-intake.ts";

const guide = await testGuide();
afterEach(() => vi.restoreAllMocks());

it("makes what somebody typed comparable once, and not again for every place that we know", () => {
  const inOrder = vi.spyOn(String.prototype, "normalize");
  const venue = "Wijkhuis ".repeat(1_000);
  settleReferences(
    { place: "venue", venue, street: venue, postcode: venue },
    { municipality: "almere", guide, id: "nieuw" },
  );
  const long = inOrder.mock.contexts.filter((text) => String(text).length > 1_000);
  expect(guide.catalog.locations.length).toBeGreaterThan(20);
  expect(long.length).toBeLessThan(6);
});

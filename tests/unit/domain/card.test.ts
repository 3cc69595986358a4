import { expect, it } from "vitest";
import { toCard } from "#domain/card.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";

it("a card survives JSON: what is not known is not a key", () => {
  const card = toCard(
    activityEntry({ locationEntry: undefined, neighbourhoodEntry: undefined, verification: undefined }),
  );
  expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  expect(Object.values(card)).not.toContain(undefined);
  expect(Object.keys(card)).not.toContain("venue");
});

it("a card names the place and the neighbourhood, and calls the organisation where the activity has no number", () => {
  const card = toCard(activityEntry({ contact: {} }));
  expect(card).toMatchObject({
    venue: "Paviljoen aan het Weerwater",
    neighbourhood: "Centrum Stad",
    phone: "+31365550100",
    verifiedOn: "2026-03-01",
  });
});

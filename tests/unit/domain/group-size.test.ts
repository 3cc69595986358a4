import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCard } from "#domain/card.ts";
import { groupKindOf, PAIR, SMALL_GROUP } from "#domain/group-size.ts";
import { meets } from "#matching/ask/wishes.ts";
import { practicalReasons } from "#matching/explain/practical-reasons.ts";
import { scoreOf } from "#matching/choose/score.ts";
import { WEIGHTS } from "#matching/weights.ts";
import { cardTags } from "#screens/card/card-tags.ts";
import { facetsOf } from "#search/document-facets.ts";
import { questionsText } from "#screens/journey/questions/questions-words.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";
import { asked, candidate, labels } from "../../fixtures/matching.ts";

describe("a small group", () => {
  it("is one figure on the card, in the filter, in the question, in the wish and in the reason", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (size) => {
        const isSmall = size > PAIR && size <= SMALL_GROUP;
        const activity = activityEntry({ threshold: { groupSize: { max: size } } });
        const one = candidate({ size });
        const wish = asked({ group: "klein" });
        expect(cardTags(toCard(activity), "2026-11-25").some(({ text }) => text === "Kleine groep")).toBe(
          isSmall,
        );
        expect(facetsOf(activity, "2026-11-25").groupSize.includes("klein")).toBe(isSmall);
        expect(meets(one, { kind: "size" }, wish)).toBe(size <= SMALL_GROUP);
        const told = practicalReasons(scoreOf(one, wish), wish, labels).map(({ text }) => text);
        expect(told.some((text) => text.startsWith("Een kleine groep"))).toBe(isSmall);
      }),
    );
  });
  it("is named with that figure in the question, and published with the weights", () => {
    expect(questionsText("ask.start.klein")).toContain(`tot\u00a0${SMALL_GROUP}`);
    expect(WEIGHTS.group).toEqual({ pair: PAIR, small: SMALL_GROUP });
    expect([1, 2, 3, 8, 9].map(groupKindOf)).toEqual(["pair", "pair", "small", "small", "large"]);
  });
});

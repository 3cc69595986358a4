import { describe, expect, it } from "vitest";
import { stayingReminder, stayingScript } from "#desk/listing/staying-script.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

describe("what an editor asks when calling anyway", () => {
  it("is what nobody said of being fetched, missed, coming back and going on", () => {
    expect(stayingScript(activityEntry({}))).toHaveLength(4);
    expect(stayingReminder(activityEntry({ comingBack: { ringsWhenAway: false } }))).toBe(
      "Vraag ook naar ophalen, terugkomen en wat hierna kan.",
    );
    expect(
      stayingScript(
        activityEntry({
          accessibility: { pickup: false },
          comingBack: { ringsWho: "de gastvrouw", wayBackOpen: true },
          nextStep: { as: "none" },
        }),
      ),
    ).toEqual([]);
    expect(stayingScript(activityEntry({ comingBack: { ringsWhenAway: false } }))).not.toContain(
      "Belt er iemand als een deelnemer wegblijft? Wie?",
    );
  });
});

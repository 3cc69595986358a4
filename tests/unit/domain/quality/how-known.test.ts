import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ASKED_FIELDS, ASKED_KEYS, weightOf, type AskedKey } from "#domain/quality/asked-fields.ts";
import { helpfulQuestions, knownFields, QUESTIONS_A_CALL, shareKnown } from "#domain/quality/how-known.ts";
import type { Activity } from "#schema/activity.ts";
import { activities as anyActivity } from "../../../fixtures/activity-arbitraries.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const TODAY = "2026-03-10";
const known = (changes: Partial<Activity>, key: AskedKey) => {
  const { said, asked } = knownFields([activityEntry(changes)], TODAY).find((field) => field.key === key)!;
  return asked === 0 ? "no question" : said === 1 ? "said" : "unknown";
};

describe("what is known of an activity", () => {
  it("is what somebody said, and a no is said as well as a yes", () => {
    expect(known({ accessibility: {} }, "toilet")).toBe("unknown");
    expect(known({ accessibility: { toilet: false } }, "toilet")).toBe("said");
    expect(known({ signUp: { needed: false } }, "signUp")).toBe("said");
    expect(known({ signUp: {} }, "signUp")).toBe("unknown");
  });
  it("is nothing where a list or a part is empty", () => {
    expect(known({ costs: [] }, "cost")).toBe("unknown");
    expect(known({ costs: [], costNote: "vrije gift" }, "cost")).toBe("said");
    expect(known({ audience: { groups: [] } }, "forWhom")).toBe("unknown");
    expect(known({ threshold: { groupSize: {} } }, "groupSize")).toBe("unknown");
  });
  it("is when it is only with a day, or by appointment", () => {
    expect(
      known({ schedule: { type: "recurring", rules: [{ days: [], frequency: "weekly" }] } }, "when"),
    ).toBe("unknown");
    expect(known({ schedule: { type: "by-appointment" } }, "when")).toBe("said");
  });
  it("is where it is only with the place itself", () => {
    const { location: _, ...without } = activityEntry({ place: "venue" });
    expect(knownFields([without], TODAY).find(({ key }) => key === "where")).toMatchObject({ said: 0 });
    expect(known({ place: "online" }, "where")).toBe("said");
  });
  it("is whether there is room only as long as that holds", () => {
    const open = (changedOn: string) => known({ availability: { state: "open", changedOn } }, "room");
    expect(open("2026-03-01")).toBe("said");
    expect(open("2025-06-01")).toBe("unknown");
  });
  it("does not ask for a door of what has none, nor for room where one walks in", () => {
    expect(known({ place: "home" }, "wheelchair")).toBe("no question");
    expect(known({ threshold: { dropIn: true } }, "room")).toBe("no question");
    expect(known({ schedule: { type: "by-appointment" } }, "schoolHolidays")).toBe("no question");
  });
  it("does not ask what would be a silly question", () => {
    expect(known({ category: "koken" }, "effort")).toBe("no question");
    expect(known({ category: "bewegen" }, "effort")).toBe("unknown");
    expect(known({ role: "support" }, "skill")).toBe("no question");
    expect(known({ audience: { minAge: 65 } }, "childWelcome")).toBe("no question");
  });
  it("is a share of all that can be asked", () => {
    expect(shareKnown([])).toBeUndefined();
    expect(
      shareKnown([
        { key: "cost", said: 1, asked: 2 },
        { key: "room", said: 2, asked: 2 },
      ]),
    ).toBe(0.75);
  });
});

describe("the questions that help an organisation most", () => {
  const bare = activityEntry({ costs: [], place: "venue" });
  it("begin with what keeps somebody from going, for as many activities as it is unknown of", () => {
    const asked = helpfulQuestions([bare, activityEntry({ slug: "b" })], TODAY);
    expect(asked).toHaveLength(QUESTIONS_A_CALL);
    expect(asked[0]).toMatchObject({ key: "wheelchair", of: [bare, { slug: "b" }] });
    expect(asked.map(({ key }) => key)).not.toContain("nextStep");
  });
  it("are none when all is said", () => {
    expect(helpfulQuestions([], TODAY)).toEqual([]);
  });
  it("are at most six, the most helpful first, and only about what is not known", () => {
    fc.assert(
      fc.property(fc.array(anyActivity, { maxLength: 6 }), (activities) => {
        const asked = helpfulQuestions(activities, TODAY);
        const fields = knownFields(activities, TODAY);
        expect(asked.length).toBeLessThanOrEqual(QUESTIONS_A_CALL);
        const help = asked.map(({ key, of }) => weightOf(key) * of.length);
        expect(help).toEqual(help.toSorted((a, b) => b - a));
        for (const { key, of } of asked) {
          const field = fields.find((one) => one.key === key)!;
          expect(of).toHaveLength(field.asked - field.said);
        }
        for (const { said, asked } of fields) expect(said).toBeLessThanOrEqual(asked);
      }),
    );
  });
});

describe("the weights", () => {
  it("are 1 to 6, and highest for what decides whether somebody can come at all", () => {
    const weights = ASKED_KEYS.map(weightOf);
    expect(Math.min(...weights)).toBe(1);
    expect(Math.max(...weights)).toBe(6);
    const decisive = ASKED_KEYS.filter((key) => weightOf(key) === 6).toSorted();
    expect(decisive).toEqual(["cost", "wheelchair", "when", "where"]);
  });
  it("say for each field how it is called", () => {
    expect(new Set(ASKED_KEYS.map((key) => ASKED_FIELDS[key].label)).size).toBe(ASKED_KEYS.length);
  });
});

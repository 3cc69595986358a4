import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readActivity } from "#desk/form/read-activity.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import { keptTimes } from "#desk/form/when/schedule-values.ts";
import { valuesOfActivity } from "#desk/form/values-of-activity.ts";
import type { FormValues } from "#desk/form/form-values.ts";
import { canonical } from "#domain/fingerprint.ts";
import type { Activity } from "#schema/activity.ts";
import { activities } from "../../../fixtures/activity-arbitraries.ts";
import { FILLED } from "../../../support/desk-visitor.ts";

/** What a browser sends of these fields. */
function asSent(values: FormValues): FormValues {
  const sent = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat()) sent.append(name, one);
  return readFormValues(sent);
}

/** As a browser sends the form when somebody changes this much of it. */
const sentBack = (activity: Activity, changed: FormValues = {}) =>
  readActivity(asSent({ ...valuesOfActivity(activity), ...changed }), activity);

/** What the form says of an activity: whose it is, and where, is settled apart. */
function saidOf({ organization: _o, location: _l, sources: _s, ...rest }: Activity): string {
  return canonical(rest);
}

describe("every activity that the schema allows", () => {
  it("comes back the same when nothing in the form was touched", () => {
    fc.assert(
      fc.property(activities, (activity) => {
        const { draft, problems } = sentBack(activity);
        expect(problems).toEqual({});
        expect(canonical(draft)).toBe(saidOf(activity));
      }),
      { numRuns: 400 },
    );
  });

  it("lets somebody correct its phone number, and keeps all the rest", () => {
    fc.assert(
      fc.property(activities, (activity) => {
        const { draft, problems } = sentBack(activity, { phone: "0900 - 1234" });
        expect(problems).toEqual({});
        const { contact } = activity;
        const { phone: _p, ...others } = contact;
        const { draft: before } = sentBack({ ...activity, contact: others }, { phone: "0900 - 1234" });
        expect(canonical(draft)).toBe(canonical(before));
        expect(canonical({ ...draft, contact })).toBe(saidOf(activity));
        expect(draft?.contact.phone).toBe("09001234");
      }),
      { numRuns: 200 },
    );
  });

  it("has times that the form can say whole, or a sentence that says what it cannot", () => {
    fc.assert(
      fc.property(activities, ({ schedule }) => {
        const drawn = valuesOfActivity({ ...EMPTY, schedule });
        const says = keptTimes(schedule);
        expect(says !== undefined).toBe(drawn.when === "keep");
        if (says !== undefined) return;
        const { when: _w, days1: _d, every1: _e, start1: _s, end1: _n, holidays: _h, ...rest } = FILLED;
        const { draft, problems } = readActivity(asSent({ ...rest, ...valuesOfWhen(drawn) }));
        if (draft) expect(meant(draft.schedule)).toBe(meant(schedule));
        else for (const sentence of Object.values(problems)) expect(sentence).toMatch(/\p{Ll}/u);
      }),
      { numRuns: 600 },
    );
  });
});

const EMPTY: Activity = {
  title: "Koffie",
  easyText: "U drinkt samen koffie op de stoep. Iedereen uit de buurt is welkom.",
  organization: "club",
  schedule: { type: "unknown" },
  costs: [],
  audience: {},
  firstVisit: {},
  threshold: {},
  language: {},
  accessibility: {},
  signUp: {},
  contact: {},
  tags: [],
  status: "published",
  sources: [],
};
const OF_WHEN =
  /^(?:when|dates|start|end|from|until|sessions|holidays|scheduleNote|(?:days|every|weeks|start|end)[123])$/;
const valuesOfWhen = (drawn: FormValues): FormValues =>
  Object.fromEntries(Object.entries(drawn).filter(([name]) => OF_WHEN.test(name)));

/** The same times however they are put: days and dates in any order, "every 1 week", one date in a list, words neat. */
function meant(schedule: Activity["schedule"]): string {
  const { cancelled: _c, ...rest } = schedule as Extract<Activity["schedule"], { type: "dates" }>;
  const flat = JSON.stringify(rest, (key, value: unknown) =>
    key === "note"
      ? String(value)
          .normalize("NFC")
          .replace(/[^\p{L}\p{N}]+/gu, "") || undefined
      : Array.isArray(value) && value.length === 0
        ? undefined
        : Array.isArray(value) && value.every((one) => typeof one !== "object")
          ? [...new Set(value)].sort()
          : (key === "interval" && value === 1) || value === undefined
            ? undefined
            : value,
  );
  const { type, date, dates, ...more } = JSON.parse(flat) as Record<string, unknown>;
  return canonical({ ...more, type: type === "once" ? "dates" : type, dates: dates ?? (date && [date]) });
}

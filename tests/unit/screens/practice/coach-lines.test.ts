import { describe, expect, test } from "vitest";
import type { CoachEntry } from "#domain/practices/join-practices.ts";
import { coachTitle, coachWays, directAnswer, formsLine, hoursLines } from "#screens/practice/coach-lines.ts";

const coach: CoachEntry = {
  ...{ slug: "c", municipality: "dorp", role: "welzijnscoach", organization: "de-brug", practices: [] },
  organizationEntry: { slug: "de-brug", name: "De Brug", contact: { phone: "+31365550160" } },
};
const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

test("a coach is called by the function, and by a first name only where the file has one", () => {
  expect(coachTitle(coach)).toBe("Welzijnscoach");
  expect(coachTitle({ ...coach, firstName: "Noor" })).toBe("Noor, welzijnscoach");
});

test("hours are said as a sentence says them", () => {
  const hours = [
    { days: ["MO", "WE"] as ("MO" | "WE")[], startTime: "09:00", endTime: "12:30" },
    { days: ["TH"] as "TH"[], startTime: "13:00", endTime: "19:30" },
  ];
  expect(hoursLines({ hours })).toEqual([
    "Maandag en woensdag 9.00 tot 12.30 uur",
    "Donderdag 13.00 tot 19.30 uur",
  ]);
  expect(hoursLines({ hours: [] })).toEqual([]);
});

test("where the talk can be is said, or asked", () => {
  expect(formsLine({ forms: ["practice", "home"] })).toBe("Het gesprek kan in de praktijk of bij u thuis.");
  expect(formsLine({})).toContain("vraag dit even na");
});

describe("How to reach a coach", () => {
  test("comes with what is easiest first: call, app, mail", () => {
    const ways = coachWays({
      ...coach,
      phone: "+31365550161",
      app: "+31365550161",
      email: "coach@example.org",
    });
    expect(ways.map(({ kind }) => kind)).toEqual(["phone", "app", "mail"]);
    expect(ways[1]?.href).toBe("https://wa.me/31365550161");
    expect(plain(ways[1]?.written)).toBe("WhatsApp 036 - 555 01 61");
  });
  test("is how to reach the organisation where nobody said more, and nothing where nobody said that", () => {
    expect(coachWays(coach).map(({ href }) => href)).toEqual(["tel:+31365550160"]);
    expect(coachWays({ ...coach, organizationEntry: { ...coach.organizationEntry, contact: {} } })).toEqual(
      [],
    );
  });
});

test("without a referral: one coach who says so is a yes, all of them a no, and all else a question", () => {
  const says = (...answers: (boolean | undefined)[]) =>
    directAnswer(
      answers.map((withoutReferral) => ({
        coach: { ...coach, ...(withoutReferral !== undefined && { withoutReferral }) },
      })),
    );
  expect(says(true, false)).toBe("yes");
  expect(says(undefined, true)).toBe("yes");
  expect(says(false, false)).toBe("no");
  expect(says(false, undefined)).toBe("ask");
  expect(says()).toBe("ask");
});

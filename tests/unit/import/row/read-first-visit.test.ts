import { describe, expect, test } from "vitest";
import { readFirstVisit } from "#import/row/read-first-visit.ts";

const who = (text: string | undefined, description = "") =>
  readFirstVisit(text, description).value?.accompaniment;

describe("the first visit", () => {
  test.each([
    ["ja", "yes"],
    ["nee", "none"],
    ["ja, coach gaat mee", "coach"],
    ["ja (buddy)", "buddy"],
    ["ja, gastvrouw vangt u op", "host"],
    ["x", "yes"],
  ])("%s is %s", (text, expected) => {
    expect(who(text)).toBe(expected);
  });

  test.each([
    ["yes, message us", true],
    ["ja, stuur even een bericht", true],
    ["ja, bel even", true],
    ["ja, stuur een bericht en we wachten op je", undefined],
    ["ja", undefined],
  ])("%s asks for a word before one comes: %s", (text, asks) => {
    expect(readFirstVisit(text, "").value?.callFirst).toBe(asks);
  });

  test("'n.v.t.' and nothing say nothing", () => {
    expect(who("n.v.t.")).toBeUndefined();
    expect(who(undefined)).toBeUndefined();
  });

  test("the description tells who it is", () => {
    expect(who("ja", "Je krijgt een buddy voor de eerste keer, want aansluiten is spannend.")).toBe("buddy");
    expect(who(undefined, "De coördinator gaat de eerste keer mee.")).toBe("coach");
  });

  test("'nee' while the description says otherwise is asked", () => {
    const { value, remarks } = readFirstVisit(
      "nee",
      "Nieuwe mensen krijgen de eerste keer een plek naast iemand die het kent.",
    );
    expect(value?.accompaniment).toBeUndefined();
    expect(remarks.map(({ code }) => code)).toEqual(["first-visit-conflict"]);
  });

  test("a companion and just looking are only true when the text allows it", () => {
    expect(readFirstVisit(undefined, "Een partner of vriendin mag mee.").value?.mayBringSomeone).toBe(true);
    expect(
      readFirstVisit(undefined, "Na een tijd gaat uw maatje mee naar buiten.").value?.mayBringSomeone,
    ).toBeUndefined();
    expect(readFirstVisit(undefined, "Kom gerust eerst een ochtend kijken.").value?.mayWatch).toBe(true);
  });
});

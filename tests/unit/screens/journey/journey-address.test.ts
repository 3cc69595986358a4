import { describe, expect, it } from "vitest";
import { formatPlace, parsePlace } from "#screens/journey/journey-address.ts";
import { startOf } from "#screens/journey/journey-state.ts";
import { EMPTY_PROFILE } from "#matching/ask/profile.ts";

const state = { ...startOf("begin"), list: ["koor", "wandelen"] };

describe("the place in the journey", () => {
  it("comes back from the fragment", () => {
    const asked = { ...state, view: "vraag" as const, question: 3 };
    expect(formatPlace(asked, "begin")).toBe("stap=vraag-3&lijst=koor,wandelen");
    expect(parsePlace(`#${formatPlace(asked, "begin")}`, "begin")).toEqual({
      view: "vraag",
      mode: "resident",
      question: 3,
      list: ["koor", "wandelen"],
      unread: 0,
    });
  });
  it("says when all questions are on one page", () => {
    const asked = { ...state, view: "vraag" as const, mode: "coach" as const };
    expect(formatPlace(asked, "begin")).toBe("stap=vragen&lijst=koor,wandelen");
    expect(parsePlace("#stap=vragen", "begin")).toEqual({
      view: "vraag",
      mode: "coach",
      list: [],
      unread: 0,
    });
  });
  it("is not said where the page opens with it", () => {
    expect(formatPlace({ ...state, view: "lijst" }, "lijst")).toBe("lijst=koor,wandelen");
    expect(parsePlace("#lijst=koor", "lijst")).toEqual({ view: "lijst", list: ["koor"], unread: 0 });
  });
  it("is found again in an address that a program encoded", () => {
    for (const fragment of ["#stap=recept&amp;lijst=koor%2Cyoga", "#stap%3Drecept%26lijst%3Dkoor%2Cyoga"])
      expect(parsePlace(fragment, "lijst")).toEqual({ view: "recept", list: ["koor", "yoga"], unread: 0 });
  });
  it("never holds an answer", () => {
    const profile = { ...EMPTY_PROFILE, text: "geheim", needs: ["rolstoel" as const], age: "65+" as const };
    expect(formatPlace({ ...state, profile, view: "passend" }, "begin")).toBe(
      "stap=passend&lijst=koor,wandelen",
    );
  });
  it.each(["#stap=onzin", "#stap=vraag-99", "#stap=vraag-0", "#inhoud", ""])(
    "%s is a place all the same",
    (fragment) => {
      const { view, question } = parsePlace(fragment, "begin");
      expect(["begin", "vraag"]).toContain(view);
      expect(question).toBeUndefined();
    },
  );
});

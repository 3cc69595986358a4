import { describe, expect, test } from "vitest";
import {
  chosenCount,
  finderReducer,
  isOpen,
  START,
  type FinderAction,
} from "#screens/finder/finder-state.ts";
import { formatAddress, parseAddress } from "#search/address.ts";

const NEAR = { pc4: "1317", lat: 52.37, lng: 5.21 };
const after = (...actions: FinderAction[]) => actions.reduce(finderReducer, START);
const koken: FinderAction = { type: "toggle", facet: "category", value: "koken" };

describe("What a visitor chooses changes the question", () => {
  test("a value chosen twice is not chosen, and an empty facet leaves no trace", () => {
    expect(after(koken).question.filters).toEqual({ category: ["koken"] });
    expect(after(koken, koken).question.filters).toEqual({});
  });

  test("typing replaces the address, choosing adds to the history, going back adds nothing", () => {
    expect(after({ type: "text", text: "soep" }).history).toBe("replace");
    expect(after({ type: "text", text: "soep" }, koken).history).toBe("push");
    const parsed = parseAddress("categorie=koken", "", {
      values: () => ["koken"],
      centreOf: () => undefined,
    });
    expect(after({ type: "address", parsed })).toMatchObject({
      history: "none",
      question: { filters: { category: ["koken"] } },
    });
  });

  test("a new choice starts again at the top of the list", () => {
    const deep = after({ type: "more" }, { type: "more" });
    expect(deep.question.page).toBe(3);
    for (const action of [
      koken,
      { type: "text", text: "a" },
      { type: "near", near: NEAR },
    ] as FinderAction[]) {
      expect(finderReducer(deep, action).question.page).toBe(1);
    }
  });

  test("with a postcode the nearest comes first; without it that order means nothing", () => {
    const near = after({ type: "near", near: NEAR }, { type: "within", km: 3 });
    expect(near.question).toMatchObject({ near: NEAR, withinKm: 3, sort: "distance" });
    const wider = finderReducer(near, { type: "drop", what: "distance" });
    expect(wider.question).toMatchObject({ near: NEAR, withinKm: undefined });
    const gone = finderReducer(wider, { type: "drop", what: "distance" });
    expect(gone.question).toMatchObject({ sort: "best" });
    expect(gone.question.near).toBeUndefined();
  });

  test("a distance cannot be chosen without a postcode", () => {
    expect(after({ type: "within", km: 3 }).question.withinKm).toBeUndefined();
  });

  test("an unknown postcode takes the old one away and is remembered to be named", () => {
    const state = after({ type: "near", near: NEAR }, { type: "unknown-postcode", pc4: "9999" });
    expect(state).toMatchObject({ unknownPostcode: "9999" });
    expect(state.question.near).toBeUndefined();
    expect(finderReducer(state, { type: "near", near: NEAR }).unknownPostcode).toBeUndefined();
  });

  test("dropping one thing keeps the rest", () => {
    const state = after({ type: "text", text: "soep" }, koken, {
      type: "toggle",
      facet: "day",
      value: "maandag",
    });
    expect(finderReducer(state, { type: "drop", what: "text" }).question).toMatchObject({
      text: "",
      filters: { category: ["koken"], day: ["maandag"] },
    });
    expect(finderReducer(state, { type: "drop", what: "category" }).question).toMatchObject({
      text: "soep",
      filters: { day: ["maandag"] },
    });
  });

  test("'wis alles' leaves the map as it is", () => {
    const state = after({ type: "map", open: true }, koken, { type: "clear" });
    expect(state).toMatchObject({ map: true, question: { filters: {}, text: "" } });
    expect(formatAddress(state.question, state).query).toBe("weergave=kaart");
  });

  test("the number on the button counts choices, not words", () => {
    const state = after({ type: "text", text: "soep" }, koken, { type: "near", near: NEAR });
    expect(chosenCount(state.question)).toBe(2);
    expect(isOpen(state.question)).toBe(false);
    expect(isOpen(after({ type: "text", text: "  " }).question)).toBe(true);
  });
});

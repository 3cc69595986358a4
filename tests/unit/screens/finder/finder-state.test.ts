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
const cost = (value: string): FinderAction => ({ type: "toggle", facet: "cost", value });
const koken: FinderAction = { type: "toggle", facet: "category", value: "koken" };

describe("What a visitor chooses changes the question", () => {
  test("a value chosen twice is not chosen, and an empty facet leaves no trace", () => {
    expect(after(koken).question.filters).toEqual({ category: ["koken"] });
    expect(after(koken, koken).question.filters).toEqual({});
  });

  test("a part of the map is searched until it is let go, and a new place takes its place", () => {
    const area = { south: 52.3, west: 5.1, north: 52.4, east: 5.2 };
    const there = after(koken, { type: "area", area });
    expect(there.question).toMatchObject({ area, filters: { category: ["koken"] } });
    expect(finderReducer(there, { type: "area", area: undefined }).question.area).toBeUndefined();
    expect(finderReducer(there, { type: "near", near: NEAR }).question.area).toBeUndefined();
    expect(finderReducer(there, { type: "drop", what: "area" }).question.area).toBeUndefined();
    expect(chosenCount(there.question)).toBe(2);
  });

  test("today stays chosen while somebody types and chooses, until it is let go or all is cleared", () => {
    const today = after({ type: "during", during: "vandaag" }, { type: "text", text: "soep" }, koken);
    expect(today.question).toMatchObject({ during: "vandaag", text: "soep", page: 1 });
    expect(isOpen(after({ type: "during", during: "vandaag" }).question)).toBe(false);
    expect(finderReducer(today, { type: "drop", what: "during" }).question.during).toBeUndefined();
    expect(isOpen(finderReducer(today, { type: "clear" }).question)).toBe(true);
  });

  test("who looks for what is on first still does so near a postcode, and without one again", () => {
    const soonest = after({ type: "sort", sort: "soonest" }, { type: "near", near: NEAR });
    expect(soonest.question).toMatchObject({ sort: "soonest", near: NEAR });
    expect(finderReducer(soonest, { type: "near", near: undefined }).question.sort).toBe("soonest");
  });

  test("of a ladder of prices the last step is the one that counts; what is not on it stays", () => {
    expect(after(cost("gratis"), cost("tot-3")).question.filters).toEqual({ cost: ["tot-3"] });
    expect(after(cost("onbekend"), cost("gratis"), cost("tot-3")).question.filters).toEqual({
      cost: ["onbekend", "tot-3"],
    });
    expect(after(cost("tot-3"), cost("tot-3")).question.filters).toEqual({});
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

  test("a postcode in the search box is the place, until it is typed away again", () => {
    const words: FinderAction = { type: "text", text: "yoga", typed: "yoga 1317", near: NEAR };
    const near = after(words, { type: "within", km: 3 });
    expect(near).toMatchObject({ typed: "yoga 1317", history: "push" });
    expect(near.question).toMatchObject({ text: "yoga", near: NEAR, withinKm: 3, sort: "distance" });
    expect(finderReducer(near, words).question.withinKm).toBe(3);
    const shorter = finderReducer(near, { type: "text", text: "yoga 131" });
    expect(shorter).toMatchObject({ typed: "yoga 131", question: { text: "yoga 131", sort: "best" } });
    expect(shorter.question.near).toBeUndefined();
    const settled = finderReducer(near, { type: "typed" });
    expect(settled.typed).toBe("yoga");
    expect(finderReducer(settled, { type: "text", text: "koor" }).question.near).toEqual(NEAR);
    expect(finderReducer(near, { type: "near", near: undefined }).typed).toBe("yoga");
    expect(finderReducer(near, { type: "clear" })).toMatchObject({ typed: "", question: { text: "" } });
  });

  test("a postcode outside the guide in the search box is told there", () => {
    const far = after(
      { type: "near", near: NEAR },
      { type: "text", text: "", typed: "1012", unknown: "1012" },
    );
    expect(far).toMatchObject({ unknownPostcode: "1012", isUnknownTyped: true, typed: "1012" });
    expect(far.question.near).toBeUndefined();
    expect(finderReducer(far, { type: "typed" })).toMatchObject({ unknownPostcode: "1012", typed: "" });
    const away = finderReducer(far, { type: "text", text: "101" });
    expect(away.unknownPostcode ?? away.isUnknownTyped).toBeUndefined();
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

import { describe, expect, it } from "vitest";
import { journeyReducer, MOST_ON_LIST, startOf, type JourneyAction } from "#screens/journey/journey-state.ts";
import { EMPTY_PROFILE } from "#matching/ask/profile.ts";

const after = (...actions: JourneyAction[]) => actions.reduce(journeyReducer, startOf("begin"));
const add = (slug: string): JourneyAction => ({ type: "add", slug });
const goals = { ...EMPTY_PROFILE, goals: ["rust" as const] };

describe("the list", () => {
  it("keeps the order somebody gives it, for the sheet follows it", () => {
    const { list } = after(add("a"), add("b"), add("c"), { type: "move", slug: "c", by: -1 });
    expect(list).toEqual(["a", "c", "b"]);
    expect(after(add("a"), { type: "move", slug: "a", by: -1 }).list).toEqual(["a"]);
    expect(after(add("a"), { type: "move", slug: "a", by: 1 }).list).toEqual(["a"]);
  });
  it("gives back what was taken off, where it was", () => {
    const without = [add("a"), add("b"), add("c"), { type: "remove", slug: "b" } as const];
    expect(after(...without).list).toEqual(["a", "c"]);
    expect(after(...without, { type: "undo-remove" }).list).toEqual(["a", "b", "c"]);
  });
  it("has each activity once, and an end", () => {
    expect(after(add("a"), add("a")).list).toEqual(["a"]);
    expect(after({ type: "list", list: ["a", "b", "a"] }).list).toEqual(["a", "b"]);
    const many = Array.from({ length: 50 }, (_, index) => `a${index}`);
    expect(after({ type: "list", list: many }, add("b")).list).toHaveLength(MOST_ON_LIST);
  });
  it("names what it has no room for, and counts what could not be read", () => {
    const many = Array.from({ length: 31 }, (_, index) => `a${index}`);
    const full = after({ type: "list", list: many, unread: 2 });
    expect(full.lost).toEqual({ unread: 2, tooMany: ["a30"] });
    expect(journeyReducer(full, add("b")).lost.tooMany).toEqual(["a30", "b"]);
    expect(after(add("a")).lost).toEqual({ unread: 0, tooMany: [] });
  });
  it("puts what was meant in the place of what was cut, once", () => {
    const cut = { type: "list", list: ["koor", "samen-et", "yoga"] } as const;
    expect(after(cut, { type: "replace", slug: "samen-et", by: "samen-eten" }).list).toEqual([
      "koor",
      "samen-eten",
      "yoga",
    ]);
    expect(after(cut, { type: "replace", slug: "samen-et", by: "yoga" }).list).toEqual(["koor", "yoga"]);
  });
  it("stays when somebody begins again; the answers go", () => {
    const state = after(
      add("a"),
      { type: "answer", profile: goals },
      { type: "hide", slug: "b" },
      { type: "again" },
    );
    expect(state).toMatchObject({ view: "begin", list: ["a"], hidden: [], profile: EMPTY_PROFILE });
  });
});

describe("the answers", () => {
  it("that a change made wider come back by one tap", () => {
    const wider = { ...goals, group: null, company: "alleen" as const };
    const changed = after({ type: "answer", profile: goals }, { type: "change", profile: wider });
    expect(changed.profile).toEqual(wider);
    expect(journeyReducer(changed, { type: "undo-change" }).profile).toEqual(goals);
  });
  it("given anew leave nothing to undo", () => {
    const state = after({ type: "change", profile: goals }, { type: "answer", profile: EMPTY_PROFILE });
    expect(journeyReducer(state, { type: "undo-change" }).profile).toEqual(EMPTY_PROFILE);
  });
});

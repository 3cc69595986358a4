import { expect, it } from "vitest";
import { searchCheck } from "#server/keep-search.ts";

it("a search server that is away is told to who watches after five minutes, not while it starts again", () => {
  expect(searchCheck(0)).toBe("ok");
  expect(searchCheck(4.9 * 60_000)).toBe("ok");
  expect(searchCheck(7.5 * 60_000)).toBe("away for 7 minutes; browsers answer themselves");
});

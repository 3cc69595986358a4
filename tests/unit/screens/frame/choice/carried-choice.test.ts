import { describe, expect, it } from "vitest";
import { choiceIn, withChoice } from "#screens/frame/choice/carried-choice.ts";
import { plainList } from "#screens/frame/plain-list.ts";

const dark = { letters: "groter", scherm: "donker" } as const;

describe("how somebody wants to read, behind the # of an address", () => {
  it("comes back as it was chosen, beside whatever else stands there", () => {
    for (const beside of ["", "#bij=1317", "#stap=vraag-3&lijst=koor,wandelen"])
      expect(choiceIn(`#${withChoice(beside, dark)}`)).toEqual(dark);
  });
  it("stands before the list, which the script of every page reads where it stands last", () => {
    expect(plainList(`#${withChoice("#lijst=koor,wandelen", dark)}`)).toEqual(["koor", "wandelen"]);
  });
  it("takes the place of what was chosen before, and leaves the address once all is as usual", () => {
    const before = withChoice("#bij=1317", { letters: "grootst", scherm: "licht" });
    expect(withChoice(before, dark)).toBe("letters=groter&scherm=donker&bij=1317");
    expect(withChoice(before, { letters: "gewoon", scherm: "toestel" })).toBe("bij=1317");
  });
  it("is as usual where somebody wrote a word that is none of the choices", () => {
    expect(choiceIn("#letters=reuzen&scherm=roze")).toEqual({ letters: "gewoon", scherm: "toestel" });
    expect(choiceIn("#lijst=letters-tekenen")).toBeUndefined();
  });
});

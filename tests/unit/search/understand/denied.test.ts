import { describe, expect, it } from "vitest";
import { splitDenied } from "#search/understand/denied.ts";

describe("what somebody does not want", () => {
  it.each([
    ["ik wil niet zingen", "ik wil", "zingen"],
    ["niets met dieren", "", "met dieren"],
    ["ik hou van fietsen maar niet van zwemmen", "ik hou van fietsen", "van zwemmen"],
    ["geen muziek, liever stilte", "stilte", "muziek"],
    ["ik haat sporten", "ik", "sporten"],
    ["zingen wil ik niet", "", "zingen wil ik"],
    ["ik kan niet meer fietsen en wil graag koken", "ik kan . wil graag koken", ""],
    ["wanten breien op woensdag om 19.30, geen muziek", "wanten breien op woensdag om 19.30", "muziek"],
    ["iets met welzijn maar niet van sporten", "iets met welzijn", "van sporten"],
    ["liever niet in een grote groep", "liever", "in een grote groep"],
  ])("%j asks for %j", (text, wanted, refused) => {
    expect(splitDenied(text)).toEqual({ wanted, refused });
  });
  it.each([
    "koffie schenken",
    "Wandelen, of welzijn (19.30 uur)!",
    "ik wil niet alleen eten",
    "ik weet het niet zo goed, misschien zingen",
    "niets liever dan wandelen",
    "waarom niet zingen",
    "taalles in de avond in Poort",
  ])("%j denies nothing", (text) => {
    const { wanted, refused } = splitDenied(text);
    expect(refused).toBe("");
    expect(wanted.match(/\p{L}+/gu)).toEqual(text.match(/\p{L}+/gu));
  });
});

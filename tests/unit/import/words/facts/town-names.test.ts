import { describe, expect, it } from "vitest";
import { DUTCH_TOWNS } from "#import/words/facts/dutch-towns.ts";
import { ALL_TOWNS, TOWN_NAMES } from "#import/words/facts/town-names.ts";

describe("the towns that the import knows", () => {
  it("are those of the table of postcodes, small ones too, in every province", () => {
    expect(DUTCH_TOWNS).toHaveLength(12);
    for (const town of ["almere", "zeewolde", "exloo", "vrouwenpolder", "de koog", "'s-heerenberg"])
      expect(ALL_TOWNS.has(town), town).toBe(true);
  });

  it("hold those of Flanders and of the Caribbean Netherlands as well", () => {
    for (const town of ["gent", "roosdaal", "kralendijk", "rincon"])
      expect(ALL_TOWNS.has(town), town).toBe(true);
  });

  it("are no house by themselves, unless a house may be called so", () => {
    expect(TOWN_NAMES.has("zutphen")).toBe(true);
    for (const name of ["de hoeve", "de klomp", "best", "hoek", "'t zand"]) {
      expect(ALL_TOWNS.has(name), name).toBe(true);
      expect(TOWN_NAMES.has(name), name).toBe(false);
    }
  });
});

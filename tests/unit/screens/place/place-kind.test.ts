import { describe, expect, it } from "vitest";
import { placeKindOf } from "#screens/place/place-kind.ts";

const named = (name: string) => placeKindOf({ name });

describe("what kind of place it is", () => {
  it("is what its file says", () => {
    expect(placeKindOf({ name: "Buurthuis De Brug", kind: "library" })).toBe("library");
  });
  it("follows from the word a house goes by", () => {
    const kinds = [
      "Buurthuis De Brug",
      "Wijkcentrum Oost",
      "buurtkamer 't Hoekje",
      "Kerk De Poort",
      "Bibliotheek Zuid",
    ];
    expect(kinds.map(named)).toEqual([
      "community-centre",
      "community-centre",
      "community-centre",
      "church",
      "library",
    ]);
    expect(named("Sporthal De Das")).toBe("sports");
    expect(named("Woonzorgcentrum De Lindehof")).toBe("care");
  });
  it("is not known of a name that does not say it", () => {
    expect(named("De Binnenplaats")).toBeUndefined();
    expect(named("Kerkstraat 12")).toBeUndefined();
    expect(named("Eetcafé naast het buurthuis")).toBeUndefined();
  });
});

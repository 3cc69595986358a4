import { describe, expect, it } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const HEADER = "Naam;Soort;Dag;Tijd;Locatie;Adres;Postcode;Plaats;Kosten";
const placed = async (cells: string) => {
  const { changes, report, ...rest } = await importText(
    `${HEADER}\nEetclub;koken;vrijdag;12:00-13:30;${cells};gratis`,
  );
  const location = changes.find(({ path }) => path.startsWith("locations/"))?.value;
  const questions = report.rows[0]?.remarks.filter(({ kind }) => kind === "question") ?? [];
  return {
    location,
    place: activitiesIn({ changes, report, ...rest })["Eetclub"]?.["place"],
    codes: questions.map(({ code }) => code),
    why: questions.map(({ why }) => why).join(" "),
  };
};

describe("where it is, held beside the municipality", () => {
  it("asks once about a postcode and a town of another municipality, and keeps what the sheet says", async () => {
    const { location, codes, why } = await placed("De Schuur;Westeinde 3;7671 CM;Vriezenveen");
    expect(codes).toEqual(["place-elsewhere"]);
    expect(why).toContain("Almere");
    expect(location).toMatchObject({ postcode: "7671 CM", city: "Vriezenveen" });
  });
  it("asks about a town of another municipality when there is no postcode", async () => {
    expect((await placed("De Schuur;Westeinde 3;;Vriezenveen")).codes).toContain("place-elsewhere");
  });
  it("does not take four digits from elsewhere for a Dutch postcode", async () => {
    const { location, codes } = await placed("De Kruising;Sint-Jansplein 20;3300;Tienen");
    expect(codes).toEqual(["place-elsewhere"]);
    expect(location).not.toHaveProperty("pc4");
  });
  it.each([
    "Black Hall;5 Beaufort Walk, London;SE11 6AA;London",
    "Haus am See;Seestraße 4;48599;Gronau",
    "De Kruising;Sint-Jansplein 20;B-3300;Tienen",
    "De Kruising;Sint-Jansplein 20;;Tienen, België",
    "Black Hall;5 Beaufort Walk, London SE11 6AA;;",
  ])("says that a foreign address is foreign, and takes no place from it: %s", async (cells) => {
    const { location, place, codes, why } = await placed(cells);
    expect(codes).toEqual(["place-abroad"]);
    expect(why).toContain("niet in Nederland");
    expect([location, place]).toEqual([undefined, undefined]);
  });
  it.each([
    "Postbus 12;;1300 AA;Almere",
    "De Schuur;Postbus 12;1300 AA;Almere",
    ";Postbus 12, 1300 AA Almere;;",
  ])("takes no post box for a place to go to: %s", async (cells) => {
    const { location, codes } = await placed(cells);
    expect(codes).toEqual(["place-post-box"]);
    expect(location?.["street"]).toBeUndefined();
    expect(location?.["postcode"]).toBeUndefined();
  });
  it.each(["Almere;;;", "Almere;;;Almere", "Almere-Buiten;;;", ";;1317 NB;Almere", "gemeente Almere;;;"])(
    "takes no bare town or postcode for a place to go to: %s",
    async (cells) => {
      const { place, codes } = await placed(cells);
      expect(place).toBeUndefined();
      expect(codes.filter((code) => code.startsWith("place-"))).toHaveLength(1);
    },
  );
  it("asks nothing about an address in the municipality", async () => {
    const { codes, location } = await placed("De Schuur;Kavelpad 3;1317 NB;Almere");
    expect(codes).toEqual([]);
    expect(location).toMatchObject({ street: "Kavelpad 3", postcode: "1317 NB" });
  });
  it("knows the districts of the municipality as its own", async () => {
    expect((await placed("De Schuur;Kavelpad 3;1354 AA;Almere Haven")).codes).toEqual([]);
  });
});

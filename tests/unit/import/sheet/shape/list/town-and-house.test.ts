import { describe, expect, test } from "vitest";
import { activitiesIn, askedCodes, importText } from "../../../../../support/import-rows.ts";

const placesOf = async (...rows: string[]) => {
  const result = await importText(["datum;naam;locatie;plaats", ...rows].join("\n"));
  const names = new Map(
    result.changes
      .filter(({ path }) => path.startsWith("locations/"))
      .map(({ path, value }) => [path.replace(/^.*\/|\.json$/g, ""), String(value["name"])]),
  );
  const all = Object.values(activitiesIn(result));
  return {
    venues: all.map(({ location }) => names.get(String(location))),
    towns: all.map(({ town }) => town),
    asked: result.report.rows.map(({ remarks }) => askedCodes(remarks)),
    notes: result.report.sheets.flatMap((sheet) => sheet.notes).join(" "),
  };
};

describe("a place and its town, in some rows in each other's column", () => {
  test("is read the other way round where other rows tell what is what", async () => {
    const { venues, asked, notes } = await placesOf(
      "2026-05-01;Toernooi;Clubhuis;Vorden",
      "2026-05-08;Clinic;Vorden;Clubhuis",
      "2026-05-15;Open dag;Lochem;Sporthal De Kamp",
      "2026-05-22;Kamp;Lochem;De Wilgenhof",
    );
    expect(venues).toEqual(["Clubhuis", "Clubhuis", "Sporthal De Kamp", "De Wilgenhof"]);
    expect(asked.flat().filter((code) => /^place-(?:or|missing|street)/.test(code))).toEqual([]);
    expect(notes).toContain("In 3 rijen staan de plek en de plaats in elkaars kolom");
  });

  test("is asked where nothing tells, and the town that is known is the town", async () => {
    const { venues, towns, asked } = await placesOf("2026-05-15;Zang;Deventer;Botter");
    expect(venues).toEqual([undefined]);
    expect(towns).toEqual(["Deventer"]);
    expect(asked[0]).toContain("place-or-town");
  });

  test("a village that nobody knows beside a house stays the town", async () => {
    const { venues, asked } = await placesOf("2026-05-15;Zang;Kapel;Kleindorp");
    expect(venues).toEqual(["Kapel"]);
    expect(asked.flat()).not.toContain("place-or-town");
  });
});

describe("a road without a number", () => {
  test("is asked for the house on it", async () => {
    const { venues, asked } = await placesOf("2026-05-15;Loop;Zomerdijk;Vorden");
    expect(venues).toEqual([undefined]);
    expect(asked[0]).toContain("place-street");
  });
  test.each(["Marktplein", "De Singel", "Stadspark", "Huis aan de Gracht"])("%s is a place", async (name) => {
    expect((await placesOf(`2026-05-15;Loop;${name};Vorden`)).venues).toEqual([name]);
  });
});

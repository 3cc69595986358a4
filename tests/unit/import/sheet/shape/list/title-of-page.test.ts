import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../../support/import-rows.ts";

const stuck = [
  [
    "zo12aprVoorjaarsloop langs de dijkWandelingUrk",
    "https://site.example.nl/agenda/voorjaarsloop-langs-de-dijk-311",
  ],
  ["ma13aprSamen 'de tuin' inWerkdagEde", "https://site.example.nl/agenda/samen-de-tuin-in-402?date=13"],
  ["di14aprUilen (met gids).LezingGoes", "https://site.example.nl/agenda/uilen-met-gids"],
];

describe("names that are stuck to what stood around them", () => {
  test("are what the address of their own page says", async () => {
    const text = ["naam;datum;url", ...stuck.map(([name, page]) => `${name};2026-05-01;${page}`)].join("\n");
    expect(Object.keys(activitiesIn(await importText(text)))).toEqual([
      "Voorjaarsloop langs de dijk",
      "Samen 'de tuin' in",
      "Uilen (met gids).",
    ]);
  });

  test("are asked about where no page tells", async () => {
    const text = ["naam;datum", ...stuck.map(([name]) => `${name};2026-05-01`)].join("\n");
    const { report } = await importText(text);
    expect(report.sheets[0]?.questions).toMatchObject([{ column: "naam", taken: "title" }]);
  });

  test("a name with a capital inside is none of them", async () => {
    const text =
      "naam;datum;url\nMeetUp;2026-05-01;https://s.example.nl/a\nYoga;2026-05-02;https://s.example.nl/b\nBingo;2026-05-03;https://s.example.nl/c";
    expect(Object.keys(activitiesIn(await importText(text)))).toEqual(["MeetUp", "Yoga", "Bingo"]);
  });
});

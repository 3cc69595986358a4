import { expect, it } from "vitest";
import { readSheetBytes } from "#import/sheet/read-sheet.ts";

const read = async (value: unknown) => {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const tables = await readSheetBytes("lijst.json", new TextEncoder().encode(text));
  return tables.map(({ header, rows }) => [header, ...rows.map(({ cells }) => cells)]);
};

it("a list of objects is a sheet, wherever in the file it stands", async () => {
  const lessons = [
    { naam: "Stoelyoga", dag: "maandag", tijd: "10:00 - 11:00", gratis: true, leeftijd: null },
    { naam: "Zumba", dag: "vrijdag", tijd: "19:00 - 20:00", gratis: false, prijs: 4.5 },
  ];
  const table = [
    ["naam", "dag", "tijd", "gratis", "leeftijd", "prijs"],
    ["Stoelyoga", "maandag", "10:00 - 11:00", "ja", "", ""],
    ["Zumba", "vrijdag", "19:00 - 20:00", "nee", "", "4.5"],
  ];
  expect(await read(lessons)).toEqual([table]);
  expect(await read({ versie: 2, rooster: { lessen: lessons } })).toEqual([table]);
  expect(await read(lessons.map((lesson) => JSON.stringify(lesson)).join("\n"))).toEqual([table]);
});

it("what stands beside the list is named in the report, and nothing is when all of it is the list", async () => {
  const notesOf = async (value: unknown) => {
    const tables = await readSheetBytes("lijst.json", new TextEncoder().encode(JSON.stringify(value)));
    return tables.flatMap(({ notes }) => notes).join(" ");
  };
  const lessons = [
    { naam: "Stoelyoga", dag: "maandag" },
    { naam: "Zumba", dag: "vrijdag" },
  ];
  const said = await notesOf({
    locatie: { naam: "Sporthal" },
    leeg: "",
    rooster: { info: "x", lessen: lessons },
  });
  expect(said).toContain("wat wij niet lazen: locatie, rooster.info.");
  expect(await notesOf(lessons)).not.toContain("niet lazen");
});

it("what is nested is a column of its own, and a list in a cell is its parts", async () => {
  const [table] = await read([
    {
      titel: "Leeskring",
      locatie: { naam: "Bieb", adres: { straat: "Kade 1" } },
      data: ["2026-03-02", "2026-04-06"],
    },
    {
      titel: "Schaken",
      locatie: { naam: "De Pion" },
      data: ["2026-03-05"],
      tijden: [
        { dag: "di", van: "19:30", tot: "22:00" },
        { dag: "do", van: "14:00", tot: "16:00" },
      ],
    },
  ]);
  expect(table?.[0]).toEqual(["titel", "locatie.naam", "locatie.adres.straat", "data", "tijden"]);
  expect(table?.[1]).toEqual(["Leeskring", "Bieb", "Kade 1", "2026-03-02; 2026-04-06", ""]);
  expect(table?.[2]?.[4]).toBe("di 19:30 - 22:00\ndo 14:00 - 16:00");
});

it("lists below days, and days with lists, are rows that know their day", async () => {
  const lesson = (les: string, tijd: string) => ({ les, tijd });
  const expected = [
    ["dag", "les", "tijd"],
    ["maandag", "Pilates", "09:00"],
    ["maandag", "Judo", "17:00"],
    ["donderdag", "Aerobics", "20:00"],
  ];
  const monday = [lesson("Pilates", "09:00"), lesson("Judo", "17:00")];
  const thursday = [lesson("Aerobics", "20:00")];
  expect(await read({ maandag: monday, donderdag: thursday })).toEqual([expected]);
  const days = [
    { dag: "maandag", lessen: monday },
    { dag: "donderdag", lessen: thursday },
  ];
  expect(await read(days)).toEqual([expected]);
});

it("what is no list of activities is refused in one sentence, however deep it is", async () => {
  for (const text of [
    "[1, 2, 3]",
    '{"a": {"b": 1}}',
    `${"[".repeat(50_000)}${"]".repeat(50_000)}`,
    '[{"a": ',
  ])
    await expect(read(text)).rejects.toThrow(/no row with column names/);
});

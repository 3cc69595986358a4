import { describe, expect, test } from "vitest";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";

const columns = (header: string[], ...cells: string[][]) =>
  recogniseColumns(header, {}, { rows: cells.map((row, at) => ({ row: at + 1, line: at + 2, cells: row })) });

describe("the column of names", () => {
  test("is not the one that holds only parts of the day: that one says when", () => {
    const { fieldOf } = columns(
      ["day", "blocks.name", "blocks.activities.name"],
      ["maandag", "ochtend", "Kantklossen"],
      ["maandag", "avond", "Bridgeclub"],
      ["dinsdag", "middag", "Zangkoor"],
    );
    expect(fieldOf).toEqual(["days", "days", "title"]);
  });
  test.each([
    ["blocks.activities.name", "title"],
    ["programma.onderdelen.activiteit.titel", "title"],
    ["location.activities.name", "title"],
    ["organizer.events.title", "title"],
    ["events.location.name", "venue"],
    ["event.organizer.name", "organization"],
  ])("is the deepest that %s speaks of: %s", (name, field) => {
    expect(recogniseColumns([name]).fieldOf).toEqual([field]);
  });
  test.each([
    ["dates", ["03-02-2027", "04-02-2027", "05-02-2027"]],
    ["times", ["10:00 - 12:00", "13:00 - 15:00", "19:00 - 21:00"]],
    ["days", ["maandag", "dinsdag", "woensdag"]],
  ])("is not one of %s when another is called so", (_, values) => {
    const names = ["Kantklossen", "Bridgeclub", "Zangkoor"];
    const { fieldOf } = columns(
      ["Naam activiteit", "Titel"],
      ...values.map((value, at) => [value, names[at] ?? ""]),
    );
    expect(fieldOf[1]).toBe("title");
  });
  test("is not one with a few words again and again when another holds titles", () => {
    const kinds = ["Sport", "Cultuur", "Sport", "Sport", "Cultuur", "Sport", "Cultuur", "Sport"];
    const names = [
      "Badminton",
      "Zangkoor",
      "Tafeltennis",
      "Volleybal",
      "Schilderen",
      "Yoga",
      "Toneel",
      "Judo",
    ];
    const { fieldOf, questions } = columns(
      ["Activiteit", "Titel"],
      ...kinds.map((kind, at) => [kind, names[at] ?? ""]),
    );
    expect(fieldOf[1]).toBe("title");
    expect(questions.map(({ column }) => column)).toEqual(["Activiteit"]);
  });
  test("stays the one with a name of every week when another only says its subject", () => {
    const names = [
      "Filmclub",
      "Filmclub",
      "Filmclub",
      "Filmclub",
      "Leeskring",
      "Filmclub",
      "Filmclub",
      "Leeskring",
    ];
    const { fieldOf } = columns(
      ["Activiteit", "Onderwerp"],
      ...names.map((name, at) => [name, `Thema ${String.fromCharCode(65 + at)}`]),
    );
    expect(fieldOf[0]).toBe("title");
  });
  test("is not the one called only 'Naam' when another says what it is", () => {
    const { fieldOf } = columns(
      ["Naam", "Wat", "Dag"],
      ["De Brug", "Kantklossen", "maandag"],
      ["De Spil", "Bridge", "dinsdag"],
    );
    expect(fieldOf).toEqual([undefined, "title", "days"]);
  });
  test("is not the one with people in it when another says what they teach", () => {
    const { fieldOf } = columns(
      ["Naam", "Dag", "Vak"],
      ["Jan de Vries", "maandag", "Kantklossen"],
      ["Pieter Bakker", "dinsdag", "Bridge"],
      ["Maria Jansen", "woensdag", "Zang"],
    );
    expect(fieldOf).toEqual([undefined, "days", "title"]);
  });
  test("is that of what, and not of who, in a header with groups", () => {
    const { fieldOf } = columns(
      ["Wie Naam", "Wat Naam", "Dag"],
      ["Sportclub Oost", "Kantklossen", "maandag"],
      ["Kring West", "Bridge", "dinsdag"],
    );
    expect(fieldOf[1]).toBe("title");
  });
  test("is asked about when it has a few words again and again beside texts that nobody knows", () => {
    const kinds = ["Sport", "Sport", "Cultuur", "Sport", "Cultuur", "Sport", "Sport"];
    const names = ["Badminton", "Tafeltennis", "Toneel", "Volleybal", "Schilderen", "Yoga", "Judo"];
    const rows = kinds.map((kind, at) => [kind, names[at] ?? "", "maandag"]);
    expect(columns(["Programma", "Onderdeel", "Dag"], ...rows).questions).toMatchObject([
      { column: "Programma", taken: "title" },
      { column: "Onderdeel" },
    ]);
    const dated = rows.map(([kind = "", name = ""], at) => [kind, name, `0${at + 1}-02-2027`]);
    expect(columns(["Programma", "Onderdeel", "Datum"], ...dated).questions).toMatchObject([
      { column: "Onderdeel" },
    ]);
  });
  test("is asked to be that of branches, each with its address, when nothing else is named", () => {
    const { fieldOf, questions } = columns(
      ["Locatie", "Dag", "Adres"],
      ["Breiclub Noord", "maandag", "Kerkstraat 1"],
      ["Breiclub Zuid", "dinsdag", "Molenweg 3"],
    );
    expect(fieldOf).toEqual(["title", "days", "address"]);
    expect(questions).toMatchObject([{ column: "Locatie", taken: "title" }]);
  });
});

import { describe, expect, test } from "vitest";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";

const columnsOf = (header: string[], ...rows: string[][]) =>
  recogniseColumns(header, {}, { rows: rows.map((cells, at) => ({ row: at + 1, line: at + 2, cells })) });

describe("the address of who offers it, in a sheet that says nowhere else where it is", () => {
  test.each([
    "contact.address",
    "Adres organisatie",
    "contact_adres",
    "organizer address",
    "Adres aanbieder",
  ])("%s: is taken for where it is, and asked about", (name) => {
    const { fieldOf, questions } = columnsOf(
      ["Activiteit", "Dag", name],
      ["Yoga", "maandag", "Molenweg 4, Almere"],
      ["Zingen", "dinsdag", "Kerkstraat 12"],
    );
    expect(fieldOf[2]).toBe("address");
    expect(questions).toMatchObject([{ column: name, taken: "address" }]);
  });

  test("is left alone where another column says where it is", () => {
    const { fieldOf } = columnsOf(
      ["Activiteit", "Locatie", "Adres organisatie"],
      ["Yoga", "De Golf", "Molenweg 4, Almere"],
      ["Zingen", "De Spil", "Kerkstraat 12"],
    );
    expect(fieldOf).toEqual(["title", "venue", undefined]);
  });
});

describe("a column of sentences below a header that asks where", () => {
  test("is no column of places, and leaves them to the one with addresses", () => {
    const { fieldOf } = columnsOf(
      ["Activiteit", "Waar kun je terecht", "contact.address"],
      ["Yoga", "Je kunt bij ons terecht met vragen over yoga.", "Molenweg 4, Almere"],
      ["Zingen", "Wij helpen als zingen tijdelijk niet goed lukt.", "Kerkstraat 12"],
    );
    expect(fieldOf[1]).not.toBe("venue");
    expect(fieldOf[2]).toBe("address");
  });
});

describe("bare names below a header of a place", () => {
  test("are towns where some of them are towns that we know", () => {
    const { fieldOf } = columnsOf(
      ["Activiteit", "Datum", "Locatie"],
      ["Thuiswedstrijd", "13-3-2027", "Klaverdonk"],
      ["Bekerwedstrijd", "21-3-2027", "Zwolle"],
      ["Toernooi", "27-3-2027", "Klaverdonk"],
      ["Finale", "19-4-2027", "Apeldoorn"],
    );
    expect(fieldOf[2]).toBe("city");
  });

  test("are none beside a house", () => {
    const { fieldOf } = columnsOf(
      ["Activiteit", "Datum", "Locatie"],
      ["Toneel", "13-3-2027", "Klaverdonk"],
      ["Cabaret", "21-3-2027", "Schouwburg"],
      ["Zang", "27-3-2027", "Zwolle"],
    );
    expect(fieldOf[2]).toBe("venue");
  });
});

describe("a column of places with names of one word that nobody knows", () => {
  const ofPlaces = (header: string, ...places: string[]) =>
    columnsOf(["Activiteit", "Dag", header], ...places.map((place, at) => [`Club ${at}`, "maandag", place]));

  test.each(["Locatie", "Waar"])("below %j they are towns or houses: asked once", (header) => {
    const { fieldOf, questions } = ofPlaces(header, "Vlierbeek", "Oudmolen", "Vlierbeek", "Hazelgem");
    expect(fieldOf[2]).toBe("venue");
    expect(questions).toMatchObject([
      { column: header, taken: "venue", candidates: expect.arrayContaining(["venue", "city"]) as unknown },
    ]);
  });

  test("are towns where another row has one of them behind a name", () => {
    const { fieldOf, questions } = ofPlaces("Locatie", "Vlierbeek", "Oudmolen", "Burcht, Vlierbeek");
    expect(fieldOf[2]).toBe("city");
    expect(questions).toEqual([]);
  });

  test("houses by their word are not asked about", () => {
    expect(ofPlaces("Locatie", "Vlierzaal", "Bibliotheek", "Dorpshuis").questions).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const columns = (header: readonly string[], ...cells: string[][]) =>
  recogniseColumns(header, {}, { rows: cells.map((row, at) => ({ row: at + 1, line: at + 2, cells: row })) });

describe("a column of links", () => {
  const pages = ["1", "2", "3", "4"].map((page) => [`Koor ${page}`, `https://voorbeeld.nl/agenda/${page}`]);

  test.each(["Bron", "bron_url", "Pagina", "Online link", "url_detail", "Lees meer op de site"])(
    "each with its own, below %s, is the website of each row",
    (name) => {
      expect(columns(["Naam", name], ...pages).fieldOf[1]).toBe("website");
    },
  );

  test("below a name that says nothing of a page is asked about", () => {
    const { fieldOf, questions } = columns(["Naam", "Xyz"], ...pages);
    expect(fieldOf[1]).toBeUndefined();
    expect(questions).toMatchObject([{ column: "Xyz", candidates: ["website"] }]);
  });

  test("beside a column for the website stays where it came from", () => {
    const rows = pages.map((row) => [...row, "https://koor.nl"]);
    expect(columns(["Naam", "Bron", "Website"], ...rows).fieldOf).toEqual(["title", undefined, "website"]);
  });

  test("the same for nearly all rows is asked about", () => {
    const rows = pages.map(([name = ""]) => [name, "https://voorbeeld.nl/agenda"]);
    expect(columns(["Naam", "Bron"], ...rows).fieldOf[1]).toBeUndefined();
  });
});

test("degrees with six decimals are no telephone numbers", () => {
  const rows = [
    ["Koor", "52.437709", "4.681402"],
    ["Bingo", "52.414122", "4.701201"],
  ];
  expect(columns(["Naam", "latitude", "longitude"], ...rows).fieldOf).toEqual(["title", "lat", "lng"]);
  expect(
    columns(["Naam", "Nummer"], ["Koor", "020.4628480"], ["Bingo", "612345678"]).questions,
  ).toMatchObject([{ candidates: ["phone"] }]);
});

test.each([
  [
    ["Naam", "Tijd"],
    ["title", "time"],
  ],
  [
    ["Naam", "Begintijd", "Eindtijd"],
    ["title", "startTime", "endTime"],
  ],
  [
    ["Naam", "start time", "end time"],
    ["title", "startTime", "endTime"],
  ],
  [
    ["Naam", "Aanvang"],
    ["title", "startTime"],
  ],
])("times with a full stop below %j are times and no prices", (header, fields) => {
  const rows = [
    ["Koor", "13.30", "15.00"],
    ["Bingo", "9.00", "11.45"],
    ["Yoga", "20.15", "21.15"],
  ];
  const read = columns(header, ...rows.map((row) => row.slice(0, header.length)));
  expect(read.fieldOf).toEqual(fields);
});

test("a column of things to do is no column of Thursdays", () => {
  const { fieldOf } = columns(["Naam", "Categorie"], ["Koor", "doen"], ["Bingo", "doen"], ["Yoga", "doen"]);
  expect(fieldOf).toEqual(["title", "category"]);
});

describe("an empty column", () => {
  test("leaves its field to a column that holds it", () => {
    expect(
      columns(["Naam", "Eigen bijdrage", "Prijs"], ["Koor", "", "€ 2"], ["Bingo", "-", "€ 3"]).fieldOf,
    ).toEqual(["title", undefined, "cost"]);
  });
});

describe("a sheet without a column that is called as activities are", () => {
  test("has their names in a column that was only thought to be something else", () => {
    const { fieldOf, questions } = columns(
      ["Beschrijving poster", "Dag"],
      ["Koor", "maandag"],
      ["Bingo", "dinsdag"],
      ["Zwemmen", "zondag"],
    );
    expect(fieldOf).toEqual(["title", "days"]);
    expect(questions).toMatchObject([{ column: "Beschrijving poster", taken: "title" }]);
  });
});

describe("a column of dates where nothing else says when", () => {
  const rows = [
    ["6-1-2027", "Koor"],
    ["13-1-2027", "Bingo"],
  ];
  test("is when it is, when the column has no name", () => {
    const { fieldOf, questions } = columns(["Kolom A", "Naam"], ...rows);
    expect(fieldOf[0]).toBe("date");
    expect(questions).toEqual([]);
  });

  test("is read and asked about, when nobody knows its name", () => {
    const { fieldOf, questions } = columns(["Xyz", "Naam"], ...rows);
    expect(fieldOf[0]).toBe("date");
    expect(questions).toMatchObject([{ column: "Xyz", taken: "date" }]);
  });

  test("is not taken for it beside another column of dates, or beside one that says when", () => {
    const two = rows.map((row) => [...row, "1-1-2026"]);
    expect(columns(["Kolom A", "Naam", "Xyz"], ...two).fieldOf).toEqual([undefined, "title", undefined]);
    const when = rows.map((row) => [...row, "elke dinsdag"]);
    expect(columns(["Xyz", "Naam", "Dag"], ...when).fieldOf).toEqual([undefined, "title", "days"]);
  });
});

describe("a column of houses that offer something", () => {
  test("says who offers it and where it is", async () => {
    const text = [
      "name,museumName,startDate",
      "Verf maken,Museum De Voorbeeldmolen,3-1-2027",
      "Brood bakken,Museum Het Voorbeeld,4-1-2027",
      "Thuis zaaien,Museum Het Voorbeeld,5-1-2027",
    ].join("\n");
    const result = await importText(text);
    expect(activitiesIn(result)["Verf maken"]).toMatchObject({
      organization: "museum-de-voorbeeldmolen",
      location: "museum-de-voorbeeldmolen",
      place: "venue",
    });
    expect(activitiesIn(result)["Thuis zaaien"]).not.toHaveProperty("location");
  });

  test("says only who offers it beside a column for the place", async () => {
    const text = "name;museum;locatie\nVerf maken;Museum De Voorbeeldmolen;Buurthuis De Hal\n";
    expect(activitiesIn(await importText(text))["Verf maken"]).toMatchObject({
      location: "buurthuis-de-hal",
    });
  });
});

describe("dates with the month before the day", () => {
  test("are read so when one of them can be nothing else", () => {
    const { fieldOf, says } = columns(
      ["Subject", "Start Date"],
      ["Koor", "12/01/2026"],
      ["Bingo", "12/15/2026"],
    );
    expect(fieldOf[1]).toBe("startDate");
    expect(says[1]?.("12/01/2026")).toBe("2026-12-01");
    expect(says[1]?.("1/5/2027 10:00")).toBe("2027-01-05 10:00");
  });

  test("are not, when a day comes first somewhere or nothing tells", () => {
    expect(columns(["Naam", "Datum"], ["Koor", "1/12/2026"], ["Bingo", "2/11/2026"]).says[1]).toBeUndefined();
    expect(
      columns(["Naam", "Datum"], ["Koor", "15/12/2026"], ["Bingo", "12/15/2026"]).says[1],
    ).toBeUndefined();
  });
});

describe("a question of yes or no whose answer another column gives", () => {
  test("is not taken for what its words look like", () => {
    const { fieldOf } = columns(
      ["name", "price", "isAccessibleForFree"],
      ["Koor", "€ 5", "false"],
      ["Bingo", "€ 0", "true"],
    );
    expect(fieldOf).toEqual(["title", "cost", undefined]);
    expect(columns(["name", "isAccessibleForFree"], ["Koor", "true"], ["Bingo", "true"]).fieldOf[1]).toBe(
      "cost",
    );
  });
});

describe("a list of clubs without a column for what they do", () => {
  test("is read, each called as the club", async () => {
    const text = [
      "Vereniging;Sport;Contact;Trainingsdagen;Accommodatie",
      "Voetbalvereniging De Hal;Voetbal;info@vvdehal.nl;ma en wo;Sportpark De Hal",
      "Schaakclub De Toren;Schaken;info@toren.nl;di;Buurthuis De Hal",
    ].join("\n");
    const { "Schaakclub De Toren": chess } = activitiesIn(await importText(text));
    expect(chess).toMatchObject({
      organization: "schaakclub-de-toren",
      schedule: { rules: [{ days: ["TU"] }] },
    });
  });
});

import { describe, expect, test } from "vitest";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";

const fields = (...header: string[]) => recogniseColumns(header).fieldOf;

describe("column names", () => {
  test.each([
    ["Naam activiteit", "title"],
    ["WAT", "title"],
    ["Dag(en)", "days"],
    ["Day(s)", "days"],
    ["Hoe vaak?", "frequency"],
    ["Voor wie?", "audience"],
    ["Kosten (per keer)", "cost"],
    ["Laatst gecontroleerd op", "verifiedOn"],
    ["E-mailadres", "email"],
    ["Omschr.", "description"],
    ["Plts.", "city"],
    ["Lft.", "age"],
    ["X", "lng"],
    ["Maandag", "MO"],
  ])("%s is %s", (name, field) => {
    expect(fields(name)).toEqual([field]);
  });

  test("begin and end apart", () => {
    expect(fields("Tijd van", "Tijd tot")).toEqual(["startTime", "endTime"]);
    expect(fields("Tijd v.", "Tijd t.")).toEqual(["startTime", "endTime"]);
    expect(fields("Van", "Tot")).toEqual(["startTime", "endTime"]);
  });

  test("'Contact' beside a number is a function, alone it is everything", () => {
    expect(fields("Contact", "Telefoon")).toEqual(["contactRole", "phone"]);
    expect(fields("Contact")).toEqual(["contact"]);
  });

  test("each field once: the best name wins, the other is reported", () => {
    const { fieldOf, unused } = recogniseColumns(["Opmerking over de locatie", "Locatie"]);
    expect(fieldOf[1]).toBe("venue");
    expect(fieldOf[0]).not.toBe("venue");
    expect(recogniseColumns(["Xyzzy", "Locatie"]).unused).toEqual(["Xyzzy"]);
    expect(unused).not.toContain("Locatie");
  });

  test("a mapping wins, and null leaves a column out", () => {
    const { fieldOf, unused } = recogniseColumns(["Kreet", "Locatie"], { Kreet: "title", Locatie: null });
    expect(fieldOf).toEqual(["title", undefined]);
    expect(unused).toEqual([]);
  });

  test("questions of a form as column names", () => {
    expect(
      fields(
        "Wat is de naam van de activiteit?",
        "Op welke dag(en) vindt de activiteit plaats?",
        "Hoe laat begint de activiteit?",
        "Hoe laat eindigt de activiteit?",
        "Waar vindt de activiteit plaats?",
        "Wat kost deelname?",
        "Hoe kunnen mensen zich aanmelden?",
        "Naam organisatie",
      ),
    ).toEqual(["title", "days", "startTime", "endTime", "venue", "cost", "signUp", "organization"]);
  });

  test("a number of meetings is no size of a group, and a row number no house number", () => {
    expect(fields("Nr.", "Aantal bijeenkomsten", "Aantal deelnemers")).toEqual([
      undefined,
      "sessions",
      "groupSize",
    ]);
  });

  test("abbreviations of a registration system as column names", () => {
    expect(fields("ACT_NAAM", "CAT_OMS", "DAT_VANAF", "LOC_NAAM", "LOC_PC", "BUDDY_JN", "CP_TEL")).toEqual([
      "title",
      "category",
      "startDate",
      "venue",
      "postcode",
      "firstVisit",
      "phone",
    ]);
  });

  test("the name of who filled in the form is no name of an activity", () => {
    expect(fields("Uw naam", "Hoe heet uw activiteit?")).toEqual(["contactRole", "title"]);
  });

  test("a long question of a form is read like a short one", () => {
    expect(
      fields("Kan er de eerste keer iemand meegaan met een nieuwe deelnemer, of wacht er iemand?"),
    ).toEqual(["firstVisit"]);
  });

  test("two short columns hold when it begins and ends", () => {
    expect(fields("v.a.", "t/m", "Bedrag")).toEqual(["startTime", "endTime", "cost"]);
  });

  test("beside a column for the end of the time, 't/m' ends something else", () => {
    expect(fields("Begin", "Eind", "v.a.", "t/m")).toEqual(["startTime", "endTime", undefined, undefined]);
  });

  test("what the sheet says is not for publication is left out", () => {
    expect(fields("Uw telefoonnummer (wordt niet gepubliceerd)", "E-mail (niet openbaar)")).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("words that are written together are words, and so are those with a line between them", () => {
    expect(
      fields(
        "naam",
        "soortActiviteit",
        "korteOmschrijving",
        "voorWie",
        "openingsTijden",
        "locatieNaam",
        "organisatie_naam",
      ),
    ).toEqual(["title", "category", "description", "audience", "when", "venue", "organization"]);
  });
});

describe("a column is what it holds", () => {
  const of = (header: string[], ...rows: string[][]) => {
    const read = recogniseColumns(
      header,
      {},
      { rows: rows.map((cells, at) => ({ row: at + 1, line: at + 2, cells })) },
    );
    return { ...read, byName: Object.fromEntries(header.map((name, at) => [name, read.fieldOf[at]])) };
  };

  test("a key is no name, and its column needs no question", () => {
    const { byName, questions } = of(
      ["organization_id", "name", "url"],
      ["3f1c2a90-64a1-11e6-8b77-86f30ca893d3", "Bus", "https://example.org/a"],
      ["4f1c2a90-64a1-11e6-8b77-86f30ca893d4", "Koffie", "https://example.org/b"],
    );
    expect(byName).toEqual({ organization_id: undefined, name: "title", url: "website" });
    expect(questions).toEqual([]);
  });

  test("dates of the administration are nobody's", () => {
    const { byName, questions } = of(
      ["name", "startDate", "createdOn", "published"],
      ["Lamp", "5-7-2026", "20-6-2026 11:25", "2026-06-20T11:25:01.000+00:00"],
      ["Doos", "6-7-2026", "21-6-2026 11:25", "2026-06-21T11:25:01.000+00:00"],
    );
    expect(byName).toMatchObject({ startDate: "startDate", createdOn: undefined, published: undefined });
    expect(questions).toEqual([]);
  });

  test("yes and no answer the question in their header", () => {
    const { byName, says } = of(
      ["Naam", "Gratis", "Aanmelden verplicht", "Lift aanwezig", "isVisible"],
      ["Koffie", "J", "nee", "ja", "True"],
      ["Yoga", "N", "ja", "nee", "False"],
    );
    expect(byName).toMatchObject({
      Gratis: "cost",
      "Aanmelden verplicht": "signUp",
      "Lift aanwezig": "access",
      isVisible: "status",
    });
    expect(says.slice(1, 4).map((say) => [say?.("ja"), say?.("nee"), say?.("")])).toEqual([
      ["gratis", "", ""],
      ["aanmelden verplicht", "aanmelden niet nodig", ""],
      ["lift aanwezig", "geen lift", ""],
    ]);
  });

  test("free with a pass is no price for everybody, and a column with the name of a price keeps it", () => {
    const { byName, says } = of(
      ["Naam", "Prijs", "Gratis met pas", "Rolstoel"],
      ["Koffie", "2,50", "ja", "ja"],
      ["Yoga", "6", "nee", "nee"],
    );
    expect(byName).toMatchObject({ Prijs: "cost", "Gratis met pas": "discount", Rolstoel: "access" });
    expect(says[3]).toBeUndefined();
  });

  test("the same column in two languages is read in Dutch", () => {
    const { byName, questions } = of(
      ["name", "open.nl", "open.en"],
      ["Werkplaats", "Elke dinsdag 13-17", "Every Tuesday 1-5 pm"],
    );
    expect(byName).toEqual({ name: "title", "open.nl": "when", "open.en": undefined });
    expect(questions).toEqual([]);
  });

  test("a column that says it is in another language gives way to the one that does not", () => {
    const { byName } = of(
      ["Name", "Name FR", "Dag"],
      ["Naaien", "Couture", "dinsdag"],
      ["Zingen", "Chanter", "vrijdag"],
    );
    expect(byName).toEqual({ Name: "title", "Name FR": undefined, Dag: "days" });
  });

  test("begin and end of an entry in a calendar are times", () => {
    const { byName } = of(
      ["name", "calendar.day", "calendar.start", "calendar.end"],
      ["Koffie", "monday", "14:00", "16:00"],
      ["Yoga", "friday", "10:00", "11:30"],
    );
    expect(byName).toMatchObject({ "calendar.start": "startTime", "calendar.end": "endTime" });
  });

  test("a house number belongs to the street beside it, also when that is called an address", () => {
    const { byName } = of(["Naam", "Adres", "Nr"], ["Koffie", "Dorpsstraat", "12"], ["Yoga", "Kade", "3a"]);
    expect(byName).toEqual({ Naam: "title", Adres: "street", Nr: "houseNumber" });
  });

  test("without a good name the cells say what it is, and a guess is asked", () => {
    const { fieldOf, evidence, questions } = of(
      ["Kolom A", "Kolom B", "Kolom C", "Kolom D"],
      ["dinsdag", "10.00 - 12.00", "Koffie drinken", "grote zaal"],
      ["woensdag", "13.00 - 15.00", "Yoga", "kleine zaal"],
    );
    expect(fieldOf).toEqual(["days", "time", "title", undefined]);
    expect(evidence).toEqual(["values", "values", "guess", undefined]);
    expect(questions).toMatchObject([
      { column: "Kolom C", taken: "title", examples: ["Koffie drinken", "Yoga"] },
      { column: "Kolom D", candidates: ["title", "venue", "description", "remarks"] },
    ]);
  });

  test("a name whose cells say otherwise is none", () => {
    const { byName } = of(
      ["Naam", "Van", "Telefoon"],
      ["Koffie", "2026-09-01", "zie de site"],
      ["Yoga", "2026-09-02", "bij de balie"],
    );
    expect(byName).toMatchObject({ Naam: "title", Telefoon: "phone" });
    expect(byName["Van"]).not.toBe("startTime");
  });

  test("a column that nobody understands is asked about once, with examples that name no person", () => {
    const { questions } = of(
      ["Naam", "Xyzzy"],
      ["Koffie", "bel Anja de Vries 06-12345678"],
      ["Yoga", "blauw"],
      ["Bingo", "groen"],
    );
    expect(questions).toMatchObject([{ column: "Xyzzy", examples: ["blauw", "groen"] }]);
  });

  test("the day and the part of the day in columns of their own are both heard", () => {
    expect(of(["dag", "dagdeel", "naam"], ["maandag", "ochtend", "Koersbal"]).fieldOf).toEqual([
      "days",
      "days",
      "title",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { categoryByTitle } from "#import/row/category/category-by-title.ts";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

describe("the category that follows from a name", () => {
  test.each([
    [
      "bewegen",
      "Kleuterballet|Klassiek ballet B|Modern ballet|Jeugdvoetbal|Tafeltennis 55+|Turnen meisjes/jongens|Turnen kleuters 2de en 3de kleuterklas",
    ],
    ["bewegen", "Zwemmen voor ouderen|Gym op maandag|Nordic walking voor beginners|Samen wandelen"],
    [
      "ontmoeten",
      "Schaken in de middag|Bridge maandagavond|Klaverjassen|Inloop en koffie|Spelletjesmiddag|Vrouwengroep",
    ],
    ["creatief", "Schilderen|Tekenen en schilderen (gevorderden)|Open atelier|Kinderkoor"],
    ["creatief", 'Zangvereniging "Zang en Vriendschap"|Vlaams Kamerkoor|Smartlappenkoor De Wieken'],
    ["ontmoeten", "Bridgeclub Troef|Klaverjasvereniging 't Zwarte Gat"],
    ["bewegen", "Looptraining 16+|Survivalrun jeugd 8 t/m 12 jaar|Duurtraining|Zwem-ABC|Kogelslingeren"],
    ["zingeving", "Kinderkerk|Tienerviering"],
    ["anders", "Spaanse les|Spaans 3de jaar (+16)|Nederlandse les|Computerles voor senioren"],
  ])("is %s where each word is accounted for: %s", (key, titles) => {
    for (const title of titles.split("|")) expect([title, categoryByTitle(title)]).toEqual([title, key]);
  });

  test.each([
    ["what is left over may change all", "Koffie schenken|Bakken voor een ander|Fietsen maken voor kinderen"],
    ["one may come to help", "Taalmaatje worden|Spelletjes met bewoners|Gids bij de kinderboerderij"],
    ["two things that belong to two categories", "Koffie en wandelen|Wandelen en eten|Sjoelen en zwemmen"],
    ["a word that fits two categories", "Yoga|Biljarten|Workshop|Stoelyoga voor ouderen|Zomerkamp"],
    ["a name that is no club", "Wandeling Kompasroos|De Toffe Kwast|Voetbalclub: kantinedienst"],
    ["nothing is done", "Groep A|Senioren|Maandagavond|55+"],
  ])("is open where %s: %s", (_why, titles) => {
    for (const title of titles.split("|"))
      expect([title, categoryByTitle(title)]).toEqual([title, undefined]);
  });

  test("the place and who offers it are words of the row", () => {
    expect(categoryByTitle("Bingo Keizerhof")).toBeUndefined();
    expect(categoryByTitle("Bingo Keizerhof", { venue: "Buurthuis Keizerhof" })).toBe("ontmoeten");
  });
});

test("a team is of sports where nothing else is done, and else stays open", () => {
  for (const title of ["U12 (B-veld links)", "Selectie (Sporthal Zuid)"])
    expect([title, categoryByTitle(title)]).toEqual([title, "bewegen"]);
  expect(categoryByTitle("WU16", { venue: "Sportpark De Kamp" })).toBe("bewegen");
  expect(categoryByTitle("U10/U12 (2014/2015)", { provider: "Atletiekvereniging Zuid" })).toBe("bewegen");
  expect(categoryByTitle("Senioren", { venue: "Sportpark De Kamp" })).toBeUndefined();
  expect(categoryByTitle("U12", { venue: "Buurthuis De Brug" })).toBeUndefined();
  expect(categoryByTitle("U12", { provider: "Schaakclub Zuid" })).toBeUndefined();
});

describe("a name that says more than what is done", () => {
  test.each([
    ["ontmoeten", "Bingo (2e vrijdag v.d. mnd)|Sjoelen van 10.00 tot 12.30 uur|Klaverjassen en biljarten"],
    ["creatief", "Kantklossen (om de week)|Jongerenkoor|Musicalkoor NIEUW"],
    [
      "bewegen",
      "Wandelclub om 10 uur|Gym o.l.v. de fysiotherapeut|Training JO14-2|Netvoetbal heren|Lijndansclub",
    ],
  ])("belongs to %s where that is only when, by whom or of which form: %s", (key, titles) => {
    for (const title of titles.split("|")) expect([title, categoryByTitle(title)]).toEqual([title, key]);
  });

  test.each(["Biljarten en koken", "Zwemmen en kaarten", "Kerstkaarten", "Zolderinloop", "Netwerken"])(
    "%s stays open",
    (title) => expect(categoryByTitle(title)).toBeUndefined(),
  );
});

describe("a name that says only for whom", () => {
  test.each([
    ["Judoschool De Mat", "Jeugd 6-10 jaar", "bewegen"],
    ["Turnvereniging Olympus", "Selectie", "bewegen"],
    ["Balletstudio Plié", "3de jaar (8-12j)", "bewegen"],
    ["Muziekschool Zuid", "Volwassenen (+18j)", "creatief"],
  ])("is of what its provider is called after: %s, %s", (provider, title, key) => {
    expect(categoryByTitle(title, { provider })).toBe(key);
  });

  test.each([
    ["Sportclub en Kookstudio De Pan", "Volwassenen"],
    ["Wijkcentrum De Judoka", "Maandagavond"],
    ["Parochie Sint Jan", "Zondag"],
    ["Judoschool De Mat", "Bestuursavond"],
    ["Judoschool De Mat", "Inloop"],
    ["Stichting De Mat", "Jeugd"],
  ])("is not where that may be anything: %s, %s", (provider, title) => {
    expect(categoryByTitle(title, { provider })).not.toBe("bewegen");
  });
});

test("it stands in the guide without a question, unless one comes to help", async () => {
  const found = async (lines: string) => {
    const result = await importText(lines);
    const [activity] = Object.values(activitiesIn(result));
    return [
      activity?.["category"],
      result.report.questions.find(({ column }) => column === "category")?.values[0]?.proposals,
    ];
  };
  expect(await found("Naam;Dag;Tijd;Locatie\nKlaverjassen;ma;10-12;De Til")).toEqual([
    "ontmoeten",
    undefined,
  ]);
  expect(await found("Naam;Dag;Tijd;Rol\nKookclub;ma;10-12;vrijwilliger")).toEqual([
    undefined,
    ["Vrijwilligerswerk"],
  ]);
});

test("a name of one kind in a sheet's column of another is asked about, and so is a vacancy among what is else", async () => {
  const { report } = await importText(
    "Naam;Categorie;Omschrijving\nBalletles;Ontspanning;Dansen.\nAssistent;Ondersteuning;Je helpt kinderen bij de les.\nYoga;Ontspanning;Rust.\n",
  );
  const asked = report.rows.map(({ remarks }) => remarks.some(({ code }) => code === "category-also"));
  expect(asked).toEqual([true, true, false]);
});

describe("a name that is not accounted for word by word", () => {
  test.each([
    ["with whom, for whom or where stands behind what is done", "koken", "Koken met restjes", {}],
    ["its provider says the same", "bewegen", "Judo Wervelwind", { provider: "Judoclub De Mat" }],
    ["its text says the same", "creatief", "Aquarelleren Zonlicht", { text: "We schilderen en tekenen." }],
    ["a line above it says it", "creatief", "Tweede jaar", { headings: ["Muziekinitiatie"] }],
    ["all other rows say it", "bewegen", "Groep B", { others: { key: "bewegen", all: true, many: false } }],
    ["its club does only that", "creatief", "Repetitie", { provider: "Fanfare De Hoop" }],
    ["a language only says what it is like", "koken", "Italiaans koken", {}],
  ] as const)("has a category where %s: %s, %s", (_why, key, title, around) => {
    expect(categoryByTitle(title, around)).toBe(key);
  });

  test.each([
    ["nothing around it says the same", "Judo Wervelwind", {}],
    ["it is no more what the club does", "Kantinedienst judo", { provider: "Judoclub De Mat" }],
    ["it is a meal with what the club does", "Clublunch", { provider: "Judoclub De Mat" }],
    ["one helps there", "Zwemmen Zonlicht", { text: "Je helpt bij het zwemmen en turnen." }],
    ["its club does another thing", "Klaverjassen Zuid", { provider: "Voetbalclub Zuid" }],
    [
      "text and other rows are of two kinds",
      "Groep B",
      { text: "We zingen in het koor.", others: { key: "bewegen", all: false, many: false } },
    ],
    ["only most other rows say it", "Groep B", { others: { key: "bewegen", all: false, many: true } }],
    ["a word only looks like a sport", "Cross culture avond", {}],
    ["its provider is a house", "Groep B", { provider: "De Harmonie" }],
    ["its provider does several things", "Groep B", { provider: "Welzijn en sport Zuid" }],
  ] as const)("stays open where %s: %s", (_why, title, around) => {
    expect(categoryByTitle(title, around)).toBeUndefined();
  });
});

test("what rows of one provider say by their names counts for its other rows, and for nobody else's", async () => {
  const { changes, report } = await importText(
    [
      "Naam;Organisatie;Dag",
      "Judo jeugd;De Mat;ma",
      "Aikido;De Mat;di",
      "Karate;De Mat;wo",
      "Groep B;De Mat;do",
      "Groep C;De Brug;do",
    ].join("\n"),
  );
  const found = changes.flatMap(({ value }) => (value["title"] ? [[value["title"], value["category"]]] : []));
  expect(Object.fromEntries(found)).toMatchObject({ "Groep B": "bewegen", "Groep C": undefined });
  const said = report.rows[3]?.remarks.find(({ code }) => code === "category-follows");
  expect(said).toMatchObject({ kind: "repair", why: expect.stringContaining("de andere rijen") as string });
});

test("a cell that says only in which shape leaves the rest to the name, and one of another kind does not", async () => {
  const categories = async (cell: string) => {
    const result = await importText(`Naam;Categorie;Dag\nZwemmen;${cell};ma\nJudo;${cell};di`);
    return Object.values(activitiesIn(result)).map((one) => one["category"]);
  };
  expect(await categories("wedstrijd")).toEqual(["bewegen", "bewegen"]);
  expect(await categories("Xyzzy")).toEqual([undefined, undefined]);
});

test("whoever is asked to help does so, unless the name says what is done besides", async () => {
  const result = await importText("Naam;Rol;Dag\nGastvrouw;vrijwilliger;ma\nKookclub;vrijwilliger;di");
  expect(Object.values(activitiesIn(result)).map((one) => one["category"])).toEqual([
    "vrijwilligerswerk",
    undefined,
  ]);
});

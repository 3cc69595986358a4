import { describe, expect, test } from "vitest";
import { plain } from "#domain/plain.ts";
import { CATEGORY_KINDS, inOneWord } from "#import/words/category-kinds.ts";
import { CATEGORY_WORDS, VAGUE_CATEGORIES } from "#import/words/category-words.ts";
import { readCategory } from "#import/row/category/read-category.ts";

const category = (text: string | undefined, title = "Iets") => readCategory(text, title, "").value;

describe("category", () => {
  test.each([
    ["Bewegen & sporten", "bewegen"],
    ["SPORT", "bewegen"],
    ["Creatieve & Culturele activiteiten", "creatief"],
    ["Koken en eten", "koken"],
    ["denksport", "ontmoeten"],
    ["Ontm.", "ontmoeten"],
    ["Bewegn", "bewegen"],
    ["1. Natuur", "natuur"],
    ["Food", "koken"],
  ])("%s is %s, without a question", (text, key) => {
    expect(readCategory(text, "Iets", "")).toEqual({ said: key, value: { category: key }, remarks: [] });
  });

  test.each([
    ["bewegen", "Gymnastisch|Turnsport|breed-sporten|Multisport|Krachtsport|Danssport|Atletisch"],
    ["creatief", "Muzikaal|Literair|Artistiek|Kunstzinnig"],
    ["koken", "Culinair"],
    ["zingeving", "Spiritueel|Religieus"],
    ["bewegen", "Badminton|Jeugdvoetbal|Volleybalvereniging|Judo|Zwemmen|Gym voor ouderen|Aangepast sporten"],
    [
      "bewegen",
      "Nordic walking|Zumba 55+|Wandeling|Tennis (senioren)|Hardloopgroep|Dansles|Korfbal|Swimming",
    ],
    ["natuur", "Moestuin|Samen tuinieren|Vogelexcursie|Imkeren|Kinderboerderij"],
    ["koken", "Kookcursus|Buurtmaaltijd|Eettafel|Samen lunchen|Kookclub"],
    [
      "creatief",
      "Concert|Mannenkoor|Kinderkoor|Fanfare|Gitaar|Tekenles|Toneelvereniging|Breicafé|Film|Leeskring",
    ],
    ["creatief", "Expositie|Muziek en zang|Knutselen voor kinderen|Fotoclub|Heemkunde|Crea-café"],
    ["zingeving", "Kerkdienst|Bijbelkring|Stilte|Rouwcafé|Eucharistieviering|Meditation"],
    ["vrijwilligerswerk", "Vrijwilligers gezocht|Vacatures|Volunteer work"],
    [
      "ontmoeten",
      "Bridge|Schaken|Schaakclub|Klaverjassen|Bingo|Borrel|Koffieochtend|Soos|Sjoelen|Open inloop",
    ],
    ["anders", "Spreekuur|Taalles|Computercursus|Huiswerkhulp|EHBO|Schuldhulp|Informatief|Onderwijs"],
  ])("what is done belongs to %s when nobody would look for it elsewhere: %s", (key, words) => {
    for (const word of words.split("|"))
      expect([word, readCategory(word, "Iets", "")]).toEqual([
        word,
        { said: key, value: expect.objectContaining({ category: key }) as object, remarks: [] },
      ]);
  });

  test("a word that fits two is asked, with where it mostly belongs as the proposal, and not taken", () => {
    const { value, remarks } = readCategory("Lezing", "De wolf", "");
    expect(value).toEqual({});
    expect(remarks).toMatchObject([
      { kind: "open", code: "category-other", proposal: "Andere mogelijkheden" },
    ]);
    for (const word of ["Biljart", "Yoga", "Workshop", "Excursie", "Markt", "Kinderen", "Repair café"])
      expect([word, readCategory(word, "Iets", "").value]).toEqual([word, {}]);
  });

  test("a header that says that its values are sports takes the doubt away, and only that", () => {
    for (const header of ["Sport", "Tak van sport", "sportsoort"]) {
      expect(readCategory("Biljart", "Iets", "", header).value).toEqual({ category: "bewegen" });
      expect(readCategory("Stoelyoga", "Iets", "", header).value).toEqual({ category: "bewegen" });
      expect(readCategory("Bridge", "Iets", "", header).value).toEqual({ category: "ontmoeten" });
      expect(readCategory("Dorpsbelang", "Iets", "", header).value).toEqual({});
    }
  });

  test("a word that says no more than an empty cell leaves the category open, and the column is asked", () => {
    for (const word of ["Overig", "Divers", "Activity", "9. Algemeen", "other", undefined]) {
      const { value, remarks } = readCategory(word, "Samen zwemmen", "");
      expect([word, value]).toEqual([word, {}]);
      expect(remarks).toMatchObject([{ kind: "open", proposal: "Bewegen & sporten" }]);
    }
  });

  test("a word that nobody knows is not settled by the title: that is only proposed", () => {
    const { value, remarks } = readCategory("Xyzzy", "Samen zwemmen", "");
    expect(value).toEqual({});
    expect(remarks).toMatchObject([{ kind: "open", code: "category-other", proposal: "Bewegen & sporten" }]);
  });

  test("stands on one list only, so that no word means two things", () => {
    const seen = new Map<string, number>();
    const lists = [
      ...Object.values(CATEGORY_KINDS),
      ...Object.values(CATEGORY_WORDS),
      VAGUE_CATEGORIES.keys(),
    ];
    for (const word of lists.flatMap((list) => [...list].map(inOneWord)))
      seen.set(word, (seen.get(word) ?? 0) + 1);
    expect([...seen].filter(([, times]) => times > 1)).toEqual([]);
    expect([...seen.keys()].filter((word) => plain(word) !== word)).toEqual([]);
  });

  test("two categories in one cell are the first and one it also stands in", () => {
    expect(category("koken & ontmoeten")).toEqual({ category: "koken", alsoIn: ["ontmoeten"] });
  });

  test("a vague word is settled by the title, and asked of its row: it stands, and may be wrong", () => {
    const { value, remarks } = readCategory("Gezelligheid", "Samen breien", "");
    expect(value).toEqual({ category: "creatief" });
    expect(remarks).toMatchObject([{ kind: "question", code: "category-unknown" }]);
  });

  test("an unknown word without a clear title stays open, and is asked", () => {
    const { value, remarks } = readCategory("Xyzzy", "Iets", "");
    expect(value).toEqual({});
    expect(remarks).toHaveLength(1);
  });

  test("what only the text points to is proposed, not taken", () => {
    const { said, value, remarks } = readCategory(undefined, "Iets", "Elke week koffie en een spelletje.");
    expect({ said, value }).toEqual({ said: undefined, value: {} });
    expect(remarks[0]).toMatchObject({ code: "category-unknown", proposal: "Contact & ontmoeten" });
  });

  test.each([
    ["Bewegen & sporten", "Wandelen voor wie rouwt"],
    ["Bewegen", "Stoelyoga"],
    ["Natuur", "Wandelen met honden"],
    ["Natuur", "Kruidenwandeling"],
    ["Cultuur", "Poëzie op de koffie"],
    ["Koken", "Koffie met zelfgebakken koek"],
    ["Ontmoeten", "Bijpraten bij de lunch"],
    ["Creatief", "Cursus creatief met vilt"],
  ])("%s is not doubted by a title that fits it as well: %s", (text, title) => {
    expect(readCategory(text, title, "").remarks).toEqual([]);
  });

  test("what its name is as well, it is found in too", () => {
    expect(readCategory("Bewegen", "Wandelen voor wie rouwt", "").value).toEqual({
      category: "bewegen",
      alsoIn: ["zingeving"],
    });
  });

  test.each(["Hip-hop", "Streetdance", "Nordic-walking", "Crea café", "Koffie-ochtend", "Jeu-de-boules"])(
    "%s is known with and without its hyphen",
    (word) => {
      for (const form of [word, word.replace(/-/g, " "), word.replace(/-/g, "")])
        expect([form, readCategory(form, "Iets", "").remarks]).toEqual([form, []]);
    },
  );

  test("a title that says something else does not overrule a clear category", () => {
    const { value, remarks } = readCategory("Ontspannen & zingeving", "Inloop De Binnenplaats", "");
    expect(value).toEqual({ category: "zingeving", alsoIn: ["ontmoeten"] });
    expect(remarks.map(({ code }) => code)).toEqual(["category-also"]);
  });
});

test.each(["iets", "met", "wat"])("%j in its cell is no abbreviation of a category", (text) => {
  expect(readCategory(text, "Soep", "").said).toBeUndefined();
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanQuery, formatAddress, parseAddress, type AddressLookup } from "#search/address.ts";
import { postcodeDigits } from "#search/postcode.ts";
import { FACET_KEYS, FACETS, FACET_VALUES, type FacetKey } from "#search/facets.ts";
import { DURING, EMPTY_QUESTION, MAX_TEXT, type Question } from "#search/question.ts";

const POINTS = { "1317": { lat: 52.37, lng: 5.21 }, "1325": { lat: 52.35, lng: 5.25 } };
const OPEN_VALUES = {
  category: ["bewegen", "koken", "natuur"],
  municipality: ["almere", "lelystad"],
  neighbourhood: ["filmwijk", "de-wierden"],
  organization: ["de-schoor"],
  language: ["nl", "tr", "pap"],
  group: ["mantelzorgers", "nieuwkomers"],
};
const VALUES = { ...FACET_VALUES, ...OPEN_VALUES } as Record<FacetKey, readonly string[]>;
const lookup: AddressLookup = {
  values: (facet) => VALUES[facet],
  centreOf: (pc4) => (POINTS as Record<string, { lat: number; lng: number }>)[pc4],
};
const ask = (part: Partial<Question>): Question => ({ ...EMPTY_QUESTION, ...part });
const read = (address: string) => {
  const [query = "", fragment = ""] = address.split("#");
  return parseAddress(query, fragment, lookup);
};
const write = (question: Question) => {
  const { query, fragment } = formatAddress(question);
  return `?${query}#${fragment}`;
};

describe("The address holds the whole question", () => {
  test("what says something about a person stands behind the hash, the rest before it", () => {
    const question = ask({
      filters: { wheelchair: ["ja"], daypart: ["avond"], category: ["koken"], day: ["dinsdag"] },
      near: { pc4: "1317", ...POINTS["1317"] },
      withinKm: 3,
      sort: "distance",
    });
    expect(formatAddress(question)).toEqual({
      query: "categorie=koken&dag=dinsdag&dagdeel=avond",
      fragment: "bij=1317&binnen=3&rolstoel=ja",
    });
    expect(read("?categorie=koken&dag=dinsdag&dagdeel=avond#bij=1317&binnen=3&rolstoel=ja").question).toEqual(
      question,
    );
  });

  test("a day is asked by its name, and a day that is none is left out", () => {
    expect(formatAddress(ask({ during: "vandaag" }))).toEqual({ query: "wanneer=vandaag", fragment: "" });
    expect(read("?wanneer=deze-week").question.during).toBe("deze-week");
    for (const wrong of ["", "morgen", "Vandaag", "vandaag,deze-week"])
      expect(read(`?wanneer=${wrong}`).question.during).toBeUndefined();
  });

  test("a part of the map is four numbers that no server sees; what is no such part is left out", () => {
    const area = { south: 52.3412, west: 5.18, north: 52.4, east: 5.25 };
    expect(formatAddress(ask({ area }))).toEqual({ query: "", fragment: "gebied=52.3412,5.18,52.4,5.25" });
    expect(read("#gebied=52.3412,5.18,52.4,5.25").question.area).toEqual(area);
    for (const wrong of ["1,2,3", "52,5,51,6", "52,6,53,5", "a,b,c,d", "52,5,,6", "-100,5,53,6", ""])
      expect(read(`#gebied=${wrong}`).question.area).toBeUndefined();
    expect(read("?gebied=52.3,5.1,52.4,5.2").question.area).toBeUndefined();
  });

  test("no private facet, postcode or distance ever stands in the query", () => {
    fc.assert(
      fc.property(questions(), (question) => {
        const { query } = formatAddress(question);
        const params = [...new URLSearchParams(query).keys()];
        const personal = FACET_KEYS.filter((key) => FACETS[key].private).map(
          (key) => FACETS[key].param as string,
        );
        expect(params.filter((param) => [...personal, "bij", "binnen"].includes(param))).toEqual([]);
      }),
    );
  });

  test("a postcode in a kept address becomes the place, and the address is to be written anew", () => {
    const near = { pc4: "1317", ...POINTS["1317"] };
    for (const address of ["?zoek=yoga+1317+AB", "?zoek=yoga+1317AB", "#zoek=yoga+1317", "?zoek=1317+yoga"]) {
      const { question, leaks } = read(address);
      expect(question, address).toMatchObject({ text: "yoga", near, sort: "distance" });
      expect(leaks, address).toBe(true);
    }
    expect(write(read("?zoek=1317+AB").question)).toBe("?#bij=1317");
    expect(read("?zoek=1012").unknownPostcode).toBe("1012");
    expect(read("?zoek=yoga+1325#bij=1317").question).toMatchObject({ text: "yoga", near });
    expect(read("?zoek=yoga").leaks).toBeUndefined();
  });

  test("digits that may be a postcode, or the beginning of one, never stand where a server sees them", () => {
    expect(write(ask({ text: "yoga 131" }))).toBe("?#zoek=yoga+131");
    expect(write(ask({ text: "kerst 2026" }))).toBe("?#zoek=kerst+2026");
    expect(read("#zoek=kerst+2026").question.text).toBe("kerst 2026");
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom("1317", "1317 AB", "1317ab", "131"),
        fc.string(),
        (a, pc, b) => {
          expect(formatAddress(ask({ text: `${a} ${pc} ${b}` })).query).not.toMatch(/1317|131(?!\d)/);
        },
      ),
    );
  });

  test("reading back what was written gives the same question", () => {
    fc.assert(
      fc.property(questions(), fc.boolean(), (question, map) => {
        const { query, fragment } = formatAddress(question, { map });
        expect(parseAddress(query, fragment, lookup)).toEqual({ question, map });
      }),
    );
  });

  test("one question has one address, in whatever order the choices were made", () => {
    const clicked = ask({ filters: { day: ["zondag", "maandag", "zondag"], category: ["natuur", "koken"] } });
    expect(write(clicked)).toBe("?categorie=koken,natuur&dag=maandag,zondag#");
    expect(write(read("?dag=zondag&dag=maandag&categorie=natuur&categorie=koken").question)).toBe(
      write(clicked),
    );
  });

  test("an empty question has an empty address", () => {
    expect(formatAddress(EMPTY_QUESTION)).toEqual({ query: "", fragment: "" });
  });

  test("an open map is in the address and changes nothing about the question", () => {
    expect(formatAddress(EMPTY_QUESTION, { map: true }).query).toBe("weergave=kaart");
    expect(read("?weergave=kaart")).toEqual({ question: EMPTY_QUESTION, map: true });
  });

  test("near a postcode the nearest comes first, unless somebody asked for the best", () => {
    expect(read("#bij=1317").question.sort).toBe("distance");
    expect(read("?volgorde=beste#bij=1317").question.sort).toBe("best");
    expect(read("?volgorde=dichtbij").question.sort).toBe("best");
    expect(read("?volgorde=eerst").question.sort).toBe("soonest");
    expect(write(ask({ sort: "soonest" }))).toBe("?volgorde=eerst#");
  });
});

describe("An address from outside is never an error", () => {
  test("unknown facets and values are left out, known ones stay", () => {
    const { question } = read(
      "?categorie=koken,onzin&dag=' OR 1&kleur=rood&pagina=-3&gemeente=__proto__#rolstoel=misschien",
    );
    expect(question).toEqual(ask({ filters: { category: ["koken"] } }));
  });

  test("a private facet in the query does not count, so a link that leaks cannot seem to work", () => {
    expect(read("?rolstoel=ja&bij=1317&leeftijd=65-plus").question).toEqual(EMPTY_QUESTION);
    expect(read("#categorie=koken&zoek=soep").question).toEqual(EMPTY_QUESTION);
  });

  test("a postcode outside the guide is named, so that the page can say so", () => {
    expect(read("#bij=9999&binnen=3")).toEqual({
      question: EMPTY_QUESTION,
      map: false,
      unknownPostcode: "9999",
    });
    expect(read("#bij=0123")).toEqual({ question: EMPTY_QUESTION, map: false });
  });

  test("a distance without a postcode means nothing", () => {
    expect(read("#binnen=3").question).toEqual(EMPTY_QUESTION);
    for (const binnen of ["0", "-2", "1e9", "NaN", "Infinity", "drie", ""]) {
      expect(read(`#bij=1317&binnen=${binnen}`).question.withinKm).toBeUndefined();
    }
    expect(read("#bij=1317&binnen=2,5").question.withinKm).toBe(2.5);
  });

  test("ten thousand characters are cut to what fits, without half a character at the end", () => {
    expect(read(`?zoek=${"a".repeat(10_000)}`).question.text).toHaveLength(MAX_TEXT);
    expect(cleanQuery("x".repeat(MAX_TEXT - 1) + "😀").isWellFormed()).toBe(true);
    expect(read(`?dag=${"maandag,".repeat(1_250)}`).question.filters).toEqual({ day: ["maandag"] });
  });

  test("line breaks and control characters become spaces", () => {
    expect(cleanQuery("  koken\nen\u0000eten  ")).toBe("koken en eten");
  });

  test("any two strings give a question that writes and reads as itself", () => {
    const noise = fc.oneof(fc.string({ unit: "binary" }), fc.webQueryParameters(), fc.webFragments());
    fc.assert(
      fc.property(noise, noise, (query, fragment) => {
        const { question, map } = parseAddress(query, fragment, lookup);
        const again = formatAddress(question, { map });
        expect(parseAddress(again.query, again.fragment, lookup)).toEqual({ question, map });
      }),
    );
  });
});

describe("Four digits are all the guide needs of a postcode", () => {
  test.each([
    ["1317", "1317"],
    ["1317 AB", "1317"],
    [" 1317ab ", "1317"],
    ["131", undefined],
    ["0317", undefined],
    ["13171", undefined],
    ["Almere", undefined],
  ])("%j is read as %j", (typed, digits) => {
    expect(postcodeDigits(typed)).toBe(digits);
  });
});

/** Questions as the finder makes them: known values, in the order of the guide, tidy text. */
function questions(): fc.Arbitrary<Question> {
  const filters = fc.record(
    Object.fromEntries(
      FACET_KEYS.map((key) => {
        const inOrder = key in FACET_VALUES ? VALUES[key] : [...VALUES[key]].sort();
        return [key, fc.subarray([...inOrder], { minLength: 1 })];
      }),
    ) as Record<FacetKey, fc.Arbitrary<string[]>>,
    { requiredKeys: [] },
  );
  const near = fc.option(
    fc.record({
      pc4: fc.constantFrom("1317" as const, "1325" as const),
      km: fc.option(
        fc.integer({ min: 1, max: 990 }).map((tenths) => tenths / 10),
        { nil: undefined },
      ),
      sort: fc.constantFrom("best" as const, "distance" as const, "soonest" as const),
    }),
    { nil: undefined },
  );
  return fc
    .record({
      text: fc.string({ unit: "binary", maxLength: 300 }),
      filters,
      near,
      during: fc.option(fc.constantFrom(...DURING), { nil: undefined }),
      page: fc.integer({ min: 1, max: 500 }),
    })
    .map(({ text, filters, near, during, page }) => ({
      text: cleanQuery(text),
      filters,
      sort: near?.sort ?? "best",
      page,
      ...(during && { during }),
      ...(near && { near: { pc4: near.pc4, ...POINTS[near.pc4] } }),
      ...(near?.km && { withinKm: near.km }),
    }));
}

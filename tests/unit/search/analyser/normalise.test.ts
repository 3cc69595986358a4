import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODE_LETTERS, isNumber, normalise, wordsOf } from "#search/analyser/normalise.ts";

describe("words of a text", () => {
  it("are the same with and without accents, capitals and apostrophes", () => {
    expect(wordsOf("Eetcafé’s, CAFÉ ën foto's")).toEqual(["eetcafes", "cafe", "en", "fotos"]);
    expect(wordsOf("ĲSSELSTEIN ﬁets")).toEqual(["ijsselstein", "fiets"]);
  });

  it("are separated by everything that is no letter or digit", () => {
    expect(wordsOf('-thee "koffie" c++ 10:30 mens-erger-je-niet')).toEqual([
      "thee",
      "koffie",
      "c",
      "10",
      "30",
      "mens",
      "erger",
      "je",
      "niet",
    ]);
  });

  it("leave other scripts out, because engines cut those into words by rules of their own", () => {
    expect(wordsOf("قهوة koffie 咖啡 кофе")).toEqual(["koffie"]);
  });

  it("are cut at sixty letters, in texts and questions alike", () => {
    expect(wordsOf("a".repeat(10_000))).toEqual(["a".repeat(60)]);
  });

  it("never hold the letters of our codes, so nobody can type one", () => {
    expect(normalise(`${CODE_LETTERS.concept}00 ${CODE_LETTERS.age.toUpperCase()}55`)).toBe(" 00  55");
  });
});

it("knows a number by its digits alone", () => {
  expect(["1317", "2e", "p55", ""].map(isNumber)).toEqual([true, false, false, false]);
});

it("reads plain letters as it reads them beside an accent", () => {
  const plain = fc.string({ unit: fc.constantFrom(..."aZx9 -'`\t.") });
  fc.assert(
    fc.property(plain, (text) => {
      expect(`${normalise(text)}e`).toBe(normalise(`${text}é`));
    }),
  );
});

import { describe, expect, test } from "vitest";
import { readCategory } from "#import/row/read-category.ts";

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

  test("two categories in one cell are the first and one it also stands in", () => {
    expect(category("koken & ontmoeten")).toEqual({ category: "koken", alsoIn: ["ontmoeten"] });
  });

  test("a vague word is settled by the title, and asked", () => {
    const { value, remarks } = readCategory("Gezelligheid", "Samen breien", "");
    expect(value).toEqual({ category: "creatief" });
    expect(remarks.map(({ code }) => code)).toEqual(["category-unknown"]);
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

  test("a title that says something else does not overrule a clear category", () => {
    const { value, remarks } = readCategory("Ontspannen & zingeving", "Inloop De Binnenplaats", "");
    expect(value).toEqual({ category: "zingeving", alsoIn: ["ontmoeten"] });
    expect(remarks.map(({ code }) => code)).toEqual(["category-also"]);
  });
});

test.each(["iets", "met", "wat"])("%j in its cell is no abbreviation of a category", (text) => {
  expect(readCategory(text, "Soep", "").said).toBeUndefined();
});

import { describe, expect, it } from "vitest";
import { euroText } from "#text/euro-text.ts";
import * as format from "#text/format.ts";

const nbsp = (text: string) => text.replaceAll("_", "\u00a0");

describe("money", () => {
  it("has cents only when there are any, and nothing is free", () => {
    expect(euroText(2.5)).toBe(nbsp("€_2,50"));
    expect(euroText(3)).toBe(nbsp("€_3"));
    expect(euroText(1250)).toBe(nbsp("€_1.250"));
    expect(euroText(0.4)).toBe(nbsp("€_0,40"));
    expect(euroText(0)).toBe("gratis");
  });
});

describe("distance", () => {
  it("is about right and never exact", () => {
    expect(format.distanceText(12)).toBe(nbsp("ongeveer 100_m"));
    expect(format.distanceText(870)).toBe(nbsp("ongeveer 900_m"));
    expect(format.distanceText(980)).toBe(nbsp("ongeveer 1_km"));
    expect(format.distanceText(1600)).toBe(nbsp("ongeveer 1,5_km"));
    expect(format.distanceText(2100)).toBe(nbsp("ongeveer 2_km"));
    expect(format.distanceText(12_400)).toBe(nbsp("ongeveer 12_km"));
  });
});

describe("a telephone number", () => {
  it.each([
    ["+31365550101", "036_-_555_01_01"],
    ["+31162511234", "0162_-_51_12_34"],
    ["+31612345678", "06_-_12_34_56_78"],
    ["+31881234567", "088_-_123_45_67"],
    ["+31201234567", "020_-_123_45_67"],
    ["14036", "14_036"],
    ["140162", "14_0162"],
    ["08000113", "0800_-_0113"],
    ["08001234567", "0800_-_123_45_67"],
    ["09001234", "0900_-_1234"],
    ["116123", "116_123"],
    ["113", "113"],
  ])("%s is grouped the way it is said", (phone, text) => expect(format.phoneText(phone)).toBe(nbsp(text)));
});

describe("words", () => {
  it("are joined with a comma and one 'en'", () => {
    expect(format.listText([])).toBe("");
    expect(format.listText(["a"])).toBe("a");
    expect(format.listText(["a", "b", "c"])).toBe("a, b en c");
    expect(format.listText(["a", "b"], "of")).toBe("a of b");
  });
  it("begin with a capital, also after an apostrophe", () => {
    expect(format.sentenceCase("’s avonds")).toBe("’s Avonds");
    expect(format.sentenceCase("één keer")).toBe("Eén keer");
    expect(format.sentenceCase("één")).toBe("Eén");
    expect(format.sentenceCase("ééndaags")).toBe("Ééndaags");
    expect(format.sentenceCase("€ 3")).toBe("€ 3");
    expect(format.sentenceCase("")).toBe("");
  });
});

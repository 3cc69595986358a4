import { describe, expect, test } from "vitest";
import { readAccess } from "#import/row/read-access.ts";

const wheelchair = (text: string) => readAccess(text, "venue").value?.wheelchair;

describe("wheelchair", () => {
  test.each([
    "ja",
    "J",
    "toegankelijk",
    "rolstoel ok",
    "lift",
    "begane grond",
    "geen drempels",
    "step-free",
    "1e verdieping met lift",
    "Ja, via de achteringang",
    "stoep",
  ])("%s: yes", (text) => {
    expect(wheelchair(text)).toBe("yes");
  });
  test.each([
    "nee",
    "geen rolstoel",
    "veld niet geschikt voor rolstoel",
    "rolstoeltoegankelijkheid: nee",
    "trap naar de sauna",
    "1e verdieping, geen lift",
    "12 km, ruig terrein",
    "onverharde paden",
  ])("%s: no", (text) => {
    expect(wheelchair(text)).toBe("no");
  });
  test.each([
    "rollator ok",
    "gedeeltelijk toegankelijk, bel even",
    "nee, wel met rollator",
    "schuur, drempel 4 cm",
    "klinkers",
  ])("%s: with a walker", (text) => {
    expect(wheelchair(text)).toBe("rollator");
  });
  test.each([
    "wisselend",
    "geen lift",
    "deels",
    "in overleg",
    "verhard",
    "stal rolstoeltoegankelijk, weide niet",
  ])("%s: not known, and asked", (text) => {
    const { value, remarks } = readAccess(text, "venue");
    expect(value?.wheelchair).toBeUndefined();
    expect(remarks.map(({ code }) => code)).toEqual(["wheelchair-unclear"]);
  });

  test.each(["nvt", "?", "-", "onbekend"])("%s says nothing: not known, and nobody is asked", (text) => {
    expect(readAccess(text, "venue")).toEqual({ value: {}, remarks: [] });
  });

  test("at home or online nobody needs to go anywhere", () => {
    expect(readAccess("nvt", "home").value?.wheelchair).toBe("not-applicable");
    expect(readAccess("online", "online").value?.wheelchair).toBe("not-applicable");
  });

  test("what is for neither wheelchair nor walking frame, or does not work out, is a no", () => {
    const read = (text: string) => readAccess(text, "venue").value?.wheelchair;
    expect(read("smal pad, niet geschikt voor rolstoel of rollator")).toBe("no");
    expect(read("drie treden; een rolstoel lukt helaas niet")).toBe("no");
    expect(read("niet geschikt voor rolstoel, rollator kan wel")).toBe("rollator");
  });

  test("a good path does not make running something for a wheelchair", () => {
    expect(readAccess("verhard pad", "venue", "Hardlopen op maandag").value?.wheelchair).toBe("no");
  });
});

test("toilet, hearing loop, quiet and being fetched are read beside it", () => {
  expect(readAccess("toegankelijk, ringleiding, invalidentoilet", "venue").value).toMatchObject({
    hearingLoop: true,
    toilet: true,
  });
  expect(readAccess("toilet niet breed genoeg voor rolstoel, rollator ok", "venue").value?.toilet).toBe(
    false,
  );
  expect(readAccess("prikkelarm, drempelvrij", "venue").value?.quietSpace).toBe(true);
  expect(readAccess("toegankelijk, u kunt opgehaald worden", "venue").value?.pickup).toBe(true);
});

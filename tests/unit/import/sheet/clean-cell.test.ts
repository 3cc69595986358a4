import { expect, test } from "vitest";
import { cleanCell } from "#import/sheet/clean-cell.ts";

const codes = (raw: string) => cleanCell(raw).remarks.map(({ code }) => code);

test("a calculation is left out, and asked", () => {
  for (const raw of ['=HYPERLINK("http://example.org";"klik hier")', "=1+1", "+SUM(A1:A2)", "@SUM(A1)"]) {
    expect(cleanCell(raw).value, raw).toBeUndefined();
    expect(codes(raw), raw).toEqual(["formula"]);
  }
});
test("a stray sign before words is taken away", () => {
  expect(cleanCell("=Websites maken voor de buurt").value).toBe("Websites maken voor de buurt");
  expect(cleanCell("@coördinator bewoners").value).toBe("coördinator bewoners");
  expect(cleanCell("- zie website of bel").value).toBe("zie website of bel");
});
test("a telephone number and an age keep their signs", () => {
  expect(cleanCell("+31 36 555 01 19").value).toBe("+31 36 555 01 19");
  expect(cleanCell("-5,2").value).toBe("-5,2");
});
test("spaces are tidied and told when they were odd", () => {
  expect(cleanCell("Restaurant voor één avond  ")).toMatchObject({
    value: "Restaurant voor één avond",
    remarks: [{ code: "odd-spaces" }],
  });
  expect(codes("a\u00a0b")).toEqual(["odd-spaces"]);
});
test("markup becomes text, and is told", () => {
  expect(cleanCell("<b>Interviews</b> met buren")).toMatchObject({
    value: "Interviews met buren",
    remarks: [{ code: "html" }],
  });
});
test("a raised letter behind a number is a letter", () => {
  expect(cleanCell("1ᵉ maandag").value).toBe("1e maandag");
  expect(cleanCell("2ᵈᵉ en 4ᵈᵉ zondag").value).toBe("2de en 4de zondag");
});
test.each([
  ["Kanou00ebn", "Kanoën"],
  ["Cafu00e9 Zuid", "Café Zuid"],
  ["fotou2019s van de wijk", "foto’s van de wijk"],
  ["u00c9u00e9n middag", "Één middag"],
  ["Kano\\u00ebn", "Kanoën"],
])("an accent that a system wrote as its number is that letter again: %s", (raw, text) => {
  expect(cleanCell(raw)).toMatchObject({ value: text, remarks: [{ code: "mojibake" }] });
});
test.each(["menu0012", "Kamer u2040", "code u00e"])("%s has no such number", (raw) => {
  expect(cleanCell(raw)).toEqual({ value: raw, remarks: [] });
});
test("an empty cell says nothing", () => {
  expect(cleanCell("  \n ")).toEqual({ remarks: [] });
});

test("of a cell that is longer than any text of the guide only the beginning is read, and that is said", () => {
  const long = "Samen koffie drinken. ".repeat(5_000);
  expect(cleanCell(long).value).toBe(long.slice(0, 10_000));
  expect(codes(long)).toEqual(expect.arrayContaining(["cell-too-long"]));
  expect(codes(long.slice(0, 9_000))).not.toContain("cell-too-long");
});
test("letters that Markdown raises behind a number are letters", () => {
  expect(cleanCell("elke 2^e^ en 4^de^ zondag").value).toBe("elke 2e en 4de zondag");
  expect(cleanCell("het 1^ste^ middelbaar").value).toBe("het 1ste middelbaar");
  expect(cleanCell("2^10 bits").value).toBe("2^10 bits");
});
test("lines that were pasted together come apart where an address shows that they were", () => {
  expect(cleanCell("Buurthuis De HalMolenplein 11095 RP Vorden").value).toBe(
    "Buurthuis De Hal\nMolenplein 1\n1095 RP Vorden",
  );
  expect(cleanCell("Molenplein 101-h1095 LB VordenTel: 0575 - 51 06 10E-mail:info@dehal.example").value).toBe(
    "Molenplein 101-h\n1095 LB Vorden\nTel: 0575 - 51 06 10\nE-mail:info@dehal.example",
  );
  for (const text of ["Molenplein 1 1095 RP Vorden", "JanPlan en WhatsApp", "IBAN NL12 3456 TEST"])
    expect(cleanCell(text).value).toBe(text);
});

import { expect, test } from "vitest";
import { freeSlug, isReserved, slugOf } from "#domain/slug-of.ts";
import { slug } from "#schema/identifiers.ts";

test("a slug is readable and fits the schema", () => {
  expect(slugOf("Taart & Taal (di)")).toBe("taart-taal-di");
  expect(slugOf("Financieel café voor zzp'ers")).toBe("financieel-cafe-voor-zzpers");
  for (const title of [
    "漢字",
    "---",
    "a".repeat(200),
    "Een heel lange naam van een activiteit die nergens ophoudt en maar doorgaat",
  ]) {
    expect(slug.safeParse(slugOf(title)).success, title).toBe(true);
  }
});
test("the second of the same name gets a number", () => {
  const taken = new Set<string>();
  expect([freeSlug("Koffie", taken), freeSlug("Koffie", taken), freeSlug("koffie", taken)]).toEqual([
    "koffie",
    "koffie-2",
    "koffie-3",
  ]);
});
test("a name that belongs to a page of the guide, or to a device of Windows, gets a number", () => {
  for (const title of ["Index", "404", "500!", "CON", "nul", "Aux", "com1", "LPT9"]) {
    const slug = freeSlug(title, new Set());
    expect(slug, title).toBe(`${slugOf(title)}-2`);
    expect(isReserved(slug), title).toBe(false);
  }
  expect(freeSlug("Indexfonds", new Set())).toBe("indexfonds");
});

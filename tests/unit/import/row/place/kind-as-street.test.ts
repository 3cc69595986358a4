import { expect, test } from "vitest";
import { activitiesIn, askedCodes, importText } from "../../../../support/import-rows.ts";

const read = async (title: string, kind: string, address: string) => {
  const found = await importText(
    `titel;datum;soort;adres;plaats\n${title};2026-05-09;"${kind}";${address};Almere`,
  );
  return {
    place: activitiesIn(found)[title]?.["place"],
    asked: askedCodes(found.report.rows[0]?.remarks ?? []),
  };
};

test.each([
  ["Lentefeest", "Kunstmarkt, Boekenbeurs", "Kunstmarkt 9"],
  ["Lentefeest", "Binnenkunstmarkt", "kunstmarkt 9"],
  ["Boekenbeurs", "Lezen", "BOEKENBEURS 9"],
])("what it is, with the day behind it, is no street: %s, %s, %s", async (title, kind, address) => {
  const { place, asked } = await read(title, kind, address);
  expect(place).toBeUndefined();
  expect(asked).toContain("address-unclear");
});

test.each([
  ["Lentefeest", "Kunstmarkt", "Molenweg 9"],
  ["Korenmarkt", "Muziek", "Kerkplein 9"],
  ["Marktplein", "Muziek", "Marktplein 9"],
])("a street is one, whatever the activity is called: %s, %s, %s", async (title, kind, address) => {
  expect((await read(title, kind, address)).place).toBe("venue");
});

import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const streetsOf = async (header: string, cell: string) => {
  const result = await importText(`Activiteit,Dag,Kosten,${header}\nZanggroep,maandag,gratis,"${cell}"`);
  expect(Object.values(activitiesIn(result))).toHaveLength(1);
  return [...result.changes, ...result.held].flatMap(
    ({ value }) => (value["street"] as string | undefined) ?? [],
  );
};

describe("a street named after somebody", () => {
  test.each([
    ["J.G. Berkhoutstraat 124", "Zangclub De Merel\nJ.G. Berkhoutstraat 124\n1315 AB Almere"],
    ["Mr. P. Berkhoutweg 22", "U vindt ons hier: \nMr. P. Berkhoutweg 22, 1315 AB Almere"],
    ["Dr. Berkhoutlaan 4", "Dr. Berkhoutlaan 4, 1315 AB Almere"],
    ["Ds. A. Berkhoutplein 1", "Zangclub De Merel\nDs. A. Berkhoutplein 1, 1315 AB Almere"],
    ["Burg. Berkhoutstraat 9", "Welkom! Burg. Berkhoutstraat 9, 1315 AB Almere"],
  ])("keeps its initials and its titles in a text: %s", async (street, text) => {
    expect(await streetsOf("Omschrijving", text)).toEqual([street]);
  });
});

describe("what stands before a street to say how near it is", () => {
  test.each([
    "ter hoogte van Dopheide 38",
    "t.h.v. Dopheide 38",
    "thv Dopheide 38",
    "Speelveld, ter hoogte van Dopheide 38",
    "Buiten bij het speelveld (voor de school), ter hoogte van nummer Dopheide 38",
  ])("is none of its name: %s", async (cell) => {
    expect(await streetsOf("Locatie", cell)).toEqual(["Dopheide 38"]);
  });
});

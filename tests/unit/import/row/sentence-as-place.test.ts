import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const placesOf = async (header: string, cell: string) =>
  Object.values(
    activitiesIn(await importText(`Activiteit,Dag,Kosten,${header}\nZangkoor,maandag,gratis,"${cell}"`)),
  ).map(({ place }) => place);

describe("a sentence below a header that asks where", () => {
  test.each([
    "De vereniging geeft les aan iedereen die wil leren zingen.",
    "Je kunt bij ons terecht met vragen over zingen en muziek",
    "Wij helpen als zingen tijdelijk niet goed lukt",
    "Zangleraren ondersteunen mensen met een stem en hun omgeving.",
    "Bel de dirigent als je wilt weten hoe het gaat",
  ])("is no place: %s", async (cell) => {
    expect(await placesOf("Waar kun je terecht", cell)).toEqual([undefined]);
  });

  test.each(["Buurthuis De Brug", "Zaal 3 van de bibliotheek", "De Brug, Molenweg 4, Almere"])(
    "is none when it names a house: %s",
    async (cell) => {
      expect(await placesOf("Waar", cell)).toEqual(["venue"]);
    },
  );
});

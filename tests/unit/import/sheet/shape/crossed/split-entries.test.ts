import { describe, expect, test } from "vitest";
import { splitEntries } from "#import/sheet/shape/crossed/split-entries.ts";

const titles = (cell: string) => splitEntries(cell).entries.map(({ title }) => title);

describe("several lines in a cell of a week table", () => {
  test.each([
    ["Streetdance\nJongeren", "Streetdance Jongeren"],
    ["Volksdans\nGevorderden", "Volksdans Gevorderden"],
    ["Volleybal\nDames 2", "Volleybal Dames 2"],
    ["Aikido\nBeginners", "Aikido Beginners"],
    ["Turnen\nGroep B", "Turnen Groep B"],
    ["Zwemmen\n(Senioren)", "Zwemmen (Senioren)"],
    ["Zwemles\nNiveau 3", "Zwemles Niveau 3"],
    ["Judo\n8 - 12 jaar", "Judo 8 - 12 jaar"],
    ["Circus\nKleuters", "Circus Kleuters"],
    ["Toneel\nVolwassenen", "Toneel Volwassenen"],
  ])("the group below its name belongs to it: %j", (cell, title) => {
    expect(titles(cell)).toEqual([title]);
  });
  test.each([
    ["20u Ganzenbord", "20u"],
    ["19u30 Ganzenbord", "19u30"],
    ["14u - 16u Ganzenbord", "14u - 16u"],
    ["14u30 - 16u30 Ganzenbord", "14u30 - 16u30"],
    ["Ganzenbord 20u", "20u"],
  ])("a time as in Flanders is a time: %j", (cell, time) => {
    expect(splitEntries(cell).entries).toEqual([{ title: "Ganzenbord", time }]);
  });
  test.each([
    ["Streetdance\nVolksdans", ["Streetdance", "Volksdans"]],
    ["Dames\nHeren", ["Dames", "Heren"]],
    ["Jeugd\nSenioren\nDames 1", ["Jeugd", "Senioren", "Dames 1"]],
    ["Streetdance\nJeugdkoor", ["Streetdance", "Jeugdkoor"]],
  ])("two names stay two, and groups alone are names: %j", (cell, all) => {
    expect(titles(cell)).toEqual(all);
  });
});

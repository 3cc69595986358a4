import { describe, expect, test } from "vitest";
import { textWithoutPeople, withoutPersonalData } from "#import/row/people/without-people.ts";

describe("a house is no person", () => {
  test.each([
    ["Hendrik Bakel 1", "Buurthuis Hendrik Bakel"],
    ["Repairclub Jacob Veldman", "Jacob Veldmanhuis"],
    ["Koffie bij Jacob Veldman", "https://jacobveldman.example.org"],
    ["Bibliotheek Pieter Hofplein", ""],
    ["Vincent Thuiszorg", "Vincent Thuiszorg"],
    ["Wandelen vanaf het Johan de Wittcollege", ""],
    ["Gym in sporthal Peter Kramer", ""],
    ["Verzamelen op de Ds. Visserstraat", ""],
    ["Soep in Anna Bakkerpark", ""],
  ])("%j keeps its name (row: %j)", (text, known) => {
    expect(withoutPersonalData(text, known)).toEqual({ text, found: [] });
  });

  test("the same name without a house is a person's", () => {
    expect(withoutPersonalData("Repairclub met Jacob Veldman", "Stichting Voorbeeld").text).toBe(
      "Repairclub",
    );
    expect(withoutPersonalData("Yoga met Jan Nijhuis", "").text).toBe("Yoga");
  });
});

describe("a sentence from which a name goes stays a sentence, or goes whole", () => {
  test.each([
    [
      "We gaan wandelen. Jan de Vries vertelt over vogels. Neem een kijker mee.",
      "We gaan wandelen. Neem een kijker mee.",
    ],
    ["Samen zingen. Mama van Yara regelt de limonade.", "Samen zingen."],
    ["Yoga op de mat met Saskia de Vries. Kom langs.", "Yoga op de mat. Kom langs."],
    ["Kom langs. Het initiatief is van Peter Jansen.", "Kom langs."],
    ["Kom langs. Peter Jansen en Anja Smit staan klaar.", "Kom langs."],
    ["Er is koffie. Bel 06-12345678.", "Er is koffie."],
    ["Samen eten.\n\nVooraf aanmelden bij Ria Smit (06-55512399).", "Samen eten.\n\nVooraf aanmelden."],
    ["Kom langs. Deze avond neemt Francien van de Ven u mee door het huis.", "Kom langs."],
    ["Kom langs. Deze avond neemt Peter Jansen u mee door het huis.", "Kom langs."],
    ["Een lezing door Wubbo ter Horst over vogels.", "Een lezing over vogels."],
    ["Er is koffie. Docent Peter Jansen leert u breien.", "Er is koffie. Docent leert u breien."],
    ["Eerste regel.\n\nVraag naar Anja.\n\nDerde regel.", "Eerste regel.\n\nDerde regel."],
    ["Er is koffie. Bel Anja voor info (06-12345678).", "Er is koffie. Bel voor info."],
  ])("%j", (before, after) => {
    const { text, found } = textWithoutPeople(before, (one) => withoutPersonalData(one, ""));
    expect(text).toBe(after);
    expect(found.length).toBeGreaterThan(0);
  });

  test.each([
    "Een feest door Vrienden van de Tuin.",
    "De week begint met Dag van de Mantelzorg.",
    "Samen met Huis van de Wijk.",
  ])("%j has no person in it", (text) => {
    expect(textWithoutPeople(text, (one) => withoutPersonalData(one, "")).found).toEqual([]);
  });

  test("a text without people stays as it is, letter for letter", () => {
    const text = "Kom langs.  Er is   koffie.\n\nTot dan";
    expect(textWithoutPeople(text, (one) => withoutPersonalData(one, "")).text).toBe(text);
  });
});

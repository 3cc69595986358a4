import { describe, expect, test } from "vitest";
import { comingBackInText } from "#import/row/staying/read-coming-back.ts";
import { nextStepInText } from "#import/row/staying/read-next-step.ts";
import { pickupInText } from "#import/row/staying/read-pickup.ts";

describe("who rings when somebody stays away", () => {
  test.each([
    ["Wie lang niet geweest is, wordt gebeld door een van de dames.", "een van de dames"],
    ["Ziet de gastvrouw u een paar weken niet, dan belt ze.", "de gastvrouw"],
    ["Bent u er een keer niet, dan belt de begeleider.", "de begeleider"],
    ["Komt u een keer niet opdagen, dan bellen wij even of alles goed is.", undefined],
    ["Er is iemand die belt als je niet komt.", undefined],
    ["Wat als het niet lukt? Dan bellen we je.", undefined],
    ["Als u niet komt, belt mevrouw Jansen u.", undefined],
  ])("is heard in: %s", (text, who) => {
    expect(comingBackInText(text)).toEqual({ ringsWhenAway: true, ...(who && { ringsWho: who }) });
  });
  test.each([
    "Na een paar weken vraagt men waar je bleef.",
    "De coach belt na een paar maanden nog eens hoe het gaat.",
    "Bel even als u niet kunt komen.",
    "Kunt u een keer niet, dan belt u de balie.",
    "Graag bellen als u niet komt.",
    "Niemand zit op jou te wachten als je een keer overslaat.",
    "Lukt het niet, bel dan de balie?",
  ])("is not read into: %s", (text) => {
    expect(comingBackInText(text).ringsWhenAway).toBeUndefined();
  });
});

describe("the way back", () => {
  test("is open where somebody says so, and how it goes stays in their words", () => {
    expect(comingBackInText("U mag altijd terugkomen.")).toEqual({ wayBackOpen: true });
    expect(comingBackInText("We houden je plek drie weken vast.")).toEqual({
      wayBackHow: "We houden je plek drie weken vast",
    });
    expect(comingBackInText("U kunt dan niet gewoon terugkomen.")).toEqual({});
    expect(comingBackInText("Een vaste plek voor wie rust zoekt.")).toEqual({});
  });
});

describe("being fetched", () => {
  test.each([
    ["Een vrijwilliger haalt u thuis op als u dat doorgeeft.", true],
    ["Wij halen u thuis op in Buiten.", true],
    ["Een auto met chauffeur haalt mensen op die slecht lopen.", true],
    ["Vervoer regelen we niet, we denken wel mee over samen reizen.", false],
    ["Wie slecht ter been is, kan meerijden met een van de vrijwilligers.", undefined],
  ])("is read with how it goes: %s", (text, pickup) => {
    expect(pickupInText(text, false)).toEqual({
      ...(pickup === undefined ? {} : { pickup }),
      transport: text.slice(0, -1),
    });
  });
  test("says no more than yes where the sentence is the yes itself", () => {
    expect(pickupInText("U wordt thuis opgehaald.", false)).toEqual({ pickup: true });
  });
  test.each([
    "De gastvrouw haalt u op bij de balie.",
    "Samen herinneringen ophalen met koffie.",
    "Wilt u worden opgehaald?",
    "U kunt uw boeken ophalen in de hal.",
  ])("is not read into: %s", (text) => {
    expect(pickupInText(text, false)).toEqual({});
  });
  test("is what a driver does, who is not fetched", () => {
    expect(pickupInText("U haalt mensen thuis op.", true)).toEqual({});
  });
});

describe("what comes after", () => {
  test.each([
    ["Na de cursus kun je instromen bij de recreantengroep.", "visitor"],
    ["Daarna kunt u, als u wilt, samen naar een eettafel in de wijk.", "visitor"],
    ["De soepploeg kan altijd handen gebruiken.", "helper"],
    ["Aan het eind kunt u zich aanmelden als burgerhulpverlener.", "volunteer"],
  ])("is read in: %s", (text, as) => {
    expect(nextStepInText(text, false)).toEqual({ as, how: text.slice(0, -1) });
  });
  test("is not read into what happens on the day itself, and a helper helps already", () => {
    expect(nextStepInText("Daarna drinken we koffie.", false)).toBeUndefined();
    expect(nextStepInText("Na afloop gaan we naar huis.", false)).toBeUndefined();
    expect(nextStepInText("De soepploeg kan altijd handen gebruiken.", true)).toBeUndefined();
  });
});

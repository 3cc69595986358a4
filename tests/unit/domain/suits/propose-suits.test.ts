import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { matchingVocabularyIn } from "#catalog/matching-vocabulary.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { suitsProposer } from "#domain/suits/propose-suits.ts";
import { interests } from "#schema/vocabulary.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { CONTENT } from "../../../support/test-intake.ts";

const known = interests.parse(JSON.parse(readFileSync(join(CONTENT, "vocabulary/interests.json"), "utf8")));
const propose = suitsProposer(known, matchingVocabularyIn(CONTENT));

/** Of which only the text is known, as after many an import. */
const of = (given: Partial<ActivityEntry>) => {
  const { category: _c, role: _r, ...unknown } = activityEntry({ tags: [] });
  return propose({ ...unknown, ...given });
};
const values = (given: Partial<ActivityEntry>) => {
  const { about, goals, moments, demands, parts } = of(given);
  return [
    ...about.map(({ is }) => is),
    ...goals.map(({ is }) => is.goal),
    ...[...moments, ...demands, ...parts].map(({ is }) => is),
  ];
};
const text = (title: string, easyText: string, more: Partial<ActivityEntry> = {}) => ({
  title,
  easyText,
  ...more,
});

describe("what an activity may suit", () => {
  it("stands on a sentence of its own text", () => {
    const { moments } = of(text("Samen verder", "Er is thee. U praat met mensen die weduwe werden."));
    expect(moments).toEqual([{ is: "loss", from: "U praat met mensen die weduwe werden." }]);
  });

  it.each([
    [
      "a name of a house, a quarter, a club",
      text("Avond in het wijkhuis", "Wij zitten bij de Muziekhof. Ga langs de Wandelkade."),
      ["muziek", "wandelen", "bewegen"],
    ],
    [
      "what is said not to be asked",
      text(
        "Zangmiddag",
        "Noten lezen hoeft niet. Er is geen huiswerk. Een rijbewijs hoeft u niet te hebben.",
      ),
      ["lezen", "reading", "driving-licence"],
    ],
    [
      "what somebody need not do",
      text("Sorteren", "U hoeft niet veel te praten, en ervaring is er genoeg."),
      ["praten"],
    ],
    [
      "getting to know somebody, which is no lesson",
      text("Kaartmiddag", "Zo leert u iedereen kennen. U leert vanzelf de buren kennen."),
      ["leren", "learning"],
    ],
    [
      "coming along to an office, which is no walk",
      text("Spreekuur", "Als het nodig is lopen we mee naar het loket. Wij lopen ook later mee."),
      ["wandelen", "bewegen"],
    ],
    [
      "volunteers who help, for being helped is not helping",
      text("Aan tafel", "Vrijwilligers helpen u. Een vrijwilliger haalt u op.", { category: "ontmoeten" }),
      ["helpen", "betekenis", "helping"],
    ],
    [
      "repairing bicycles, which is no riding",
      text("Werkplaats", "U gaat fietsen maken. Wij knappen samen fietsen op."),
      ["bewegen"],
    ],
    [
      "who may come as well",
      text("Gym", "Jonge moeders zijn ook welkom. Soms is er een workshop."),
      ["new-parent", "learning"],
    ],
    [
      "of a vacancy: what is for those who are helped",
      text("Maatje worden", "U bezoekt iemand die weinig buiten komt, of iemand verloren heeft.", {
        role: "volunteer",
      }),
      ["housebound", "loss", "rouw"],
    ],
    [
      "words that end as a lesson does",
      text("Jeu de boules voor singles", "Wij spelen samen."),
      ["learning"],
    ],
  ])("is not read in %s", (_, given, never) => {
    expect(values(given).filter((one) => never.includes(one))).toEqual([]);
  });

  it("is read where it is meant, beside such words", () => {
    expect(values(text("Zonder werk", "Voor wie geen werk heeft en de hele dag thuis zit."))).toContain(
      "out-of-work",
    );
    expect(
      values(text("Praten in het Turks", "Voor vrouwen. Spreekt u Turks? Dan past u hier goed.")),
    ).toContain("other-language");
    expect(values(text("Als vrijwilliger in het park", "U helpt met snoeien."))).toContain("helpen");
  });

  it("is mainly what the title names, and not what a sentence has in passing", () => {
    const { about } = of(
      text("Schilderen op maandag", "Er is koffie. Er hangt muziek in de lucht.", {
        description: "Kom eens.",
      }),
    );
    expect(about.map(({ is }) => is)).toEqual(["tekenen"]);
  });

  it("says so where no sentence stands behind it", () => {
    const { goals, parts } = of(text("Wandelgroep", "Iets wat wij doen.", { category: "ontmoeten" }));
    expect(goals.find(({ is }) => is.goal === "mensen")?.from).toBe("filled-in");
    expect(parts).toEqual([{ is: "taking-part", from: "mostly" }]);
    expect(of(text("Koor", "Wij zingen.", { role: "participant" })).parts[0]?.from).toBe("filled-in");
  });

  it("hears no good conversation in the language that is spoken, and no talk in the neighbourhood", () => {
    expect(values(text("Haken", "Wij praten Nederlands. De tuin is van de buurt."))).not.toContain("praten");
    expect(values(text("Haken", "Wij praten over vroeger. Praten mag, zwijgen ook."))).toContain("praten");
  });

  it("finds the end of a longer word", () => {
    expect(of(text("Maandkoor De Vink", "Op maandag om acht uur.")).about[0]?.is).toBe("zingen");
  });

  it("proposes what serves a wish by what it is about, and says that no sentence tells it", () => {
    const { goals } = of(text("Breien op woensdag", "Neem uw naalden mee."));
    expect(goals).toContainEqual({ is: { goal: "mensen", level: 2 }, from: "mostly" });
    // A voluntary job at the coffee table teaches and mourns nothing.
    expect(of(text("Les geven", "U helpt kinderen lezen.")).goals.map(({ is }) => is.goal)).not.toContain(
      "rust",
    );
  });

  it("hears who helps, and who is helped, where no field says it", () => {
    const partsOf = (title: string, told: string, more: Partial<ActivityEntry> = {}) =>
      of(text(title, told, more)).parts.map(({ is }) => is);
    expect(partsOf("Voorlezen in de klas", "Word vrijwilliger, een uur per week.")).toEqual(["helping"]);
    expect(partsOf("Balie", "U staat bij de deur.", { audience: { note: "vrijwilligers" } })).toEqual([
      "helping",
    ]);
    expect(partsOf("Formulierenspreekuur", "Neem uw papieren mee.")).toEqual(["being-helped"]);
    expect(partsOf("Soep en spel", "Een vrijwilliger helpt u bij het inschenken.")).toEqual(["taking-part"]);
  });

  it("tells on which shelf it would stand, where nobody put it on one", () => {
    const kindOf = (title: string, told: string) => of(text(title, told)).kind;
    expect(kindOf("Breien op woensdag", "Neem uw naalden mee.")).toBe("creatief");
    expect(kindOf("Voorlezen in de klas", "Word vrijwilliger, een uur per week.")).toBe("vrijwilligerswerk");
    expect(kindOf("Formulierenspreekuur", "Neem uw papieren mee.")).toBe("anders");
  });

  it("is learning for who comes to a course, and taking part for who comes to a group", () => {
    const partsOf = (title: string) => of(text(title, "Iets wat wij doen.")).parts.map(({ is }) => is);
    expect(partsOf("Grip op geld (avondcursus)")).toEqual(["learning"]);
    expect(partsOf("Fietsles voor vrouwen")).toEqual(["learning"]);
    expect(partsOf("Wandelgroep")).toEqual(["taking-part"]);
  });
});

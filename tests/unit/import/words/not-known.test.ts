import { describe, expect, it, test } from "vitest";
import { saysNothingKnown } from "#import/words/not-known.ts";
import type { SheetField } from "#import/words/headers.ts";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const FIELDS: SheetField[] = ["time", "when", "venue", "category", "cost", "audience", "phone", "date"];

describe("words for nothing", () => {
  test.each(
    [
      "Niet vermeld|nog niet bekend|Onbekend.|is onbekend|tijd nog onbekend|datum niet bekend|niet opgegeven",
      "n.v.t.|nvt|N.V.T|niet van toepassing|n.t.b.|NTB|n.n.b.|n.b.|n. v. t.",
      "nader te bepalen|nog te bepalen|nog in te vullen|later in te vullen|nog te bevestigen|nader bekend te maken",
      "volgt|volgt nog|volgt z.s.m.|info volgt|nadere informatie volgt|datum volgt|programma volgt later|komt nog",
      "wordt nog bekendgemaakt|wordt later bekend gemaakt|wordt nog ingevuld|worden nog vastgesteld",
      "zie website|zie onze website|kijk op de site|zie flyer|op de website|zie facebook|zie website voor tijden",
      "-|--|–|—|?|???|.|…|/|[]|{}|()|_",
      "null|NULL|None|nil|NaN|undefined|N/A|n/a|#N/A|#N/B|#REF!|(leeg)|leeg|blanco|(blank)",
      "unknown|not specified|not available|to be announced|to be confirmed|TBA|tbd|tbc|see website",
      "geen info|geen gegevens|geen opgave|weet ik niet|in afwachting",
    ].flatMap((line) => line.split("|")),
  )("%s says that nothing is known, whatever the column", (text) => {
    for (const field of FIELDS) expect([field, saysNothingKnown(field, text)]).toEqual([field, true]);
  });

  test.each(
    [
      "gratis|in overleg|op afspraak|geen kosten|0|x|ja|nee|vrije inloop|wisselend|divers|online|thuis|gesloten",
      "Café Onbekend|Huis van Niets|zie ook zaal 2|volgt na de lunch|niet op maandag|geen vaste dag|iedereen|alle",
      "dinsdag, tijd volgt|€ 2, drankjes onbekend|N.B. alleen met pas|niet vermelden|meerdaags|nog even wachten",
    ].flatMap((line) => line.split("|")),
  )("%s says something", (text) => {
    for (const field of FIELDS) expect([field, saysNothingKnown(field, text)]).toEqual([field, false]);
  });

  it("is an answer below some headers: no discount, not on that day, no lift", () => {
    for (const field of ["discount", "MO", "closed", "access", "signUp", "status"] as const)
      for (const text of ["n.v.t.", "-", "zie website"])
        expect([field, text, saysNothingKnown(field, text)]).toEqual([field, text, false]);
    for (const field of ["discount", "closed", "access", "signUp", "status"] as const)
      for (const text of ["onbekend", "?", "nog niet bekend", "null", "TBD"])
        expect([field, text, saysNothingKnown(field, text)]).toEqual([field, text, true]);
    for (const field of ["MO", "title"] as const) expect(saysNothingKnown(field, "?")).toBe(false);
    expect(saysNothingKnown("cost", "geen")).toBe(false);
    for (const field of ["phone", "email", "website", "description"] as const)
      expect(saysNothingKnown(field, "geen")).toBe(true);
  });
});

describe("what is not decided yet", () => {
  const one = async (header: string, cell: string) => {
    const result = await importText(`Naam;Soort;Locatie;${header}\nDe Merel;natuur;De Til;${cell}\n`);
    const [row] = result.report.rows;
    return { ...activitiesIn(result)["De Merel"], outcome: row?.outcome };
  };

  test.each([
    "dinsdag, tijd volgt nog",
    "dinsdag (tijdstip nog niet bekend)",
    "dinsdag, aanvang n.t.b.",
    "dinsdag, exacte tijden volgen",
    "dinsdag, starttijd wordt nog bekendgemaakt",
  ])("%s: the day is known, and the time stands there in words", async (cell) => {
    expect(await one("Wanneer", cell)).toMatchObject({
      outcome: "taken",
      schedule: { rules: [{ days: ["TU"] }], note: cell },
    });
  });

  test.each([
    "dinsdag of woensdag, nader te bepalen",
    "di/wo n.t.b.",
    "waarschijnlijk dinsdag, dag volgt nog",
    "maandag 10-12 (nog niet bekend)",
    "vanaf september op dinsdag, volgt nog",
  ])("%s: what is said may not hold, and is asked", async (cell) => {
    expect(await one("Wanneer", cell)).toMatchObject({ outcome: "questions" });
  });

  it("a price that is arranged is said in words, without a question", async () => {
    for (const cell of ["in overleg", "op aanvraag", "prijs in overleg"])
      expect(await one("Kosten", cell)).toMatchObject({ outcome: "taken", costs: [], costNote: cell });
  });
});

import { describe, expect, test } from "vitest";
import { labelledParts } from "#import/row/labelled-parts.ts";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

describe("a part of a cell that bears a label", () => {
  test("is of what the label says, and the rest is of the cell", () => {
    expect(
      labelledParts("46 t/m 75 jaar\nKosten:\n· € 46,58 per kwartaal & € 7,50 inschrijfgeld", "age"),
    ).toEqual({
      rest: "46 t/m 75 jaar",
      parts: [{ field: "cost", value: "€ 46,58 per kwartaal & € 7,50 inschrijfgeld" }],
    });
    expect(labelledParts("Dinsdag. Tijd: 10.00 - 12.00 uur. Kosten: gratis.", "when")).toEqual({
      rest: "Dinsdag.\nTijd: 10.00 - 12.00 uur.",
      parts: [{ field: "cost", value: "gratis." }],
    });
  });
  test("without anything behind it says nothing", () => {
    expect(labelledParts("12 t/m 16 jaar\nKosten:", "age")).toEqual({ rest: "12 t/m 16 jaar", parts: [] });
  });
  test("is found in a running text, each in its own line or sentence", () => {
    const text =
      "Samen soep maken.\nWanneer: elke dinsdag van 10 tot 12 uur\nWaar: Buurthuis De Kade | Kosten: € 3";
    expect(labelledParts(text).parts).toEqual([
      { field: "when", value: "elke dinsdag van 10 tot 12 uur" },
      { field: "venue", value: "Buurthuis De Kade" },
      { field: "cost", value: "€ 3" },
    ]);
  });
  test.each(["Let op: neem een mok mee", "Om 10:30 uur", "https://example.nl", "Ons motto: samen uit"])(
    "%j has none",
    (text) => expect(labelledParts(text)).toEqual({ rest: text, parts: [] }),
  );
});

test("a question is a label too, and its answer is the next sentence alone", () => {
  expect(labelledParts("Voor wie? Voor vrouwen. Aanmelden? Niet nodig. Tot snel!").parts).toEqual([
    { field: "audience", value: "Voor vrouwen." },
    { field: "signUp", value: "Niet nodig." },
  ]);
});

test.each(["Trainingstijden:", "Tijden:", "Wanneer:"])(
  "each line with a day below %s is of it",
  async (label) => {
    const result = await importText(
      `Activiteit;Locatie;Omschrijving\nLopen;De Brink;"${label}\ndinsdagavond van 19.15 uur tot 20.15 uur\ndonderdagochtend van 09.00 tot ± 10.00 uur\nOp dinsdag lopen wij in het bos."\nGym;De Brink;"${label}\nmaandagavond van 19.00 tot 20.00 uur\nNeem een mat mee."`,
    );
    const [first] = Object.values(activitiesIn(result));
    expect(JSON.stringify(first?.schedule)).toContain("09:00");
    expect(JSON.stringify(first?.schedule)).toContain("19:15");
  },
);

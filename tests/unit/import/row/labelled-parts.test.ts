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

test.each(["Trainingstijden", "Tijden", "Wanneer"])("each line with a day below %s is of it", (label) => {
  const { parts, rest } = labelledParts(
    `${label}:\ndinsdagavond van 19.15 uur tot 20.15 uur\ndonderdagochtend van 09.00 tot 10.00 uur\nOp dinsdag lopen wij in het bos.`,
  );
  expect(parts.map(({ value }) => value)).toEqual([
    "dinsdagavond van 19.15 uur tot 20.15 uur, donderdagochtend van 09.00 tot 10.00 uur",
  ]);
  expect(rest).toBe("Op dinsdag lopen wij in het bos.");
});

test("an end that is said by and by is an end", async () => {
  const result = await importText(
    "Activiteit;Locatie;Wanneer\nLopen;De Brink;donderdagavond van 19.30 tot ± 21.00 uur\nGym;De Brink;maandag van 19.00 tot ± 20.00 uur",
  );
  expect(Object.values(activitiesIn(result)).map(({ schedule }) => schedule)).toMatchObject([
    { rules: [{ startTime: "19:30", endTime: "21:00" }] },
    { rules: [{ startTime: "19:00", endTime: "20:00" }] },
  ]);
});

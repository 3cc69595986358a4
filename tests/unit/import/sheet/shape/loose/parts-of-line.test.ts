import { expect, test } from "vitest";
import { partsOfLine } from "#import/sheet/shape/loose/parts-of-line.ts";
import { rowsIn, tablesIn } from "../../../../../support/sheet-rows.ts";

const kinds = (...cells: string[]) => partsOfLine(cells).map(({ kind, text }) => `${kind}: ${text}`);

test("a dash between two clocks parts nothing, and what stands in brackets behind them is told", () => {
  expect(kinds("Donderdag: Duurloop - 18:30 - 21:00 (Vertrek clubhuis)")).toEqual([
    "day: Donderdag",
    "text: Duurloop",
    "time: 18:30-21:00",
    "text: Vertrek clubhuis",
  ]);
  expect(kinds("Yoga - maandag - De Golf")).toEqual(["text: Yoga", "day: maandag", "text: De Golf"]);
});

test("a season with its explanation says when", () => {
  expect(kinds("Zomer (vanaf de zomertijd tot eind september)", "Zomerkamp (voor kinderen)")).toEqual([
    "period: Zomer (vanaf de zomertijd tot eind september)",
    "text: Zomerkamp (voor kinderen)",
  ]);
});

test("where each line begins with an age group and a name follows, the group is for whom it is", async () => {
  const table = await tablesIn(
    [
      "Senioren (elite, masters);Dinsdag: Groepsloop - 19:00 - 20:00",
      "Senioren (elite, masters);Donderdag: Duurloop - 19:00 - 20:00",
      "Jeugd;Dinsdag: Estafette - 18:00 - 19:00",
      "Jeugd;Donderdag: Speelloop - 18:00 - 19:00",
    ].join("\n"),
  );
  expect(rowsIn(table).map(({ Activiteit, Doelgroep }) => [Activiteit, Doelgroep])).toEqual([
    ["Groepsloop", "Senioren (elite, masters)"],
    ["Duurloop", "Senioren (elite, masters)"],
    ["Estafette", "Jeugd"],
    ["Speelloop", "Jeugd"],
  ]);
});

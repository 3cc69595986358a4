import { expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../../support/import-rows.ts";

test.each(["titel,kleur,datum,iso,detail", "kleur,titel,iso,datum,detail"])(
  "a date in words beside the same for a system makes no grid of dates: %s",
  async (header) => {
    const cells: Record<string, string[]> = {
      titel: ["Plantdag", "Zaden ruilen", "Kraam op de markt"],
      kleur: ["rood", "groen", "geel"],
      datum: ["zaterdag 18 september", "Vanaf nu", "Herfstmarkt"],
      iso: ["2027-09-18", "", "2027-10-09"],
      detail: ["Neem een schep mee.", "Breng ze naar de kast.", "De hele dag."],
    };
    const rows = [0, 1, 2].map((at) => header.split(",").map((name) => cells[name]?.[at] ?? ""));
    const result = await importText([header, ...rows.map((row) => row.join(","))].join("\n"));
    expect(Object.values(activitiesIn(result)).map(({ title }) => title)).toEqual([
      "Plantdag",
      "Zaden ruilen",
      "Kraam op de markt",
    ]);
  },
);

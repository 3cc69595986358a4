import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const SIX = "15-9-2026; 13-10-2026; 10-11-2026; 8-12-2026; 12-1-2027; 9-2-2027";

/** The prices of a row with these cells, and what is proposed where it is asked what they are for. */
async function priced(cells: Record<string, string>, title = "Meditatie") {
  const line = (all: string[]) => all.map((cell) => `"${cell}"`).join(";");
  const result = await importText(
    [line(["Naam", ...Object.keys(cells)]), line([title, ...Object.values(cells)])].join("\n"),
  );
  const costs = activitiesIn(result)[title]?.["costs"] as { amount: number; per: string }[];
  const asked = result.report.rows[0]?.remarks.find(({ code }) => code === "cost-unit");
  return [costs.map(({ amount, per }) => `${amount}/${per}`).join(" "), asked ? (asked.proposal ?? "?") : ""];
}

describe("an amount without a word of what it is for", () => {
  test.each([
    [{ Datum: "12-5-2026", Prijs: "€ 45" }, "45/visit"],
    [{ Datum: "12-5-2026", Prijs: "90" }, "90/visit"],
    [{ Wanneer: "elke dinsdag 10-11", Prijs: "€ 12,50" }, "12.5/visit"],
    [{ Wanneer: "op afspraak", Prijs: "€ 35" }, "35/visit"],
    [{ Data: "7-11-2026; 5-12-2026; 9-1-2027", Prijs: "€ 5" }, "5/visit"],
    [{ Wanneer: "elke dinsdag 10-11", "Kosten per keer": "€ 25" }, "25/visit"],
    [{ Wanneer: "elke dinsdag 10-11", "Kosten per maand": "25" }, "25/month"],
    [{ Wanneer: "elke dinsdag 10-11", Entree: "€ 25" }, "25/visit"],
    [{ Wanneer: "elke dinsdag 10-11", Prijs: "entree € 25" }, "25/visit"],
    [{ Wanneer: "elke dinsdag 10-11", Prijs: "€ 24 per keer, met stadspas € 22" }, "24/visit 22/visit"],
    [{ Wanneer: "elke dinsdag 10-11", Prijs: "gratis" }, "0/visit"],
    [{ Data: SIX, Bijeenkomsten: "6", Prijs: "€ 90,–" }, "90/course"],
    [{ Data: SIX, "Aantal lessen": "6", Prijs: "€ 90" }, "90/course"],
    [{ Data: SIX, Prijs: "€ 90 voor alle avonden" }, "90/course"],
    [{ Data: SIX, Prijs: "€ 90 voor alles samen" }, "90/course"],
    [{ Data: SIX, Cursusprijs: "€ 90" }, "90/course"],
  ])("is for what the row says: %j is %s", async (cells, costs) => {
    expect(await priced(cells)).toEqual([costs, ""]);
  });

  test.each([
    [{ Data: SIX, Prijs: "€ 90,–" }, "€ 90 voor de hele reeks"],
    [{ Data: SIX, Prijs: "90" }, "€ 90 voor de hele reeks"],
    [
      { Data: "12 mei 2026, 19 mei 2026 en 26 mei 2026", Kosten: "€ 47,50 p.p." },
      "€ 47,50 voor de hele reeks",
    ],
    [{ Data: SIX, Prijs: "€ 12" }, "€ 12 per keer"],
    [{ Data: SIX, Bijeenkomsten: "4", Prijs: "€ 90" }, "€ 90 voor de hele reeks"],
    [{ Wanneer: "elke 2e dinsdag van de maand 10-11", Prijs: "€ 35" }, "€ 35 per keer"],
    [{ Wanneer: "elke dinsdag 10-11", Prijs: "€ 45" }, "?"],
    [{ Wanneer: "elke dinsdag 10-11", Prijs: "leden € 45, niet-leden € 60" }, "?"],
    [
      { Datum: "12-5-2026", Prijs: "€ 60", Omschrijving: "Een cursus van zes lessen." },
      "€ 60 voor de hele reeks",
    ],
  ])("is asked, with what is most likely: %j gives %s", async (cells, proposal) => {
    expect(await priced(cells)).toEqual(["", proposal]);
  });

  test("is read as it was accepted", async () => {
    for (const said of ["€ 90 voor de hele reeks", "€ 47,50 voor de hele reeks", "€ 12 per keer"])
      expect((await priced({ Data: SIX, Prijs: said }))[1]).toBe("");
  });
});

test("a price with a pass says nothing of what a visit costs while the price itself is asked", async () => {
  expect((await priced({ Data: SIX, Prijs: "€ 90", "Met korting": "45" }))[0]).toBe("");
});

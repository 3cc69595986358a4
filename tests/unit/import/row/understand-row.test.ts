import { describe, expect, test } from "vitest";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";
import { readRowCells } from "#import/row/row-cells.ts";
import { understandRow } from "#import/row/understand-row.ts";
import { askedCodes } from "../../../support/import-rows.ts";

const context = {
  sheet: "aanbod",
  today: "2026-04-15",
  municipality: { name: "Zwolle", centre: { lat: 52.51, lng: 6.09 }, neighbourhoods: [], postcodes: [] },
  groups: [],
  interests: [],
  organizationName: "Welzijn Zwolle",
};
const HEADER = ["Activiteit", "Categorie", "Omschrijving", "Dag", "Tijd", "Contactpersoon", "E-mail"];
const understand = (...cells: string[]) =>
  understandRow(readRowCells({ row: 1, line: 2, cells }, recogniseColumns(HEADER)), context);

describe("a row that is no activity", () => {
  test.each(["Totaal", "Totaal: 34", "TEST", "test test", "volgt nog", "n.t.b.", "???"])(
    "%s is handed back with the reason",
    (title) => {
      const outcome = understand(title, "Natuur", "25 activiteiten");
      expect("values" in outcome).toBe(false);
      expect(outcome.remarks.map(({ code }) => code)).toContain("no-activity");
    },
  );

  test.each(["Totaal ontspannen", "Test uw geheugen", "Volgtocht door het bos"])("%s is one", (title) => {
    expect("values" in understand(title, "Natuur", "Elke week", "di", "10-12")).toBe(true);
  });
});

describe("a row that says it is closed", () => {
  test.each([
    "Sporthal gesloten wegens feestdag",
    "Gesloten",
    "Buurthuis gesloten i.v.m. verbouwing",
    "Geen activiteiten",
    "Geen les in de vakantie",
    "geen training",
    "Zomerstop",
    "Vervalt",
  ])("%s is no activity", (title) => {
    const outcome = understand(title, "Natuur", "", "di", "10-12");
    expect("values" in outcome).toBe(false);
    expect(outcome.remarks.map(({ code }) => code)).toContain("closed");
  });
  test.each([
    "Geen zin om te koken?",
    "Besloten kring",
    "Gesloten Netwerk Theater speelt",
    "Achter gesloten deuren",
    "Dicht in de buurt",
  ])("%s is one", (title) => expect("values" in understand(title, "Natuur", "", "di", "10-12")).toBe(true));
});

test.each(["1", "?!", "Jan de Vries 1", "-7-"])(
  "%s leaves no name of an activity: this row is refused",
  (title) => {
    const outcome = understand(title, "Natuur", "", "di", "10-12");
    expect("values" in outcome).toBe(false);
  },
);

describe("a row that says it is not to be shown", () => {
  const statusOf = (header: string, status: string) => {
    const cells = ["Zingen", "Natuur", "di", "10-12", status];
    const columns = recogniseColumns(["Activiteit", "Categorie", "Dag", "Tijd", header]);
    const outcome = understandRow(readRowCells({ row: 1, line: 2, cells }, columns), context);
    return "values" in outcome ? (outcome.hidden ?? "shown") : "refused";
  };
  test.each([
    ["Status", "inactive", "ended"],
    ["Status", "Inactief", "ended"],
    ["Status", "niet actief", "ended"],
    ["Status", "gestopt", "ended"],
    ["Status", "gearchiveerd", "ended"],
    ["Status", "concept", "ended"],
    ["Status", "draft", "ended"],
    ["Status", "offline", "ended"],
    ["Status", "tijdelijk gestopt", "paused"],
    ["Status", "on hold", "paused"],
    ["Actief", "nee", "ended"],
    ["Actief", "false", "ended"],
    ["Gepubliceerd", "0", "ended"],
    ["isVisible", "False", "ended"],
    ["Actief", "ja", "shown"],
    ["Status", "actief", "shown"],
    ["Status", "active", "shown"],
    ["Status", "", "shown"],
  ])("%s: %s is %s", (header, status, expected) => expect(statusOf(header, status)).toBe(expected));
  test("a status that nobody knows is asked", () => {
    const columns = recogniseColumns(["Activiteit", "Categorie", "Dag", "Tijd", "Status"]);
    const outcome = understandRow(
      readRowCells({ row: 1, line: 2, cells: ["Zingen", "Natuur", "di", "10-12", "fase 3"] }, columns),
      context,
    );
    expect(outcome.remarks.map(({ code }) => code)).toContain("status-unknown");
  });
});

test.each(["3f1c2a90-64a1-11e6-8b77-86f30ca893d3", "20117", "ORG-00412"])(
  "%s is no name of a provider: asked, and never published",
  (key) => {
    const columns = recogniseColumns(["Activiteit", "Categorie", "Dag", "Tijd", "Organisatie"]);
    const row = { row: 1, line: 2, cells: ["Zingen", "Natuur", "di", "10-12", key] };
    const without = understandRow(readRowCells(row, columns), { ...context, organizationName: "" });
    expect(without).not.toHaveProperty("organizationName");
    expect(without.remarks.map(({ code }) => code)).toContain("organization-key");
    const given = understandRow(readRowCells(row, columns), context);
    expect("values" in given && given.organizationName).toBe("Welzijn Zwolle");
  },
);

describe("the person behind a row", () => {
  const outcome = understand(
    "Koffie met Riet",
    "Contact & ontmoeten",
    "BEL MET RIET VAN DER ZWAAN (06-23456781) ALS U OPZIET TEGEN DE EERSTE KEER.",
    "di",
    "10-12",
    "Riet van der Zwaan",
    "bloemenzwaan@thuis.example",
  );

  test("is nowhere in what is taken over", () => {
    expect("values" in outcome && JSON.stringify(outcome.values)).not.toMatch(/riet|zwaan|23456781/i);
  });

  test("is not repeated in the report either, which tells that there was a person", () => {
    expect(JSON.stringify(outcome.remarks)).not.toMatch(/riet|zwaan|23456781/i);
    expect(outcome.remarks.map(({ code }) => code)).toContain("personal-data");
  });
});

describe("columns that complete each other", () => {
  const header = ["Activiteit", "Categorie", "Dag", "Tijd", "Freq", "Tarief", "Tarief per", "Bijzonderheden"];
  const valuesOf = (frequency: string, price: string, unit: string, remarks: string) => {
    const cells = ["Zingen", "Natuur", "di", "10-12", frequency, price, unit, remarks];
    const outcome = understandRow(
      readRowCells({ row: 1, line: 2, cells }, recogniseColumns(header)),
      context,
    );
    if (!("values" in outcome)) throw new Error("the row was handed back");
    return outcome.values;
  };
  const ruleOf = (frequency: string, remarks = "") => {
    const { schedule } = valuesOf(frequency, "", "", remarks);
    return schedule.type === "recurring" ? schedule.rules[0] : undefined;
  };

  test("an amount and its unit", () => {
    expect(valuesOf("W", "17,50", "MAAND", "").costs).toMatchObject([{ amount: 17.5, per: "month" }]);
    expect(valuesOf("W", "4,75", "KEER", "").costs).toMatchObject([{ amount: 4.75, per: "visit" }]);
    expect(valuesOf("W", "10,00", "UUR", "").costs).toEqual([]);
  });

  test("a letter for how often", () => {
    expect(ruleOf("W")).toMatchObject({ frequency: "weekly" });
    expect(ruleOf("2W")).toMatchObject({ frequency: "weekly", interval: 2 });
    expect(ruleOf("M")).toMatchObject({ frequency: "monthly" });
  });

  test("a remark that says how often, where no column does", () => {
    expect(ruleOf("", "om de week (even weken)")).toMatchObject({ frequency: "weekly", interval: 2 });
    expect(ruleOf("", "2e dinsdag van de maand, niet in juli")).toMatchObject({
      frequency: "monthly",
      weeks: [2],
      months: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12],
    });
    expect(ruleOf("", "max. 10 kinderen")).toEqual({
      days: ["TU"],
      startTime: "10:00",
      endTime: "12:00",
      frequency: "weekly",
    });
  });
});

describe("when it is, said in the text", () => {
  const scheduleOf = (description: string, days = "", time = "") => {
    const outcome = understand("Samen zingen", "Natuur", description, days, time);
    if (!("values" in outcome)) throw new Error("the row was refused");
    const codes = askedCodes(outcome.remarks);
    const asked = codes.filter((code) => /when|time|rhythm|schedule|date|day/.test(code));
    return { schedule: outcome.values.schedule, asked };
  };
  const weekly = { days: ["TU"], startTime: "10:00", endTime: "12:00", frequency: "weekly" };

  test("is taken where no cell says it", () => {
    expect(scheduleOf("Elke dinsdag van 10.00 tot 12.00 uur zingen wij.")).toEqual({
      schedule: { type: "recurring", rules: [weekly] },
      asked: [],
    });
  });

  test("completes a cell that says only the day", () => {
    expect(scheduleOf("Elke dinsdag van 10.00 tot 12.00 uur zingen wij.", "dinsdag")).toEqual({
      schedule: { type: "recurring", rules: [weekly] },
      asked: [],
    });
    expect(scheduleOf("Elke eerste dinsdag van de maand zingen wij.", "dinsdag", "10-12").schedule).toEqual({
      type: "recurring",
      rules: [{ ...weekly, frequency: "monthly", weeks: [1] }],
    });
  });

  test("makes of one date a series when it comes back on that day", () => {
    const { schedule } = scheduleOf(
      "Elke dinsdag zingen wij.",
      "",
      "dinsdag 14 april 2026 van 10.00 tot 12.00",
    );
    expect(schedule).toEqual({ type: "recurring", rules: [weekly] });
  });

  test("that contradicts the cells is asked, and the cells stand", () => {
    const { schedule, asked } = scheduleOf(
      "Elke vrijdag van 19.00 tot 21.00 uur zingen wij.",
      "dinsdag",
      "10-12",
    );
    expect(schedule).toEqual({ type: "recurring", rules: [weekly] });
    expect(asked).toEqual(["when-in-text-differs"]);
  });

  test("twice is asked, with the first as the proposal", () => {
    const text = "Elke dinsdag van 10.00 tot 12.00 uur zingen wij. Elke vrijdag van 19.00 tot 21.00 uur ook.";
    expect(scheduleOf(text)).toEqual({ schedule: { type: "unknown" }, asked: ["when-only-in-text"] });
  });
});

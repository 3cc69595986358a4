import { describe, expect, test } from "vitest";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

/** The kind of schedule that a row gets. */
async function scheduleOf(cells: Record<string, string>, title = "Koersbal") {
  const line = (all: string[]) => all.map((cell) => `"${cell}"`).join(";");
  const result = await importText(
    [
      line(["Naam", "Locatie", "Kosten", ...Object.keys(cells)]),
      line([title, "De Brug", "gratis", ...Object.values(cells)]),
    ].join("\n"),
  );
  return (activitiesIn(result)[title]?.["schedule"] as { type: string } | undefined)?.type;
}

describe("hours of a desk or a telephone", () => {
  test.each([
    "Bereikbaar: maandag t/m vrijdag van 9.00 tot 17.00 uur.",
    "Wij zijn telefonisch bereikbaar op maandag van 9 tot 12 uur.",
    "Telefonisch spreekuur: maandag t/m donderdag van 9.00 tot 10.00 uur.",
    "Openingstijden kantoor: maandag t/m vrijdag van 9.00 tot 17.00 uur.",
    "Bel ons op dinsdag tussen 10.00 en 12.00 uur.",
    "U kunt ons bellen: elke werkdag van 9.00 tot 12.00 uur.",
    "De balie is open op maandag van 9.00 tot 12.00 uur.",
    "De receptie is elke dinsdag van 9.00 tot 12.00 uur bezet.",
    "Aanmelden kan op maandag van 9.00 tot 12.00 uur.",
    "Telefoon: elke maandag van 9.00 tot 12.00 uur.",
    "Ons secretariaat is elke maandag van 9.00 tot 12.00 uur geopend.",
    "Mail of bel op maandag van 9.00 tot 12.00 uur voor een afspraak.",
  ])("in a text are no time to come: %s", async (text) =>
    expect(await scheduleOf({ Omschrijving: `Voor wie dat wil. ${text}` })).toBe("unknown"),
  );

  test.each([
    "Openingstijden kantoor",
    "Telefonische bereikbaarheid",
    "Telefonisch spreekuur",
    "Openingstijden secretariaat",
    "Openingstijden balie",
    "office hours",
    "Bereikbaar op",
  ])("below %j are none either", async (header) =>
    expect(await scheduleOf({ [header]: "ma t/m vr 9.00-17.00" })).toBe("unknown"),
  );

  test("are those of what is offered when that is a desk", async () => {
    const text = "Het spreekuur is elke dinsdag van 9.00 tot 12.00 uur.";
    expect(await scheduleOf({ Omschrijving: text }, "Spreekuur geldzaken")).toBe("recurring");
  });
});

describe("hours at which one can ring", () => {
  const text = "Hier krijgt u advies.\n\n📞 Bereikbaar: maandag t/m vrijdag van 08:30 tot 17:00 uur";
  test.each([
    "Mantelzorghulplijn",
    "Mantelzorgcoördinator",
    "Onafhankelijke cliëntondersteuning",
    "Zorgloket persoonlijke verzorging",
    "Hulp bij leefgebieden",
    "Kookhulp via vrijwilligers",
    "Steunpunt huiselijk geweld",
  ])("are when it is, where the talk is what is offered: %s", async (title) =>
    expect(await scheduleOf({ Omschrijving: text }, title)).toBe("recurring"),
  );
  test.each([
    "Dagtochten",
    "Kapper aan huis",
    "Cursus eerste hulp",
    "Hulp bij klusjes",
    "Vervoer door een vrijwilliger",
    "Zangkoor",
  ])("are no time to come to anything else: %s", async (title) =>
    expect(await scheduleOf({ Omschrijving: text }, title)).toBe("unknown"),
  );
});

test.each(["Beschikbaarheid", "availability"])("%j says when it is", (header) => {
  const rows = ["ma t/m vr 9-17", "dagelijks", "zaterdag 10-12"].map((cell, at) => ({
    row: at + 1,
    line: at + 2,
    cells: [`Boot ${at}`, cell],
  }));
  expect(recogniseColumns(["Naam", header], {}, { rows }).fieldOf[1]).toBe("when");
});

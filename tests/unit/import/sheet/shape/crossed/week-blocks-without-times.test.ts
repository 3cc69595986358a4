import { expect, it } from "vitest";
import { activitiesIn, importText } from "../../../../../support/import-rows.ts";

const SHEET = [
  "Ede;;",
  "Dorpsstraat 4 6711 AB Ede;;",
  "Maandag;Dinsdag;Woensdag",
  "17:00 - 18:00 Judo 6 t/m 9 jaar;;19:00 - 20:00 Yoga",
  ";18:15 - 19:15 Aikido;",
  "Lunteren;;",
  "Sporthal Zuid Sportlaan 21 6741 BC Lunteren;;",
  "Maandag;Dinsdag;Woensdag",
  ";15:30 - 16:30 Klimmen;",
].join("\n");

it("week tables below each other with the times in their cells are read, and what stands above one is no activity", async () => {
  const result = await importText(SHEET, { organizationName: "Sportclub Zuid" });
  const all = activitiesIn(result);
  expect(Object.keys(all).sort()).toEqual(["Aikido", "Judo 6 t/m 9 jaar", "Klimmen", "Yoga"]);
  expect(all["Klimmen"]).toMatchObject({
    schedule: { rules: [{ days: ["TU"], startTime: "15:30", endTime: "16:30" }] },
  });
  const places = result.changes.filter(({ path }) => path.startsWith("locations/")).map(({ value }) => value);
  expect(places).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ street: "Dorpsstraat 4" }),
      expect.objectContaining({ name: "Sporthal Zuid", street: "Sportlaan 21" }),
    ]),
  );
});

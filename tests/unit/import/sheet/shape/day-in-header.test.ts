import { expect, test } from "vitest";
import { rowsIn, tablesIn } from "../../../../support/sheet-rows.ts";

test("the first day stands on the line of the column names, the others on lines of their own", async () => {
  const tables = await tablesIn(
    "Lesrooster;;\nMaandag;Lessen;Locatie\n09:00 - 10:00;Yoga;De Brink\n19:00 - 20:00;Bodyfit;De Wilg\nWoensdag;;\n08:45 - 09:45;Yoga;De Brink\nVrijdag;;\n09:00 - 10:00;Samen wandelen;De Brink\n",
  );
  expect(
    rowsIn(tables).map((row) => [
      row["Dag"],
      Object.values(row).find((value) => /:00 -|:45 -/.test(String(value))),
      row["Lessen"],
      row["Locatie"],
    ]),
  ).toEqual([
    ["Maandag", "09:00 - 10:00", "Yoga", "De Brink"],
    ["Maandag", "19:00 - 20:00", "Bodyfit", "De Wilg"],
    ["Woensdag", "08:45 - 09:45", "Yoga", "De Brink"],
    ["Vrijdag", "09:00 - 10:00", "Samen wandelen", "De Brink"],
  ]);
  expect(tables).toMatchObject([{ shape: "headings" }]);
});

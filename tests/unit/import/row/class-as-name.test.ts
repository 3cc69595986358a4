import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const titlesOf = async (...names: string[]) =>
  Object.values(
    activitiesIn(
      await importText(
        ["Groep,Dag,Tijd", ...names.map((name) => `${name},dinsdag,19.00 - 20.00`)].join("\n"),
      ),
    ),
  ).map(({ title }) => title);

describe("a class of a club as the name of a row", () => {
  test.each(["U6", "U10", "E2", "F-1", "O8", "U14+"])("is kept: %s", async (name) => {
    expect(await titlesOf(name, "Senioren")).toContain(name);
  });

  test.each(["110", "2", "-", "x"])("is not what this is: %s", async (name) => {
    expect(await titlesOf(name, "Senioren")).toEqual(["Senioren"]);
  });
});

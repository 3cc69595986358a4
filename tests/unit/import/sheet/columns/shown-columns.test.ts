import { describe, expect, test } from "vitest";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const columns = (header: readonly string[], ...cells: string[][]) =>
  recogniseColumns(header, {}, { rows: cells.map((row, at) => ({ row: at + 1, line: at + 2, cells: row })) });

/** Five rows below these headers, each answered in turn. */
const answered = (headers: readonly string[], ...answers: string[][]) =>
  columns(
    ["Naam", ...headers],
    ...["Koor", "Bingo", "Yoga", "Schaken", "Zwemmen"].map((name, at) => [
      name,
      ...answers.map((all) => all[at % all.length] ?? ""),
    ]),
  );

describe("a column of yes and no says whether something is shown", () => {
  test.each([
    "Zichtbaar",
    "is_actief",
    "Nog actief",
    "Gepubliceerd",
    "Tonen",
    "toon op website",
    "Zichtbaar op de site",
    "isVisible",
    "published",
    "Publiceren in de gids",
  ])("when it is called %j", (name) => {
    expect(answered([name], ["ja", "nee", "ja"]).fieldOf[1]).toBe("status");
  });

  test.each([
    "zichtbaarBijLaag",
    "zichtbaar_voor_leden",
    "Tonen bij ouderen",
    "isVisibleForGuests",
    "Actief met pensioen",
    "active_minors",
    "Actief ouder worden",
    "tonen_in_krant",
    "Gepubliceerd in krant",
  ])("not when it is called %j, which asks something else: the column is asked about", (name) => {
    const { fieldOf, questions } = answered([name], ["true", "false", "true"]);
    expect(fieldOf[1]).toBeUndefined();
    expect(questions).toMatchObject([{ column: name }]);
  });

  test("not when there are several of one kind", () => {
    const { fieldOf } = answered(["toonLaag", "toonMidden", "toonHoog"], ["ja", "nee"], ["nee"], ["ja"]);
    expect(fieldOf).toEqual(["title", undefined, undefined, undefined]);
  });

  test.each([
    ["Zichtbaar", "nee"],
    ["Status", "concept"],
    ["Gearchiveerd", "ja"],
    ["is active", "0"],
  ])("a column %s that hides every row by %j is asked about, and hides none", (name, cell) => {
    const { fieldOf, questions } = answered([name], [cell]);
    expect(fieldOf[1]).toBeUndefined();
    expect(questions).toMatchObject([{ column: name, candidates: ["status"], hides: true }]);
  });

  test("a column that hides one row of five hides that one", async () => {
    const sheet = "Naam;Dag;Actief\nKoor;ma;ja\nBingo;di;ja\nYoga;wo;nee\nSchaken;do;ja\nZwemmen;vr;ja";
    const activities = activitiesIn(await importText(sheet));
    expect(Object.values(activities).map(({ title, status }) => [title, status])).toContainEqual([
      "Yoga",
      "ended",
    ]);
    expect(Object.values(activities).filter(({ status }) => status === "ended")).toHaveLength(1);
  });
});

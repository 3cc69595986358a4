import { describe, expect, it, test } from "vitest";
import type { Answers } from "#import/ask/answers.ts";
import { answersNeeded } from "#import/ask/group-questions.ts";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const importLines = (lines: readonly string[], answers?: Answers) =>
  importText(lines.join("\n"), answers ? { mapping: { columns: {}, values: {}, answers } } : {});
const TEXTS = [
  "Activiteit;Soort;Omschrijving",
  "Tekenclub;creatief;Geschikt voor kinderen van 6-12 jaar.",
  "Knutselclub;creatief;Leuk. Geschikt voor kinderen van 6-12 jaar.",
  "Toneel;creatief;De meesten zijn 8-14 jaar. Het is in de zaal.",
  "Fluiten;muziek;Samen fluiten.",
];
const questionOf = ({ report }: Awaited<ReturnType<typeof importLines>>, code: string) =>
  report.questions.find((one) => one.code === code);

describe("what a text may say of a fact", () => {
  it("is one question for the whole sheet, with each thing that is said once, and every row is taken", async () => {
    const result = await importLines([
      "Activiteit;Soort;Straat",
      "Golf bij De Hoeve;sport;Molenweg 4",
      "Boogschieten bij De Hoeve;sport;Molenweg 4",
      "Klimmen bij Het Fort;sport;Molenweg 9",
    ]);
    expect(questionOf(result, "place-in-text")).toMatchObject({
      column: "venue",
      ofColumn: true,
      values: [
        { value: "Golf bij De Hoeve", proposals: ["De Hoeve"], rows: [1, 2] },
        { value: "Klimmen bij Het Fort", proposals: ["Het Fort"], rows: [3] },
      ],
    });
    expect(result.report.totals).toMatchObject({ taken: 3, questions: 0 });
  });

  it("is taken in all rows with one press, and left open in those where something else was said", async () => {
    const rows = [
      "Activiteit;Soort;Omschrijving",
      "Eetclub;koken;Aanmelden is gewenst.",
      "Soepclub;koken;Aanmelden is gewenst.",
      "Bakclub;koken;Een praatje. Opgeven aanbevolen.",
    ];
    const asked = questionOf(await importLines(rows), "sign-up-in-text");
    const [first = "", second = ""] = asked?.values.map(({ key }) => key) ?? [];
    expect(asked?.values.map((one) => one.rows.length)).toEqual([2, 1]);
    const result = await importLines(rows, { signUp: { [first]: true, [second]: null } });
    expect(questionOf(result, "sign-up-in-text")).toBeUndefined();
    expect(activitiesIn(result)["Eetclub"]).toMatchObject({ signUp: { needed: true } });
    expect(activitiesIn(result)["Soepclub"]).toMatchObject({ signUp: { needed: true } });
    expect(activitiesIn(result)["Bakclub"]).toMatchObject({ signUp: {} });
  });

  it("can be answered with what it is instead", async () => {
    const rows = ["Activiteit;Soort;Straat", "Golf bij De Hoeve;sport;Molenweg 4"];
    const key = questionOf(await importLines(rows), "place-in-text")?.values[0]?.key ?? "";
    const { changes } = await importLines(rows, { venue: { [key]: "Golfbaan De Hoeve" } });
    expect(changes.find(({ path }) => path.startsWith("locations/"))?.value).toMatchObject({
      name: "Golfbaan De Hoeve",
      street: "Molenweg 4",
    });
  });

  it("of two facts in one cell is asked twice, so that each has an answer of its own", async () => {
    const { report } = await importLines(TEXTS);
    const codes = report.questions.map(({ code }) => code);
    expect(codes).toContain("age-in-text");
    expect(codes).toContain("place-in-text");
  });

  it("keeps no number as the key of its answer", async () => {
    const rows = ["Activiteit;Soort;Omschrijving;Opmerkingen", "Eetclub;koken;Samen eten.;Piet: 036-5550101"];
    const { report } = await importLines(rows);
    const phone = report.questions.find(({ code }) => code === "phone-in-text");
    expect(phone?.values).toHaveLength(1);
    expect(phone?.values[0]?.key).not.toContain("555");
  });
});

describe("how many answers a question needs", () => {
  const value = (proposals: string[]) => ({ value: "x", key: "x", proposals, rows: [1], lines: [2] });
  const about = { column: "x", code: "x", why: "x" };
  test("is one where one press answers all its values", () => {
    expect(answersNeeded({ ...about, values: [value(["a"]), value(["b"])] })).toBe(1);
    expect(answersNeeded({ ...about, ofColumn: true, values: [value([]), value([])] })).toBe(1);
  });
  test("is one for each value where each has to be said", () => {
    expect(answersNeeded({ ...about, values: [value(["a"]), value([])] })).toBe(2);
    expect(answersNeeded({ ...about, ofColumn: true, each: true, values: [value([]), value([])] })).toBe(2);
  });
});

import { describe, expect, it } from "vitest";
import type { Answers } from "#import/ask/answers.ts";
import { importText } from "../../../support/import-rows.ts";

const asked = async (titles: readonly string[], answers?: Answers) => {
  const { report, changes } = await importText(
    ["Activiteit;Dag;Tijd", ...titles.map((title) => `${title};dinsdag;10:00 - 12:00`)].join("\n"),
    {
      organizationName: "Wijkwijzer",
      ...(answers ? { mapping: { columns: {}, values: {}, answers } } : {}),
    },
  );
  return {
    names: report.questions
      .filter(({ code }) => code === "organization-in-text")
      .flatMap(({ values }) => values.map(({ value, rows }) => `${value}: ${rows.length}`)),
    providers: changes.flatMap(({ path, value }) =>
      path.startsWith("organizations/") ? [value["name"]] : [],
    ),
  };
};

describe("a name before the titles of a sheet of somebody else", () => {
  it("is asked once for each name, whether it may be who offers it", async () => {
    const { names, providers } = await asked([
      "De Kring - Samen lunchen",
      "De Kring - Wandelen",
      "Huis Zuid - Klaverjassen",
      "Schaken in het park",
    ]);
    expect(names).toEqual(["De Kring: 2", "Huis Zuid: 1"]);
    expect(providers).toEqual(["Wijkwijzer"]);
  });

  it("is the provider once somebody says so, or says it better, and stays part of the title when not", async () => {
    const titles = ["De Kring · Samen lunchen", "De Kring · Wandelen", "Huis Zuid · Klaverjassen"];
    const yes = await asked(titles, {
      organization: { "De Kring": true, "Huis Zuid": "Stichting Huis Zuid" },
    });
    expect(yes.names).toEqual([]);
    expect(yes.providers).toEqual(expect.arrayContaining(["De Kring", "Stichting Huis Zuid"]));
    const no = await asked(titles, { organization: { "De Kring": null, "Huis Zuid": null } });
    expect(no).toEqual({ names: [], providers: ["Wijkwijzer"] });
  });

  it.each([
    ["an activity with a day or a level", ["Yoga - maandag", "Yoga - dinsdag", "Yoga - woensdag"]],
    ["something to do", ["Biljart - beginners", "Biljart - gevorderden", "Schaken - buiten"]],
    ["a group", ["Groep 1: zingen", "Groep 1: dansen", "Groep 2: zingen"]],
    ["one title of many", ["De Kring - lunch", "Breien", "Zingen", "Koken", "Tekenen", "Schaken"]],
  ])("is not taken for one where it is %s", async (_, titles) => {
    expect((await asked(titles)).names).toEqual([]);
  });

  it("is asked of a short name in capitals with which several titles begin", async () => {
    const { names } = await asked([
      "KVW",
      "KVW Toneelmiddag",
      "KVW, bonte avond",
      "Zingen",
      "BBQ in het park",
    ]);
    expect(names).toEqual(["KVW: 3"]);
    expect((await asked(["KBO", "KBO Toneelmiddag", "KBO Zingen", "Schaken"])).names).toEqual(["KBO: 3"]);
  });

  it.each([
    ["titles in capitals", ["YOGA VOOR ALLEN", "YOGA BUITEN", "YOGA THUIS"]],
    ["something to do", ["BINGO middag", "BINGO avond", "BINGO met prijzen"]],
    ["one title", ["KVW Toneel", "Zingen", "Koken"]],
    ["a kind of lesson", ["NT2 beginners", "NT2 gevorderden", "NT2 in de avond"]],
  ])("is no such name where it begins %s", async (_, titles) => {
    expect((await asked(titles)).names).toEqual([]);
  });

  it("is asked where a title says who presents or organises it", async () => {
    expect((await asked(["De Kring presenteert: Bingo", "KVW organiseert kaarten", "Zingen"])).names).toEqual(
      ["De Kring: 1", "KVW: 1"],
    );
  });
});

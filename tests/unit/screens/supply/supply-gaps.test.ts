import { describe, expect, it } from "vitest";
import type { SupplyFact } from "#domain/supply/supply-fact.ts";
import { CATEGORY_KEYS, SUPPLY_SWITCHES } from "#schema/closed-lists.ts";
import type { SupplySwitch } from "#domain/supply/said.ts";
import { bareSentence, cellText, choiceSentence, supplyGaps } from "#screens/supply/supply-gaps.ts";

type Letters = Partial<Record<SupplySwitch, "y" | "n" | "?">>;
const fact = (
  shelf: SupplyFact["shelf"],
  letters: Letters = {},
  more: Partial<SupplyFact> = {},
): SupplyFact => ({
  area: "centrum-buiten",
  shelf,
  also: [],
  said: SUPPLY_SWITCHES.map((key) => letters[key] ?? "n").join(""),
  ...more,
});
const area = { slug: "centrum-buiten", name: "Centrum Buiten" };
const all = (letters: Letters) => CATEGORY_KEYS.map((kind) => fact(kind, letters));
const sentence = (facts: SupplyFact[], chosen: SupplySwitch[] = [], more = {}) =>
  supplyGaps([{ ...area, ...more }], facts, chosen, { goals: { koken: 4 } })[0]?.sentence;

describe("what a neighbourhood lacks", () => {
  it("is said in a sentence with the choice in it", () => {
    const facts = all({ avond: "y" }).map((one) => (one.shelf === "koken" ? fact("koken") : one));
    expect(sentence(facts, ["avond"])).toBe("In Centrum Buiten is ’s avonds niets om te koken of te eten.");
  });
  it("is nothing to say where every kind is there", () => {
    expect(sentence(all({}))).toBeUndefined();
  });
  it("is never said of what nobody knows", () => {
    const facts = all({ avond: "y" }).map((one) =>
      one.shelf === "koken" ? fact("koken", { avond: "?" }) : one.shelf === "natuur" ? fact("natuur") : one,
    );
    expect(sentence(facts, ["avond"])).toBe(
      "In Centrum Buiten is ’s avonds niets in de natuur. Of er iets om te koken of te eten is, is niet bekend.",
    );
  });
  it("is said by what there is, where that is shorter", () => {
    expect(sentence([fact("bewegen"), fact("ontmoeten")])).toBe(
      "In Centrum Buiten is alleen iets om te bewegen en iets om elkaar te ontmoeten.",
    );
    expect(sentence([])).toBe("In Centrum Buiten is niets.");
  });
  it("is less than the target where people and target are known, and only without a choice", () => {
    expect(sentence(all({ avond: "y" }), [], { people: 5_000 })).toBe(
      "In Centrum Buiten is wel iets om te koken of te eten, maar minder dan het streefgetal.",
    );
    expect(sentence(all({ avond: "y" }), ["avond"], { people: 5_000 })).toBeUndefined();
  });
  it("is not called empty for what is counted in another kind", () => {
    const facts = [
      ...all({}).filter(({ shelf }) => shelf !== "koken"),
      fact("natuur", {}, { also: ["koken"] }),
    ];
    expect(sentence(facts)).toBeUndefined();
  });
});

describe("neighbourhoods where there is nothing at all", () => {
  const areas = [area, { slug: "duin", name: "Duin" }];
  const counted = (facts: SupplyFact[], chosen: SupplySwitch[]) =>
    bareSentence(supplyGaps(areas, facts, chosen, {}), areas.length, chosen);
  it("are counted in one sentence, with the choice in it", () => {
    expect(counted([fact("bewegen", { avond: "y" })], ["avond"])).toBe(
      "In 1 van de 2 wijken is ’s avonds niets.",
    );
  });
  it("are no sentence where there are none, and not where nobody knows", () => {
    const facts = [fact("bewegen"), fact("bewegen", { avond: "?" }, { area: "duin" })];
    expect(counted(facts, [])).toBe("");
    expect(counted([...facts, fact("bewegen", { avond: "y" })], ["avond"])).toBe("");
  });
});

describe("“Dit mis ik hier”", () => {
  const gaps = (to?: string) => supplyGaps([area], all({}).slice(1), ["avond"], { to });
  it("writes a mail about its own cell, with the choice and the figures", () => {
    const mail = gaps("gemeente@example.org")[0]?.mails.find(({ label }) => label === "Bewegen");
    const { protocol, pathname, searchParams } = new URL(mail?.href ?? "");
    expect(protocol + pathname).toBe("mailto:gemeente@example.org");
    expect(searchParams.get("subject")).toBe("Dit mis ik: bewegen in Centrum Buiten");
    expect(searchParams.get("body")).toContain("In Centrum Buiten mis ik ’s avonds iets om te bewegen.");
    expect(searchParams.get("body")).toContain("In de gids: 0.");
  });
  it("is not there without an address", () => {
    expect(gaps()[0]?.mails).toEqual([]);
  });
});

describe("a cell", () => {
  it("keeps what is sure, what nobody knows and what is counted elsewhere apart", () => {
    expect(cellText({ yes: 3, unknown: 2, also: { yes: 1, unknown: 0 } })).toBe("3 +2? (1)");
    expect(cellText({ yes: 0, unknown: 0, also: { yes: 0, unknown: 4 } })).toBe("0");
  });
});

describe("the sentence about a choice", () => {
  it("says what was chosen, how many fit and of how many nobody knows", () => {
    expect(choiceSentence({ yes: 1, unknown: 0 }, 9, ["gratis"])).toBe(
      "Gekozen: gratis. Van de 9 activiteiten past er 1.",
    );
    expect(choiceSentence({ yes: 3, unknown: 2 }, 9, ["avond", "gratis"])).toBe(
      "Gekozen: ’s avonds en gratis. Van de 9 activiteiten passen er 3. Van 2 is het niet bekend.",
    );
    expect(choiceSentence({ yes: 9, unknown: 0 }, 9, [])).toBe("U ziet alle 9 activiteiten.");
  });
});

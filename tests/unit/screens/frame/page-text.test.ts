import { describe, expect, it } from "vitest";
import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import { nl } from "#screens/frame/page-words.ts";
import { countText, textOf } from "#text/text-of.ts";
import { t } from "#screens/frame/page-text.ts";
import { FACET_KEYS, FACET_VALUES } from "#search/facets.ts";

const texts = Object.entries<string>(nl);

describe("a text", () => {
  const text = textOf({
    hello: "Dag {name}, {name}!",
    "seats.one": "{n} plek",
    "seats.other": "{n} plekken",
  });
  it("takes its values, and shows the name of one that was forgotten", () => {
    expect(text("hello", { name: "Sara" })).toBe("Dag Sara, Sara!");
    expect(text("hello")).toBe("Dag {name}, {name}!");
    expect(text("hello", { name: 0 })).toBe("Dag 0, 0!");
  });
  it("counts one and more", () => {
    expect(countText(text, "seats", 1)).toBe("1 plek");
    expect(countText(text, "seats", 0)).toBe("0 plekken");
  });
  it("is found from all screens at once", () => {
    expect(t("card.next", { day: "dinsdag 8 december" })).toBe("Volgende keer: dinsdag 8 december");
  });
});

describe("the texts", () => {
  it("name every facet and every value of a closed list", () => {
    const wanted = FACET_KEYS.flatMap((key) => [
      `facet.${key}`,
      ...((FACET_VALUES as Partial<Record<string, readonly string[]>>)[key] ?? []).map(
        (value) => `facet.${key}.${value}`,
      ),
    ]);
    expect(wanted.filter((key) => !(key in nl))).toEqual([]);
    expect(CATEGORY_KEYS.filter((key) => !(`category.${key}` in nl))).toEqual([]);
  });
  it("say 'u', and none of the words that keep people out", () => {
    const wrong =
      /\b(je|jij|jou|jouw|jullie|eenzaam|eenzaamheid|doelgroep|n\.v\.t\.|onbekend|cliënt|niet gevonden)\b/i;
    expect(texts.filter(([, text]) => wrong.test(text))).toEqual([]);
  });
  it("use the round apostrophe and no double spaces", () => {
    expect(texts.filter(([, text]) => /'| {2}|\s$/.test(text))).toEqual([]);
  });
  it("keep to short sentences", () => {
    const sentences = texts.flatMap(([key, text]) =>
      text.split(/(?<=[.!?:])\s+/).map((sentence) => [key, sentence] as const),
    );
    expect(sentences.filter(([, sentence]) => sentence.split(/\s+/).length > 20)).toEqual([]);
  });
  it("come in pairs where something is counted", () => {
    const half = texts
      .filter(([key]) => /\.(one|other)$/.test(key))
      .map(([key]) => key.replace(/\.(one|other)$/, ""));
    expect(half.filter((key) => !(`${key}.one` in nl && `${key}.other` in nl))).toEqual([]);
  });
});

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import { countText, textOf } from "#text/text-of.ts";
import { FACET_KEYS, FACET_VALUES } from "#search/facets.ts";

type Words = Record<string, string>;

/** Every dictionary there is: what a file of words exports as an object. */
async function dictionaries(folder: string): Promise<Words[]> {
  const root = fileURLToPath(new URL(`../../../src/${folder}`, import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    folder === "text/words" ? file.endsWith(".ts") : /-(words|page)\.ts$/.test(file),
  );
  const modules = await Promise.all(
    files.map(async (file) => Object.entries((await import(join(root, file))) as Record<string, unknown>)),
  );
  return modules
    .flat()
    .filter(([, value]) => typeof value === "object" && !Array.isArray(value))
    .map(([, value]) => value as Words);
}

const all = [...(await dictionaries("text/words")), ...(await dictionaries("screens"))];
const texts = all.flatMap((words) => Object.entries(words));
const nl = Object.assign({}, ...all) as Words;

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
});

describe("the texts", () => {
  it("stand each in one place", () => {
    const keys = texts.map(([key]) => key);
    expect(keys.length).toBeGreaterThan(400);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
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
    // A coach speaks of a client; what stands after the sheet is for the coach.
    const coach = texts.filter(([key]) => key.startsWith("after."));
    const visitor = texts.filter(([key]) => !key.startsWith("after."));
    expect(visitor.filter(([, text]) => wrong.test(text))).toEqual([]);
    expect(coach.filter(([, text]) => wrong.test(text.replaceAll("cliënt", "")))).toEqual([]);
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
      // "other" is also a choice of its own; then nothing is counted in it.
      .filter(([key, text]) => /\.one$/.test(key) || (/\.other$/.test(key) && text.includes("{n}")))
      .map(([key]) => key.replace(/\.(one|other)$/, ""));
    expect(half.filter((key) => !(`${key}.one` in nl && `${key}.other` in nl))).toEqual([]);
  });
});

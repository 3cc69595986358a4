import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import { situations } from "#schema/situations.ts";
import { FACET_VALUES, FACETS } from "#search/facets.ts";

const CONTENT = fileURLToPath(new URL("../../../content", import.meta.url));
const readJson = async (file: string) =>
  JSON.parse(await readFile(`${CONTENT}/vocabulary/${file}`, "utf8")) as unknown;
const vocabulary = await loadSearchVocabulary(CONTENT);
const keysOf = async (file: string) =>
  new Set(((await readJson(file)) as { key: string }[]).map(({ key }) => key));

describe("the situations of the guide", () => {
  it("lead to interests, groups and concepts that are there", async () => {
    const interests = await keysOf("interests.json");
    const groups = new Set([...(await keysOf("groups.json")), "vrouwen", "mannen"]);
    const concepts = new Set(vocabulary.concepts.map(({ key }) => key));
    const lost = vocabulary.situations.flatMap(({ key, concept, finds, also }) => [
      ...[finds, also].flatMap((served) => [
        ...(served?.interests ?? []).filter((one) => !interests.has(one)),
        ...(served?.groups ?? []).filter((one) => !groups.has(one)),
      ]),
      ...(concept === undefined || concepts.has(concept) ? [] : [`${key}: ${concept}`]),
    ]);
    expect(lost).toEqual([]);
  });

  it("filter by values that the filters have", () => {
    const closed: Record<string, readonly string[]> = FACET_VALUES;
    const lost = vocabulary.situations.flatMap(({ key, filters, finds, also }) =>
      [filters, finds?.facets, also?.facets].flatMap((values) =>
        Object.entries(values ?? {})
          .filter(
            ([facet, list]) =>
              !(facet in FACETS) || list.some((one) => closed[facet]?.includes(one) === false),
          )
          .map(([facet]) => `${key}: ${facet}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  it("never say on screen what the guide does not say to people", () => {
    expect(vocabulary.situations.filter(({ label }) => /eenzaam|doelgroep|onbekend/i.test(label))).toEqual(
      [],
    );
  });

  it("share no word, so that what is typed means one thing", async () => {
    const file = (await readJson("situations.json")) as { situations: { words: object }[] };
    const [first, second] = file.situations;
    const twice = { ...file, situations: [first, { ...second, words: first!.words }] };
    expect(situations.safeParse(file).success).toBe(true);
    expect(situations.safeParse(twice).error?.issues[0]?.message).toMatch(/staat ook bij/);
  });
});

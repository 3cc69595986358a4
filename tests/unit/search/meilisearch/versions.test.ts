import { describe, expect, it } from "vitest";
import { supportOf } from "#search/meilisearch/versions.ts";

describe("a Meilisearch version", () => {
  it.each([
    ["1.21.0", "attribute", true],
    ["1.22.3", "attribute", false],
    ["1.35.9", "attribute", false],
    ["1.36.0", "attributeRank", false],
    ["2.0.0", "attributeRank", false],
  ])("%s ranks fields by %s; tested: %s", (version, fieldRule, tested) => {
    expect(supportOf(version)).toEqual({ version, fieldRule, tested });
  });
  it.each(["1.20.9", "0.30.0", "latest", ""])("%j is not supported", (version) => {
    expect(supportOf(version)).toBeUndefined();
  });
});

import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import type { Catalog } from "#domain/catalog.ts";
import { culpritsOf, sift } from "#release/find-culprits.ts";

let catalog: Catalog;
beforeAll(async () => {
  ({ catalog } = await loadCatalogFromDisk("tests/fixtures/small-content"));
});
const kust = { slug: "kust", name: "Kust", municipalities: [] };
const blamed = (...problems: { page?: string; address?: string }[]) =>
  culpritsOf(
    problems.map((one) => ({ sentence: "", ...one })),
    { ...catalog, regions: [kust] },
  ).map(({ file, problem }) => `${file}: ${problem}`);

describe("a page that is refused", () => {
  it("is blamed on the entry whose page it is", () => {
    expect(blamed({ page: "activiteiten/koffie.html", address: "/weg" })).toEqual([
      "activities/dorp/koffie.json: Op de pagina staat een link die nergens heen leidt: “/weg”.",
    ]);
    expect(blamed({ page: "aanbieders/de-brug.html" })[0]).toMatch(/^organizations\/de-brug\.json: /);
    expect(blamed({ page: "plekken/dorp/de-brug.html" })[0]).toMatch(/^locations\/dorp\/de-brug\.json: /);
    for (const page of ["praktijk/de-pleister.html", "praktijk/de-pleister/poster.html"])
      expect(blamed({ page })[0], page).toMatch(/^practices\/dorp\/de-pleister\.json: /);
    expect(blamed({ page: "regio/kust.html", address: "/weg" })[0]).toMatch(/^regions\/kust\.json: /);
    expect(blamed({ page: "/activiteiten/koffie.ics" })[0]).toMatch(/^activities\/dorp\/koffie\.json: /);
  });
  it("is blamed on the entry whose own address is wrong, wherever its card stands", () => {
    expect(
      blamed(
        { page: "categorie/ontmoeten.html", address: "/activiteiten/koffie" },
        { page: "aanbieders/de-brug.html", address: "/activiteiten/koffie#inhoud" },
      ),
    ).toEqual(["activities/dorp/koffie.json: Het adres van deze pagina is al van een andere pagina."]);
  });
  it("is nobody's when it is of the guide itself", () => {
    expect(blamed({ page: "index.html", address: "/weg" }, {}, { page: "activiteiten.html" })).toEqual([]);
  });
});

describe("when nothing says which entry it is", () => {
  const suspects = Array.from({ length: 40 }, (_, at) => `${at}`);

  it("those without which it works are found, and no others", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...suspects), { maxLength: 4 }), async (bad) => {
        let builds = 0;
        const found = await sift(suspects, (without) => {
          builds += 1;
          return Promise.resolve(bad.every((one) => without.includes(one)));
        });
        expect(found.toSorted()).toEqual(bad.toSorted());
        expect(builds).toBeLessThanOrEqual(3 + bad.length * 2 * Math.ceil(Math.log2(suspects.length)));
      }),
    );
  });
  it("of two that only fail together, one goes", async () => {
    const found = await sift(suspects, (without) =>
      Promise.resolve(without.includes("3") || without.includes("30")),
    );
    expect(found).toHaveLength(1);
  });
  it("none is blamed when it does not work without any of them", async () => {
    expect(await sift(suspects, () => Promise.resolve(false))).toEqual([]);
  });
});

import { distanceMetres } from "#domain/distance.ts";
import type { SearchDocument } from "#search/document.ts";
import { FACET_KEYS } from "#search/facets.ts";
import { PAGE_SIZE, type Question } from "#search/question.ts";

type Counter = (found: readonly number[] | undefined, question: Question) => number;

/**
 * For libraries without facets or places: filters what they found, counts every value of every facet (each ignoring
 * its own filter), measures the way and takes the first page. Values are numbers, as any careful user would have
 * them. Without `found`, all documents are.
 */
export function createCounter(documents: readonly SearchDocument[]): Counter {
  const facets = FACET_KEYS.map((key) => {
    const values = new Map<string, number>();
    const held = documents.map(({ facets }) =>
      (facets[key] ?? []).map((value) => {
        if (!values.has(value)) values.set(value, values.size);
        return values.get(value)!;
      }),
    );
    return { key, values, held };
  });
  const all = documents.map((_, number) => number);

  return (found, { filters, near, withinKm, sort }) => {
    const tests = facets.map(({ key, values }) =>
      filters[key]?.length ? new Set(filters[key].map((value) => values.get(value))) : undefined,
    );
    const counts = facets.map(({ values }) => new Uint32Array(values.size));
    const passing: { document: number; metres: number }[] = [];
    for (const document of found ?? all) {
      const { point } = documents[document]!;
      const metres = near && point ? distanceMetres(near, point) : Infinity;
      if (near && withinKm !== undefined && metres > withinKm * 1000) continue;
      let failed = -1;
      let failures = 0;
      tests.forEach((wanted, facet) => {
        if (!wanted || facets[facet]!.held[document]!.some((value) => wanted.has(value))) return;
        failed = facet;
        failures++;
      });
      if (failures > 1) continue;
      if (failures === 0) passing.push({ document, metres });
      facets.forEach(({ held }, facet) => {
        if (failures === 0 || failed === facet) for (const value of held[document]!) counts[facet]![value]!++;
      });
    }
    if (near && sort === "distance") passing.sort((a, b) => a.metres - b.metres);
    // The first page and the counts by name, as a screen needs them.
    passing.slice(0, PAGE_SIZE).map(({ document }) => documents[document]!.id);
    facets.map(({ values }, facet) =>
      Object.fromEntries([...values].filter(([, number]) => counts[facet]![number]! > 0)),
    );
    return passing.length;
  };
}

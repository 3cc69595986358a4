import { facets } from "#copy/nl/facets.ts";
import { finder } from "#copy/nl/finder.ts";
import { textOf } from "#copy/text-of.ts";
import type { Choices } from "#search/choices.ts";
import type { FacetKey } from "#search/facets.ts";

/** The texts of the finder and no others. */
export const text = textOf(finder);

const facetText = textOf<Record<string, string>>(facets);

/** "Kosten" */
export const facetLabel = (facet: FacetKey): string => facetText(`facet.${facet}`);

/** "Gratis"; for values from the content the name it has there. */
export function valueLabel(choices: Choices, facet: FacetKey, value: string): string {
  const named = choices.labels[facet]?.find((choice) => choice.value === value);
  return named?.label ?? facetText(`facet.${facet}.${value}`);
}

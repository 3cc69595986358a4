import { finder } from "./finder-words.ts";
import { textOf } from "#text/text-of.ts";
import type { Choices } from "#search/choices.ts";
import type { FacetKey } from "#search/facets.ts";

/** The texts of the finder and no others. */
export const text = textOf(finder);

/** "Gratis" */
export const valueLabel = ({ facets }: Choices, facet: FacetKey, value: string): string =>
  facets[facet].values.find((choice) => choice.value === value)?.label ?? value;

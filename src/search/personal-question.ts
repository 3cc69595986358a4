import { FACETS, type FacetKey } from "./facets.ts";
import type { Question } from "./question.ts";

/**
 * Whether a question says something about the person who asks: where they live, or a private facet. Such a
 * question is answered on the device and never sent to a server.
 */
export function isPersonal(question: Question): boolean {
  if (question.near) return true;
  return (Object.keys(question.filters) as FacetKey[]).some(
    (key) => FACETS[key]?.private && (question.filters[key]?.length ?? 0) > 0,
  );
}

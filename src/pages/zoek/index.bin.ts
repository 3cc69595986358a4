import type { APIRoute } from "astro";
import { loadGuide } from "../_guide.ts";
import { indexFile } from "../_search-index.ts";

/** The whole guide: where that is one part, for the finder, and always for the questions. */
export const GET: APIRoute = async () => {
  const guide = await loadGuide();
  return indexFile(guide.entries, guide);
};

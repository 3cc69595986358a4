import type { APIRoute } from "astro";
import { indexFile } from "../_search-files.ts";
import { loadGuide } from "../_guide.ts";

/** The whole guide: where that is one part, for the finder, and always for the questions. */
export const GET: APIRoute = async () => {
  const guide = await loadGuide();
  return indexFile(guide.entries, guide);
};

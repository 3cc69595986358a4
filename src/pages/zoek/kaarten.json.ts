import type { APIRoute } from "astro";
import { cardsFile } from "../_search-files.ts";
import { loadGuide } from "../_guide.ts";

export const GET: APIRoute = async () => {
  const guide = await loadGuide();
  return cardsFile(guide.entries, guide);
};

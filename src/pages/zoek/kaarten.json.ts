import type { APIRoute } from "astro";
import { toCard } from "#domain/card.ts";
import { toResultCard } from "#screens/card/make-card.ts";
import { loadGuide } from "../_guide.ts";

/** What a result shows, in the order of the documents in index.bin. */
export const GET: APIRoute = async () => {
  const { entries, today, holidaysIn } = await loadGuide();
  return Response.json(
    entries.map((entry) => toResultCard(toCard(entry), today, holidaysIn(entry.municipality))),
  );
};

import type { APIRoute } from "astro";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Card } from "#screens/card/Card.tsx";
import type { GuidePart } from "#domain/guide.ts";
import { nearestCards } from "#screens/home/nearest-cards.ts";
import { loadGuide } from "../_guide.ts";

/** What the first page shows for a postcode; its cards drawn, so that the page needs no React. */
export const GET: APIRoute = async () => {
  const guide = await loadGuide();
  const [{ entries, municipalities }] = guide.parts as [GuidePart];
  const { postcodes, cards } = nearestCards({ ...guide, entries, catalog: { municipalities } });
  const drawn = Object.entries(cards).map(([slug, card]) => [
    slug,
    renderToStaticMarkup(createElement(Card, { card, level: "h3" })),
  ]);
  return Response.json({ postcodes, cards: Object.fromEntries(drawn) as Record<string, string> });
};

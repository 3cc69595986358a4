import type { APIRoute } from "astro";
import { SERVES, WEIGHTS } from "#matching/weights.ts";

/** Every number of the matching, as it is, for whoever wants to check how the guide chooses. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify({ weights: WEIGHTS, serves: SERVES }, null, 2)}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });

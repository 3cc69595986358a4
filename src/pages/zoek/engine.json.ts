import type { APIRoute } from "astro";

/** A static release knows of no search server; the process that serves it answers this route itself. */
export const GET: APIRoute = () => Response.json({ meilisearch: null });

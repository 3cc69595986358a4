import type { APIRoute } from "astro";
import { landOf } from "#screens/map/land.ts";
import { loadGuide } from "../_guide.ts";

/** What the map draws by itself. */
export const GET: APIRoute = async () => {
  const { catalog } = await loadGuide();
  return Response.json(landOf(catalog.municipalities));
};

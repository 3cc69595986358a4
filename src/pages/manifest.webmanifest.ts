import type { APIRoute } from "astro";
import { webManifest } from "#screens/frame/web-manifest.ts";
import { loadGuide } from "./_guide.ts";

/** What a phone needs to put the guide on its home screen. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(webManifest((await loadGuide()).frame)), {
    headers: { "Content-Type": "application/manifest+json" },
  });

import type { APIRoute } from "astro";
import { absoluteUrl } from "#domain/paths.ts";

/** Everything may be found. The search data is left out: it says nothing that the pages do not say. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      "User-agent: *",
      "Disallow: /zoek/",
      "",
      `Sitemap: ${absoluteUrl(site?.origin ?? "", "/sitemap-index.xml")}`,
      "",
    ].join("\n"),
    { headers: { "Content-Type": "text/plain; charset=utf-8" } },
  );

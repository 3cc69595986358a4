import react from "@astrojs/react";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";

export default defineConfig({
  site: process.env.SITE_URL ?? "http://localhost:4321",
  trailingSlash: "never",
  // One style sheet that the browser keeps is cheaper here than styles repeated in 600 pages.
  build: { format: "file", inlineStylesheets: "never" },
  compressHTML: true,
  integrations: [react(), sitemap()],
  devToolbar: { enabled: false },
  prefetch: false,
});

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
  vite: {
    build: {
      // The only part loaded later is the map, and a page knows its style sheets.
      modulePreload: false,
      // One file for React and its loader: apart they compress 1 kB worse, and the finder has 90 in all.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: "react", test: /node_modules[\\/](react|react-dom|scheduler|@astrojs[\\/]react)[\\/]/ },
            ],
          },
        },
      },
    },
  },
});

import node from "@astrojs/node";
import react from "@astrojs/react";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";

/**
 * Vite wraps each late import in 1 kB that first fetches its style sheets. Astro has already linked those in the
 * page, and the finder has 90 kB in all. Should Vite rename this module, the wrapper is back and nothing breaks.
 */
const bareLateImports = {
  name: "bare-late-imports",
  enforce: "pre",
  load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null),
};

/**
 * The desk: the few pages that are made for one person (forms, `/beheer`). A build of its own, made when the
 * sources change and not at every publication; `src/server/desk` renders with it and owns every request.
 */
const desk = defineConfig({
  site: process.env.SITE_URL ?? "http://localhost:4321",
  srcDir: "./src/desk",
  cacheDir: "./.astro/desk-cache",
  output: "server",
  // Sessions are our own, in the database; without this the adapter keeps some in files.
  session: false,
  adapter: node({ mode: "middleware", bodySizeLimit: 1024 }),
  trailingSlash: "ignore",
  build: { inlineStylesheets: "never", assets: "_desk" },
  compressHTML: true,
  integrations: [react()],
  devToolbar: { enabled: false },
  prefetch: false,
  security: { checkOrigin: false },
  // DATA_DIR may lie where no node_modules is above it.
  // Nothing is written into the page: its policy allows scripts from files alone.
  vite: { cacheDir: "./.astro/desk-vite", ssr: { noExternal: true }, build: { assetsInlineLimit: 0 } },
});

const site = defineConfig({
  site: process.env.SITE_URL ?? "http://localhost:4321",
  trailingSlash: "never",
  // Like that of Vite beside the tree and not in node_modules: two copies that share those may build at once.
  cacheDir: "./.astro/cache",
  // One style sheet that the browser keeps is cheaper here than styles repeated in 600 pages.
  build: { format: "file", inlineStylesheets: "never", concurrency: 4 },
  compressHTML: true,
  integrations: [react(), sitemap()],
  devToolbar: { enabled: false },
  prefetch: false,
  vite: {
    cacheDir: "./.astro/vite",
    plugins: [bareLateImports],
    build: {
      // Two files instead of ten: apart they compress 1.5 kB worse, and the finder has 90 in all.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              {
                name: "react",
                test: /node_modules[\\/](react|react-dom|scheduler|@astrojs[\\/]react)[\\/]|src[\\/](islands[\\/]finder[\\/](Icon|CardLines)|site[\\/]when-parts|styles[\\/]picture)\.tsx?/,
              },
              {
                name: "my-list",
                test: /src[\\/](islands[\\/]my-list|site[\\/]list-address|copy[\\/]nl[\\/]my-list)\.ts/,
              },
              {
                name: "guide",
                test: /src[\\/](site[\\/](paths|card-moment|call-first-text|moment-copy)|search[\\/](address|answer-question|facets|question)|domain[\\/](local-time|distance)|copy[\\/](format|text-of|nl[\\/]near))\.ts/,
              },
            ],
          },
        },
      },
    },
  },
});

export default process.env.BUILD_PART === "desk" ? desk : site;

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import node from "@astrojs/node";
import react from "@astrojs/react";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";

/**
 * Vite wraps each late import in 1 kB that first fetches its style sheets, and lists those in the file. Astro has
 * already linked them in the page, and the finder has 90 kB in all. Should Vite rename this module, the wrapper is
 * back and nothing breaks.
 */
const PRELOAD_HELPER = "\0vite/preload-helper.js";
const bareLateImports = {
  name: "bare-late-imports",
  enforce: "pre",
  load: (id) => (id === PRELOAD_HELPER ? "export const __vitePreload = (load) => load();" : null),
};

/** `load(()=>import("./late.js").then(…),[])`: nothing has to be fetched before it, so that a plain import does. */
const inBrackets = [1, 2, 3].reduce((inner) => `(?:[^()]|\\(${inner}\\))*`, "[^()]*");
const wrappedImport = new RegExp(
  `(?<![\\w$])[\\w$]+\\(\\(\\)=>(import\\([^()]*\\)(?:\\.then\\(${inBrackets}\\))?),\\[\\]\\)`,
  "g",
);

/** After Vite has written the list: nobody reads it any more. Nor is the wrapper kept where no import needs it. */
const withoutPreloadList = {
  name: "without-preload-list",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === "chunk");
      const helper = chunks.find(({ moduleIds }) => moduleIds.join() === PRELOAD_HELPER);
      const importOfHelper = new RegExp(
        `import\\{t as ([\\w$]+)\\}from"\\./${basename(helper?.fileName ?? "-")}";`,
      );
      for (const chunk of chunks) {
        const list = /^const __vite__mapDeps=.*\n/.exec(chunk.code);
        if (list)
          chunk.code = chunk.code.replace(list[0], "").replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, "[]");
        chunk.code = chunk.code.replace(wrappedImport, "$1");
        const [line, local] = importOfHelper.exec(chunk.code) ?? [];
        const isUsed =
          local && [`${local}(()=>`, `${local}(async()=>`].some((use) => chunk.code.includes(use));
        if (line && !isUsed) chunk.code = chunk.code.replace(line, "");
      }
    },
  },
};

/**
 * Who loads a module, read from what imports what, so that a file may move: the script of every page, the scripts
 * of single pages, and the islands with the React that draws them.
 */
function loadersOf(id, graph) {
  const before = knownLoaders.get(id);
  if (before) return before;
  const loaders = findLoaders(id, graph);
  knownLoaders.set(id, loaders);
  return loaders;
}

/** Every shared file asks about every module: found anew each time, that is an eighth of a whole publication. */
const knownLoaders = new Map();
const forgetLoaders = { name: "forget-loaders", renderStart: () => knownLoaders.clear() };

function findLoaders(id, graph) {
  const reached = new Set([id]);
  const entries = [];
  const late = [];
  for (const module of reached) {
    const { isEntry, importers, dynamicImporters } = graph.getModuleInfo(module);
    if (isEntry) entries.push(module);
    if (dynamicImporters.length > 0) late.push(module);
    for (const importer of [...importers]) reached.add(importer);
  }
  return {
    everyPage: entries.some((entry) => entry.includes("BaseLayout.astro")),
    aPage: entries.some((entry) => entry.includes("type=script")),
    react: entries.some((entry) => entry.includes("@astrojs/react")),
    finder: entries.some((entry) => entry.includes("/screens/finder/")),
    islands: entries.filter((entry) => entry.endsWith(".tsx")).length,
    late: late.length > 0,
    lateOnEveryPage: late.includes(id) && isLateOnEveryPage(id, graph),
    besideEveryPage: !late.includes(id) && late.some((module) => isLateOnEveryPage(module, graph)),
  };
}

/** Fetched by the script of every page once it is needed: such a module has a file of its own, away from React. */
function isLateOnEveryPage(id, graph) {
  const importers = graph.getModuleInfo(id).dynamicImporters;
  return importers.some((importer) => loadersOf(importer, graph).everyPage);
}

/** A few files instead of a dozen: apart they compress 1.5 kB worse, and the finder has 90 in all. */
const sharedFile = (name, priority, holds) => ({
  name: (id, graph) => (holds(loadersOf(id, graph)) ? name : null),
  priority,
});
const sharedFiles = [
  { name: (id) => (id === PRELOAD_HELPER ? "late-imports" : null), priority: 5 },
  sharedFile("every-page", 4, ({ everyPage }) => everyPage),
  sharedFile(
    "every-page-late",
    3,
    ({ besideEveryPage, islands, aPage }) => besideEveryPage && islands > 0 && !aPage,
  ),
  sharedFile("pages", 2, ({ aPage, islands, finder }) => aPage && (islands > 1 || finder)),
  sharedFile(
    "islands",
    1,
    ({ react, islands, lateOnEveryPage }) => react || (!lateOnEveryPage && islands > 1),
  ),
  // What its late parts use as well is nothing for the questions.
  sharedFile("finder", 0, ({ finder, islands }) => finder && islands === 1),
];

/**
 * Before a build Astro opens a server of Vite, which would bundle React for browsers that develop: seconds for
 * nothing, and where two builds start at once in one tree, one can wait in vain for what the other clears away.
 */
const nothingForDevelopers = {
  name: "nothing-for-developers",
  configResolved({ environments }) {
    if (process.env.NODE_ENV !== "production") return;
    for (const { optimizeDeps } of Object.values(environments))
      Object.assign(optimizeDeps, { noDiscovery: true, include: [] });
  },
};

/**
 * The desk: the few pages that are made for one person (forms, `/beheer`). A build of its own, made when the
 * sources change and not at every publication; `src/desk/gate` decides what is shown and owns every request.
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
  vite: {
    cacheDir: "./.astro/desk-vite",
    plugins: [nothingForDevelopers],
    ssr: { noExternal: true },
    build: { assetsInlineLimit: 0, license: { fileName: "_desk/licenties.txt" } },
  },
});

/**
 * What a page says of itself decides: one that does not want to be found (a short address, a page that is not there)
 * is not named to who comes to find. By then all pages are written.
 */
let writtenTo;
const writtenPages = {
  name: "written-pages",
  hooks: { "astro:config:done": ({ config }) => void (writtenTo = config.outDir) },
};
const wantsToBeFound = (address) => {
  const path = decodeURI(new URL(address).pathname).slice(1) || "index";
  return !/<meta name="robots" content="[^"]*noindex/.test(
    readFileSync(new URL(`${path}.html`, writtenTo), "utf8"),
  );
};

const site = defineConfig({
  site: process.env.SITE_URL ?? "http://localhost:4321",
  trailingSlash: "never",
  // Colours in code would be styles in the page, which its policy does not allow.
  markdown: { syntaxHighlight: false },
  // Like that of Vite beside the tree and not in node_modules: two copies that share those may build at once.
  cacheDir: "./.astro/cache",
  // One style sheet that the browser keeps is cheaper here than styles repeated in 600 pages.
  build: { format: "file", inlineStylesheets: "never", concurrency: 4 },
  compressHTML: true,
  integrations: [react(), writtenPages, sitemap({ filter: wantsToBeFound })],
  devToolbar: { enabled: false },
  prefetch: false,
  vite: {
    cacheDir: "./.astro/vite",
    plugins: [nothingForDevelopers, bareLateImports, withoutPreloadList, forgetLoaders],
    worker: { format: "es" },
    build: {
      // Whoever gets a copy of what others made gets its licence: MIT, BSD and the Hippocratic one all ask so.
      license: { fileName: "licenties.txt" },
      rolldownOptions: { output: { codeSplitting: { groups: sharedFiles } } },
    },
  },
});

export default process.env.BUILD_PART === "desk" ? desk : site;

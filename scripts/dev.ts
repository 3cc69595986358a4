import { join } from "node:path";
import { dev, type AstroIntegration } from "astro";
import type { DeskBuild } from "#desk/process/desk-build.ts";
import type { AnswerDesk, Desk } from "#desk/process/desk.ts";
import { keepToOneself } from "#desk/store/private-files.ts";
import { DESK_ROOTS, deskPaths, isDeskPath } from "#domain/desk-paths.ts";
import { StaticFiles } from "#http/static-files.ts";
import { runCommand, stopSignal } from "#server/command-line.ts";
import { runDesk } from "#server/open-desk.ts";

/** The one address it listens on, whatever the environment says. */
const HERE = "127.0.0.1";
const ANSWER_DESK = "/src/desk/gate/answer-desk.ts";
/** Where Astro looks for what the server hands to a page. */
const LOCALS = Symbol.for("astro.locals");

/** Astro's own server draws the page: the request goes on to it, with what to show at its side. */
const drawnBy = (root: string, next: () => void): DeskBuild => ({
  async handler(request, _response, _fail, locals) {
    // Of what nobody knows the address is "/", and that is a page of the guide here.
    if (!isDeskPath(request.url ?? "")) request.url = `${deskPaths.desk()}/-`;
    Object.assign(request, { [LOCALS]: locals });
    next();
  },
  keepsPages: false,
  files: new StaticFiles(join(root, "public")),
});

const withDesk = (root: string, desk: Desk): AstroIntegration => ({
  name: "desk",
  hooks: {
    "astro:config:setup"({ injectRoute }) {
      for (const name of DESK_ROOTS)
        injectRoute({
          pattern: `/${name}/[...address]`,
          entrypoint: join(root, "src/desk/pages/[...address].astro"),
          prerender: false,
        });
    },
    "astro:server:setup"({ server }) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURI((request.url ?? "").replace(/[?#].*/, ""));
        if (!isDeskPath(path)) return next();
        const drawn = { ...desk, build: drawnBy(root, next) };
        server
          .ssrLoadModule(ANSWER_DESK)
          .then((module) => (module as { answerDesk: AnswerDesk }).answerDesk(request, response, drawn, path))
          .catch(next);
      });
    },
  },
});

process.env["HOST"] = HERE;
process.env["SITE_URL"] ??= `http://localhost:${process.env["PORT"] ?? 4321}`;

/**
 * The guide and the desk while somebody works on them: pages, forms, `/beheer` and the rules behind them follow a
 * change at the next request. What runs by itself (publisher, letters, upkeep) begins anew with the process.
 */
await runCommand(async ({ root, settings }) => {
  const signal = stopSignal();
  for (const line of keepToOneself(settings.dataDir)) console.log(line);
  const nothing = drawnBy(root, () => undefined);
  const desk = await runDesk({ root, settings, signal, report: console.log }, nothing, {
    expect: () => undefined,
    isOfAnotherDay: () => Promise.resolve(false),
    // Astro reads the content itself: what is written is shown.
    build: async ({ live }) => {
      await live([]);
      return { release: 0 };
    },
  });
  void desk.lost.then(console.error);
  const server = await dev({
    root,
    server: { host: HERE, port: settings.port },
    integrations: [withDesk(root, desk)],
  });
  const { siteUrl } = settings;
  console.log(`
  The guide     ${siteUrl}
  The form      ${siteUrl}${deskPaths.submit()}
  The desk      ${siteUrl}${deskPaths.desk()}   (to come in: npm run editor -- add you@example.org --name "You" --administrator)
  Letters       ${desk.letters}
  Data          ${settings.dataDir}; what is approved is written to ${join(root, "content")}
  Ctrl-C stops it. It listens on ${HERE} alone.
`);
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  await server.stop();
  await desk.close();
});
process.exit();

import type { Server } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { answerDesk } from "#desk/gate/answer-desk.ts";
import { answerRequest, type Served } from "#server/answer-request.ts";
import { BuildLog } from "#server/build-log.ts";
import { compressAndReadSite } from "#release/compress-and-read-site.ts";
import { createGuideServer } from "#server/guide-server.ts";
import { HashedFiles } from "#server/hashed-files.ts";
import { openSearchDoor } from "#server/search-door.ts";
import { securityHeaders } from "#http/security-headers.ts";
import { StaticFiles } from "#http/static-files.ts";
import { temporaryFolder, TINY_SITE, writeFiles } from "./tiny-site.ts";

/** Waits until a server listens on a free port of this machine, and gives that port. */
export async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

/** The tiny site behind the real HTTP server, with the release before it. `served` may be changed at any time. */
export async function servedGuide() {
  const folder = temporaryFolder();
  const older = temporaryFolder();
  writeFiles(folder.path, TINY_SITE);
  writeFiles(join(older.path, "releases/1/site"), {
    "_astro/stijl.000000.css": "main{}",
    "index.html": "oud",
  });
  await compressAndReadSite(folder.path);
  const served: Served = {
    site: new StaticFiles(folder.path),
    besides: new HashedFiles(older.path),
    headers: securityHeaders({
      inlineCode: { scripts: ["'sha256-abc='"], styles: [] },
      tilesUrl: "https://{s}.tiles.example.org/{z}/{x}/{y}.png",
      siteUrl: "https://gids.example.org",
    }),
    allowedHosts: ["localhost", "127.0.0.1"],
    searchDoor: openSearchDoor({ rateFactor: 1, trustedHops: 0 }),
    search: undefined,
    release: undefined,
    desk: undefined,
    deskOff: undefined,
    offline: "on",
    builds: new BuildLog(),
    searchCheck: () => "ok",
    answerDesk,
  };
  const server = createGuideServer(
    (request, response) => answerRequest(request, response, served),
    () => served.headers,
  );
  const port = await listening(server);
  const close = () => {
    server.close();
    folder.remove();
    older.remove();
  };
  return { served, port, origin: `http://127.0.0.1:${port}`, close };
}

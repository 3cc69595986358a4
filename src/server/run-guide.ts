import type { AnswerDesk, Desk } from "#desk/process/desk.ts";
import { localDateOf } from "#domain/when/local-time.ts";
import { buildRelease } from "#release/build-release.ts";
import { Doorbell } from "#release/doorbell.ts";
import { releaseFingerprint } from "#release/release-fingerprint.ts";
import { readLiveRelease, type Release } from "#release/release-store.ts";
import { answerRequest } from "./answer-request.ts";
import { listOf } from "./command-line.ts";
import { close, createGuideServer, listen } from "./guide-server.ts";
import { SearchKeeper } from "./keep-search.ts";
import { openDesk } from "./open-desk.ts";
import type { GuideProcess, ProcessSettings } from "./process-settings.ts";
import { describeRelease, servedAtFirst, serveNewReleases, servePages } from "./serve-release.ts";

/**
 * Runs the guide until the signal is aborted: takes the port, makes a release when there is none of these
 * sources, finds a search engine, serves. Throws one sentence when it cannot; stops what it started either way.
 */
export async function runGuide(guide: GuideProcess, answerDesk: AnswerDesk): Promise<void> {
  const { settings, signal, report } = guide;
  const served = servedAtFirst(settings, answerDesk);
  // `served` changes while it runs: a new release takes over between two requests.
  const server = createGuideServer(
    (request, response) => answerRequest(request, response, served),
    () => served.headers,
  );
  const doorbell = new Doorbell();
  let search: SearchKeeper | undefined;
  let desk: Desk | undefined;
  try {
    await listen(server, settings);
    const release = await currentRelease(guide);
    search = await SearchKeeper.open(guide, served);
    const { engine, problem } = await search.serve(release);
    if (problem && settings.engine === "meilisearch") throw new Error(problem);
    servePages(served, release, settings.siteUrl);
    signal.throwIfAborted();
    const opened = await tryDesk(guide, () => doorbell.ring());
    if ("desk" in opened) served.desk = desk = opened.desk;
    signal.throwIfAborted();
    report(
      `Meedoenwijzer runs at ${addressOf(settings)} · ${describeRelease(release)} · search: ${engine} · ${"desk" in opened ? `letters: ${opened.desk.letters}` : `forms: off (${opened.off})`} · Ctrl-C stops it`,
    );
    search.keep();
    await serveNewReleases(guide, served, release, search, doorbell);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await close(server);
    await desk?.close();
    await search?.stop();
  }
}

/**
 * The live release when it was made from exactly these sources, for this address, today; else a new one. When
 * the new one fails, the old one stays and the reason is reported. Throws when there is none at all.
 */
async function currentRelease({ root, settings, signal, report }: GuideProcess): Promise<Release> {
  const { dataDir, siteUrl } = settings;
  const now = new Date();
  const live = await readLiveRelease(dataDir);
  if (settings.rebuild === "never") {
    if (!live) throw new Error("There is no release, and REBUILD=never. Run `npm run build` first.");
    return live;
  }
  const fingerprint = await releaseFingerprint(root, { siteUrl, today: localDateOf(now) });
  if (live?.record.fingerprint === fingerprint) return live;

  report(live ? "Content, sources or day differ from the live release." : "There is no release yet.");
  const built = await buildRelease({ root, dataDir, siteUrl, now, signal, report });
  signal.throwIfAborted();
  if ("release" in built) return built.release;
  const reasons = listOf(built.problems);
  if (!live) throw new Error(`The release could not be built:\n${reasons}`);
  report(`The new release could not be built; release ${live.number} stays live:\n${reasons}`);
  return live;
}

/** Reading never depends on the desk: when it cannot be opened, the pages are served without forms. */
async function tryDesk(
  guide: GuideProcess,
  published: () => void,
): Promise<{ desk: Desk } | { off: string }> {
  if (guide.settings.desk === "off") return { off: "DESK=off" };
  try {
    return { desk: await openDesk(guide, published) };
  } catch (error) {
    return { off: (error as Error).message };
  }
}

function addressOf({ host, port }: ProcessSettings): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

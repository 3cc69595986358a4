import type { AnswerDesk } from "#desk/process/desk.ts";
import { keepToOneself } from "#desk/store/private-files.ts";
import { localDateOf } from "#domain/when/local-time.ts";
import { buildRelease } from "#release/build-release.ts";
import { Doorbell } from "#release/doorbell.ts";
import { releaseFingerprint } from "#release/release-fingerprint.ts";
import { faultOfRelease, standingRelease, type Release } from "#release/release-store.ts";
import { answerRequest, type Served } from "./answer-request.ts";
import { listOf } from "./command-line.ts";
import { close, createGuideServer, listen } from "./guide-server.ts";
import { keepDesk } from "./keep-desk.ts";
import { keepSearch, type KeptSearch } from "./keep-regions.ts";
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
  let search: KeptSearch | undefined;
  let desk: ReturnType<typeof keepDesk> | undefined;
  try {
    await listen(server, settings);
    for (const line of keepToOneself(settings.dataDir)) report(line);
    const release = await currentRelease(guide, served);
    search = await keepSearch(guide, served);
    const { engine, problem } = await search.serve(release);
    if (problem && settings.engine === "meilisearch") throw new Error(problem);
    servePages(served, release, settings.siteUrl);
    signal.throwIfAborted();
    desk = keepDesk(guide, served, () => doorbell.ring());
    const forms = await desk.first;
    signal.throwIfAborted();
    report(
      `Meedoenwijzer runs at ${addressOf(settings)} · ${describeRelease(release)} · search: ${engine} · ${forms} · Ctrl-C stops it`,
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
 * the new one fails, or the content cannot even be read, the newest whole one is served and the reason reported.
 * Throws when there is none at all.
 */
async function currentRelease(
  { root, settings, signal, report }: GuideProcess,
  { builds }: Served,
): Promise<Release> {
  const { dataDir, siteUrl } = settings;
  const now = new Date();
  const { release, fault } = await standingRelease(dataDir);
  if (fault) report(fault);
  if (settings.rebuild === "never") {
    if (!release) throw new Error("There is no release, and REBUILD=never. Run `npm run build` first.");
    return release;
  }
  const fingerprint = await releaseFingerprint(root, { siteUrl, today: localDateOf(now) }).catch(
    (error: unknown) => `unreadable: ${(error as Error).message}`,
  );
  const isWhole = release && !(fault && (await faultOfRelease(release, "sizes")));
  if (isWhole && release.record.fingerprint === fingerprint) return release;

  report(release ? "Content, sources or day differ from the live release." : "There is no release yet.");
  const built = await buildRelease({ root, dataDir, siteUrl, now, signal, report });
  signal.throwIfAborted();
  if ("release" in built) return built.release;
  builds.failed(Date.now());
  const reasons = listOf(built.problems);
  if (!release) throw new Error(`The release could not be built:\n${reasons}`);
  report(`The new release could not be built; release ${release.number} stays live:\n${reasons}`);
  return release;
}

function addressOf({ host, port }: ProcessSettings): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

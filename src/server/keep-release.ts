import { buildRelease } from "#release/build-release.ts";
import {
  faultOfRelease,
  goLive,
  readLiveRelease,
  standingRelease,
  type Release,
} from "#release/release-store.ts";
import type { Served } from "./answer-request.ts";
import { listOf } from "./command-line.ts";
import type { GuideProcess } from "./process-settings.ts";

/** A look at the sizes of all files takes some 30 ms of work beside the answers, their bytes some 120. */
const SIZES_EVERY_MS = 60_000;
const BYTES_EVERY_MS = 15 * 60_000;

/** Looks now and then whether the release that is served is still what it was. */
export class ReleaseWatch {
  #sizesAt = performance.now();
  #bytesAt = performance.now();
  /** Damage that nothing could be done about is said once. */
  #said: string | undefined;
  readonly #guide: GuideProcess;
  readonly #served: Served;

  constructor(guide: GuideProcess, served: Served) {
    this.#guide = guide;
    this.#served = served;
  }

  /**
   * The release to serve from now on: the live one, or the newest whole one when that is damaged; then another one
   * is made as well. `release` is what is served.
   */
  async look(release: Release): Promise<Release> {
    const { dataDir } = this.#guide.settings;
    const live = await readLiveRelease(dataDir);
    if (live && live.dir !== release.dir) return live;
    const fault = live ? await this.#faultOf(release) : "the link to it is gone";
    if (!fault) return release;
    const again = live ? undefined : await this.#linkAgain(release);
    return again ?? (await this.#fallBack(fault)) ?? release;
  }

  /** Leads the link to what is served, when that is whole. Its record may be what is lost; then no link helps. */
  async #linkAgain(release: Release): Promise<Release | undefined> {
    const { settings, report } = this.#guide;
    await goLive(settings.dataDir, release);
    const live = await readLiveRelease(settings.dataDir);
    if (!live || (await faultOfRelease(live, "bytes"))) return undefined;
    report(`The link to the live release was gone; it leads to release ${release.number} again.`);
    return live;
  }

  async #fallBack(fault: string): Promise<Release | undefined> {
    const standing = await standingRelease(this.#guide.settings.dataDir);
    const said = standing.fault ?? fault;
    if (said !== this.#said) {
      this.#guide.report(said);
      this.#makeAnother();
    }
    this.#said = said;
    return standing.release;
  }

  async #faultOf(release: Release): Promise<string | undefined> {
    const now = performance.now();
    const { site } = this.#served;
    const readAll = site?.isSuspect === true || now - this.#bytesAt > BYTES_EVERY_MS;
    if (!readAll && now - this.#sizesAt < SIZES_EVERY_MS) return undefined;
    this.#sizesAt = now;
    if (readAll) this.#bytesAt = now;
    if (site) site.isSuspect = false;
    return faultOfRelease(release, readAll ? "bytes" : "sizes");
  }

  /** By the desk, which makes one release at a time; without a desk here. */
  #makeAnother(): void {
    const { settings, root, report, signal } = this.#guide;
    if (settings.rebuild === "never") return;
    if (this.#served.desk) return this.#served.desk.remake();
    const { dataDir, siteUrl } = settings;
    void buildRelease({ root, dataDir, siteUrl, now: new Date(), signal, report: () => undefined }).then(
      (built) => {
        if ("release" in built) return this.#served.builds.made();
        if (signal.aborted) return;
        this.#served.builds.failed(Date.now());
        report(`A new release could not be built:\n${listOf(built.problems)}`);
      },
    );
  }
}

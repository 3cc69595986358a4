import type { ChildProcess } from "node:child_process";
import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ContentProblem } from "#catalog/content-problem.ts";
import { loadPublishable, type Publishable } from "#catalog/from-disk.ts";
import { pageProblemOf } from "#catalog/page-problem.ts";
import type { Catalog } from "#domain/catalog.ts";
import { startAstro } from "./astro-build.ts";
import { fillRelease, type ReleaseOrder } from "./fill-release.ts";
import { culpritsOf, sift } from "./find-culprits.ts";
import { lostContent } from "./lost-content.ts";
import {
  dropOldReleases,
  finishRelease,
  goLive,
  readLiveRelease,
  reserveRelease,
  type Release,
  type ReleaseRecord,
  type Reserved,
} from "./release-store.ts";

interface ReleaseBuild extends ReleaseOrder {
  /** A process that has read Astro and waits. */
  astro?: ChildProcess | undefined;
  /** Called once the release is the live one on the disk; clearing up old ones comes after. */
  onLive?: (release: Release) => Promise<void>;
  /** Somebody meant it when most of the content is gone. */
  mayShrink?: boolean | undefined;
  /**
   * Gives a file back what it held before somebody's last decision, and is true; false when nobody decided anything
   * about it. Without, an entry that is wrong is left out.
   */
  putBack?: ((problem: ContentProblem) => boolean) | undefined;
}

/**
 * Makes one new release and puts it live, or leaves the old one live and says in `problems` why. One entry that is
 * wrong never stops the others: it is put back, or left out and named in the record. Never throws, and never leaves
 * a half-built release behind.
 */
export async function buildRelease(
  build: ReleaseBuild,
): Promise<{ release: Release } | { problems: string[] }> {
  let reserved: Reserved | undefined;
  let astro = build.astro;
  try {
    reserved = await reserveRelease(build.dataDir);
    build.report(`Building release ${reserved.number} …`);
    // The one that waits is for the first round; a later one starts its own.
    const takeAstro = () => {
      const taken = astro ?? startAstro(build.root);
      astro = undefined;
      return taken;
    };
    const made = await withoutCulprits(build, reserved, takeAstro);
    if ("problems" in made) return made;
    const lost = build.mayShrink ? undefined : lostContent(await readLiveRelease(build.dataDir), made.record);
    if (lost) return { problems: [lost] };
    const release = await finishRelease(build.dataDir, reserved, made.record);
    await goLive(build.dataDir, release);
    await build.onLive?.(release);
    await dropOldReleases(build.dataDir);
    return { release };
  } catch (error) {
    if (build.signal?.aborted) return { problems: ["It was stopped."] };
    return { problems: [error instanceof Error ? error.message : String(error)] };
  } finally {
    astro?.kill("SIGKILL");
    if (reserved) await rm(reserved.dir, { recursive: true, force: true });
  }
}

type Round = Awaited<ReturnType<typeof fillRelease>> & { catalog: Catalog };

/** Builds until what is left is in order. Each round settles at least one entry, so that it ends. */
async function withoutCulprits(
  build: ReleaseBuild,
  reserved: Reserved,
  takeAstro: () => ChildProcess,
): Promise<{ record: ReleaseRecord } | { problems: string[] }> {
  const refused = new Map<string, ContentProblem>();
  const round = async (also: readonly string[] = []): Promise<Round> => {
    // It needs a second to read Astro: the content is read meanwhile.
    const astro = takeAstro();
    try {
      const content = await loadEntries(build, new Set([...refused.keys(), ...also]));
      const leftOut = [...onePerFile(content.leftOut), ...refused.values()];
      const without = [...leftOut.map(({ file }) => file), ...also];
      const filled = await fillRelease(build, reserved, { ...content, leftOut, without, astro });
      return { ...filled, catalog: content.catalog };
    } catch (error) {
      astro.kill("SIGKILL");
      throw error;
    }
  };
  for (;;) {
    await putBackWhatIsWrong(build);
    const made = await round();
    if ("record" in made) return made;
    let culprits = culpritsOf(made.refused, made.catalog);
    if (culprits.length === 0) {
      build.report("  looking for the entry that this is about …");
      const works = async (without: readonly string[]) => "record" in (await round(without));
      culprits = (await siftNewestFirst(build, made.catalog, works)).map((file) =>
        pageProblemOf(file, { kind: "page" }),
      );
    }
    if (culprits.length === 0) return { problems: made.refused.map(({ sentence }) => sentence) };
    for (const problem of culprits) if (!build.putBack?.(problem)) refused.set(problem.file, problem);
  }
}

/** First what is wrong itself: what only leans on it may be in order again. */
async function putBackWhatIsWrong({ root, putBack }: ReleaseBuild): Promise<void> {
  if (!putBack) return;
  const leans = ({ key }: ContentProblem) => key === "organization" || key === "location";
  for (let isDone = false; !isDone;) {
    const { leftOut } = await loadPublishable(join(root, "content"));
    const wrong = onePerFile(leftOut);
    const back = wrong.filter((problem) => !leans(problem)).filter(putBack);
    isDone = back.length === 0 && !wrong.filter(leans).some(putBack);
  }
}

async function loadEntries({ root }: ReleaseBuild, without: ReadonlySet<string>): Promise<Publishable> {
  const content = await loadPublishable(join(root, "content"), without);
  const [first] = content.problems;
  if (first)
    throw new Error(
      `content/${first.file} has a problem, and all of the guide stands on that file; \`npm run validate\` says which.`,
    );
  return content;
}

const onePerFile = (problems: readonly ContentProblem[]): ContentProblem[] =>
  problems.filter(({ file }, at) => problems.findIndex((one) => one.file === file) === at);

/** What changed since the live release is looked through first: mostly it is one of those. */
async function siftNewestFirst(
  { root, dataDir }: ReleaseBuild,
  { activities, organizations, locations, arrangements }: Catalog,
  works: (without: readonly string[]) => Promise<boolean>,
): Promise<string[]> {
  const all = [
    ...activities.map(({ municipality, slug }) => `activities/${municipality}/${slug}.json`),
    ...organizations.map(({ slug }) => `organizations/${slug}.json`),
    ...arrangements.map(({ municipality, slug }) => `arrangements/${municipality}/${slug}.json`),
    ...locations.map(({ municipality, slug }) => `locations/${municipality}/${slug}.json`),
  ];
  const live = await readLiveRelease(dataDir);
  const since = live ? Date.parse(live.record.builtAt) : Infinity;
  const isNewer = await Promise.all(
    all.map(async (file) => (await stat(join(root, "content", file))).mtimeMs > since),
  );
  const newer = all.filter((_, at) => isNewer[at]);
  const found = await sift(newer, works);
  return found.length > 0 || newer.length === all.length ? found : sift(all, works);
}

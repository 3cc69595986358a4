import { spawnSync } from "node:child_process";
import { activity, type Activity } from "#schema/activity.ts";

export interface Commit {
  id: string;
  /** YYYY-MM-DD, of the committer's own clock. */
  on: string;
}
export interface PastContent extends Commit {
  activities: Activity[];
  /** Files that the schema of today does not read. */
  unread: number;
}

/** Why there is no trend, in one sentence. */
export class NoHistory extends Error {}

/**
 * The activities of `content` as they stood at some commits that changed them, the oldest first. Reads git's own
 * objects and no work tree.
 */
export function pastContent(content: string, most: number): PastContent[] {
  const commits = run(content, ["log", "--format=%H %cs", "--", "activities"])
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Commit => ({ id: line.slice(0, 40), on: line.slice(41) }))
    .reverse();
  if (commits.length === 0) throw new NoHistory("No commit holds activities yet, so there is no trend.");
  return pointsOf(commits, most).map((commit) => ({ ...commit, ...activitiesAt(content, commit.id) }));
}

/**
 * The last commit of each month, with the very first before them; where that is less than `most`, as many as there
 * may be, spread evenly over all commits. The first and the last are always there.
 */
export function pointsOf(commits: readonly Commit[], most: number): Commit[] {
  const [first] = commits;
  if (!first || most < 1) return [];
  const monthly = commits.filter(({ on }, at) => on.slice(0, 7) !== commits[at + 1]?.on.slice(0, 7));
  const chosen = monthly[0] === first ? monthly : [first, ...monthly];
  return spread(chosen.length >= most ? chosen : commits, most);
}

function spread<Each>(all: readonly Each[], most: number): Each[] {
  if (all.length <= most) return [...all];
  if (most === 1) return all.slice(-1);
  const step = (all.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => all[Math.round(at * step)]).filter(
    (one) => one !== undefined,
  );
}

function activitiesAt(content: string, commit: string): Pick<PastContent, "activities" | "unread"> {
  const ids = run(content, ["ls-tree", "-r", commit, "activities/"])
    .split("\n")
    .flatMap((line) => /^\d+ blob (\w+)\t.*\.json$/.exec(line)?.[1] ?? []);
  const read = blobs(content, ids).map((text) => activity.safeParse(parsed(text)));
  const activities = read.flatMap(({ data }) => (data ? [data] : []));
  return { activities, unread: read.length - activities.length };
}

/** All in one process: `<id> blob <bytes>`, the bytes, a line end. */
function blobs(content: string, ids: readonly string[]): string[] {
  let rest = Buffer.from(run(content, ["cat-file", "--batch"], ids.join("\n"), "latin1"), "latin1");
  const texts: string[] = [];
  while (rest.length > 0) {
    const headEnd = rest.indexOf(10);
    const size = Number(/ blob (\d+)$/.exec(rest.toString("latin1", 0, headEnd))?.[1] ?? Number.NaN);
    if (Number.isNaN(size))
      throw new NoHistory("The history of content/ is not whole here, so there is no trend.");
    texts.push(rest.toString("utf8", headEnd + 1, headEnd + 1 + size));
    rest = rest.subarray(headEnd + size + 2);
  }
  return texts;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function run(folder: string, args: string[], input = "", encoding: BufferEncoding = "utf8"): string {
  const { status, stdout, error } = spawnSync("git", ["-C", folder, ...args], {
    input,
    encoding,
    maxBuffer: 2 ** 30,
  });
  if (error || status !== 0)
    throw new NoHistory("The trend needs git and the history of content/, and there is none here.");
  return stdout;
}

import { setTimeout as pause } from "node:timers/promises";
import type { Intake } from "#desk/store/intake.ts";
import { hasUnpublished, lastWritten, markLive, markProblem } from "./publication-state.ts";
import { clearHalfWritten, writePublications } from "./write-publications.ts";
import { Doorbell } from "#release/doorbell.ts";
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const git = promisify(execFile);
const PATIENCE_MS = 30_000;

/**
 * Commits files of the content, and nothing else that may be changed or staged beside them. Returns why it did
 * not work; publishing goes on without.
 */
async function commitContent(contentDir: string, paths: readonly string[]): Promise<string | undefined> {
  const run = (...args: string[]) => git("git", args, { cwd: contentDir, timeout: PATIENCE_MS });
  const author = ["-c", "user.name=Meedoenwijzer", "-c", "user.email=redactie@meedoenwijzer.invalid"];
  const names = paths.map((path) => path.replace(/^.*\//, "").replace(/\.json$/, ""));
  const subject =
    names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
  try {
    await run("add", "--", ...paths);
    const { stdout } = await run("status", "--porcelain", "--", ...paths);
    if (stdout.trim() === "") return undefined;
    await run(
      ...author,
      "commit",
      "--no-verify",
      "--quiet",
      "-m",
      `Publish ${subject}`,
      "--only",
      "--",
      ...paths,
    );
    return undefined;
  } catch (error) {
    return String((error as { stderr?: string }).stderr || (error as Error).message)
      .trim()
      .split("\n")[0];
  }
}

/** What the publisher leaves to others: building and showing. */
export interface Publishing {
  intake: Intake;
  contentGit: boolean;
  signal: AbortSignal;
  report: (line: string) => void;
  /** Whether what is live tells of another day: what comes and what is over changes at midnight. */
  isOfAnotherDay: () => Promise<boolean>;
  /** Builds, verifies and puts live what is on the disk now; calls `live` at that moment. Problems as sentences. */
  build: (live: () => void) => Promise<{ problems: string[] } | { release: number }>;
}

/** Decisions often come together; one build holds them all. */
const GATHER_MS = 150;
const LOOK_EVERY_MS = 60_000;
/** What fails once mostly fails again: the wait doubles up to this, unless somebody decides something. */
const LONGEST_WAIT_MS = 16 * 60_000;

/**
 * Brings what was decided to the readers, one build at a time, newest wins. All that it has to know stands in
 * the database: killed anywhere, it goes on where it was. Resolves when the signal is aborted.
 */
export function startPublisher(publishing: Publishing): { soon: () => void; done: Promise<void> } {
  const doorbell = new Doorbell();
  const run = async () => {
    const { signal, intake, report } = publishing;
    clearHalfWritten(intake.contentDir);
    let wait = LOOK_EVERY_MS;
    for (; !signal.aborted; await doorbell.wait(wait, signal)) {
      try {
        const isNeeded = hasUnpublished(intake.db) || (await publishing.isOfAnotherDay());
        const isDone = !isNeeded || (await publish(publishing));
        wait = isDone ? LOOK_EVERY_MS : Math.min(2 * wait, LONGEST_WAIT_MS);
      } catch (error) {
        wait = Math.min(2 * wait, LONGEST_WAIT_MS);
        report(`Publishing failed and is tried again: ${(error as Error).message}`);
        tryMark(publishing, `Het schrijven is niet gelukt: ${(error as Error).message}`);
      }
    }
  };
  return { soon: () => doorbell.ring(), done: run() };
}

/** True when readers see everything that was decided before. */
async function publish({ intake, contentGit, signal, report, build }: Publishing): Promise<boolean> {
  await pause(GATHER_MS, undefined, { signal }).catch(() => undefined);
  const paths = writePublications(intake);
  const upTo = lastWritten(intake.db);
  if (contentGit && paths.length > 0) {
    const problem = await commitContent(intake.contentDir, paths);
    if (problem) report(`The content was written, but git did not take it: ${problem}`);
  }
  if (signal.aborted) return false;
  // Told before readers see it: nobody finds a page in the guide that the desk says is waiting.
  const built = await build(() => markLive(intake.db, upTo, intake.now()));
  if ("release" in built) return true;
  if (!signal.aborted) {
    markProblem(intake.db, built.problems.slice(0, 5).join("\n"));
    report(
      `${hasUnpublished(intake.db) ? "What was decided" : "The release of today"} could not be published; the release before stays live:\n  ${built.problems.slice(0, 5).join("\n  ")}`,
    );
  }
  return false;
}

function tryMark({ intake, report }: Publishing, problem: string): void {
  try {
    markProblem(intake.db, problem);
  } catch (error) {
    report(`The database cannot be written: ${(error as Error).message}`);
  }
}

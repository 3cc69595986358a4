import { setTimeout as pause } from "node:timers/promises";
import type { ContentProblem } from "#catalog/content-problem.ts";
import type { Intake } from "#desk/store/intake.ts";
import { transaction } from "#desk/store/open-store.ts";
import { putBack, setAsideLeftOut } from "./put-back.ts";
import { hasUnpublished, lastWritten, markLive, markProblem } from "./publication-state.ts";
import { clearHalfWritten, writePublications } from "./write-publications.ts";
import { letLettersGo } from "#desk/mail/queue-mail.ts";
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
  const names = paths.map((path) => path.replace(/^.*\//, "").replace(/\.\w+$/, ""));
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
  /** Readers see what letters wait for. */
  deliverSoon: () => void;
  /** Reads the content anew for all who ask for it here. */
  refresh: () => Promise<void>;
  /** Builds, verifies and puts live what is on the disk now. Problems as sentences. */
  build: (to: Told) => Promise<{ problems: string[] } | { release: number }>;
}

/** What a build tells while it goes on. */
export interface Told {
  /** Just before readers see it. */
  live: (leftOut: readonly ContentProblem[]) => Promise<void>;
  /** An entry that is wrong; true when it holds again what it held before. */
  putBack: (problem: ContentProblem) => boolean;
}

/** Decisions often come together; one build holds them all. */
const GATHER_MS = 150;
const LOOK_EVERY_MS = 60_000;
/** After a fault that may have been of a moment; what fails twice mostly fails again, so each wait doubles, up to: */
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 16 * 60_000;

/** Whoever decided something can do nothing about it: the reason is for who looks after the machine. */
const NOT_NOW =
  "Dat ligt niet aan wat u besloot. De oorzaak staat in het logboek, voor wie de server beheert. Wat er al stond, blijft staan.";

/**
 * Brings what was decided to the readers, one build at a time, newest wins. All that it has to know stands in
 * the database: killed anywhere, it goes on where it was. Resolves when the signal is aborted.
 */
export function startPublisher(publishing: Publishing): { soon: () => void; done: Promise<void> } {
  const doorbell = new Doorbell();
  const run = async () => {
    const { signal, intake, report } = publishing;
    clearHalfWritten(intake.contentDir);
    let failures = 0;
    const waitOf = () =>
      failures === 0 ? LOOK_EVERY_MS : Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS);
    for (; !signal.aborted; await doorbell.wait(waitOf(), signal)) {
      try {
        const isNeeded = hasUnpublished(intake.db) || (await publishing.isOfAnotherDay());
        const isDone = !isNeeded || (await publish(publishing));
        failures = isDone ? 0 : failures + 1;
      } catch (error) {
        failures += 1;
        report(`Publishing failed and is tried again: ${(error as Error).message}`);
        tryMark(publishing);
      }
    }
  };
  return { soon: () => doorbell.ring(), done: run() };
}

/** True when readers see everything that was decided before. */
async function publish({
  intake,
  contentGit,
  signal,
  report,
  refresh,
  deliverSoon,
  build,
}: Publishing): Promise<boolean> {
  await pause(GATHER_MS, undefined, { signal }).catch(() => undefined);
  const paths = writePublications(intake);
  const upTo = lastWritten(intake.db);
  const commit = async (files: readonly string[]) => {
    if (!contentGit || files.length === 0) return;
    const problem = await commitContent(intake.contentDir, files);
    if (problem) report(`The content was written, but git did not take it: ${problem}`);
  };
  await commit(paths);
  if (signal.aborted) return false;
  const guide = await intake.guide();
  const back: string[] = [];
  const built = await build({
    // Told before readers see it: nobody finds a page in the guide that the desk says is waiting, or does not know.
    async live(leftOut) {
      await refresh().catch((error: Error) => report(`The content cannot be read again: ${error.message}`));
      setAsideLeftOut(intake, guide, leftOut);
      transaction(intake.db, () => {
        markLive(intake.db, upTo, intake.now());
        letLettersGo(intake.db, upTo);
      });
      deliverSoon();
    },
    putBack(problem) {
      const isBack = putBack(intake, guide, problem, upTo);
      if (isBack) {
        back.push(problem.file);
        report(`Set aside, the rest is published: content/${problem.file}: ${problem.problem}`);
      }
      return isBack;
    },
  });
  await commit(back);
  if ("release" in built) return true;
  if (!signal.aborted) {
    markProblem(intake.db, NOT_NOW);
    report(
      `${hasUnpublished(intake.db) ? "What was decided" : "The release of today"} could not be published; the release before stays live:\n  ${built.problems.slice(0, 5).join("\n  ")}`,
    );
  }
  return false;
}

function tryMark({ intake, report }: Publishing): void {
  try {
    markProblem(intake.db, NOT_NOW);
  } catch (error) {
    report(`The database cannot be written: ${(error as Error).message}`);
  }
}

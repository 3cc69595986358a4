import type { DatabaseSync } from "node:sqlite";
import { importApart } from "./import-apart.ts";
import type { ImportQuestion } from "./import-worker.ts";
import type { SheetProgress } from "./standing-text.ts";
import { beginSheetImport, failSheetImport, failUnfinished, keepDryRun } from "./sheet-imports.ts";

/** Sheets that wait for their turn; with the one that is read, what they hold stays in memory until then. */
const MOST_WAITING = 8;

interface Job {
  id: string;
  editorId: string;
  question: ImportQuestion;
  stop: AbortController;
  done: number;
  total: number;
}

/**
 * Reads sheets one at a time, so that an import never takes more than a thread from readers; one per editor waits
 * or is read. Whoever closes the tab finds the result later. What the process did not end is said when it starts.
 */
export class SheetQueue {
  readonly #db: DatabaseSync;
  readonly #jobs: Job[] = [];
  readonly #read: typeof importApart;
  #isOpen = true;

  constructor(db: DatabaseSync, read = importApart) {
    this.#db = db;
    this.#read = read;
    failUnfinished(db);
  }

  /** The sheet of this editor that is not done yet. */
  ofEditor = (editorId: string): string | undefined =>
    this.#jobs.find((job) => job.editorId === editorId && !job.stop.signal.aborted)?.id;
  isFull = (): boolean => this.#jobs.length > MOST_WAITING;

  add(id: string, editorId: string, question: ImportQuestion): void {
    this.#jobs.push({ id, editorId, question, stop: new AbortController(), done: 0, total: 0 });
    if (this.#jobs.length === 1) void this.#run();
  }

  progressOf(id: string): SheetProgress | undefined {
    const before = this.#jobs.findIndex((job) => job.id === id);
    const job = this.#jobs[before];
    return job && { before, done: job.done, total: job.total };
  }

  /** Ends a sheet at once, read or waiting. */
  stop(id: string): void {
    const at = this.#jobs.findIndex((job) => job.id === id);
    if (at === 0) this.#jobs[0]?.stop.abort();
    else if (at > 0) this.#jobs.splice(at, 1);
    failSheetImport(this.#db, id, "stopped");
  }

  /** The process ends: nothing is written any more. */
  close(): void {
    this.#isOpen = false;
    this.#jobs.splice(1);
    this.#jobs[0]?.stop.abort();
  }

  async #run(): Promise<void> {
    for (let job = this.#jobs[0]; job; job = this.#jobs[0]) {
      await this.#readOne(job);
      this.#jobs.shift();
    }
  }

  async #readOne(job: Job): Promise<void> {
    const { id, question, stop } = job;
    try {
      beginSheetImport(this.#db, id);
      const answer = await this.#read(question, {
        stop: stop.signal,
        progress: (done, total) => Object.assign(job, { done, total }),
      });
      if (!this.#isOpen) return;
      if ("dryRun" in answer) keepDryRun(this.#db, id, answer.dryRun);
      else failSheetImport(this.#db, id, problemOf(answer));
    } catch (error) {
      if (!this.#isOpen) return;
      console.error(`Sheet ${id} could not be read:`, error);
      this.#tryFail(id);
    }
  }

  #tryFail(id: string): void {
    try {
      failSheetImport(this.#db, id, "fault");
    } catch (error) {
      console.error("The database cannot be written:", error);
    }
  }
}

function problemOf(answer: Exclude<Awaited<ReturnType<typeof importApart>>, { dryRun: string }>): string {
  if ("ended" in answer) return answer.ended;
  if ("unreadable" in answer) return answer.unreadable;
  const earlier = /imported before from "(.+?)"/.exec(answer.refused)?.[1];
  return earlier ? `earlier:${earlier}` : "no-organization";
}

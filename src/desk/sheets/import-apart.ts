import { Worker } from "node:worker_threads";
import type { ImportAnswer, ImportQuestion } from "./import-worker.ts";

const LONGEST_MS = 60_000;
const MOST_MB = 512;

/**
 * Reads and understands a sheet in a thread of its own, with an end to its time and memory: a file of a
 * kilobyte can ask for a million columns, and readers of the guide may not wait for it.
 */
export function importApart(question: ImportQuestion): Promise<ImportAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./import-worker.ts", import.meta.url), {
      workerData: question,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MB, maxYoungGenerationSizeMb: 64 },
    });
    const timer = setTimeout(() => {
      resolve({ unreadable: "too-large" });
      void worker.terminate();
    }, LONGEST_MS);
    worker.once("message", (answer: ImportAnswer) => resolve(answer));
    worker.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve({ unreadable: "too-large" });
      else reject(error);
    });
    worker.once("exit", () => {
      clearTimeout(timer);
      resolve({ unreadable: "broken" });
    });
  });
}

import { Worker } from "node:worker_threads";
import type { ImportAnswer, ImportMessage, ImportQuestion } from "./import-worker.ts";

/** How long reading a sheet may take, whatever it holds; the page says the same. */
export const LONGEST_MINUTES = 5;
const MOST_MB = 512;

/**
 * Reads and understands a sheet in a thread of its own, with an end to its time and memory: a file of a
 * kilobyte can ask for a million columns, and readers of the guide may not wait for it. `stop` ends it at once.
 */
export function importApart(
  question: ImportQuestion,
  {
    stop,
    progress,
  }: { stop?: AbortSignal | undefined; progress?: (done: number, total: number) => void } = {},
): Promise<ImportAnswer | { ended: "too-slow" | "stopped" }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./import-worker.ts", import.meta.url), {
      workerData: question,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MB, maxYoungGenerationSizeMb: 64 },
    });
    const end = (ended: "too-slow" | "stopped") => {
      resolve({ ended });
      void worker.terminate();
    };
    const onStop = () => end("stopped");
    const timer = setTimeout(() => end("too-slow"), LONGEST_MINUTES * 60_000);
    stop?.addEventListener("abort", onStop, { once: true });
    worker.on("message", (message: ImportMessage) => {
      if ("done" in message) progress?.(message.done, message.total);
      else resolve(message);
    });
    worker.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve({ unreadable: "too-large" });
      else reject(error);
    });
    worker.once("exit", () => {
      clearTimeout(timer);
      stop?.removeEventListener("abort", onStop);
      resolve({ unreadable: "broken" });
    });
  });
}

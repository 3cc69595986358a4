import type { SearchAnswer, SearchEngine } from "#search/engine.ts";
import type { Suggestion } from "#search/understand/suggest.ts";
import type { Answering, ToOpen } from "./answering.ts";
import type { AskedBeside, FromSearchWorker, ToSearchWorker } from "./search-worker.ts";

interface Awaiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** A thread of its own that answers, so that no question ever holds up a letter that is typed. */
export interface AnsweringBeside {
  /** Resolves once questions can be asked. Rejects when the begin of the index is none. */
  open: (toOpen: ToOpen, onServer: () => void) => Promise<Answering>;
  close: () => void;
}

/** Starts it. Rejects where a browser has none for us, or it cannot be fetched. */
export async function startBeside(): Promise<AnsweringBeside> {
  const worker = new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" });
  const close = () => worker.terminate();
  const waiting = new Map<number, Awaiting>();
  let onServer = () => {};
  let asked = 0;

  const ask = (one: AskedBeside, signal?: AbortSignal) =>
    new Promise<unknown>((resolve, reject) => {
      const id = (asked += 1);
      const tell = (message: ToSearchWorker) => worker.postMessage(message);
      waiting.set(id, { resolve, reject });
      signal?.addEventListener("abort", () => tell({ type: "leave", id }), { once: true });
      tell({ ...one, id });
    });
  const searches =
    (type: "search" | "searchHere"): SearchEngine["search"] =>
    (question, { signal, ...options } = {}) =>
      ask({ type, with: { question, options } }, signal) as Promise<SearchAnswer>;
  const answering: Answering = {
    search: searches("search"),
    searchHere: searches("searchHere"),
    suggest: (typed) => ask({ type: "suggest", with: typed }) as Promise<Suggestion[]>,
  };
  const open: AnsweringBeside["open"] = async (toOpen, whenServer) => {
    onServer = whenServer;
    await ask({ type: "open", with: toOpen });
    return answering;
  };

  await new Promise<void>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<FromSearchWorker>) => {
      if (data.type === "ready") return resolve();
      if (data.type === "server") return onServer();
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.type === "answer") one?.resolve(data.answer);
      else one?.reject(new Error("no answer"));
    });
    worker.addEventListener("error", () => {
      close();
      for (const one of [{ reject }, ...waiting.values()]) one.reject(new Error("the worker ended"));
      waiting.clear();
    });
  });
  return { open, close };
}

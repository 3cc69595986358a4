import type { SearchOptions } from "#search/engine.ts";
import type { Question } from "#search/question.ts";
import { openAnswering, type Answering, type ToOpen } from "./answering.ts";

/** What is asked by name, and what with. */
export type AskedBeside =
  | { type: "open"; with: ToOpen }
  | { type: "search" | "searchHere"; with: { question: Question; options: Omit<SearchOptions, "signal"> } }
  | { type: "suggest"; with: string };
/** Each with a number of its own; nobody waits any longer for one that is left. */
export type ToSearchWorker = { id: number } & (AskedBeside | { type: "leave" });
export type FromSearchWorker =
  | { type: "ready" }
  | { type: "server" }
  | { type: "answer"; id: number; answer: unknown }
  | { type: "failed"; id: number };

let answering: Answering | undefined;
const awaited = new Map<number, AbortController>();

const tell = (message: FromSearchWorker) => postMessage(message);

function answerTo(asked: AskedBeside, signal: AbortSignal): unknown {
  if (asked.type === "open") {
    answering = openAnswering(asked.with, () => tell({ type: "server" }));
    return undefined;
  }
  if (asked.type === "suggest") return answering?.suggest(asked.with);
  const { question, options } = asked.with;
  return answering?.[asked.type](question, { ...options, signal });
}

async function take(id: number, asked: AskedBeside): Promise<void> {
  const leaving = new AbortController();
  awaited.set(id, leaving);
  try {
    tell({ type: "answer", id, answer: await answerTo(asked, leaving.signal) });
  } catch {
    tell({ type: "failed", id });
  }
  awaited.delete(id);
}

addEventListener("message", ({ data: asked }: MessageEvent<ToSearchWorker>) => {
  if (asked.type === "leave") awaited.get(asked.id)?.abort();
  else void take(asked.id, asked);
});

tell({ type: "ready" });

import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Summary } from "./summary.ts";

/** A step of the test line: a command, and perhaps a runner that counts its tests. */
export interface Part {
  name: string;
  command: string[];
  /** A part without which this one has no sense: run first, and when it fails this one is not run. */
  needs?: string;
  /** A part that writes the same files: not at the same time. */
  after?: string;
  /** It measures: nothing runs beside it. */
  isAlone?: boolean;
  /** It takes minutes: what it says is shown while it is said, a line for each file. */
  isLong?: boolean;
  /** It writes a summary to the file that TEST_SUMMARY names. */
  counts?: boolean;
}

export interface Ended {
  part: Part;
  state: "ok" | "failed" | "not run";
  milliseconds: number;
  /** What it said, unless that was shown already. */
  output: string;
  summary: Summary | undefined;
}

/** Heavy things that run side by side. */
const LANES = 2;

const running = new Set<ChildProcess>();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    process.exitCode = 1;
  });

/** Runs every part, two at a time, also after one that failed. Calls `onEnd` for each as it ends. */
export async function runParts(
  parts: readonly Part[],
  folder: string,
  onEnd: (ended: Ended) => void,
): Promise<Ended[]> {
  const waiting = [...parts];
  const underWay = new Map<Part, Promise<void>>();
  const ended: Ended[] = [];
  const isOver = (name: string | undefined) =>
    ended.some(({ part }) => part.name === name) || !parts.some((part) => part.name === name);
  const end = (one: Ended) => {
    underWay.delete(one.part);
    ended.push(one);
    onEnd(one);
  };
  while (waiting.length > 0 || underWay.size > 0) {
    const isFull = underWay.size === LANES || [...underWay.keys()].some(({ isAlone }) => isAlone);
    const next = waiting.findIndex(
      ({ isAlone, needs, after }) => isOver(needs) && isOver(after) && !(isAlone && underWay.size > 0),
    );
    const [part] = isFull || next < 0 ? [] : waiting.splice(next, 1);
    if (!part) await Promise.race(underWay.values());
    else if (ended.some((one) => one.part.name === part.needs && one.state !== "ok"))
      end({ part, state: "not run", milliseconds: 0, output: "", summary: undefined });
    else underWay.set(part, runPart(part, folder).then(end));
  }
  return ended;
}

async function runPart(part: Part, folder: string): Promise<Ended> {
  const [program = "", ...args] = part.command;
  const began = Date.now();
  const summaryFile = join(folder, `${part.name}.json`);
  const isSeen = part.isLong && process.stdout.isTTY;
  if (part.isLong) console.log(`\n— ${part.name}`);
  const child = spawn(join("node_modules", ".bin", program), args, {
    stdio: ["ignore", part.isLong ? "inherit" : "pipe", part.isLong ? "inherit" : "pipe"],
    env: {
      ...process.env,
      ...(isSeen ? {} : { NO_COLOR: "1", FORCE_COLOR: "0" }),
      ASTRO_TELEMETRY_DISABLED: "1",
      TEST_SUMMARY: summaryFile,
    },
  });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", (error) => {
      output += error.message;
      resolve(null);
    });
    child.once("close", resolve);
  });
  running.delete(child);
  const summary = part.counts ? readSummary(summaryFile) : undefined;
  const isOk = code === 0 && (!part.counts || summary?.failed.length === 0);
  const said = process.stdout.isTTY ? output : stripVTControlCharacters(output);
  return { part, state: isOk ? "ok" : "failed", milliseconds: Date.now() - began, output: said, summary };
}

/** Undefined when the runner ended before it could write one. */
function readSummary(file: string): Summary | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Summary;
  } catch {
    return undefined;
  }
}

import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Survey } from "./survey.ts";

const run = promisify(execFile);
const PROGRAM = fileURLToPath(new URL("database-program.ts", import.meta.url));
/** A database of a gigabyte on a slow disk is done by then; what hangs is ended. */
const HANGS_MS = 600_000;
const MOST_BYTES = 10_000_000;

async function apart(...args: string[]): Promise<Survey[]> {
  const { stdout } = await run(process.execPath, [PROGRAM, ...args], {
    timeout: HANGS_MS,
    maxBuffer: MOST_BYTES,
  });
  return JSON.parse(stdout) as Survey[];
}

/** Looks through databases in a process of its own; in the order they were asked. */
export const surveyApart = (
  check: "none" | "quick_check" | "integrity_check",
  files: readonly string[],
): Promise<Survey[]> => (files.length === 0 ? Promise.resolve([]) : apart("survey", check, ...files));

/** Makes a whole, checked copy of a database while others write in it. Throws one sentence when it cannot. */
export async function copyApart(from: string, to: string): Promise<Survey> {
  await rm(to, { force: true });
  try {
    const [copy] = await apart("copy", from, to);
    if (!copy || copy.fault) throw new Error(`the copy cannot be used: ${copy?.fault?.sentence}`);
    return copy;
  } catch (error) {
    await rm(to, { force: true });
    const line = (error as { stderr?: string }).stderr?.split("\n").find((one) => one.includes("Error"));
    throw new Error(line ?? (error as Error).message, { cause: error });
  }
}

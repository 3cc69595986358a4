import { fileURLToPath } from "node:url";
import type { Reporter } from "#release/fill-release.ts";
import { parseProcessSettings, type ProcessSettings } from "./process-settings.ts";

/**
 * Runs a command of `scripts/` for the guide these sources are of. What it throws is printed as one sentence,
 * and so is what the environment says wrongly; the exit code is 1 then.
 */
export async function runCommand(
  work: (guide: { root: string; settings: ProcessSettings }) => Promise<void> | void,
): Promise<void> {
  try {
    const root = fileURLToPath(new URL("../..", import.meta.url));
    const { settings, problems } = parseProcessSettings(process.env, root);
    if (problems.length > 0) throw new Error(problems.join("\n"));
    await work({ root, settings });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * Prints progress. On a terminal a line that replaces the one before stands in its place; elsewhere (a log,
 * CI) such lines come at most once in three seconds, so that a log stays readable.
 */
export function createReporter(out: NodeJS.WriteStream): Reporter {
  let open = false;
  let lastAt = 0;
  return (line, replaces = false) => {
    if (!replaces) {
      out.write(`${open ? "\n" : ""}${line}\n`);
      open = false;
      lastAt = Date.now();
    } else if (out.isTTY) {
      out.write(`\r\u001b[K${line}`);
      open = true;
    } else if (Date.now() - lastAt > 3_000) {
      out.write(`${line}\n`);
      lastAt = Date.now();
    }
  };
}

const SHOWN = 20;

/** Problems as lines; a mistake in a layout is on every page, so not all of them. */
export function listOf(problems: readonly string[]): string {
  const more = problems.length - SHOWN;
  return [...problems.slice(0, SHOWN), ...(more > 0 ? [`and ${more} more`] : [])]
    .map((line) => `  ${line}`)
    .join("\n");
}

const LOOK_FOR_PARENT_MS = 1_000;

/**
 * Aborted when the process is asked to stop: Ctrl-C, SIGTERM, a closed terminal, or the npm it was started
 * by being gone (npm hands its signals to a shell, and not every shell passes them on). Asked twice, the
 * process ends at once.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      if (stop.signal.aborted) process.exit(1);
      stop.abort();
    });
  }
  if (process.env["npm_lifecycle_event"]) {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) stop.abort();
    }, LOOK_FOR_PARENT_MS).unref();
  }
  return stop.signal;
}

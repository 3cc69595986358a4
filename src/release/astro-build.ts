import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { LocalDate } from "#schema/identifiers.ts";
import type { AstroOrder } from "./astro-process.ts";

interface AstroBuild {
  root: string;
  outDir: string;
  siteUrl: string;
  /** `site`: the pages everybody reads. `desk`: the program that renders forms and `/beheer`. */
  part?: "site" | "desk";
  /** Pages, index and documents of one release are of one day, also when midnight passes. */
  today: LocalDate;
  signal?: AbortSignal | undefined;
  /** What the calendars of the release before said; see `calendar-memory.ts`. */
  calendarsBefore?: string | undefined;
  /** Files under `content/` that are not read: entries that this release does without. */
  leftOut?: readonly string[];
  /** Called with the number of pages that are written. */
  progress?: (pages: number) => void;
  /** One that `StandbyAstro` has ready. */
  astro?: ChildProcess | undefined;
}

/** Astro prints a line like "04:21:10   ├─ /activiteiten/x.html (+4ms)" for each page it wrote. */
const PAGE_LINE = /[├└]─ .*\(\+\d/;
const FAILED_PAGE = /Caught error rendering (\S+?):/;
const KEPT_LINES = 40;
/** It takes some 170 MB; after this long nobody decides anything any more. */
const WAITS_MS = 15 * 60_000;

/** Astro itself says that it cannot make the pages. `page`: the address at which it failed, when it was at one. */
export class AstroFailed extends Error {
  readonly page: string | undefined;
  constructor(message: string, page: string | undefined) {
    super(message);
    this.page = page;
  }
}

/** Starts a process that reads Astro, which takes about a second, and then waits for an order. It ends with us. */
export function startAstro(root: string): ChildProcess {
  return fork(new URL("./astro-process.ts", import.meta.url), {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    // Room for what lives as long as one page: a tenth less time, of some 60 MB more memory.
    execArgv: ["--max-semi-space-size=64"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      ASTRO_TELEMETRY_DISABLED: "1",
      // What Node compiled of Astro the last time: half a second less before it begins.
      NODE_COMPILE_CACHE: join(root, ".astro/compile-cache"),
      FORCE_COLOR: "0",
      NO_COLOR: "1",
    },
  });
}

/** Builds the pages with Astro. What it throws holds the last lines Astro wrote; `AstroFailed` when they are the reason. */
export function astroBuild({
  root,
  outDir,
  siteUrl,
  part = "site",
  today,
  signal,
  calendarsBefore = "",
  leftOut = [],
  progress,
  astro,
}: AstroBuild): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = astro ?? startAstro(root);
    const lines: string[] = [];
    let pages = 0;
    let failedPage: string | undefined;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        for (const line of text.split("\n").filter((candidate) => candidate.trim())) {
          failedPage ??= FAILED_PAGE.exec(line)?.[1];
          if (PAGE_LINE.test(line)) progress?.(++pages);
          else lines.push(line);
        }
        lines.splice(0, Math.max(0, lines.length - KEPT_LINES));
      });
    }
    let fault: Error | undefined;
    let hasGivenUp = false;
    child.once("error", (error) => (fault = error));
    child.once("message", (said: { problem?: string }) => {
      if (!said.problem) return;
      lines.push(said.problem);
      hasGivenUp = !/\b(ENOSPC|EMFILE|ENOMEM)\b/.test(said.problem);
    });
    const stop = () => {
      fault = new Error("The build was stopped.");
      child.kill("SIGKILL");
    };
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop, { once: true });
    // Not before it is gone: until then it may still write.
    child.once("close", (code) => {
      signal?.removeEventListener("abort", stop);
      if (fault) reject(fault);
      else if (code === 0) resolve();
      else {
        const said = `Astro stopped with exit code ${code}. It said:\n${lines.join("\n")}`;
        // A machine that is full or a process that was killed says nothing about the content.
        reject(hasGivenUp ? new AstroFailed(said, failedPage) : new Error(said));
      }
    });
    const env = {
      SITE_URL: siteUrl,
      BUILD_DAY: today,
      BUILD_PART: part,
      CALENDARS_BEFORE: calendarsBefore,
      LEFT_OUT: JSON.stringify(leftOut),
    };
    child.send({ outDir, env } satisfies AstroOrder, () => undefined);
  });
}

/** At most one process that has read Astro already, for a publication that somebody is about to make. */
export class StandbyAstro {
  readonly #root: string;
  #waiting: ChildProcess | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** Somebody looks at what they may publish: have one ready. */
  expect(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.close(), WAITS_MS);
    this.#timer.unref();
    if (this.#waiting) return;
    const child = startAstro(this.#root);
    this.#waiting = child;
    child.once("error", () => undefined);
    child.once("exit", () => {
      if (this.#waiting === child) this.#waiting = undefined;
    });
    child.unref();
    child.channel?.unref();
  }

  /** The one that waits, for who uses it now; undefined when there is none. */
  take(): ChildProcess | undefined {
    const child = this.#waiting;
    this.#waiting = undefined;
    child?.ref();
    return child;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.take()?.kill("SIGKILL");
  }
}

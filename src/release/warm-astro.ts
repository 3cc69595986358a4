import type { ChildProcess } from "node:child_process";
import { startAstro } from "./astro-build.ts";

/** It takes some 170 MB; after this long nobody decides anything any more. */
const WAITS_MS = 15 * 60_000;

/** At most one process that has read Astro already, for a publication that somebody is about to make. */
export class WarmAstro {
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

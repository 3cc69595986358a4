import { setTimeout as pause } from "node:timers/promises";
import type { Desk } from "#desk/process/desk.ts";
import type { Served } from "./answer-request.ts";
import { openDesk } from "./open-desk.ts";
import type { GuideProcess } from "./process-settings.ts";

/** What was refused may have been mended meanwhile (`npm run restore`, a content file): the wait doubles. */
const TRY_AGAIN_MS = 10_000;
const LONGEST_WAIT_MS = 10 * 60_000;

/**
 * Opens the desk, closes it when its database is lost, and opens it again when that was mended. Reading never
 * depends on it. `first` resolves after the first try, with what to say of it; `close` when nothing is open any
 * more: not before the last answer was given.
 */
export function keepDesk(
  guide: GuideProcess,
  served: Served,
  published: () => void,
): { first: Promise<string>; close: () => Promise<void> } {
  const { signal, report, settings } = guide;
  if (settings.desk === "off") {
    served.deskOff = "on purpose";
    return { first: Promise.resolve("forms: off (DESK=off)"), close: () => Promise.resolve() };
  }
  let tell: (line: string) => void = () => undefined;
  const first = new Promise<string>((resolve) => (tell = resolve));
  const ended = new AbortController();
  const stopped = new Promise<undefined>((resolve) =>
    ended.signal.addEventListener("abort", () => resolve(undefined), { once: true }),
  );

  async function keep(): Promise<void> {
    let wait = TRY_AGAIN_MS;
    let said: string | undefined;
    while (!ended.signal.aborted) {
      const desk = await openDesk(guide, published, served.builds).catch((error: unknown) => {
        served.deskOff = "refused";
        const reason = (error as Error).message;
        tell(`forms: off (${reason})`);
        if (said !== undefined && said !== reason && !signal.aborted)
          report(`No forms and no desk: ${reason}`);
        said = reason;
        return undefined;
      });
      if (desk) {
        served.desk = desk;
        served.deskOff = undefined;
        // What kept the release of today from being made may be mended by then; only the desk tries again.
        if (served.builds.check(Date.now()) !== "ok") desk.remake();
        tell(`letters: ${desk.letters}`);
        if (said !== undefined) report(`Forms and desk are back · letters: ${desk.letters}`);
        said = await serveUntilLost(desk);
        wait = TRY_AGAIN_MS;
      }
      await pause(wait, undefined, { signal: ended.signal }).catch(() => undefined);
      wait = Math.min(2 * wait, LONGEST_WAIT_MS);
    }
  }

  async function serveUntilLost(desk: Desk): Promise<string | undefined> {
    const lost = await Promise.race([desk.lost, stopped]);
    served.desk = undefined;
    if (lost !== undefined) {
      served.deskOff = "refused";
      report(`${lost} The pages go on, without forms.`);
    }
    await desk.close();
    return lost;
  }

  const closed = keep();
  return {
    first,
    close() {
      ended.abort();
      return closed;
    },
  };
}

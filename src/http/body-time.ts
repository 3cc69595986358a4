import type { IncomingMessage } from "node:http";

const WAITS = new WeakMap<IncomingMessage, (milliseconds: number) => void>();

/** Ends a request whose body does not come in time, unless it is given more. Only for requests that have one. */
export function limitBodyTime(request: IncomingMessage, milliseconds: number, end: () => void): void {
  const { "content-length": length, "transfer-encoding": coding } = request.headers;
  if (!coding && !(Number(length) > 0)) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!request.complete) end();
    }, time);
    timer.unref();
  };
  request.once("end", () => clearTimeout(timer));
  request.once("close", () => clearTimeout(timer));
  WAITS.set(request, wait);
  wait(milliseconds);
}

/** A file over a slow line: from now on it may take this long. */
export const giveBodyTime = (request: IncomingMessage, milliseconds: number): void =>
  WAITS.get(request)?.(milliseconds);

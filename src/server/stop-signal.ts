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

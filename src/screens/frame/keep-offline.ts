import { OFFLINE_PATHS } from "#domain/offline/offline-paths.ts";

/** Not in every browser. */
interface Saving {
  connection?: { saveData?: boolean };
}

/**
 * Lets the guide work without a connection from now on. After the page itself is there, and not for who asked to
 * spare data. A worker that was withdrawn is ended from here as well, should it not do so itself.
 */
async function keep(): Promise<void> {
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (!serviceWorker || (navigator as Saving).connection?.saveData) return;
  if (serviceWorker.controller && isArrival() && (await isWithdrawn())) {
    for (const registration of await serviceWorker.getRegistrations()) await registration.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  } else await serviceWorker.register(OFFLINE_PATHS.worker, { updateViaCache: "none" });
}

/** The first page of a visit: once is enough, and the browser looks at the worker by itself as well. */
const isArrival = (): boolean => !document.referrer.startsWith(`${location.origin}/`);

async function isWithdrawn(): Promise<boolean> {
  const { status } = await fetch(OFFLINE_PATHS.worker, { method: "HEAD", cache: "no-store" });
  return status === 404 || status === 410;
}

// Storage that is full or forbidden: then there is nothing without a connection, and all else is as it was.
const quietly = (): void => void keep().catch(() => undefined);
if (document.readyState === "complete") quietly();
else addEventListener("load", quietly);

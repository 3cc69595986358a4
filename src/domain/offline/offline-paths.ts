/** Addresses of what lets the guide work without a connection. Apart from `paths`: what the finder ships is counted in bytes. */
export const OFFLINE_PATHS = {
  /** The service worker, written when a release is made. */
  worker: "/service-worker.js",
  /** What stands in the place of a page that is not on the device. */
  page: "/geen-verbinding",
  manifest: "/manifest.webmanifest",
} as const;

/** Name of the picture of the guide on a home screen. `mask`: with room around it, for phones that cut a shape out. */
export const iconPath = (pixels: number, mask = false): string =>
  `/pictogram/${mask ? "rand" : "merk"}-${pixels}.png`;

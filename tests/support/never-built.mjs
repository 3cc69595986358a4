/**
 * Loaded before a program (`NODE_OPTIONS=--import …`): in it pages are never done. A process that would make them waits
 * until whoever started it is gone, as on a machine that is very slow. For worlds in which nobody looks at what comes
 * of a publication: making it takes a core for a quarter of a minute.
 */
if (process.argv[1]?.endsWith("/src/release/astro-process.ts")) {
  process.once("disconnect", () => process.exit(1));
  // Keeps the line to the other open.
  process.on("message", () => undefined);
  await new Promise(() => undefined);
}

import { build } from "astro";

/** What a waiting process is told to make. */
export interface AstroOrder {
  outDir: string;
  env: Record<string, string>;
}

// Whoever started this is gone: nobody waits for the pages, and nobody would clear them up.
process.once("disconnect", () => process.exit(1));
process.once("message", (order: AstroOrder) => {
  Object.assign(process.env, order.env);
  build({ root: process.cwd(), outDir: order.outDir })
    .then(() => "")
    .catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
    .then((problem) => {
      process.removeAllListeners("disconnect");
      process.send?.({ problem }, () => process.exit(problem ? 1 : 0));
    })
    .catch(() => process.exit(1));
});

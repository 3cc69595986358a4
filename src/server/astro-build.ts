import { spawn } from "node:child_process";
import { join } from "node:path";
import type { LocalDate } from "#schema/identifiers.ts";

export interface AstroBuild {
  root: string;
  outDir: string;
  siteUrl: string;
  /** `site`: the pages everybody reads. `desk`: the program that renders forms and `/beheer`. */
  part?: "site" | "desk";
  /** Pages, index and documents of one release are of one day, also when midnight passes. */
  today: LocalDate;
  signal?: AbortSignal | undefined;
  /** Called with the number of pages that are written. */
  progress?: (pages: number) => void;
}

/** Astro prints a line like "04:21:10   ├─ /activiteiten/x.html (+4ms)" for each page it wrote. */
const PAGE_LINE = /[├└]─ .*\(\+\d/;
const KEPT_LINES = 40;

/** Builds the pages with Astro. Throws an Error that holds the last lines Astro wrote when it fails. */
export function astroBuild({
  root,
  outDir,
  siteUrl,
  part = "site",
  today,
  signal,
  progress,
}: AstroBuild): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      // Room for what lives as long as one page: a tenth less time, of some 60 MB more memory.
      [
        "--max-semi-space-size=64",
        join(root, "node_modules/astro/bin/astro.mjs"),
        "build",
        "--outDir",
        outDir,
      ],
      {
        cwd: root,
        stdio: ["ignore", "pipe", "pipe"],
        env: {
          ...process.env,
          ASTRO_TELEMETRY_DISABLED: "1",
          SITE_URL: siteUrl,
          BUILD_DAY: today,
          BUILD_PART: part,
          // What Node compiled of Astro the last time: half a second less before it begins.
          NODE_COMPILE_CACHE: join(root, ".astro/compile-cache"),
          FORCE_COLOR: "0",
          NO_COLOR: "1",
        },
        ...(signal ? { signal, killSignal: "SIGKILL" as const } : {}),
      },
    );
    const lines: string[] = [];
    let pages = 0;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        for (const line of text.split("\n").filter((candidate) => candidate.trim())) {
          if (PAGE_LINE.test(line)) progress?.(++pages);
          else lines.push(line);
        }
        lines.splice(0, Math.max(0, lines.length - KEPT_LINES));
      });
    }
    let fault: Error | undefined;
    child.once("error", (error) => (fault = error));
    // Not before it is gone: until then it may still write.
    child.once("close", (code) => {
      if (fault) reject(fault);
      else if (code === 0) resolve();
      else reject(new Error(`Astro stopped with exit code ${code}. It said:\n${lines.join("\n")}`));
    });
  });
}

import { existsSync } from "node:fs";
import type { LaunchOptions } from "@playwright/test";

/** Keeps Chromium from looking for the network by itself, so that every request seen is the page's own. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/**
 * The Chromium that npm brings (Linux x64, no system package needed); elsewhere an installed one:
 * `CHROMIUM_PATH`, or the browser Playwright knows. Its own list of arguments is left out: it is made
 * for a function in a cloud, and switches off the safety of the web that a visitor has.
 */
export async function browserLaunch(): Promise<LaunchOptions> {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen && existsSync(chosen)) return { executablePath: chosen, args: ["--no-sandbox", ...QUIET] };
  if (process.platform === "linux" && process.arch === "x64") {
    const { default: chromium } = await import("@sparticuz/chromium");
    return {
      executablePath: await chromium.executablePath(),
      args: ["--no-sandbox", "--disable-gpu", ...QUIET],
    };
  }
  return { channel: "chrome", args: QUIET };
}

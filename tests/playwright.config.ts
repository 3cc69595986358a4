import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { browserLaunch } from "./support/browser.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const port = Number(process.env["E2E_PORT"] ?? 4390);

export default defineConfig({
  // Who walks through the guide, and who does so while something of it is broken (`npm run test:whole`).
  projects: [
    { name: "visitors", testDir: "./e2e" },
    { name: "disasters", testDir: "./disasters", testMatch: "*.spec.ts" },
  ],
  outputDir: `${root}test-results`,
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  workers: 2,
  // Both only end what hangs: every test waits for what it expects to see, however long a busy machine takes.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: process.env["TEST_SUMMARY"]
    ? [["list"], ["json", { outputFile: process.env["TEST_SUMMARY"] }]]
    : "list",
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    // Every test is a device that never was here, and a worker would bring the whole release to it: a quarter of all
    // the work. Who looks at what is kept on a device says "allow"; `accessibility.spec.ts` walks with one as well.
    serviceWorkers: "block",
    // A trace of every test is an eighth of all the work. One that failed is run alone, with `--trace on`.
    trace: "off",
    launchOptions: await browserLaunch(),
  },
  webServer: {
    command: "node scripts/start.ts",
    cwd: root,
    env: { PORT: String(port), ASTRO_TELEMETRY_DISABLED: "1" },
    url: `http://127.0.0.1:${port}/`,
    timeout: 240_000,
    reuseExistingServer: !process.env["CI"] && existsSync(`${root}.data/reuse-server`),
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});

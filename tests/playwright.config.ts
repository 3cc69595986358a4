import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { browserLaunch } from "./support/browser.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const port = Number(process.env["E2E_PORT"] ?? 4390);

export default defineConfig({
  testDir: "./e2e",
  outputDir: `${root}test-results`,
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  reporter: process.env["TEST_SUMMARY"]
    ? [["dot"], ["json", { outputFile: process.env["TEST_SUMMARY"] }]]
    : "list",
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
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

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./support/longest-first.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Guards against hanging. What has to be quick, a test measures by itself. */
const RULE_HANGS_MS = 300_000;
const WORLD_HANGS_MS = 300_000;
const TRIAL_HANGS_MS = 1_200_000;

const worlds = {
  globalSetup: "tests/support/make-worlds-ready.ts",
  testTimeout: WORLD_HANGS_MS,
  hookTimeout: WORLD_HANGS_MS,
};

export default defineConfig({
  root,
  test: {
    environment: "node",
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts", "tests/architecture.test.ts"],
          // Rules are pure: one process holds them all, which takes a third of the time.
          isolate: false,
          sequence: { groupOrder: 0 },
          testTimeout: RULE_HANGS_MS,
          hookTimeout: RULE_HANGS_MS,
          expect: { poll: { timeout: RULE_HANGS_MS } },
        },
      },
      {
        extends: true,
        test: {
          name: "contract",
          include: ["tests/contract/**/*.test.ts"],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          ...worlds,
        },
      },
      {
        extends: true,
        test: {
          name: "guides",
          include: ["tests/guides/**/*.test.ts"],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          ...worlds,
        },
      },
      {
        extends: true,
        test: {
          name: "disasters",
          include: ["tests/disasters/**/*.test.ts"],
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
          ...worlds,
        },
      },
      {
        extends: true,
        // One after another: they measure.
        test: {
          name: "floods",
          include: ["tests/floods/**/*.test.ts"],
          maxWorkers: 1,
          sequence: { groupOrder: 4 },
          ...worlds,
          testTimeout: TRIAL_HANGS_MS,
        },
      },
    ],
  },
});

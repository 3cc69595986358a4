import type { TaskMeta } from "vitest";

declare module "vitest" {
  interface TaskMeta {
    /** What this machine lacks for the test. */
    lacks?: string;
  }
}

/** For a test that needs what not every machine has: without it the test is skipped, and the summary says why. */
export function needs(isThere: boolean, lacks: string): { skip?: true; meta?: Partial<TaskMeta> } {
  return isThere ? {} : { skip: true, meta: { lacks } };
}

import { vi } from "vitest";
import type * as Surfaces from "./walk-surfaces.ts";

/**
 * The surfaces of the guide in the language of `speak-keys.ts`, as modules of their own: the unit tests share one
 * process, and nobody else should hear it. Call `forget` when done.
 */
export async function inKeys(): Promise<typeof Surfaces> {
  vi.resetModules();
  return import("./walk-surfaces.ts");
}

export const forget = (): void => void vi.resetModules();

import { afterAll, expect, it } from "vitest";
import { acceptedEncoding } from "#http/accepted-encoding.ts";
import { StaticFiles } from "#http/static-files.ts";
import { temporaryFolder, TINY_SITE, writeFiles } from "../../support/tiny-site.ts";

const folder = temporaryFolder();
writeFiles(folder.path, TINY_SITE);
const site = new StaticFiles(folder.path);
afterAll(() => folder.remove());

const SHORT = 2_000;
const TIMES = 16;

/**
 * How much longer one text of sixteen times the length takes than sixteen short ones: as long when the work
 * grows with the length, sixteen times as long when it grows with its square. The quickest of many rounds by
 * turns, because whatever else the machine does only makes a round longer.
 */
function growth(work: (length: number) => unknown): number {
  const quickest = { short: Infinity, long: Infinity };
  const clock = (name: keyof typeof quickest, length: number, count: number) => {
    const began = performance.now();
    for (let done = 0; done < count; done++) work(length);
    quickest[name] = Math.min(quickest[name], performance.now() - began);
  };
  for (let round = 0; round < 30; round++) {
    clock("short", SHORT, TIMES);
    clock("long", SHORT * TIMES, 1);
  }
  return quickest.long / quickest.short;
}

/** Anybody may send these, as long as a header may be. */
it.each([
  ["a header of spaces", (length: number) => acceptedEncoding(`br${" ".repeat(length)}x`, ["br"])],
  ["a header of semicolons", (length: number) => acceptedEncoding(`br${"; ".repeat(length / 2)}x`, ["br"])],
  ["an address of slashes", (length: number) => site.resolve(`${"/".repeat(length)}x`)],
  ["an address of endings", (length: number) => site.resolve(`/${"index.html/".repeat(length / 11)}x`)],
])("%s takes work that grows with its length, not with the square of it", (_name, work) => {
  expect(growth(work)).toBeLessThan(6);
});

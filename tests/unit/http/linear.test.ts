import { afterAll, expect, it } from "vitest";
import { acceptedEncoding } from "#http/accepted-encoding.ts";
import { StaticFiles } from "#http/static-files.ts";
import { temporaryFolder, TINY_SITE, writeFiles } from "../../support/tiny-site.ts";

const folder = temporaryFolder();
writeFiles(folder.path, TINY_SITE);
const site = new StaticFiles(folder.path);
afterAll(() => folder.remove());

/** The quickest of some rounds: whatever else the machine does only makes a round longer. */
function quickest(work: () => unknown): number {
  const rounds = Array.from({ length: 7 }, () => {
    const began = performance.now();
    for (let count = 0; count < 20; count++) work();
    return performance.now() - began;
  });
  return Math.min(...rounds);
}

/** Anybody may send these, as long as a header may be. Eight times as long took 64 times the work once. */
it.each([
  ["a header of spaces", (length: number) => acceptedEncoding(`br${" ".repeat(length)}x`, ["br"])],
  ["a header of semicolons", (length: number) => acceptedEncoding(`br${"; ".repeat(length / 2)}x`, ["br"])],
  ["an address of slashes", (length: number) => site.resolve(`${"/".repeat(length)}x`)],
  ["an address of endings", (length: number) => site.resolve(`/${"index.html/".repeat(length / 11)}x`)],
])("%s of eight times the length takes some eight times the work", (_name, work) => {
  expect(quickest(() => work(32_000)) / quickest(() => work(4_000))).toBeLessThan(28);
});

import { existsSync, linkSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { compressAndReadSite } from "#release/compress-and-read-site.ts";
import { temporaryFolder, writeFiles } from "../../support/tiny-site.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());
const PAGE = "<p>Schuif aan.</p>".repeat(200);
const noise = Array.from({ length: 2_000 }, (_, at) =>
  String.fromCodePoint(33 + ((at * 7919 + at * at * 31) % 90)),
).join("");

describe("a release on disk", () => {
  it("holds smaller copies of what is worth it, and they are the same", async () => {
    writeFiles(folder.path, {
      "index.html": PAGE,
      "zoek/index.bin": PAGE,
      "klein.html": "kort",
      "foto.webp": PAGE,
    });
    await compressAndReadSite(folder.path);
    const read = (file: string) => readFileSync(join(folder.path, file));
    for (const file of ["index.html", "zoek/index.bin"]) {
      expect(brotliDecompressSync(read(`${file}.br`)).toString()).toBe(PAGE);
      expect(gunzipSync(read(`${file}.gz`)).toString()).toBe(PAGE);
      expect(read(`${file}.br`).length).toBeLessThan(PAGE.length / 10);
    }
    for (const file of ["klein.html.br", "foto.webp.br"])
      expect(existsSync(join(folder.path, file)), file).toBe(false);
  });
  it("says how far it is", async () => {
    writeFiles(folder.path, { "nog-een.html": noise });
    const seen: [number, number][] = [];
    await compressAndReadSite(folder.path, { progress: (done, all) => seen.push([done, all]) });
    expect(seen.at(-1)).toEqual([4, 4]);
  });
  it("takes over what is the same as in the release before, and nothing else", async () => {
    const older = temporaryFolder();
    writeFiles(older.path, {
      "zelfde.html": PAGE,
      "zelfde.html.br": "copy of before",
      "zelfde.html.gz": "copy of before",
      "anders.html": `${PAGE}.`,
      "anders.html.br": "copy of before",
    });
    writeFiles(folder.path, { "zelfde.html": PAGE, "anders.html": PAGE });
    await compressAndReadSite(folder.path, { previous: { siteDir: older.path, marks: undefined } });
    older.remove();
    const read = (file: string) => readFileSync(join(folder.path, file));
    expect(read("zelfde.html.br").toString()).toBe("copy of before");
    expect(brotliDecompressSync(read("anders.html.br")).toString()).toBe(PAGE);
  });
  it("begins while the builder writes, and does again what is written again", async () => {
    const growing = temporaryFolder();
    const older = temporaryFolder();
    const at = (file: string) => join(growing.path, file);
    writeFiles(older.path, { "index.html.br": "of the release before" });
    let builderIsDone = () => {};
    const written = new Promise<void>((resolve) => (builderIsDone = resolve));
    writeFiles(growing.path, { "index.html": `<a href="/oud">${PAGE}` });
    const finishing = compressAndReadSite(growing.path, { written });
    await expect.poll(() => existsSync(at("index.html.gz"))).toBe(true);
    rmSync(at("index.html.br"));
    linkSync(join(older.path, "index.html.br"), at("index.html.br"));
    writeFiles(growing.path, { "index.html": `<a href="/nieuw">${PAGE}`, "later.html": "<a href=later>" });
    builderIsDone();
    const pages = await finishing;
    expect([...pages].map(([file, { addresses }]) => [file, addresses])).toEqual([
      ["index.html", ["/nieuw"]],
      ["later.html", ["later"]],
    ]);
    expect(brotliDecompressSync(readFileSync(at("index.html.br"))).toString()).toContain("/nieuw");
    expect(readFileSync(join(older.path, "index.html.br")).toString()).toBe("of the release before");
    growing.remove();
    older.remove();
  });
  it("fails as the builder fails", async () => {
    await expect(
      compressAndReadSite(folder.path, { written: Promise.reject(new Error("no room")) }),
    ).rejects.toThrow("no room");
  });
});

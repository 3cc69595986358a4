import { afterAll, describe, expect, it } from "vitest";
import { StaticFiles } from "#http/static-files.ts";
import { temporaryFolder, TINY_SITE, writeFiles } from "../../support/tiny-site.ts";

const folder = temporaryFolder();
writeFiles(folder.path, {
  ...TINY_SITE,
  "oud/index.html": "map",
  "a/vvjst.html": "door",
  "index.html.br": "x",
  "los.br": "y",
  zonder: "z",
});
const site = new StaticFiles(folder.path);
afterAll(() => folder.remove());

const fileAt = (path: string) => {
  const found = site.resolve(path);
  return found.kind === "file" ? found.file.file : found.kind === "moved" ? `-> ${found.to}` : undefined;
};

describe("an address of the site", () => {
  it.each([
    ["/", "index.html"],
    ["/activiteiten", "activiteiten.html"],
    ["/activiteiten/koffie", "activiteiten/koffie.html"],
    ["/activiteiten/koffie.ics", "activiteiten/koffie.ics"],
    ["/oud", "oud/index.html"],
    ["/activiteiten/", "-> /activiteiten"],
    ["/activiteiten///", "-> /activiteiten"],
    ["/activiteiten.html", "-> /activiteiten"],
    ["/index.html", "-> /"],
    ["/index", "-> /"],
    ["/oud/index.html", "-> /oud"],
    ["/A/VVJST", "-> /a/vvjst"],
    ["/a/VvJsT", "-> /a/vvjst"],
    ["/A/VVJST/", "-> /a/vvjst"],
    ["/a/vvjst.", "-> /a/vvjst"],
    ["/a/vvjst).", "-> /a/vvjst"],
    ["/a/vvjst…”", "-> /a/vvjst"],
    [" /a/vvjst", undefined],
    ["/a/vvjst ", "-> /a/vvjst"],
    ["/Activiteiten", "-> /activiteiten"],
    ["/activiteiten#bij=1317", "-> /activiteiten#bij=1317"],
    ["/Activiteiten/#lijst=Koor,b.", "-> /activiteiten#lijst=Koor,b."],
    ["/#lijst=koor", "-> /#lijst=koor"],
    ["/nergens#lijst=koor", undefined],
    ["/ACTIVITEITEN/KOFFIE.ICS", undefined],
    ["/404.", "-> /404"],
    ["/...", undefined],
    ["/nergens", undefined],
    ["/_astro", undefined],
    ["//activiteiten", undefined],
    ["/activiteiten/../index.html", undefined],
    ["/.verborgen", undefined],
    ["/__proto__", undefined],
    ["/constructor", undefined],
  ])("%s is %s", (path, file) => {
    expect(fileAt(path)).toBe(file);
  });

  it("knows the compressed copies of a file, which are no files of their own", () => {
    expect(site.get("index.html")?.encodings).toEqual({ br: "index.html.br" });
    expect(fileAt("/index.html.br")).toBeUndefined();
    expect(fileAt("/los.br")).toBe("los.br");
  });

  it("says what kind of file it is, and bytes when that is not known", () => {
    expect(site.get("index.html")?.contentType).toBe("text/html; charset=utf-8");
    expect(site.get("_astro/stijl.a1b2c3.css")?.contentType).toBe("text/css; charset=utf-8");
    expect(site.get("zoek/index.bin")?.contentType).toBe("application/octet-stream");
    expect(site.get("zonder")?.contentType).toBe("application/octet-stream");
  });
});

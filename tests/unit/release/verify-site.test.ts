import { afterEach, describe, expect, it } from "vitest";
import { verifySite } from "#release/verify-site.ts";
import { temporaryFolder, TINY_SITE, writeFiles } from "../../support/tiny-site.ts";

const folders: { remove: () => void }[] = [];
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

async function problems(changed: Record<string, string> = {}, slugs = ["koffie"]): Promise<string[]> {
  const folder = temporaryFolder();
  folders.push(folder);
  writeFiles(folder.path, { ...TINY_SITE, ...changed });
  return (await verifySite(folder.path, slugs)).problems.map(({ sentence }) => sentence);
}
const start = (body: string) => ({
  "index.html": `<html><body><main id="inhoud">${body}</main></body></html>`,
});

describe("a release goes live", () => {
  it("when every published activity has a page and every link leads somewhere", async () => {
    expect(await problems()).toEqual([]);
  });
  it("not when a published activity has no page", async () => {
    expect(await problems({}, ["koffie", "thee"])).toEqual([
      "activiteiten/thee.html is missing: it is published.",
    ]);
  });
  it("not when something has a page that is not published", async () => {
    expect(await problems({}, [])).toEqual(["activiteiten/koffie.html has a page, but is not published."]);
  });
  it("not when what every guide has is missing", async () => {
    const folder = temporaryFolder();
    folders.push(folder);
    writeFiles(folder.path, start(""));
    const found = (await verifySite(folder.path, [])).problems.map(({ sentence }) => sentence);
    expect(found).toContain("404.html is missing.");
    expect(found).toContain("zoek/index.bin is missing.");
  });
  it.each([
    ["/weg", `index.html: "/weg" leads nowhere.`],
    ["weg", `index.html: "weg" leads nowhere.`],
    ["/activiteiten/", `index.html: "/activiteiten/" should be "/activiteiten".`],
    [
      "/activiteiten.html?dag=maandag",
      `index.html: "/activiteiten.html?dag=maandag" should be "/activiteiten".`,
    ],
    ["/activiteiten#weg", `index.html: "/activiteiten#weg" points at a place that is not there.`],
    ["#weg", `index.html: "#weg" points at a place that is not there.`],
    ["http://[", `index.html: "http://[" is not an address.`],
  ])("not when a link leads to %s", async (address, problem) => {
    expect(await problems(start(`<a href="${address}">x</a>`))).toEqual([problem]);
  });
  it.each([
    "/",
    "",
    "#inhoud",
    "/activiteiten?dag=maandag#bij=1317&binnen=3",
    "/activiteiten/koffie#inhoud",
    "/activiteiten/koffie.ics",
    "activiteiten",
    "https://elders.example/weg",
    "//elders.example/weg",
    "http://guide.invalid/weg",
    "http://localhost:4321/weg",
    "https://localhost/weg",
    "mailto:a@example.org",
    "tel:+31365550101",
  ])("with a link to %j", async (address) => {
    expect(await problems(start(`<a href="${address}">x</a>`))).toEqual([]);
  });
  it("not when a page holds what its own security policy blocks", async () => {
    const [problem] = await problems(start(`<p style="color:red">x</p>`));
    expect(problem).toMatch(/<p style> would be blocked/);
  });
});

import { cpSync, existsSync, readFileSync, realpathSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SMALL_SITE_URL } from "../support/small-release.ts";
import { HANGS_MS, makeDeskWorld, until, type DeskWorld } from "../support/desk-world.ts";

describe("a guide that may build", () => {
  let world: DeskWorld;
  // For the address of the release it gets: nothing has to be made before something is lost.
  const start = () => world.start({ REBUILD: "auto", SITE_URL: SMALL_SITE_URL });
  const says = (sentence: RegExp) =>
    until(
      () => sentence.exec(world.output())?.[0],
      HANGS_MS,
      () => `${sentence}: ${world.output()}`,
    );
  const status = async (path: string) => (await fetch(`${world.origin}${path}`)).status;

  beforeAll(async () => {
    world = await makeDeskWorld({ content: "few" });
    const release = join(world.dataDir, "releases/1");
    const made = realpathSync(release);
    rmSync(release);
    cpSync(made, release, { recursive: true });
  });
  afterAll(() => world.remove());

  it("makes another release when the one it serves is damaged, and no other is whole", async () => {
    await start();
    const [, first = ""] = /· release (\d+),/.exec(String(await says(/· release \d+,/))) ?? [];
    for (const number of ["1", first])
      for (const end of ["", ".br", ".gz"]) {
        const page = join(world.dataDir, "releases", number, `site/activiteiten.html${end}`);
        if (existsSync(page)) truncateSync(page, 20);
      }
    await status("/activiteiten");
    await says(/activiteiten\.html.*: missing or damaged/);
    await says(new RegExp(`Now: release ${Number(first) + 1},`));
    expect(await (await fetch(`${world.origin}/activiteiten`)).text()).toContain("</html>");
  });

  it("starts with content that cannot be read, and makes the release of today when it can", async () => {
    await world.stop();
    const settings = join(world.dir, "content/settings.json");
    const good = readFileSync(settings, "utf8");
    writeFileSync(settings, "{");
    // `start` says that there are no forms: the desk needs the settings.
    await expect(start()).rejects.toThrow("forms: off");
    expect(world.output()).toMatch(/could not be built; release \d+ stays live/);
    expect(await status("/")).toBe(200);
    expect(await status("/gezond")).toBe(503);
    writeFileSync(settings, good);
    await says(/Forms and desk are back/);
    await says(/Now: release/);
    expect(await status("/gezond")).toBe(200);
  });
});

import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openDeskBuild } from "#desk/process/desk-build.ts";
import { copyGuide, isOfFew, root } from "../support/copy-guide.ts";
import { HANGS_MS } from "../support/desk-world.ts";
import { temporaryFolder } from "../support/tiny-site.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

it(
  "two who build the desk of one tree at once both get it",
  async () => {
    copyGuide(root, folder.path, isOfFew());
    const settings = { dataDir: join(folder.path, ".data"), siteUrl: "http://localhost:4321" };
    const open = () => openDeskBuild(folder.path, settings, true, () => undefined);
    const [first, second] = await Promise.all([open(), open()]);
    expect(first?.files.dir).toBeDefined();
    expect(second?.files.dir).toBe(first?.files.dir);
  },
  HANGS_MS,
);

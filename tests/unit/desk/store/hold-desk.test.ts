import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { holdDesk } from "#desk/store/hold-desk.ts";
import { temporaryFolder } from "../../../support/tiny-site.ts";

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const SECOND =
  /^Another guide runs its desk on this database \(.*\)\. Stop that one, or start this one with DESK=off\.$/;

it("a desk has one guide: a second is refused with what to do, until the first lets go", () => {
  const letGo = holdDesk(folder.path);
  expect(() => holdDesk(folder.path)).toThrow(SECOND);
  expect(statSync(join(folder.path, "desk.lock")).mode & 0o077).toBe(0);
  letGo();
  holdDesk(folder.path)();
});

it("a guide that was killed holds no desk any more", () => {
  const module = new URL("../../../../src/desk/store/hold-desk.ts", import.meta.url).href;
  const program = `import { holdDesk } from ${JSON.stringify(module)}; holdDesk(${JSON.stringify(folder.path)}); process.kill(process.pid, "SIGKILL");`;
  expect(spawnSync(process.execPath, ["--input-type=module", "-e", program]).signal).toBe("SIGKILL");
  holdDesk(folder.path)();
});

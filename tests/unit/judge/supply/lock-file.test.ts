import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLock, lockProblems } from "../../../judge/supply/lock-file.ts";

const lock = readFileSync("package-lock.json", "utf8");
const { allowScripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  allowScripts: Record<string, boolean>;
};
const mayRun = Object.keys(allowScripts).filter((name) => allowScripts[name]);

describe("what npm ci installs", () => {
  it("is held by a hash for every package, comes from the registry alone, and runs no script unasked", () => {
    expect(lockProblems(readLock(lock).packages, mayRun)).toEqual([]);
  });
  it("is refused without a hash, from another place, and with a script nobody allowed", () => {
    const changed = (more: object) => {
      const parsed = JSON.parse(lock) as { packages: Record<string, object> };
      Object.assign(parsed.packages["node_modules/react"] ?? {}, more);
      return lockProblems(readLock(JSON.stringify(parsed)).packages, mayRun);
    };
    expect(changed({})).toEqual([]);
    expect(changed({ integrity: undefined })).toHaveLength(1);
    expect(changed({ integrity: "sha1-abc" })).toHaveLength(1);
    expect(changed({ resolved: "git+ssh://git@example.org/react.git" })).toHaveLength(1);
    expect(changed({ hasInstallScript: true })).toHaveLength(1);
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
  it("runs only scripts that a package still has", () => {
    const have = readLock(lock).packages.filter(({ hasInstallScript }) => hasInstallScript);
    expect(mayRun.filter((name) => !have.some((one) => one.name === name))).toEqual([]);
  });
});

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

describe("a command", () => {
  const verify = (env: Record<string, string>) => {
    const cwd = fileURLToPath(new URL("../..", import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, ["scripts/verify.ts"], {
      cwd,
      env: { ...process.env, ...env },
      encoding: "utf8",
    });
    return { status, lines: stderr.trimEnd().split("\n") };
  };
  it("says everything that is wrong with the environment, and fails", () => {
    const { status, lines } = verify({ PORT: "x", DESK: "dicht" });
    expect(status).toBe(1);
    expect(lines).toEqual([
      'PORT is "x"; use a whole number from 1 to 65535.',
      'DESK is "dicht"; use on or off.',
    ]);
  });
  it("that cannot do its work says why in a sentence, and fails", () => {
    expect(verify({ DATA_DIR: "/no/such/folder" })).toEqual({
      status: 1,
      lines: ["There is no release yet. Run `npm run build` first."],
    });
  });
});

import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { ContentQuality } from "../judge/quality/content-quality.ts";
import { root } from "../support/copy-guide.ts";
import { temporaryFolder } from "../support/tiny-site.ts";

const folder = temporaryFolder();
const content = join(folder.path, "content");
cpSync(join(root, "tests/fixtures/small-content"), content, { recursive: true });
afterAll(() => folder.remove());

function quality(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/quality.ts", "--content", content, ...args],
    { cwd: root, encoding: "utf8", env: { ...process.env, GIT_CEILING_DIRECTORIES: folder.path } },
  );
  return { status, stdout, stderr: stderr.trim() };
}

describe("npm run quality", () => {
  it("says how much is known, what to ask and how the texts read, and without git why there is no trend", () => {
    const { status, stdout } = quality();
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^\d+ living activities? on \d{4}-\d\d-\d\d; of all that can be asked, +\d+% is known\./,
    );
    expect(stdout).toContain("who is there the first time");
    expect(stdout).toContain("at the easiest level of Flesch-Douma");
    expect(stdout).toContain("The trend needs git and the history of content/, and there is none here.");
  });

  it("says the same for machines", () => {
    const found = JSON.parse(quality("--json").stdout) as ContentQuality;
    expect(found.trend).toEqual([]);
    expect(found.noTrend).toContain("needs git");
    for (const { said, asked } of found.fields) expect(said).toBeLessThanOrEqual(asked);
    for (const { questions } of found.organizations) expect(questions.length).toBeLessThanOrEqual(6);
    const [first] = found.organizations;
    const only = JSON.parse(quality("--json", "--organization", first!.slug).stdout) as ContentQuality;
    expect(only.organizations).toEqual([first]);
    expect(quality("--organization", first!.slug).stdout).toContain(first!.questions[0]!.label);
  });

  it("says in a sentence what it cannot do, and fails", () => {
    expect(quality("--organization", "nergens")).toMatchObject({
      status: 1,
      stderr: 'No organisation with the slug "nergens" has living activities.',
    });
    expect(quality("--points", "veel")).toMatchObject({ status: 1 });
  });
});

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../support/copy-guide.ts";
import { needs } from "../support/needs.ts";
import { temporaryFolder, writeFiles } from "../support/tiny-site.ts";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const names = Object.keys(scripts);
const folders: ReturnType<typeof temporaryFolder>[] = [];
afterAll(() => {
  for (const folder of folders) folder.remove();
});

/** A checkout in which npm did not do all of its work. */
function checkout(packages: readonly string[]): string {
  const folder = temporaryFolder();
  folders.push(folder);
  mkdirSync(join(folder.path, "scripts"));
  for (const file of ["package.json", "scripts/run.mjs"])
    copyFileSync(join(root, file), join(folder.path, file));
  writeFiles(folder.path, {
    "scripts/restore.ts": 'import "read-excel-file/node";',
    "node_modules/.keep": "",
  });
  for (const name of packages)
    symlinkSync(join(root, "node_modules", name), join(folder.path, "node_modules", name));
  return folder.path;
}

/** As npm does it: a shell, with the programs of the packages first. */
function run(
  cwd: string,
  name: string,
  path = `${process.execPath.replace(/\/[^/]*$/, "")}:/usr/bin:/bin`,
  more = {},
) {
  const { status, stderr, stdout } = spawnSync(scripts[name] ?? "", {
    cwd,
    shell: true,
    encoding: "utf8",
    env: { PATH: `${cwd}/node_modules/.bin:${path}`, ...more },
  });
  return { status, lines: `${stdout}${stderr}`.trimEnd().split("\n") };
}

const sentenceFor = (version: string) =>
  `The guide needs Node 24, and this is Node ${version}. npm brings one for Linux and Windows: run \`npm ci\`, without --omit=optional. Elsewhere, install Node 24.`;
const INSTALLED = ["astro", "zod", "nodemailer"];

describe("an npm script", () => {
  const bare = checkout([]);
  const withoutNode = checkout(INSTALLED);

  it.each(names)("%s says in one sentence what to do when nothing is installed", (name) => {
    const { status, lines } = run(bare, name);
    expect(lines).toEqual(["The packages are not installed (astro is missing). Run `npm ci` first."]);
    expect(status).toBe(1);
  });

  it.each(names)("%s says in one sentence what to do on an old Node", (name) => {
    const old = "Object.defineProperty(process.versions, 'node', { value: '20.11.1' })";
    const { status, lines } = run(withoutNode, name, undefined, {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(old)}`,
    });
    expect(lines).toEqual([sentenceFor("20.11.1")]);
    expect(status).toBe(1);
  });

  it("says which package is missing when one is", () => {
    const { status, lines } = run(checkout(INSTALLED), "restore");
    expect(lines).toEqual(["The package read-excel-file is not installed. Run `npm ci` again."]);
    expect(status).toBe(1);
  });
});

const machines = spawnSync("/usr/bin/node", ["--version"], { encoding: "utf8" });
const isOld = /^v(1[2-9]|2[0-3])\./.test(String(machines.stdout));

describe("the Node of a machine that is old", needs(isOld, "this machine has no Node older than 24"), () => {
  it("gets a sentence as well", () => {
    const { status, lines } = run(checkout(INSTALLED), "start", "/usr/bin:/bin");
    expect(lines).toEqual([sentenceFor(machines.stdout.trim().slice(1))]);
    expect(status).toBe(1);
  });
});

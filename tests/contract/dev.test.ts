import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HANGS_MS, makeDeskWorld, until, type DeskWorld } from "../support/desk-world.ts";
import { freePort } from "../support/free-port.ts";

let world: DeskWorld;
let child: ChildProcess;
let origin = "";
let output = "";

beforeAll(async () => {
  world = await makeDeskWorld();
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  child = spawn(process.execPath, ["scripts/dev.ts"], {
    cwd: world.dir,
    env: {
      ...process.env,
      DATA_DIR: world.dataDir,
      PORT: String(port),
      HOST: "0.0.0.0",
      VITEST: undefined,
      NODE_ENV: undefined,
      ASTRO_TELEMETRY_DISABLED: "1",
    },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (output += String(text)));
  await until(
    () => /Ctrl-C stops it/.test(output) || child.exitCode !== null,
    HANGS_MS,
    () => `the guide in development: ${output}`,
  );
});
afterAll(async () => {
  if (child.exitCode === null) {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
  await world.remove();
});

const ask = (path: string, init: RequestInit = {}) => fetch(origin + path, { redirect: "manual", ...init });
const textOf = async (path: string) => (await ask(path)).text();

/** Changes a source and waits until the answer follows. */
async function afterChange(file: string, from: string, to: string, answer: () => Promise<string>) {
  const path = join(world.dir, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  let said = "";
  for (const end = Date.now() + HANGS_MS; Date.now() < end && !said.includes(to);) {
    said = await answer();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return said;
}

describe("npm run dev", () => {
  it("says where everything is, and listens on this machine alone", () => {
    for (const words of [
      `/aanmelden`,
      `/beheer`,
      join(world.dataDir, "mail"),
      world.dataDir,
      "127.0.0.1 alone",
    ])
      expect(output).toContain(words);
    expect(output).not.toContain("0.0.0.0");
  });

  it("serves the guide and the desk together", async () => {
    expect(await textOf("/activiteiten/adem-ontspan")).toContain("<h1");
    expect(await textOf("/aanmelden")).toContain("Geef een activiteit door");
    expect((await ask("/beheer")).headers.get("location")).toBe("/beheer/inloggen");
    expect((await ask("/beheer/bestaat/niet")).status).toBe(404);
  });

  it("follows a change of a page, and of the rules behind it, without being started again", async () => {
    expect(
      await afterChange(
        "src/desk/sign-in/SignInView.astro",
        "U krijgt een code in uw mail",
        "Een ander woord",
        () => textOf("/beheer/inloggen"),
      ),
    ).toContain("Een ander woord");
    const send = async () =>
      (
        await ask("/beheer/inloggen", {
          method: "POST",
          headers: { "sec-fetch-site": "same-origin" },
          body: new URLSearchParams({ adres: "x" }),
        })
      ).text();
    expect(
      await afterChange(
        "src/desk/sign-in/sign-in-routes.ts",
        "Vul uw mailadres in",
        "Een andere regel",
        send,
      ),
    ).toContain("Een andere regel");
  });
});

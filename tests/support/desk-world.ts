import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { addEditor } from "#desk/sign-in/editors.ts";
import { openStore, storeFileOf } from "#desk/store/open-store.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const SOURCES = [
  "src",
  "scripts",
  "public",
  "astro.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
const READY = /^Meedoenwijzer runs at .*$/m;

/** A guide of its own: a copy of the sources and the content, a database, a process. */
export interface DeskWorld {
  dir: string;
  dataDir: string;
  origin: string;
  output: () => string;
  /** Letters as they were written, newest last; decoded text. */
  letters: () => { to: string; subject: string; text: string }[];
  start: (env?: Record<string, string>) => Promise<void>;
  stop: (signal?: NodeJS.Signals) => Promise<void>;
  process: () => ChildProcess | undefined;
  store: () => DatabaseSync;
  /** Lets go of the database, so that nobody holds it. */
  closeStore: () => void;
  remove: () => Promise<void>;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/**
 * Makes a world, not started yet. It serves the release that `npm run build` made and renders with the desk it
 * made; what is published in it is written to its own content and built by itself. `prepare` gets the empty
 * folder of its data, to put it on a disk of its own.
 */
export async function makeDeskWorld(
  prepare: (dataDir: string) => void = () => undefined,
): Promise<DeskWorld> {
  const dir = mkdtempSync(join(tmpdir(), "meedoenwijzer-world-"));
  const dataDir = join(dir, ".data");
  for (const name of [...SOURCES, "content"]) cpSync(join(root, name), join(dir, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(dir, "node_modules"));
  mkdirSync(dataDir);
  prepare(dataDir);
  mkdirSync(join(dataDir, "releases"));
  symlinkSync(join(root, ".data/desk"), join(dataDir, "desk"));
  symlinkSync(realpathSync(join(root, ".data/releases/live")), join(dataDir, "releases/1"));
  symlinkSync("1", join(dataDir, "releases/live"));
  const port = await freePort();
  let child: ChildProcess | undefined;
  let output = "";
  let db: DatabaseSync | undefined;

  const world: DeskWorld = {
    dir,
    dataDir,
    origin: `http://localhost:${port}`,
    output: () => output,
    process: () => child,
    store: () => (db ??= openStore(storeFileOf(dataDir))),
    closeStore() {
      db?.close();
      db = undefined;
    },
    letters: () => readLetters(join(dataDir, "mail")),
    async start(env = {}) {
      output = "";
      child = spawn(process.execPath, ["scripts/start.ts"], {
        cwd: dir,
        env: {
          ...process.env,
          DATA_DIR: dataDir,
          PORT: String(port),
          SITE_URL: `http://localhost:${port}`,
          REBUILD: "never",
          SEARCH_ENGINE: "embedded",
          RATE_FACTOR: "1000",
          ...env,
        },
      });
      for (const stream of [child.stdout, child.stderr])
        stream?.on("data", (text) => (output += String(text)));
      await until(
        () => READY.test(output) || child?.exitCode !== null,
        30_000,
        () => `the guide to start: ${output}`,
      );
      if (!READY.test(output)) throw new Error(`the guide did not start: ${output}`);
      if (/forms: off/.test(output)) throw new Error(`run "npm run build" first: ${output}`);
    },
    async stop(signal = "SIGTERM") {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill(signal);
      await gone;
    },
    async remove() {
      await world.stop("SIGKILL");
      db?.close();
      rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return world;
}

export async function until(look: () => unknown, milliseconds: number, what: () => string): Promise<void> {
  for (const end = Date.now() + milliseconds; Date.now() < end;) {
    if (look()) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`waited in vain for ${what()}`);
}

/** Adds an editor as the command line does. */
export function makeEditor(
  { store }: DeskWorld,
  email: string,
  organizations: string[] = ["*"],
  administrator = false,
): string {
  const added = addEditor(
    store(),
    Date.now(),
    { email, name: email.split("@")[0] ?? "", organizations, administrator },
    "test",
  );
  if ("problem" in added) throw new Error(added.problem);
  return added.id;
}

function readLetters(folder: string): { to: string; subject: string; text: string }[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".eml"));
  } catch {
    return [];
  }
  return names
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .map((source) => {
      const [head = "", ...rest] = source.split(/\r?\n\r?\n/);
      const header = (name: string) =>
        new RegExp(`^${name}: ((?:.|\\r?\\n[ \\t])*)`, "mi").exec(head)?.[1] ?? "";
      return {
        date: Date.parse(header("Date")),
        to: header("To").trim(),
        subject: decodeWords(header("Subject")),
        text: decodeBody(rest.join("\n\n"), header("Content-Transfer-Encoding")),
      };
    })
    .sort((a, b) => a.date - b.date);
}

const decodeQuoted = (text: string) =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, "")
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");
const decodeBody = (text: string, encoding: string) =>
  /quoted/i.test(encoding)
    ? decodeQuoted(text)
    : /base64/i.test(encoding)
      ? Buffer.from(text, "base64").toString("utf8")
      : text;
const decodeWords = (text: string) =>
  text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([QB])\?(.*?)\?=/gi, (_, kind: string, coded: string) =>
      kind.toUpperCase() === "B"
        ? Buffer.from(coded, "base64").toString("utf8")
        : decodeQuoted(coded.replaceAll("_", " ")),
    );

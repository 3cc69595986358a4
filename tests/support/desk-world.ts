import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { addEditor } from "#desk/sign-in/editors.ts";
import { openStore, storeFileOf } from "#desk/store/open-store.ts";
import { COMPILED_BEFORE, copyGuide, isOfFew, root, takeDesk } from "./copy-guide.ts";
import { freePort } from "./free-port.ts";
import { smallRelease } from "./small-release.ts";

const READY = /^Meedoenwijzer runs at .*$/m;
const NEVER_BUILT = new URL("./never-built.mjs", import.meta.url).href;
const TAKEN = /is taken by another program/;

/** No measure of anything: what hangs ends here. */
export const HANGS_MS = 240_000;

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

export interface WorldOptions {
  /** `few`: a guide of some twenty-five activities, which is published in half the time of the whole one. */
  content?: "whole" | "few";
  /** False where nobody looks at what is published: every decision is taken, and the pages are never done. */
  builds?: boolean;
  /** Gets the empty folder of its data, to put it on a disk of its own. */
  prepare?: (dataDir: string) => void;
}

/**
 * Makes a world, not started yet. It serves the release that `npm run build` made, or one of few activities, and
 * renders with the desk that command made; what is published in it is written to its own content and built by
 * itself.
 */
export async function makeDeskWorld({
  content = "whole",
  builds = true,
  prepare,
}: WorldOptions = {}): Promise<DeskWorld> {
  const template = content === "few" ? await smallRelease() : root;
  const dir = mkdtempSync(join(tmpdir(), "meedoenwijzer-world-"));
  const dataDir = join(dir, ".data");
  // From here and not from the template: that one holds the process and the desk as they were when it was made.
  copyGuide(root, dir, content === "few" ? isOfFew() : undefined);
  mkdirSync(dataDir);
  prepare?.(dataDir);
  mkdirSync(join(dataDir, "releases"));
  takeDesk(dataDir);
  symlinkSync(realpathSync(join(template, ".data/releases/live")), join(dataDir, "releases/1"));
  symlinkSync("1", join(dataDir, "releases/live"));
  let port = await freePort();
  let child: ChildProcess | undefined;
  let output = "";
  let db: DatabaseSync | undefined;

  /** Resolves when it serves, or when it ended without. */
  async function run(env: Record<string, string>): Promise<void> {
    output = "";
    const started = spawn(process.execPath, ["scripts/start.ts"], {
      cwd: dir,
      env: {
        ...process.env,
        ...COMPILED_BEFORE,
        DATA_DIR: dataDir,
        PORT: String(port),
        SITE_URL: world.origin,
        REBUILD: "never",
        SEARCH_ENGINE: "embedded",
        RATE_FACTOR: "1000",
        ...(builds ? {} : { NODE_OPTIONS: `--import=${NEVER_BUILT}` }),
        ...env,
      },
    });
    child = started;
    await new Promise<void>((resolve) => {
      started.once("close", () => resolve());
      for (const stream of [started.stdout, started.stderr])
        stream.setEncoding("utf8").on("data", (text: string) => {
          output += text;
          if (READY.test(output)) resolve();
        });
    });
  }

  const world: DeskWorld = {
    dir,
    dataDir,
    get origin() {
      return `http://localhost:${port}`;
    },
    output: () => output,
    process: () => child,
    store: () => (db ??= openStore(storeFileOf(dataDir))),
    closeStore() {
      db?.close();
      db = undefined;
    },
    letters: () => readLetters(join(dataDir, "mail")),
    async start(env = {}) {
      await run(env);
      // Somebody took it between our look and our use.
      while (TAKEN.test(output)) {
        port = await freePort();
        await run(env);
      }
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

/** Waits until something is seen, and gives it. */
export async function until<T>(look: () => T, milliseconds: number, what: () => string): Promise<T> {
  for (const end = Date.now() + milliseconds; Date.now() < end;) {
    const seen = look();
    if (seen) return seen;
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

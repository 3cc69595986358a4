import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { finishRelease, goLive, reserveRelease, siteDirOf } from "#release/release-store.ts";
import { COMPILED_BEFORE, root } from "./copy-guide.ts";
import { HANGS_MS, until } from "./desk-world.ts";
import { freePort } from "./free-port.ts";
import { temporaryFolder, TINY_SITE, writeFiles } from "./tiny-site.ts";

const LINE = /^Meedoenwijzer runs at .*$/m;

/** Where one can look which processes there are. */
export const hasProcesses = existsSync("/proc/self/cmdline");

interface Started {
  child: ChildProcess;
  output: () => string;
  exited: Promise<number | null>;
}

/** Search servers that run on the data of a guide. */
export function searchServersOf(dataDir: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(join("/proc", pid, "cmdline"), "utf8").includes(`${dataDir}/meilisearch`);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** A folder with a release of one activity, and the guides that were started on it. */
export async function guideToStart() {
  const folder = temporaryFolder();
  const port = await freePort();
  let all: Started[] = [];

  /** Puts a release of one activity live; or only beside the one that is. */
  async function liveRelease(changed: Record<string, string> = {}, { live = true } = {}): Promise<void> {
    const reserved = await reserveRelease(folder.path);
    writeFiles(siteDirOf(reserved.dir), TINY_SITE);
    writeFiles(reserved.dir, {
      "documents.json": JSON.stringify([{ id: "koffie", order: 0, s_title: "koffie" }]),
      ...changed,
    });
    const release = await finishRelease(folder.path, reserved, {
      fingerprint: "of other sources",
      builtAt: new Date().toISOString(),
      activities: 1,
      published: ["koffie"],
      pages: 4,
      inlineCode: { scripts: [], styles: [] },
      tilesUrl: undefined,
    });
    if (live) await goLive(folder.path, release);
  }
  await liveRelease();

  function start(
    env: Record<string, string> = {},
    command = [process.execPath, "scripts/start.ts"],
  ): Started {
    const [program = "", ...args] = command;
    const own = { DATA_DIR: folder.path, PORT: String(port), REBUILD: "never" };
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...COMPILED_BEFORE, ...own, ...env },
    });
    let output = "";
    child.stdout.on("data", (text) => (output += String(text)));
    child.stderr.on("data", (text) => (output += String(text)));
    const exited = once(child, "exit").then(([code]) => code as number | null);
    const started = { child, output: () => output, exited };
    all.push(started);
    return started;
  }

  const searchServers = () => searchServersOf(folder.path);
  async function stop(): Promise<void> {
    for (const { child } of all) child.kill("SIGKILL");
    await Promise.all(all.map(({ exited }) => exited));
    // They end a moment after what started them, and write until then.
    const haveEnded = () => searchServers().length === 0;
    if (hasProcesses) await until(haveEnded, HANGS_MS, () => "the search server to stop");
    all = [];
  }

  return {
    dir: folder.path,
    port,
    origin: `http://127.0.0.1:${port}`,
    liveRelease,
    start,
    searchServers,
    /** Waits for the line that says what runs. */
    running: (started: Started) =>
      until(
        () => LINE.exec(started.output())?.[0],
        HANGS_MS,
        () => `the guide: ${started.output()}`,
      ),
    /** Waits until the output of a guide says something. */
    says: (started: Started, what: RegExp) =>
      until(
        () => what.exec(started.output())?.[0],
        HANGS_MS,
        () => `${what} in ${started.output()}`,
      ),
    /** Ends all of them at this moment; resolves when they are gone. */
    end(signal: NodeJS.Signals) {
      for (const { child } of all) child.kill(signal);
      return Promise.all(all.map(({ exited }) => exited));
    },
    /** Stops all of them, and waits for their search servers. */
    stop,
    async remove() {
      await stop();
      folder.remove();
    },
  };
}

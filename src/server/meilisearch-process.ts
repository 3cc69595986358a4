import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, mkdir, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { differenceOf, type MeilisearchBinary } from "./meilisearch-binary.ts";

export interface MeilisearchProcess {
  url: string;
  pid: number;
  /** Resolves with a sentence when the server stops without being asked to. */
  died: Promise<string>;
  /** Ends the server and waits for it. May be called twice. */
  stop: () => Promise<void>;
}

interface MeilisearchStart {
  binary: MeilisearchBinary;
  /** A folder for it alone. Only a copy of the release: thrown away when the server cannot read it. */
  dataDir: string;
  /** The user it runs as, when that is another one than ours. */
  user?: { uid: number; gid: number } | undefined;
  /** At least 16 bytes. */
  masterKey: string;
  signal: AbortSignal;
}

/** By itself indexing claims two thirds of the machine: 884 MB for 228 activities, against 115 MB with these. */
const FRUGAL = ["--max-indexing-memory", "100MiB", "--max-indexing-threads", "1"];
/** Nobody waits longer than two seconds, and the guide sends no more at once than there are processors. */
const SHORT_LINE = ["--experimental-drop-search-after", "2", "--experimental-search-queue-size", "64"];
const READY_WITHIN_MS = 20_000;
const STOP_WITHIN_MS = 5_000;

/**
 * Starts a Meilisearch server on this machine only and waits until it answers. Throws an Error with one
 * sentence when it does not; nothing is left running then.
 */
export async function startMeilisearch(start: MeilisearchStart): Promise<MeilisearchProcess> {
  const difference = await differenceOf(start.binary);
  if (difference) throw new Error(difference);
  try {
    return await startOnce(start);
  } catch (error) {
    if (start.signal.aborted) throw error;
    // Data of a broken disk, of another version, or of a server that was cut off while writing.
    await rm(start.dataDir, { recursive: true, force: true });
    return startOnce(start);
  }
}

async function startOnce({
  binary,
  dataDir,
  user,
  masterKey,
  signal,
}: MeilisearchStart): Promise<MeilisearchProcess> {
  await makeOwnFolder(dataDir, user);
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  const child = spawn(
    binary.file,
    [
      "--no-analytics",
      ...["--env", "production", "--log-level", "WARN"],
      ...FRUGAL,
      ...SHORT_LINE,
      ...["--http-addr", address, "--db-path", `${dataDir}/data.ms`],
      ...["--dump-dir", `${dataDir}/dumps`, "--snapshot-dir", `${dataDir}/snapshots`],
    ],
    {
      cwd: dataDir,
      stdio: ["ignore", "pipe", "pipe"],
      // Its key by environment and not by argument: arguments are shown to every user of the machine. Nothing
      // else of ours, such as the password of the mail server.
      env: { MEILI_MASTER_KEY: masterKey, HOME: dataDir, TMPDIR: dataDir },
      ...user,
    },
  );
  const output = lastLines(child);
  const exited = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(`Meilisearch could not be started: ${error.message}`));
    child.once("exit", (code, by) =>
      resolve(`Meilisearch stopped (${by ?? `exit code ${code}`}). ${output()}`.trim()),
    );
  });
  endWithParent(child);
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  void exited.then(() => process.removeListener("exit", kill));

  let asked = false;
  const stop = async () => {
    asked = true;
    await endChild(child);
  };
  const ended = await Promise.race([exited, answers(`http://${address}`, signal, exited)]);
  if (ended !== "ready") {
    await stop();
    throw new Error(ended);
  }
  const died = exited.then((sentence) => (asked ? new Promise<string>(() => {}) : sentence));
  return { url: `http://${address}`, pid: child.pid ?? 0, died, stop };
}

/** Nobody else may look in; and where it runs as another user, it finds only this. */
async function makeOwnFolder(dataDir: string, user: MeilisearchStart["user"]): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  await chmod(dataDir, 0o700);
  if (user) await chown(dataDir, user.uid, user.gid);
}

/** Waits for `/health`; resolves with "ready" or with a sentence about why not. */
async function answers(url: string, signal: AbortSignal, exited: Promise<string>): Promise<string> {
  let over = false;
  void exited.then(() => (over = true));
  const giveUpAt = Date.now() + READY_WITHIN_MS;
  while (!over && Date.now() < giveUpAt) {
    if (signal.aborted) return "Stopped while Meilisearch was starting.";
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(1_000) }).catch(
      () => undefined,
    );
    await response?.body?.cancel();
    if (response?.ok) return "ready";
    await pause(50);
  }
  return `Meilisearch did not answer within ${READY_WITHIN_MS / 1000} seconds.`;
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
  await gone;
  clearTimeout(late);
}

/** The last lines a child wrote, without colour, for the sentence about why it stopped. */
function lastLines(child: ChildProcess): () => string {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      lines.push(...text.split("\n").filter((line) => line.trim()));
      lines.splice(0, Math.max(0, lines.length - 5));
    });
  }
  return () =>
    lines
      .join(" ")
      .replace(/\u001b\[[0-9;]*m/g, "")
      .slice(-500);
}

/** A port of this machine that was free a moment ago. Somebody else may take it before you do. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Makes a child end when this process does, also when it is killed without a chance to end it (`kill -9`, no
 * memory left): a shell waits on a pipe that only closes with us, and then ends the child. Two search servers
 * on one database would destroy it. Where there is no `sh`, an orderly end still ends the child.
 */
function endWithParent(child: ChildProcess): void {
  if (child.pid === undefined) return;
  const watcher = spawn("sh", ["-c", 'read -r _; kill -9 "$0"', String(child.pid)], {
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.once("error", () => undefined);
  watcher.stdin.once("error", () => undefined);
  // The number of a child that has ended may be given to somebody else.
  child.once("exit", () => watcher.kill("SIGKILL"));
  watcher.unref();
  (watcher.stdin as unknown as { unref?: () => void }).unref?.();
}

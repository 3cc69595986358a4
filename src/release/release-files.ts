import { hash } from "node:crypto";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Size and hash of one file of a release. */
interface FileMark {
  bytes: number;
  sha256: string;
}

/** Paths under the folder of the release, with `/`. */
export type FileMarks = ReadonlyMap<string, FileMark>;

const LIST = "files.json";
const RECORD = "release.json";
const LANES = 8;

const markOfBytes = (bytes: Buffer): FileMark => ({
  bytes: bytes.length,
  sha256: hash("sha256", bytes, "base64url"),
});

async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Writes down every file of a finished release. Returns the hash of that list, for its record. */
export async function writeFileMarks(dir: string): Promise<string> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => file !== LIST && file !== RECORD);
  const marks: Record<string, [number, string]> = {};
  await inLanes(files, async (file) => {
    const { bytes, sha256 } = markOfBytes(await readFile(join(dir, file)));
    marks[file] = [bytes, sha256];
  });
  const text = Buffer.from(`${JSON.stringify(marks, Object.keys(marks).sort(), 1)}\n`);
  await writeFile(join(dir, LIST), text);
  return markOfBytes(text).sha256;
}

/** The list of a release whose record knows `expected` of it. Throws when it is not that list. */
export async function readFileMarks(dir: string, expected: string): Promise<FileMarks> {
  const text = await readFile(join(dir, LIST));
  if (markOfBytes(text).sha256 !== expected) throw new Error(`${LIST} is damaged`);
  const marks = JSON.parse(text.toString("utf8")) as Record<string, [number, string]>;
  return new Map(Object.entries(marks).map(([file, [bytes, sha256]]) => [file, { bytes, sha256 }]));
}

export const isAsMarked = (bytes: Buffer, mark: FileMark | undefined): boolean =>
  mark !== undefined && bytes.length === mark.bytes && markOfBytes(bytes).sha256 === mark.sha256;

/**
 * The first files that are not as they were when the release was made, at most five: missing, cut off or other
 * bytes. `sizes` does not read them: for a look now and then.
 */
export async function damagedFiles(dir: string, marks: FileMarks, how: "sizes" | "bytes"): Promise<string[]> {
  const damaged: string[] = [];
  await inLanes([...marks], async ([file, mark]) => {
    if (damaged.length >= 5) return;
    const path = join(dir, file);
    const whole =
      how === "sizes"
        ? stat(path).then(({ size }) => size === mark.bytes)
        : readFile(path).then((bytes) => isAsMarked(bytes, mark));
    if (!(await whole.catch(() => false))) damaged.push(file);
  });
  return damaged.sort();
}

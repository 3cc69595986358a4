import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** One file under content/, unchecked: the import must not lose keys it does not know. */
export interface ContentFile {
  /** "activities/almere/taart-taal.json" */
  path: string;
  slug: string;
  value: Record<string, unknown>;
}
export interface FileChange {
  path: string;
  value: Record<string, unknown>;
  kind: "new" | "changed";
}

/** All JSON files in a folder of content/, by name. A folder that does not exist is empty. */
export async function readFolder(contentDir: string, folder: string): Promise<ContentFile[]> {
  const names = await readdir(join(contentDir, folder)).catch(() => []);
  const files: ContentFile[] = [];
  for (const name of names.filter((one) => one.endsWith(".json")).sort()) {
    const path = `${folder}/${name}`;
    const text = await readFile(join(contentDir, path), "utf8");
    try {
      files.push({ path, slug: name.slice(0, -5), value: JSON.parse(text) as Record<string, unknown> });
    } catch {
      throw new Error(
        `content/${path} is not valid JSON; run "npm run validate" and repair it before importing`,
      );
    }
  }
  return files;
}

/** The slugs of every activity in every municipality: an activity's address is the same everywhere. */
export async function activitySlugs(contentDir: string): Promise<Set<string>> {
  const municipalities = await readdir(join(contentDir, "activities")).catch(() => []);
  const lists = await Promise.all(
    municipalities.map((name) => readdir(join(contentDir, "activities", name)).catch(() => [])),
  );
  return new Set(lists.flat().map((name) => name.replace(/\.json$/, "")));
}

/** Writes the files one by one, each whole or not at all: first beside it, then renamed over it. */
export async function writeChanges(
  contentDir: string,
  changes: readonly FileChange[],
  progress: (done: number) => void,
): Promise<void> {
  for (const [index, { path, value }] of changes.entries()) {
    const target = join(contentDir, path);
    await mkdir(dirname(target), { recursive: true });
    const beside = `${target}.part`;
    await writeFile(beside, jsonText(value));
    await rename(beside, target);
    progress(index + 1);
  }
}

/** JSON with two spaces, and a list of plain values on one line when it fits in 110 columns. */
export function jsonText(value: unknown): string {
  return `${lines(value, "", 0)}\n`;
}

function lines(value: unknown, indent: string, used: number): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const flat = `[${value.map((one) => JSON.stringify(one)).join(", ")}]`;
    const simple = value.every((one) => one === null || typeof one !== "object");
    if (simple && indent.length + used + flat.length < 110) return flat;
    return `[\n${value.map((one) => deeper + lines(one, deeper, 0)).join(",\n")}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  if (entries.length === 0) return "{}";
  return `{\n${entries.map(([key, one]) => `${deeper}${JSON.stringify(key)}: ${lines(one, deeper, key.length + 5)}`).join(",\n")}\n${indent}}`;
}

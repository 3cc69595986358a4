import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { localDateOf } from "#domain/when/local-time.ts";
import { settings as settingsSchema } from "#schema/settings.ts";
import { makeGuide, type Guide } from "#domain/guide.ts";

/** Somebody may change content beside us (git, an import): no older than this. */
const FRESH_MS = 10_000;

async function readGuide(contentDir: string, now: Date): Promise<Guide> {
  const [{ catalog }, text] = await Promise.all([
    loadCatalogFromDisk(contentDir),
    readFile(join(contentDir, "settings.json"), "utf8"),
  ]);
  return makeGuide(catalog, settingsSchema.parse(JSON.parse(text)), localDateOf(now));
}

/**
 * What stands on the disk and when each file was last changed: to look costs little, to read it all takes a moment in
 * which nobody else is answered.
 */
async function stateOf(contentDir: string): Promise<string> {
  const entries = await readdir(contentDir, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        const { size, mtimeMs, ctimeMs, ino } = await stat(path);
        return `${path} ${size} ${mtimeMs} ${ctimeMs} ${ino}`;
      }),
  );
  return files.sort().join("\n");
}

/**
 * The guide as its content stands on the disk, the same object while that stays the same. What is older than a few
 * seconds is still given at once and looked at again behind it; `refresh` waits for one that holds all that was
 * written before it was called.
 */
export function followGuide(
  contentDir: string,
  now: () => number,
): { guide: () => Promise<Guide>; refresh: () => Promise<void> } {
  let kept: Promise<Guide> | undefined;
  let keptState = "";
  let readAt = 0;
  let reading: Promise<void> | undefined;
  const look = async () => {
    const today = new Date(now());
    // Before it is read: what changes meanwhile is seen the next time.
    const state = `${localDateOf(today)}\n${await stateOf(contentDir)}`;
    if (!kept || state !== keptState) kept = Promise.resolve(await readGuide(contentDir, today));
    keptState = state;
    readAt = now();
  };
  const lookOnce = () =>
    (reading ??= look().finally(() => {
      reading = undefined;
    }));
  return {
    async refresh() {
      // A look that began before may have passed what is asked for.
      await reading?.catch(() => undefined);
      await lookOnce();
    },
    async guide() {
      if (!kept) await lookOnce();
      // A clock that was set back makes it old as well.
      else if (Math.abs(now() - readAt) > FRESH_MS)
        lookOnce().catch((error: unknown) => console.error("The content cannot be read:", error));
      return kept as Promise<Guide>;
    },
  };
}

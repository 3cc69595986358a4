import { readFile } from "node:fs/promises";
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
 * The guide as its content stands on the disk. What is older than a few seconds is still given at once and
 * read again behind it; `refresh` waits for the new one.
 */
export function followGuide(
  contentDir: string,
  now: () => number,
): { guide: () => Promise<Guide>; refresh: () => Promise<void> } {
  let kept: Promise<Guide> | undefined;
  let readAt = 0;
  let reading: Promise<void> | undefined;
  const refresh = () =>
    (reading ??= readGuide(contentDir, new Date(now()))
      .then((guide) => {
        kept = Promise.resolve(guide);
        readAt = now();
      })
      .finally(() => {
        reading = undefined;
      }));
  return {
    refresh,
    async guide() {
      if (!kept) await refresh();
      // A clock that was set back makes it old as well.
      else if (Math.abs(now() - readAt) > FRESH_MS)
        refresh().catch((error: unknown) => console.error("The content cannot be read:", error));
      return kept as Promise<Guide>;
    },
  };
}

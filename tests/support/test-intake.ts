import { fileURLToPath } from "node:url";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import type { Intake } from "#desk/store/intake.ts";
import { openStore } from "#desk/store/open-store.ts";
import { makeGuide, type Guide } from "#domain/guide.ts";

export const CONTENT = fileURLToPath(new URL("../../content", import.meta.url));

/** A moment at which the guide of this repository is in full swing. */
export const NOW = Date.parse("2026-11-27T10:00:00Z");

/** The guide of this repository as the desk sees it. */
export async function testGuide(contentDir = CONTENT): Promise<Guide> {
  const { catalog } = await loadCatalogFromDisk(contentDir);
  const settings = {
    name: "Meedoenwijzer Almere",
    municipality: "almere",
    inventedContent: true,
    contact: { email: "gids@example.org" },
  };
  return makeGuide(catalog, settings, "2026-11-27");
}

/** A database in memory with a clock that a test moves. */
export function testIntake(contentDir = CONTENT): Intake & { clock: { now: number } } {
  const clock = { now: NOW };
  return {
    clock,
    db: openStore(":memory:"),
    secret: "a-secret-for-tests-only-a-secret-for-tests",
    siteUrl: "https://gids.example.org",
    contentDir,
    guide: () => testGuide(contentDir),
    leftOut: () => Promise.resolve([]),
    now: () => clock.now,
  };
}

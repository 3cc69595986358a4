import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import type { Intake } from "#desk/store/intake.ts";
import { openStore } from "#desk/store/open-store.ts";
import { makeGuide, type Guide } from "#domain/guide.ts";

export const CONTENT = fileURLToPath(new URL("../../content", import.meta.url));

/** A moment at which the guide of this repository is in full swing. */
export const NOW = Date.parse("2026-11-27T10:00:00Z");

/** The guide of this repository, which no test writes to: read once. */
let ofRepository: Promise<Guide> | undefined;

/** The guide of this repository as the desk sees it, or of a copy that a test may change. */
export function testGuide(contentDir = CONTENT): Promise<Guide> {
  if (contentDir !== CONTENT) return readGuide(contentDir);
  return (ofRepository ??= readGuide(CONTENT));
}

async function readGuide(contentDir: string): Promise<Guide> {
  const { catalog } = await loadCatalogFromDisk(contentDir);
  const settings = {
    name: "Meedoenwijzer Almere",
    municipality: "almere",
    inventedContent: true,
    contact: { email: "gids@example.org" },
  };
  return makeGuide(catalog, settings, "2026-11-27");
}

/** What every step of the store comes to. They hold no rows; run for each test they take a tenth of all the rules. */
let tables: string | undefined;

/** A store in memory as `openStore` gives it. */
function emptyStore(): DatabaseSync {
  if (tables === undefined) {
    const made = openStore(":memory:");
    const said = made
      .prepare(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
      )
      .all();
    const { user_version } = made.prepare("PRAGMA user_version").get() as { user_version: number };
    tables = [...said.map(({ sql }) => String(sql)), `PRAGMA user_version = ${user_version}`].join(";\n");
    return made;
  }
  const db = new DatabaseSync(":memory:");
  db.exec("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF");
  db.exec(`BEGIN; ${tables}; COMMIT`);
  return db;
}

/** A database in memory with a clock that a test moves. */
export function testIntake(contentDir = CONTENT): Intake & { clock: { now: number } } {
  const clock = { now: NOW };
  return {
    clock,
    db: emptyStore(),
    secret: "a-secret-for-tests-only-a-secret-for-tests",
    siteUrl: "https://gids.example.org",
    contentDir,
    guide: () => testGuide(contentDir),
    leftOut: () => Promise.resolve([]),
    now: () => clock.now,
  };
}

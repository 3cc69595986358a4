import { statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { MIGRATIONS } from "./migrations.ts";
import { APPLICATION_ID } from "./open-store.ts";

/** What stands in a file that is, or should be, the database of a desk. */
export interface Survey {
  /** Why it cannot be that; `undefined` when it can. */
  fault: { kind: "absent" | "empty" | "damaged" | "foreign" | "newer"; sentence: string } | undefined;
  rows: Record<string, number>;
  /** The last number of the audit trail, which never goes back: of two copies the higher one is the later one. */
  steps: number;
  /** Approved submissions: kept for two years, so they never vanish by the dozen. */
  approved: number;
  /** Says with which key it belongs; not there in a database of before 2026-12. */
  keyMark: string | undefined;
}

const NOTHING = { rows: {}, steps: 0, approved: 0, keyMark: undefined };
const faulty = (kind: NonNullable<Survey["fault"]>["kind"], sentence: string): Survey => ({
  ...NOTHING,
  fault: { kind, sentence },
});

/**
 * Looks through a file and changes nothing. `check` is how: `quick_check` reads every page, `integrity_check`
 * also compares the indexes, `none` only counts. Never throws.
 */
export function surveyDatabase(file: string, check: "none" | "quick_check" | "integrity_check"): Survey {
  let db: DatabaseSync | undefined;
  try {
    if (statSync(file).size === 0) return faulty("empty", "it is empty");
    db = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
    return read(db, check);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR"
      ? faulty("absent", "it is gone")
      : faulty("damaged", `it is damaged: ${message}`);
  } finally {
    db?.close();
  }
}

function read(db: DatabaseSync, check: "none" | "quick_check" | "integrity_check"): Survey {
  const number = (sql: string) => Number(Object.values(db.prepare(sql).get() ?? {})[0] ?? 0);
  const [application, version] = [number("PRAGMA application_id"), number("PRAGMA user_version")];
  const names = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .all()
    .map(({ name }) => String(name));
  if (names.length === 0) return faulty("empty", "it is empty");
  // A desk of before there was such a number has none, and is known by its tables.
  const isOurs =
    application === APPLICATION_ID || (application === 0 && version > 0 && names.includes("submitter"));
  if (!isOurs) return faulty("foreign", "it is the database of another program");
  if (version > MIGRATIONS.length)
    return faulty(
      "newer",
      `it is of a newer version (${version}) than this program (${MIGRATIONS.length}), which has to be installed first`,
    );
  if (check !== "none") {
    const found = Object.values(db.prepare(`PRAGMA ${check}(1)`).get() ?? {})[0];
    if (found !== "ok") return faulty("damaged", `it is damaged: ${String(found).replace(/\s+/g, " ")}`);
  }
  const mark = names.includes("identity") ? db.prepare("SELECT key_mark FROM identity").get() : undefined;
  return {
    fault: undefined,
    rows: Object.fromEntries(names.map((name) => [name, number(`SELECT count(*) FROM "${name}"`)])),
    steps: number("SELECT max(nr) FROM audit"),
    approved: number("SELECT count(*) FROM submission WHERE state = 'approved'"),
    keyMark: mark ? String(mark["key_mark"]) : undefined,
  };
}

/** Whether something ever happened in it: it has an editor, a step or a submission. */
export const isUsed = ({ steps, rows }: Survey): boolean =>
  steps + (rows["editor"] ?? 0) + (rows["submission"] ?? 0) > 0;

/**
 * Whether a later copy lacks what an earlier one has, more than ever goes by itself: steps of the trail that only
 * grows, or half of its editors, publications or approved submissions.
 */
export function holdsLess(later: Survey, earlier: Survey): boolean {
  const measures = ({ rows, approved }: Survey) => [rows["editor"] ?? 0, rows["publication"] ?? 0, approved];
  const before = measures(earlier);
  return later.steps < earlier.steps || measures(later).some((count, at) => count < (before[at] ?? 0) / 2);
}

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { refusalsSince } from "#desk/store/audit.ts";
import { openStore } from "#desk/store/open-store.ts";
import { RefusalTally } from "#desk/store/refusal-tally.ts";
import { temporaryFolder } from "../../../support/tiny-site.ts";
import { join } from "node:path";

const NOW = Date.parse("2026-11-29T10:00:00Z");
const MINUTE = 60_000;
let folder: ReturnType<typeof temporaryFolder>;
let db: ReturnType<typeof openStore>;
beforeEach(() => {
  folder = temporaryFolder();
  db = openStore(join(folder.path, "desk.db"));
});
afterEach(() => {
  db.close();
  folder.remove();
});

describe("what is refused in a flood", () => {
  it("is counted to its end, and written down once a minute and not each time", () => {
    const tally = new RefusalTally(db);
    for (let times = 0; times < 1_000; times++) tally.note("too often", NOW + times);
    expect(refusalsSince(db, NOW)).toEqual({ "too often": 1 });
    tally.note("other origin", NOW + MINUTE + 1);
    expect(refusalsSince(db, NOW)).toEqual({ "too often": 1_000, "other origin": 1 });
  });

  it("is written down when the guide stops, and under a clock that was set back", () => {
    const tally = new RefusalTally(db);
    tally.note("too often", NOW);
    tally.note("too often", NOW + 1);
    tally.write(NOW + 2);
    tally.note("too often", NOW - 10 * MINUTE);
    expect(refusalsSince(db, NOW - 60 * MINUTE)).toEqual({ "too often": 3 });
  });
});

import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { hasUnpublished, lastPublications } from "#desk/publish/publication-state.ts";
import { startPublisher } from "#desk/publish/publisher.ts";
import { HANGS_MS } from "../../../support/desk-world.ts";
import { CONTENT, testIntake } from "../../../support/test-intake.ts";

const PATH = "activities/almere/adem-ontspan.json";
let folder: string;
let intake: ReturnType<typeof testIntake>;
let stop: AbortController;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "meedoenwijzer-content-"));
  cpSync(CONTENT, folder, { recursive: true });
  intake = testIntake(folder);
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  rmSync(folder, { recursive: true, force: true });
});

function started(isOfAnotherDay: () => boolean, outcome: () => "live" | "broken" = () => "live") {
  const said: string[] = [];
  const seenByReaders: { refreshed: number }[] = [];
  let builds = 0;
  let refreshed = 0;
  const publisher = startPublisher({
    intake,
    contentGit: false,
    signal: stop.signal,
    report: (line) => said.push(line),
    isOfAnotherDay: () => Promise.resolve(isOfAnotherDay()),
    deliverSoon: () => undefined,
    refresh: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      refreshed += 1;
    },
    build: async ({ live }) => {
      builds += 1;
      if (outcome() === "broken") return { problems: ["a page is missing"] };
      await live([]);
      seenByReaders.push({ refreshed });
      return { release: builds };
    },
  });
  return { said, soon: publisher.soon, builds: () => builds, seenByReaders };
}
const decide = (costNote: string) =>
  queuePublication(
    intake,
    [{ path: PATH, value: { ...JSON.parse(readFileSync(join(folder, PATH), "utf8")), costNote } }],
    { actor: "redactie" },
  );

it("a new day is published without anybody deciding anything, and once", async () => {
  let day = "yesterday";
  const { builds, soon } = started(
    () => day === "yesterday",
    () => ((day = "today"), "live"),
  );
  await expect.poll(builds).toBe(1);
  soon();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(builds()).toBe(1);
});

it("the desk has read the content again before readers see the release", async () => {
  let isNeeded = true;
  const { seenByReaders } = started(
    () => isNeeded,
    () => ((isNeeded = false), "live"),
  );
  await expect.poll(() => seenByReaders).toEqual([{ refreshed: 1 }]);
});

it("what was decided waits when a build fails, says why, and is live after one that works", async () => {
  let broken = true;
  const { builds, soon, said } = started(
    () => false,
    () => (broken ? "broken" : "live"),
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(builds()).toBe(0);
  decide("Neem kleingeld mee");
  soon();
  await expect.poll(() => said.join()).toContain("What was decided could not be published");
  expect(lastPublications(intake.db, 1)[0]?.problem).toMatch(/^Dat ligt niet aan wat u besloot/);
  expect(hasUnpublished(intake.db)).toBe(true);
  broken = false;
  soon();
  await expect.poll(() => hasUnpublished(intake.db)).toBe(false);
  expect(readFileSync(join(folder, PATH), "utf8")).toContain("Neem kleingeld mee");
});

it(
  "a build that failed for a moment is tried again by itself, soon at first",
  async () => {
    let failures = 2;
    decide("Neem kleingeld mee");
    const { builds } = started(
      () => false,
      () => (failures-- > 0 ? "broken" : "live"),
    );
    await expect.poll(() => hasUnpublished(intake.db), { timeout: HANGS_MS }).toBe(false);
    expect(builds()).toBe(3);
  },
  HANGS_MS,
);

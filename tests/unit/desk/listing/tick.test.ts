import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { canUntick, tick, untick } from "#desk/listing/tick.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { writePublications } from "#desk/publish/write-publications.ts";
import { openReports, reportHandled, reportMistake } from "#desk/report/report-mistake.ts";
import { setAvailability } from "#desk/upkeep/keep-activity.ts";
import { CONTENT, testIntake } from "../../../support/test-intake.ts";

const ME = { slug: "adem-ontspan", municipality: "almere", by: "e1" };
const FILE = "activities/almere/adem-ontspan.json";
let folder: string;
let intake: ReturnType<typeof testIntake>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "meedoenwijzer-content-"));
  cpSync(CONTENT, folder, { recursive: true });
  intake = testIntake(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const now = () => currentContent(intake, FILE);

it("a tick is taken back as if it never was, also when it was published meanwhile", () => {
  const before = now();
  for (const publish of [() => undefined, () => writePublications(intake)]) {
    expect(tick(intake, ME)).toBe(true);
    publish();
    expect(now()?.["verification"]).toMatchObject({ on: "2026-11-27" });
    expect(untick(intake, ME)).toBe(true);
    expect(now()).toEqual(before);
  }
  expect(untick(intake, ME), "and only once").toBe(false);
});

it("a tick answers what visitors said is wrong, and taken back it asks again", () => {
  const said = (key: string, slug: string) => reportMistake(intake, { key, slug, kind: "stopped", text: "" });
  said("a", ME.slug);
  const [first] = openReports(intake.db);
  reportHandled(intake, first?.id ?? "", "e1");
  intake.clock.now += 60_000;
  said("b", ME.slug);
  said("c", "een-andere");
  const slugs = () => openReports(intake.db).map(({ slug }) => slug);
  tick(intake, ME);
  expect(slugs()).toEqual(["een-andere"]);
  untick(intake, ME);
  expect(slugs().toSorted(), "what was handled by itself stays handled").toEqual([ME.slug, "een-andere"]);
});

it("what somebody did since, or somebody else ticked, stays", () => {
  expect(canUntick(intake, ME)).toBe(false);
  tick(intake, ME);
  expect(canUntick(intake, ME)).toBe(true);
  expect(canUntick(intake, { ...ME, by: "e2" })).toBe(false);
  setAvailability(intake, { ...ME, state: "full" });
  expect(untick(intake, ME)).toBe(false);
  expect(now()).toMatchObject({ availability: { state: "full" }, verification: { on: "2026-11-27" } });
});

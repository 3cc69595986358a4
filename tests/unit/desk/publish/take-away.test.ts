import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { currentContent } from "#desk/publish/current-content.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { writePublications } from "#desk/publish/write-publications.ts";
import { CONTENT, testIntake } from "../../../support/test-intake.ts";

const PATH = "activities/almere/adem-ontspan.json";
const NEW = "activities/almere/nooit-geweest.json";
let folder: string;
let intake: ReturnType<typeof testIntake>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "meedoenwijzer-content-"));
  cpSync(CONTENT, folder, { recursive: true });
  intake = testIntake(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("a file that is taken away is gone for who decides now, and from the disk once that is written", () => {
  queuePublication(intake, [{ path: PATH, value: null }], { actor: "guide" });
  expect(currentContent(intake, PATH)).toBeUndefined();
  expect(existsSync(join(folder, PATH))).toBe(true);
  expect(writePublications(intake)).toEqual([PATH]);
  expect(existsSync(join(folder, PATH))).toBe(false);
  expect(currentContent(intake, PATH)).toBeUndefined();
});

it("a file that was undone before it was written never was: git is not told of it", () => {
  const value = currentContent(intake, PATH);
  queuePublication(intake, [{ path: NEW, value }], { actor: "guide" });
  queuePublication(intake, [{ path: NEW, value: null }], { actor: "guide" });
  expect(writePublications(intake)).toEqual([]);
  expect(existsSync(join(folder, NEW))).toBe(false);
});

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { currentContent } from "#desk/publish/current-content.ts";
import { lastDecision } from "#desk/publish/last-decision.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { writePublications } from "#desk/publish/write-publications.ts";
import { CONTENT, testIntake } from "../../../support/test-intake.ts";

const FILE = "activities/almere/adem-ontspan.json";
let folder: string;
let intake: ReturnType<typeof testIntake>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "meedoenwijzer-content-"));
  cpSync(CONTENT, folder, { recursive: true });
  intake = testIntake(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const titled = (title: string) => ({ ...currentContent(intake, FILE), title });
const decide = (title: string) => {
  intake.clock.now += 1;
  queuePublication(intake, [{ path: FILE, value: titled(title) }], { actor: "e1" });
};
const titles = () => {
  const last = lastDecision(intake, FILE);
  return last && [last.before?.["title"], last.content?.["title"]];
};
const write = () => {
  intake.clock.now += 1;
  writePublications(intake);
};

it("knows what stood there before, whether it was written or not, alone or with others", () => {
  const first = currentContent(intake, FILE)?.["title"];
  expect(titles()).toBeUndefined();
  decide("Een");
  expect(titles()).toEqual([first, "Een"]);
  decide("Twee");
  expect(titles()).toEqual(["Een", "Twee"]);
  write();
  expect(titles(), "written in one go").toEqual(["Een", "Twee"]);
  decide("Drie");
  expect(titles()).toEqual(["Twee", "Drie"]);
  write();
  expect(titles()).toEqual(["Twee", "Drie"]);
});

it("knows nothing of a file that somebody changed by hand since", () => {
  decide("Een");
  write();
  cpSync(join(CONTENT, FILE), join(folder, FILE));
  expect(titles()).toBeUndefined();
});

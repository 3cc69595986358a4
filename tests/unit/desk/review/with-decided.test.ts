import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readFormValues } from "#desk/form/read-form-values.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { activityFiles } from "#desk/review/activity-files.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import type { Guide } from "#domain/guide.ts";
import { FILLED } from "../../../support/desk-visitor.ts";
import { CONTENT, testGuide, testIntake } from "../../../support/test-intake.ts";
import { temporaryFolder } from "../../../support/tiny-site.ts";

let folder: ReturnType<typeof temporaryFolder>;
let guide: Guide;
let intake: ReturnType<typeof testIntake>;
beforeEach(async () => {
  folder = temporaryFolder();
  cpSync(CONTENT, folder.path, { recursive: true });
  guide = await testGuide(folder.path);
  intake = testIntake(folder.path);
});
afterEach(() => folder.remove());

/** Decides on a form; the guide is not read again meanwhile. Gives the files it makes. */
function decide(fields: Record<string, string>): string[] {
  const sent = new URLSearchParams();
  const all = { ...FILLED, organizationSlug: "", locationSlug: "", ...fields };
  for (const [name, value] of Object.entries(all)) for (const one of [value].flat()) sent.append(name, one);
  const made = activityFiles(intake, guide, {
    id: `nr-${Math.random()}`,
    slug: undefined,
    municipality: "almere",
    values: readFormValues(sent),
  });
  if ("problems" in made) throw new Error(JSON.stringify(made.problems));
  queuePublication(intake, made.files, { actor: "redactie" });
  return made.files.map(({ path }) => path);
}
const nameIn = (path: string) => currentContent(intake, path)?.["name"];

it("two new organisations that only sound alike each get an address, also within one minute", () => {
  const first = decide({ title: "Een", organization: "De Brug" });
  const second = decide({ title: "Twee", organization: "De Brug 2000" });
  const third = decide({ title: "Drie", organization: "Dê Brug!" });
  expect(first).toContain("organizations/de-brug.json");
  expect(second).toContain("organizations/de-brug-2000.json");
  expect(third, "the same name is the same organisation").not.toContain("organizations/de-brug.json");
  expect(nameIn("organizations/de-brug.json")).toBe("De Brug");
  const plus = decide({ title: "Vier", organization: "De-Brug-2" });
  const minus = decide({ title: "Vijf", organization: "De+Brug" });
  expect(plus).toContain("organizations/de-brug-2.json");
  expect(minus.filter((path) => path.startsWith("organizations/"))).toEqual([]);
});

it("two new places with one name and two addresses are two places, also within one minute", () => {
  const place = { place: "venue", venue: "Buurthuis Nieuw", city: "Almere" };
  const first = decide({ ...place, title: "Een", street: "Lenteplein 2", postcode: "1338 AB" });
  const second = decide({ ...place, title: "Twee", street: "Herfstplein 9", postcode: "1339 AB" });
  const third = decide({ ...place, title: "Drie", street: "Lenteplein 2", postcode: "1338 AB" });
  const places = (paths: string[]) => paths.filter((path) => path.startsWith("locations/"));
  expect(places(first)).toEqual(["locations/almere/buurthuis-nieuw.json"]);
  expect(places(second)).toEqual(["locations/almere/buurthuis-nieuw-2.json"]);
  expect(places(third)).toEqual([]);
});

it("a file that somebody broke keeps its address: nothing new is written over it", () => {
  writeFileSync(join(folder.path, "organizations/de-kring.json"), "{ half");
  expect(decide({ title: "Een", organization: "De Kring" })).toContain("organizations/de-kring-2.json");
});

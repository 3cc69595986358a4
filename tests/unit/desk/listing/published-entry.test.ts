import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publishedEntry } from "#desk/listing/published-entry.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import type { Activity } from "#schema/activity.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { CONTENT, testGuide, testIntake } from "../../../support/test-intake.ts";
import { temporaryFolder } from "../../../support/tiny-site.ts";

const KNOWN = "activities/almere/adem-ontspan.json";

describe("an activity that was approved a moment ago", () => {
  const intake = testIntake();
  const source = [{ kind: "submission", number: "MW-AAAAAAAAA" }];
  const known = currentContent(intake, KNOWN) as Activity;
  queuePublication(
    intake,
    [
      {
        path: "organizations/de-nieuwe.json",
        value: { name: "De Nieuwe", contact: { website: "https://nieuw.example.org" }, sources: source },
      },
      {
        path: "locations/almere/het-nieuwe-huis.json",
        value: { name: "Het Nieuwe Huis", postcode: "1317 NB", sources: source },
      },
      {
        path: "activities/almere/iets-nieuws.json",
        value: {
          ...known,
          title: "Iets nieuws",
          organization: "de-nieuwe",
          location: "het-nieuwe-huis",
          place: "venue",
          sources: source,
        },
      },
    ],
    { actor: "redactie" },
  );

  it("has all that it will have in the guide: organisation, place, and where distances lead", async () => {
    const guide = await testGuide();
    const entry = publishedEntry({ guide, intake }, "iets-nieuws");
    const centre = guide.catalog.municipalities
      .find(({ slug }) => slug === "almere")
      ?.postcodes.find(({ pc4 }) => pc4 === "1317")?.centre;
    expect(centre).toBeDefined();
    expect(entry).toMatchObject({
      slug: "iets-nieuws",
      municipality: "almere",
      organizationEntry: { slug: "de-nieuwe", name: "De Nieuwe" },
      locationEntry: { slug: "het-nieuwe-huis", name: "Het Nieuwe Huis" },
      nearPoint: centre,
    });
  });

  it("is the same entry as the guide makes of the same files", async () => {
    const guide = await testGuide();
    const joined = guide.catalog.activities.find(({ slug }) => slug === "adem-ontspan");
    expect(publishedEntry({ guide, intake }, "adem-ontspan")).toEqual(joined);
  });
});

describe("a file that somebody broke by hand", () => {
  it.each([
    ["is no JSON any more", "{"],
    ["misses what every activity has", `{"organization": "welzijn-de-buurtschakel"}`],
  ])("is no entry when it %s, and takes no page of the desk down", async (_, text) => {
    const folder = temporaryFolder();
    cpSync(CONTENT, folder.path, { recursive: true });
    const intake = testIntake(folder.path);
    const guide = await testGuide(folder.path);
    writeFileSync(join(folder.path, KNOWN), text);
    expect(publishedEntry({ guide, intake }, "adem-ontspan")).toBeUndefined();
    folder.remove();
  });
});

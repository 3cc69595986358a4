import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { draftProblems, releaseProblems } from "#desk/review/release-problems.ts";
import type { Guide } from "#domain/guide.ts";
import type { Activity } from "#schema/activity.ts";
import { CONTENT, testGuide } from "../../../support/test-intake.ts";

let guide: Guide;
let known: Activity;
beforeAll(async () => {
  guide = await testGuide();
  known = JSON.parse(readFileSync(join(CONTENT, "activities/almere/adem-ontspan.json"), "utf8")) as Activity;
});
const told = (more: object) =>
  releaseProblems([{ path: "activities/almere/nieuw.json", value: { ...known, ...more } }], guide);

describe("what the release would leave out, the form tells first", () => {
  it("and of what is published now it has nothing to say", () => expect(told({})).toEqual({}));
  it("at the field of what contradicts itself or is in no list", () => {
    expect(told({ audience: { minAge: 60, maxAge: 18 } })).toHaveProperty("maxAge");
    expect(told({ tags: ["vliegen"] })).toHaveProperty("tags");
    expect(told({ audience: { groups: ["marsmannen"] } })).toHaveProperty("groups");
    expect(told({ title: "x" })).toHaveProperty("title");
  });
  it("also of a place or an organisation that is made with it", () => {
    const made = (path: string, value: object) => releaseProblems([{ path, value }], guide);
    expect(made("locations/almere/x.json", { name: "" })).toHaveProperty("venue");
    expect(made("organizations/x.json", { name: "x", contact: {} })).toHaveProperty("organization");
  });
  it("already in the preview, where it has no address yet", () => {
    const { location: _location, ...draft } = known;
    const references = { organization: known.organization, location: undefined, files: [] };
    expect(
      draftProblems({ ...draft, place: "online" }, references, { guide, municipality: "almere" }),
    ).toEqual({});
    expect(
      draftProblems({ ...draft, place: "venue" }, references, { guide, municipality: "almere" }),
    ).toHaveProperty("venue");
  });
});

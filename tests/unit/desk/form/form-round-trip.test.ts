import { beforeAll, describe, expect, it } from "vitest";
import { readFormValues } from "#desk/form/read-form-values.ts";
import { readActivity } from "#desk/form/read-activity.ts";
import { valuesOfActivity } from "#desk/form/values-of-activity.ts";
import { canonical } from "#domain/fingerprint.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Guide } from "#domain/guide.ts";
import { testGuide } from "../../../support/test-intake.ts";

let guide: Guide;
beforeAll(async () => {
  guide = await testGuide();
});

describe("a published activity that is opened in the form and sent back untouched", () => {
  it("is the same activity, for every activity of the guide", () => {
    expect(changedBySending(guide.catalog.activities)).toEqual([]);
  });

  it("leaves open what nobody said, for who corrects a phone number need not know where it is", () => {
    const silent = guide.catalog.activities.map(
      ({ category: _c, role: _r, place: _p, location: _l, ...entry }): ActivityEntry => ({
        ...entry,
        locationEntry: undefined,
        schedule: { type: "unknown" },
      }),
    );
    expect(changedBySending(silent)).toEqual([]);
    expect(changedBySending(silent.map((entry) => ({ ...entry, town: "Gorredijk" })))).toEqual([]);
  });

  it("gives its town to the place, once an editor knows where it is", () => {
    const [first] = guide.catalog.activities;
    const { place: _p, location: _l, ...entry } = first as ActivityEntry;
    const open: ActivityEntry = { ...entry, town: "Gorredijk", locationEntry: undefined };
    const values = { ...valuesOfActivity(open), place: "venue", venue: "Sporthal De Kamp" };
    expect(values).toMatchObject({ city: "Gorredijk" });
    expect(readActivity(values, open).draft).not.toHaveProperty("town");
    const { city: _c, ...without } = valuesOfActivity(open);
    expect(readActivity(without, open).draft).not.toHaveProperty("town");
  });
});

const changedBySending = (entries: readonly ActivityEntry[]) =>
  entries.flatMap((entry) => {
    const {
      slug,
      municipality: _m,
      organizationEntry: _o,
      locationEntry: _l,
      neighbourhoodEntry: _n,
      nearPoint: _p,
      organization: _org,
      location: _loc,
      sources: _s,
      ...published
    } = entry;
    const sent = new URLSearchParams();
    for (const [name, value] of Object.entries(valuesOfActivity(entry)))
      for (const one of [value].flat()) sent.append(name, one);
    const { draft, problems } = readActivity(readFormValues(sent), entry);
    const same = draft && canonical(draft) === canonical(published);
    return same ? [] : [{ slug, problems, draft: draft && differing(published, draft) }];
  });

const differing = (a: object, b: object) =>
  Object.keys({ ...a, ...b }).filter((key) => canonical((a as never)[key]) !== canonical((b as never)[key]));

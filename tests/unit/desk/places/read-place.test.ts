import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeInForm, readPlace, valuesOfPlace, type PlaceValues } from "#desk/places/read-place.ts";
import type { Location } from "#schema/location.ts";
import { testGuide } from "../../../support/test-intake.ts";

const guide = await testGuide();
const places = guide.catalog.locations.map(({ slug: _s, municipality: _m, ...place }): Location => place);
const areas = new Set(
  guide.catalog.municipalities.flatMap(({ neighbourhoods }) => neighbourhoods.map(({ slug }) => slug)),
);
const HOUSE: Location = {
  name: "Buurthuis De Proef",
  kind: "community-centre",
  street: "Proefstraat 1",
  postcode: "1316 AB",
  city: "Almere",
  point: { lat: 52.37, lng: 5.21 },
  hours: [
    { days: ["MO", "TU"], startTime: "09:00", endTime: "17:00" },
    { days: ["SA"], dayparts: ["morning"] },
  ],
  host: "de gastvrouw",
  accessibility: { wheelchair: "yes", toilet: true, quietSpace: false, note: "Helling links." },
  picture: { file: "de-proef.jpg", alt: "De voordeur", rights: "De Proef", source: "gekregen" },
};
/** What the browser sends when nobody changes anything. */
function sent({ hours, ...values }: PlaceValues): URLSearchParams {
  const form = new URLSearchParams(values);
  for (const [at, { days, start, end, parts }] of hours.entries()) {
    for (const day of days) form.append(`days-${at + 1}`, day);
    form.append(`start-${at + 1}`, start);
    form.append(`end-${at + 1}`, end);
    form.append(`parts-${at + 1}`, parts);
  }
  return form;
}
const read = (before: Location, changes: Partial<PlaceValues> = {}) =>
  readPlace(placeInForm(sent({ ...valuesOfPlace(before), ...changes })), { before, areas });

describe("the form of a place", () => {
  it("gives back every place of the guide as it was when nobody changes anything", () => {
    for (const place of [HOUSE, ...places]) expect(read(place)).toEqual({ place });
  });

  it("keeps a part of the day with its own line when a line before it goes", () => {
    const values = valuesOfPlace(HOUSE);
    const [, saturday] = values.hours;
    expect(read(HOUSE, { hours: saturday ? [saturday] : [] })).toMatchObject({
      place: { hours: [{ days: ["SA"], dayparts: ["morning"] }] },
    });
  });

  it("gives no line the part of the day of another", () => {
    const swapped: Location = { ...HOUSE, hours: [...(HOUSE.hours ?? [])].reverse() };
    const [, weekdays] = valuesOfPlace(swapped).hours;
    const untimed = weekdays && { ...weekdays, start: "", end: "" };
    const answer = read(swapped, { hours: untimed ? [untimed] : [] });
    expect(JSON.stringify(answer)).not.toContain("morning");
  });

  it("leaves unknown what stays empty, and never makes a no of it", () => {
    expect(read(HOUSE, { toilet: "", wheelchair: "", host: "", hours: [] })).toEqual({
      place: {
        ...HOUSE,
        hours: undefined,
        host: undefined,
        accessibility: { quietSpace: false, note: "Helling links." },
      },
    });
  });

  it("forgets where a place was on the map when its address changes, unless a pin was set", () => {
    const moved = { street: "Elders 2" };
    expect(read(HOUSE, moved)).toMatchObject({ place: { street: "Elders 2" } });
    expect((read(HOUSE, moved) as { place: Location }).place.point).toBeUndefined();
    expect(read(HOUSE, { ...moved, lat: "52.4", lng: "5.3" })).toMatchObject({
      place: { point: { lat: 52.4, lng: 5.3 } },
    });
  });

  it("says at the field what cannot be so", () => {
    const line = (changes: object) => ({
      hours: [{ days: ["MO"], start: "9.00", end: "17.00", parts: "", ...changes }],
    });
    expect(read(HOUSE, { name: "" })).toMatchObject({ problems: { name: "Vul in hoe de plek heet." } });
    expect(read(HOUSE, { postcode: "13" })).toHaveProperty("problems.postcode");
    expect(read(HOUSE, line({ days: [] }))).toHaveProperty("problems.days-1");
    expect(read(HOUSE, line({ start: "gisteren" }))).toHaveProperty("problems.start-1");
    expect(read(HOUSE, line({ end: "8.00", parts: "" }))).toHaveProperty("problems.end-1");
    expect(read(HOUSE, { host: "Deze cliënt is geboren op 3-4-1950" })).toHaveProperty("problems.host");
  });

  it("takes whatever somebody sends, or says what is wrong with it", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 300 });
    const keys = [
      "name",
      "kind",
      "postcode",
      "neighbourhood",
      "wheelchair",
      "toilet",
      "lat",
      "lng",
      "days-1",
      "start-1",
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), text), (fields) => {
        const answer = readPlace(placeInForm(new URLSearchParams(fields)), { before: HOUSE, areas });
        return "place" in answer || Object.values(answer.problems).every((sentence) => sentence.length > 5);
      }),
    );
  });
});

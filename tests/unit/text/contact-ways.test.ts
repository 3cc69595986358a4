import { describe, expect, it } from "vitest";
import { contactOf, contactWays } from "#text/contact-ways.ts";
import { routeLink } from "#screens/place/house/route-link.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";

describe("the ways to get in touch", () => {
  it("begin with the phone, and its button says the number", () => {
    const ways = contactWays({
      website: "https://www.example.org/",
      email: "a@example.org",
      phone: "+31365550104",
    });
    expect(ways.map(({ kind }) => kind)).toEqual(["phone", "mail", "website"]);
    expect(ways[0]).toMatchObject({ href: "tel:+31365550104", label: "036\u00a0-\u00a0555\u00a001\u00a004" });
  });
  it("print as an address, because paper has no buttons", () => {
    const [mail, site] = contactWays({ email: "a@example.org", website: "https://www.example.org/" });
    expect([mail?.written, site?.written]).toEqual(["a@example.org", "example.org"]);
  });
  it("come from the organisation where the activity has none of its own", () => {
    const entry = activityEntry({ contact: { email: "groep@example.org", role: "gastvrouw" } });
    expect(contactOf(entry)).toEqual({
      email: "groep@example.org",
      role: "gastvrouw",
      phone: "+31365550100",
    });
    expect(contactOf(activityEntry()).phone).toBe("+31365550104");
  });
});

describe("the way to a place", () => {
  const place = { name: "Buurtkamer", street: "Lenteplein 2", city: "Almere" };
  it("is filled in when the point is known, and searched by address when it is not", () => {
    expect(routeLink({ ...place, point: { lat: 52.4, lng: 5.28 } })).toContain("52.4%2C5.28");
    expect(routeLink(place)).toContain("search?query=Lenteplein%202%20Almere");
  });
  it("is not offered to a place without an address", () => {
    expect(routeLink({ name: "Ergens" })).toBeUndefined();
  });
});

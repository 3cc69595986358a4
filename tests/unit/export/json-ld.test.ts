import { describe, expect, it } from "vitest";
import { jsonLdText, withoutEmpty } from "#export/json-ld.ts";
import { breadcrumbJsonLd, websiteJsonLd } from "#export/json-ld-site.ts";
import { organizationJsonLd, placeJsonLd } from "#export/json-ld-place.ts";

const origin = "https://gids.example.org";

describe("the text of a script element", () => {
  it("cannot be ended by what a provider typed, and reads back unchanged", () => {
    const name = "</script><script>alert(1)</script> & <!-- \u2028\u2029";
    const text = jsonLdText([{ "@type": "Thing", name }]);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual({ "@context": "https://schema.org", "@type": "Thing", name });
  });
  it("holds several nodes as one graph", () => {
    const parsed = JSON.parse(jsonLdText([{ "@type": "Person" }, { "@type": "Event" }])) as {
      "@graph": unknown[];
    };
    expect(parsed["@graph"]).toEqual([{ "@type": "Person" }, { "@type": "Event" }]);
  });
});

it("what is not known is not said, but no and zero are", () => {
  expect(withoutEmpty({ a: undefined, b: [], c: "", d: false, e: 0 })).toEqual({ d: false, e: 0 });
});

describe("the guide itself", () => {
  it("shows the way to a page in full addresses", () => {
    const trail = [
      { name: "Activiteiten", path: "/activiteiten" },
      { name: "Rondje", path: "/activiteiten/rondje" },
    ];
    expect(breadcrumbJsonLd(trail, origin).itemListElement).toEqual([
      { "@type": "ListItem", position: 1, name: "Activiteiten", item: `${origin}/activiteiten` },
      { "@type": "ListItem", position: 2, name: "Rondje", item: `${origin}/activiteiten/rondje` },
    ]);
  });
  it("offers its search box", () => {
    expect(JSON.stringify(websiteJsonLd("Gids", "Iets om te doen", origin))).toContain(
      `${origin}/activiteiten?zoek={search_term_string}`,
    );
  });
});

describe("organisations and places", () => {
  it("give what is public and nothing that is not known", () => {
    expect(
      organizationJsonLd({ slug: "kwast", name: "De Kwast", contact: { phone: "+31365550108" } }, origin),
    ).toEqual({
      "@type": "Organization",
      "@id": `${origin}/aanbieders/kwast#organisatie`,
      name: "De Kwast",
      url: `${origin}/aanbieders/kwast`,
      telephone: "+31365550108",
    });
  });
  it("say where, and how one gets in, only as far as somebody told", () => {
    const location = { slug: "lijn", municipality: "almere", name: "De Waterlijn", pc4: "1317" };
    const place = placeJsonLd(location, "Almere", origin, { wheelchair: "rollator", toilet: true });
    expect(place.address).toEqual({
      "@type": "PostalAddress",
      postalCode: "1317",
      addressLocality: "Almere",
      addressCountry: "NL",
    });
    expect(place).not.toHaveProperty("geo");
    expect(place.amenityFeature).toEqual([
      { "@type": "LocationFeatureSpecification", name: "Het kan met een rolstoel", value: false },
      { "@type": "LocationFeatureSpecification", name: "Aangepast toilet", value: true },
    ]);
    expect(placeJsonLd(location, "Almere", origin)).not.toHaveProperty("amenityFeature");
  });
  it("say when a house is open, what it has and what it is, only as far as its own file says", () => {
    const house = { slug: "brug", municipality: "almere", name: "Buurthuis De Brug" };
    const bare = placeJsonLd(house, "Almere", origin);
    expect(bare).toMatchObject({ "@type": "Place" });
    for (const key of ["openingHoursSpecification", "amenityFeature", "geo"])
      expect(bare, key).not.toHaveProperty(key);
    const told = placeJsonLd(
      {
        ...house,
        kind: "community-centre",
        hours: [{ days: ["MO", "TH"], startTime: "09:00", endTime: "17:00" }, { days: [] }],
        accessibility: { wheelchair: "yes", toilet: false },
        point: { lat: 52.37, lng: 5.21 },
      },
      "Almere",
      origin,
    );
    expect(told).toMatchObject({
      "@type": "CivicStructure",
      geo: { latitude: 52.37, longitude: 5.21 },
      openingHoursSpecification: [
        {
          "@type": "OpeningHoursSpecification",
          dayOfWeek: ["https://schema.org/Monday", "https://schema.org/Thursday"],
          opens: "09:00",
          closes: "17:00",
        },
      ],
      amenityFeature: [{ value: true }, { value: false }],
    });
  });
  it("of an activity say what it says of getting in above what its house says", () => {
    const house = {
      slug: "brug",
      municipality: "almere",
      name: "De Brug",
      accessibility: { toilet: true, quietSpace: true },
    };
    const place = placeJsonLd(house, "Almere", origin, { toilet: false, hearingLoop: true });
    expect(JSON.stringify(place.amenityFeature)).toContain('"Aangepast toilet","value":false');
    expect(place.amenityFeature).toHaveLength(3);
  });
});

import type { LocationFeatureSpecification, Organization, Place, PostalAddress } from "schema-dts";
import type { Accessibility } from "#schema/accessibility.ts";
import type { Contact } from "#schema/contact.ts";
import type { HouseKind, Location } from "#schema/location.ts";
import { exportText } from "./export-text.ts";
import { absoluteUrl, paths } from "#domain/paths.ts";
import { withoutEmpty } from "./json-ld.ts";
import { hoursJsonLd } from "./json-ld-schedule.ts";

type OrganizationNode = Exclude<Organization, string>;
export type PlaceNode = Exclude<Place, string>;
type Slugged<T> = T & { slug: string };

const contactOf = ({ phone, email, website }: Contact) => ({
  telephone: phone,
  email,
  sameAs: website ? [website] : [],
});

export const organizationJsonLd = (
  organization: Slugged<{ name: string; description?: string | undefined; contact: Contact }>,
  origin: string,
): OrganizationNode => {
  const url = absoluteUrl(origin, paths.organization(organization.slug));
  return withoutEmpty({
    "@type": "Organization",
    "@id": `${url}#organisatie`,
    name: organization.name,
    description: organization.description,
    url,
    ...contactOf(organization.contact),
  });
};

const AMENITIES: { name: string; isPresent: (access: Accessibility) => boolean | undefined }[] = [
  {
    name: exportText("facet.wheelchair.ja"),
    isPresent: ({ wheelchair }) =>
      wheelchair === undefined || wheelchair === "not-applicable" ? undefined : wheelchair === "yes",
  },
  { name: exportText("facet.access.toilet"), isPresent: ({ toilet }) => toilet },
  { name: exportText("facet.access.ringleiding"), isPresent: ({ hearingLoop }) => hearingLoop },
  { name: exportText("facet.access.rustig"), isPresent: ({ quietSpace }) => quietSpace },
];

const amenitiesOf = (access: Accessibility): LocationFeatureSpecification[] =>
  AMENITIES.flatMap(({ name, isPresent }) => {
    const value = isPresent(access);
    return value === undefined ? [] : [{ "@type": "LocationFeatureSpecification", name, value }];
  });

/** What schema.org calls a house of this kind; of a kind that nobody said, or that it has no word for, it is a place. */
const HOUSES: Partial<Record<HouseKind, "CivicStructure" | "Library" | "PlaceOfWorship">> = {
  "community-centre": "CivicStructure",
  library: "Library",
  church: "PlaceOfWorship",
};

/**
 * A venue. `town` is the name of the municipality, for an address that lacks one; `access` is what the
 * activity there says about getting in, which counts above what is said of the building.
 */
export function placeJsonLd(
  location: Slugged<Location> & { municipality: string },
  town: string,
  origin: string,
  access: Accessibility = {},
): PlaceNode {
  const url = absoluteUrl(origin, paths.location(location.municipality, location.slug));
  return withoutEmpty({
    "@type": (location.kind && HOUSES[location.kind]) ?? "Place",
    "@id": `${url}#plek`,
    name: location.name,
    url,
    address: withoutEmpty<Exclude<PostalAddress, string>>({
      "@type": "PostalAddress",
      streetAddress: location.street,
      postalCode: location.postcode ?? location.pc4,
      addressLocality: location.city ?? town,
      addressCountry: "NL",
    }),
    geo: location.point && {
      "@type": "GeoCoordinates",
      latitude: location.point.lat,
      longitude: location.point.lng,
    },
    openingHoursSpecification: hoursJsonLd(location.hours ?? []),
    amenityFeature: amenitiesOf({ ...location.accessibility, ...access }),
  });
}

/** A place that is not one venue: somebody's home, or somewhere in the municipality. */
export const townJsonLd = (name: string, town: string): PlaceNode => ({
  "@type": "Place",
  name,
  address: { "@type": "PostalAddress", addressLocality: town, addressCountry: "NL" },
});

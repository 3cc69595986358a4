import { basename } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { decidedFiles } from "#desk/publish/publication-state.ts";
import type { Guide } from "#domain/guide.ts";
import type { Location } from "#schema/location.ts";
import type { Organization } from "#schema/organization.ts";

/**
 * The guide with the organisations and places that were decided and not published yet: two approvals of the same
 * minute that name the same new one share it, and two that only sound alike get an address each.
 */
export function withDecided(guide: Guide, db: DatabaseSync): Guide {
  const { catalog } = guide;
  const unseen = <Value>(folder: "organizations/" | "locations/", isKnown: (path: string) => boolean) =>
    [...decidedFiles(db, folder)].flatMap(([path, value]) =>
      value === null || isKnown(path)
        ? []
        : [{ path, slug: basename(path, ".json"), value: value as unknown as Value }],
    );
  const organizations = unseen<Organization>("organizations/", (path) =>
    catalog.organizations.some(({ slug }) => path === `organizations/${slug}.json`),
  ).map(({ slug, value }) => ({ ...value, slug }));
  const locations = unseen<Location>("locations/", (path) =>
    catalog.locations.some(({ slug, municipality }) => path === `locations/${municipality}/${slug}.json`),
  ).map(({ path, slug, value }) => ({ ...value, slug, municipality: path.split("/")[1] ?? "" }));
  if (organizations.length + locations.length === 0) return guide;
  return {
    ...guide,
    catalog: {
      ...catalog,
      organizations: [...catalog.organizations, ...organizations],
      locations: [...catalog.locations, ...locations],
    },
  };
}

import type { StandingArrangement } from "#domain/arrangements/arrangement-steps.ts";
import type { ActivityEntry, MunicipalityEntry } from "#domain/catalog.ts";
import { stillPaths } from "#domain/still-paths.ts";
import type { PageAbout, Step } from "#screens/frame/metadata.ts";
import { countText } from "#text/text-of.ts";
import { arrangementText } from "./arrangement-words.ts";

type Named = Pick<MunicipalityEntry, "slug" | "name">;

/** What the list of bundles says of itself; of one municipality, or of all. A list without any wants to be found by nobody. */
export function arrangementsPage(count: number, municipality?: Named): PageAbout {
  const path = count > 0 ? { path: stillPaths.arrangements(municipality?.slug) } : {};
  if (!municipality)
    return {
      title: arrangementText("bundle.all"),
      description: arrangementText("bundle.allAbout"),
      ...path,
    };
  const place = municipality.name;
  return {
    title: arrangementText("bundle.inPlace", { place }),
    description: arrangementText("bundle.inPlaceAbout", {
      place,
      count: countText(arrangementText, "bundles", count),
    }),
    ...path,
  };
}

export const arrangementsTrail = (municipality?: Named): Step[] => [
  { name: arrangementText("bundle.all"), path: stillPaths.arrangements() },
  ...(municipality ? [{ name: municipality.name, path: stillPaths.arrangements(municipality.slug) }] : []),
];

/** What the page of one bundle says of itself. What is not offered keeps its page for who kept its address. */
export function arrangementPage(
  { arrangement, isOffered }: StandingArrangement,
  municipality: Named,
): { page: PageAbout; trail: Step[] } {
  const { title, forWhom, slug } = arrangement;
  const path = stillPaths.arrangements(municipality.slug, slug);
  return {
    page: {
      title: arrangementText("bundle.titleInPlace", { title, place: municipality.name }),
      description: forWhom,
      ...(isOffered && { path }),
    },
    trail: [...arrangementsTrail(municipality), { name: title, path }],
  };
}

/** A few of these titles, for a link to all of them: "na een verlies, zonder werk en in de avond". */
export const someTitles = (bundles: readonly StandingArrangement[], most = 3): string[] =>
  [...new Set(bundles.map(({ arrangement }) => arrangement.title))]
    .slice(0, most)
    .map((title) => title.charAt(0).toLocaleLowerCase("nl-NL") + title.slice(1));

/** The bundles that hold most of these activities, at least two of them; for a line above a list of a category. */
export function bundlesWith(
  entries: readonly ActivityEntry[],
  bundles: readonly StandingArrangement[],
  most = 2,
): StandingArrangement[] {
  const slugs = new Set(entries.map(({ slug }) => slug));
  return bundles
    .map((bundle) => ({
      bundle,
      shared: bundle.living.filter(({ activity }) => slugs.has(activity)).length,
    }))
    .filter(({ shared }) => shared >= LEAST_SHARED)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ bundle }) => bundle);
}
const LEAST_SHARED = 2;

/** As one writes it on paper. */
export const writtenAddress = (address: string): string => address.replace(/^https?:\/\//, "");

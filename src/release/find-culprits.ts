import type { ContentProblem } from "#catalog/content-problem.ts";
import { pageProblemOf } from "#catalog/page-problem.ts";
import type { Catalog } from "#domain/catalog.ts";
import type { SiteProblem } from "./verify-site.ts";

const ENTRY_PAGE =
  /^\/?(activiteiten|aanbieders|plekken|praktijk|regio|arrangementen)\/([a-z0-9/-]+?)(?:\.html|\.ics)?(?:[?#].*)?$/;

/** The file in `content/` of the entry that has this page; undefined when it is a page of the guide itself. */
function entryOf(
  address: string,
  { activities, organizations, locations, practices, regions, arrangements }: Catalog,
): string | undefined {
  const [, kind, name = ""] = ENTRY_PAGE.exec(address) ?? [];
  switch (kind) {
    case "activiteiten": {
      const entry = activities.find(({ slug }) => slug === name);
      return entry && `activities/${entry.municipality}/${entry.slug}.json`;
    }
    case "aanbieders":
      return organizations.some(({ slug }) => slug === name) ? `organizations/${name}.json` : undefined;
    case "plekken":
      return locations.some(({ municipality, slug }) => `${municipality}/${slug}` === name)
        ? `locations/${name}.json`
        : undefined;
    case "praktijk": {
      // With the sheets and the screen that are made of it.
      const practice = practices.find(({ slug }) => slug === name.split("/")[0]);
      return practice && `practices/${practice.municipality}/${practice.slug}.json`;
    }
    case "regio":
      return regions.some(({ slug }) => slug === name) ? `regions/${name}.json` : undefined;
    case "arrangementen":
      return arrangements.some(({ municipality, slug }) => `${municipality}/${slug}` === name)
        ? `arrangements/${name}.json`
        : undefined;
    default:
      return undefined;
  }
}

/**
 * The entries that these problems are about: whose own address is wrong wherever it stands, else whose page it is.
 * Problems of no entry are passed over.
 */
export function culpritsOf(problems: readonly SiteProblem[], catalog: Catalog): ContentProblem[] {
  const culprits = new Map<string, ContentProblem>();
  const blame = (file: string | undefined, make: (file: string) => ContentProblem) => {
    if (file !== undefined && !culprits.has(file)) culprits.set(file, make(file));
  };
  const ofAddress = ({ address }: SiteProblem) =>
    address === undefined ? undefined : entryOf(address, catalog);
  // First, so that no card on a page is blamed on whose page it is.
  for (const problem of problems) blame(ofAddress(problem), (file) => pageProblemOf(file, { kind: "name" }));
  for (const problem of problems.filter((one) => ofAddress(one) === undefined)) {
    const { page = "", address } = problem;
    blame(entryOf(page, catalog), (file) =>
      pageProblemOf(
        file,
        address === undefined
          ? { kind: "page" }
          : address.startsWith("#")
            ? { kind: "name" }
            : { kind: "link", address },
      ),
    );
  }
  return [...culprits.values()];
}

/**
 * When nothing says which one it is: the fewest of these files without which it works, found by halves, in some
 * twice the logarithm of their number of builds for each. Empty when it does not work without any of them either.
 */
export async function sift(
  suspects: readonly string[],
  works: (without: readonly string[]) => Promise<boolean>,
): Promise<string[]> {
  if (suspects.length === 0 || !(await works(suspects))) return [];
  const found: string[] = [];
  /** Without `found` and `rest` it fails, and without `group` as well it works. */
  const look = async (group: readonly string[], rest: readonly string[]): Promise<void> => {
    if (group.length === 1) {
      found.push(...group);
      return;
    }
    const half = Math.ceil(group.length / 2);
    const [first, second] = [group.slice(0, half), group.slice(half)];
    if (!(await works([...found, ...second, ...rest]))) await look(first, [...second, ...rest]);
    if (!(await works([...found, ...rest]))) await look(second, rest);
  };
  await look(suspects, []);
  return found;
}

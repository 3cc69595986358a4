import type { CategoryKey } from "#schema/category.ts";

const withParts = (path: string, query = "", fragment = "") =>
  `${path}${query && `?${query.replace(/^\?/, "")}`}${fragment && `#${fragment.replace(/^#/, "")}`}`;

/** A path with what is known of the steps below it. */
export const below = (path: string, ...parts: (string | undefined)[]) =>
  [path, ...parts.filter(Boolean)].join("/");

/**
 * The one place that spells addresses: root-relative, without a slash at the end, of slugs only. Every browser gets these;
 * what only a build has to know stands in `still-paths`, what a search fetches in `offline/search-paths`.
 */
export const paths = {
  home: () => "/",
  /** `query` and `fragment` as the address codec writes them, with or without "?" and "#". */
  finder: (query?: string, fragment?: string) => withParts("/activiteiten", query, fragment),
  activity: (slug: string) => `/activiteiten/${slug}`,
  calendar: (slug: string) => `/activiteiten/${slug}.ics`,
  category: (category: CategoryKey, municipality?: string, neighbourhood?: string) =>
    below(`/categorie/${category}`, municipality, municipality && neighbourhood),
  municipality: (municipality: string, neighbourhood?: string) =>
    below(`/gemeente/${municipality}`, neighbourhood),
  organizations: () => "/aanbieders",
  organization: (slug: string) => `/aanbieders/${slug}`,
  location: (municipality: string, slug: string) => `/plekken/${municipality}/${slug}`,
  about: () => "/over",
  privacy: () => "/privacy",
  accessibility: () => "/toegankelijkheid",
  howWeChoose: () => "/hoe-kiezen-wij",
  journey: () => "/samen-kijken",
  /** `list`: slugs, in order, behind the "#". */
  myList: (list: readonly string[] = []) =>
    withParts("/mijn-lijst", "", list.length > 0 ? `lijst=${list.join(",")}` : ""),
  notFound: () => "/404",
  matchGuide: () => "/zoek/passend.json",
  mapLand: () => "/zoek/land.json",
} as const;

/** A further page of a list that begins at a path. */
export const pageOf = (path: string, page: number): string => (page > 1 ? `${path}/pagina/${page}` : path);

/** The full address of a path, as canonical links, calendars and structured data need it. */
export const absoluteUrl = (origin: string, path: string): string =>
  `${origin.replace(/(?<!\/)\/+$/, "")}${path}`;

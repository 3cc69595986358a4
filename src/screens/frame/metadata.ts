import { metadataCopy } from "./metadata-copy.ts";
import { absoluteUrl, paths } from "#domain/paths.ts";

/** What a page says about itself to search engines and to a browser tab. */
export interface PageMetadata {
  title: string;
  description: string;
  /** Full address; absent on a page that must not be found (404). */
  canonical?: string;
}

interface Named {
  slug: string;
  name: string;
}

/** The kinds of pages there are. Names and counts come from the content, texts from `copy`. */
export type PageKind =
  | { kind: "home"; municipality: string }
  | { kind: "finder"; municipality: string; total: number }
  | {
      kind: "category";
      category: { key: Parameters<typeof paths.category>[0]; label: string; text?: string };
      municipality?: Named;
      neighbourhood?: Named;
      total: number;
    }
  | { kind: "municipality"; municipality: Named; neighbourhood?: Named; total: number }
  | { kind: "activity"; slug: string; title: string; easyText: string; area?: string }
  | { kind: "organizations"; total: number }
  | { kind: "organization"; organization: Named; total: number }
  | { kind: "location"; location: Named; municipality: string; area?: string; total: number }
  | { kind: "text"; path: string; title: string; description: string }
  | { kind: "not-found" };

interface SiteContext {
  /** "Meedoenwijzer Almere": content/settings.json. */
  name: string;
  /** Origin without a path: SITE_URL. */
  origin: string;
}

/** Search engines cut a description near 160 characters: cut it ourselves, at a word. */
const MAX_DESCRIPTION = 160;

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= MAX_DESCRIPTION) return plain;
  return `${plain
    .slice(0, MAX_DESCRIPTION - 1)
    .replace(/\s+\S*$/, "")
    .replace(/[\s.,;:]+$/, "")}…`;
}

interface Said {
  title: string;
  description: string;
  path?: string;
}

const inPlace = (place: string | undefined) => (place ? ` in ${place}` : "");

function say(page: PageKind): Said {
  switch (page.kind) {
    case "home":
      return {
        title: metadataCopy("meta.home.title", { place: page.municipality }),
        description: metadataCopy("meta.home.description", { place: page.municipality }),
        path: paths.home(),
      };
    case "finder":
      return {
        title: metadataCopy("meta.finder.title"),
        description: metadataCopy("meta.finder.description", { n: page.total, place: page.municipality }),
        path: paths.finder(),
      };
    case "category": {
      const place = inPlace(page.neighbourhood?.name ?? page.municipality?.name);
      return {
        title: `${page.category.label}${place}`,
        description: metadataCopy("meta.category.description", {
          count: countOf(page.total),
          place,
          text: page.category.text ?? "",
        }),
        path: paths.category(page.category.key, page.municipality?.slug, page.neighbourhood?.slug),
      };
    }
    case "municipality": {
      const place = page.neighbourhood
        ? `${page.neighbourhood.name}, ${page.municipality.name}`
        : page.municipality.name;
      return {
        title: metadataCopy("meta.municipality.title", { place }),
        description: metadataCopy("meta.municipality.description", { count: countOf(page.total), place }),
        path: paths.municipality(page.municipality.slug, page.neighbourhood?.slug),
      };
    }
    case "activity":
      return {
        title: page.area ? `${page.title}, ${page.area}` : page.title,
        description: page.easyText,
        path: paths.activity(page.slug),
      };
    case "organizations":
      return {
        title: metadataCopy("meta.organizations.title"),
        description: metadataCopy("meta.organizations.description", { n: page.total }),
        path: paths.organizations(),
      };
    case "organization":
      return {
        title: page.organization.name,
        description: metadataCopy("meta.organization.description", {
          count: countOf(page.total),
          name: page.organization.name,
        }),
        path: paths.organization(page.organization.slug),
      };
    case "location":
      return {
        title: page.area ? `${page.location.name}, ${page.area}` : page.location.name,
        description: metadataCopy("meta.location.description", {
          count: countOf(page.total),
          name: page.location.name,
        }),
        path: paths.location(page.municipality, page.location.slug),
      };
    case "text":
      return page;
    case "not-found":
      return {
        title: metadataCopy("meta.notFound.title"),
        description: metadataCopy("meta.notFound.description"),
      };
  }
}

const countOf = (n: number) => metadataCopy(n === 1 ? "activities.one" : "activities.other", { n });

/** Title, description and canonical address of any page. Every title ends with the name of the guide. */
export function metadataOf(page: PageKind, { name, origin }: SiteContext): PageMetadata {
  const { title, description, path } = say(page);
  return {
    title: `${title} | ${name}`,
    description: shortened(description),
    ...(path !== undefined && { canonical: absoluteUrl(origin, path) }),
  };
}

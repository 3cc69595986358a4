import { absoluteUrl } from "#domain/paths.ts";

/** What a screen says of its page to search engines and to a browser tab. */
export interface PageAbout {
  title: string;
  description: string;
  /** Absent on a page that must not be found (404). */
  path?: string;
}

/** A step of the trail at the top of a page: first the home page, last the page itself. */
export interface Step {
  name: string;
  path: string;
}

export interface PageMetadata extends Omit<PageAbout, "path"> {
  canonical?: string;
}

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
    .replace(/(?<!\s)\s+\S*$/, "")
    .replace(/(?<![\s.,;:])[\s.,;:]+$/, "")}…`;
}

/** Title, description and canonical address of any page. Every title ends with the name of the guide. */
export function metadataOf(
  { title, description, path }: PageAbout,
  { name, origin }: SiteContext,
): PageMetadata {
  return {
    title: `${title} | ${name}`,
    description: shortened(description),
    ...(path !== undefined && { canonical: absoluteUrl(origin, path) }),
  };
}

import type { BreadcrumbList, WebSite } from "schema-dts";
import { absoluteUrl, paths } from "#domain/paths.ts";
import { withoutEmpty } from "./json-ld.ts";

/** The way to a page: from the home page down, the page itself last. */
export const breadcrumbJsonLd = (
  trail: { name: string; path: string }[],
  origin: string,
): Exclude<BreadcrumbList, string> => ({
  "@type": "BreadcrumbList",
  itemListElement: trail.map(({ name, path }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: absoluteUrl(origin, path),
  })),
});

/** The guide itself, with its search box: `{search_term_string}` is what schema.org calls the typed words. */
export const websiteJsonLd = (name: string, description: string, origin: string): Exclude<WebSite, string> =>
  withoutEmpty({
    "@type": "WebSite",
    "@id": absoluteUrl(origin, `${paths.home()}#site`),
    name,
    description,
    url: absoluteUrl(origin, paths.home()),
    inLanguage: "nl",
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: absoluteUrl(origin, paths.finder("zoek={search_term_string}")),
      },
      "query-input": "required name=search_term_string",
    },
  });

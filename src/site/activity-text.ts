import type { ActivityEntry } from "#domain/catalog.ts";
import { t } from "#copy/text.ts";
import type { PageKind } from "./metadata.ts";
import { paths } from "./paths.ts";
import type { Step } from "./trail.ts";

/** What the page of one activity says of itself to search engines. */
export function activityPage({ slug, title, easyText, neighbourhoodEntry }: ActivityEntry): PageKind {
  return {
    kind: "activity",
    slug,
    title,
    easyText,
    ...(neighbourhoodEntry && { area: neighbourhoodEntry.name }),
  };
}

/** The category stands above the title, as a link of its own. */
export const activityTrail = ({ slug, title }: ActivityEntry): Step[] => [
  { name: t("frame.activities"), path: paths.finder() },
  { name: title, path: paths.activity(slug) },
];

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

/** By category rather than by place: people remember what a thing was, not where they found it. */
export const activityTrail = ({ slug, title, category }: ActivityEntry): Step[] => [
  { name: t("frame.activities"), path: paths.finder() },
  { name: t(`category.${category}`), path: paths.category(category) },
  { name: title, path: paths.activity(slug) },
];

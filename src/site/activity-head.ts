import type { ActivityEntry } from "#domain/catalog.ts";
import { t } from "#copy/text.ts";
import type { PageKind } from "./metadata.ts";
import { paths } from "./paths.ts";
import type { Step } from "./trail.ts";

/** What the page of one activity says of itself, and the way to it; the category stands above its title. */
export function activityHead({ slug, title, easyText, neighbourhoodEntry }: ActivityEntry): {
  page: PageKind;
  trail: Step[];
} {
  const area = neighbourhoodEntry?.name;
  return {
    page: { kind: "activity", slug, title, easyText, ...(area && { area }) },
    trail: [
      { name: t("frame.activities"), path: paths.finder() },
      { name: title, path: paths.activity(slug) },
    ],
  };
}

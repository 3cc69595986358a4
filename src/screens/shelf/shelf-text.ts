import { t } from "#screens/frame/page-text.ts";
import { countText } from "#text/text-of.ts";
import type { PageKind } from "#screens/frame/metadata.ts";
import { paths } from "#domain/paths.ts";
import type { Shelf } from "./shelves.ts";
import type { Step } from "#screens/frame/trail.ts";

const placeOf = ({ municipality, neighbourhood }: Shelf) => neighbourhood?.name ?? municipality?.name;

/** The words at the top of a static list. */
export function shelfText(shelf: Shelf, guidePlace: string): { title: string; intro: string } {
  const { category, municipality, neighbourhood, entries } = shelf;
  const place = placeOf(shelf);
  const title = category
    ? place
      ? t("browse.inPlace", { category: category.label, place })
      : category.label
    : t("browse.municipality", { place: place ?? guidePlace });
  const where = neighbourhood && municipality ? t("browse.areaOf", { place: municipality.name }) : "";
  const intro = [countText(t, "activities", entries.length) + where + ".", category?.text ?? ""];
  return { title, intro: intro.filter(Boolean).join(" ") };
}

/** What a static list says of itself to search engines. */
export function shelfPage(shelf: Shelf): PageKind {
  const { category, municipality, neighbourhood, entries } = shelf;
  const total = entries.length;
  if (category) {
    return {
      kind: "category",
      category,
      total,
      ...(municipality && { municipality }),
      ...(neighbourhood && { neighbourhood }),
    };
  }
  return {
    kind: "municipality",
    municipality: municipality!,
    total,
    ...(neighbourhood && { neighbourhood }),
  };
}

/** The way to a static list: by category when it has one, else by place. */
export function shelfTrail({ category, municipality, neighbourhood }: Shelf): Step[] {
  const base = (town?: string, area?: string) =>
    category ? paths.category(category.key, town, area) : paths.municipality(town!, area);
  return [
    ...(category ? [{ name: category.label, path: base() }] : []),
    ...(municipality ? [{ name: municipality.name, path: base(municipality.slug) }] : []),
    ...(municipality && neighbourhood
      ? [{ name: neighbourhood.name, path: base(municipality.slug, neighbourhood.slug) }]
      : []),
  ];
}

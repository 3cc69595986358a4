import type { ActivityEntry } from "#domain/catalog.ts";
import { isFree } from "#domain/costs.ts";
import { t } from "#screens/frame/page-text.ts";

/** A third is enough to say "often". */
const OFTEN = 1 / 3;

/** The sentence under the title: it promises only what this guide's own activities hold. */
export function homeLead(entries: ActivityEntry[], place: string): string {
  const often = (is: (entry: ActivityEntry) => boolean) =>
    entries.filter(is).length / entries.length >= OFTEN;
  const welcomes = ({ firstVisit: { accompaniment } }: ActivityEntry) =>
    accompaniment !== undefined && accompaniment !== "none";
  return [
    t("home.lead", { place }),
    often(({ costs }) => isFree(costs)) ? t("home.leadFree") : "",
    often(welcomes) ? t("home.leadWelcome") : "",
  ]
    .filter(Boolean)
    .join(" ");
}

import { offeredArrangements } from "#domain/arrangements/arrangement-steps.ts";
import { MOMENTS_OF_THEME } from "#domain/arrangements/arrangement-themes.ts";
import type { ArrangementEntry } from "#domain/arrangements/join-arrangements.ts";
import type { Catalog } from "#domain/catalog.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { LifeMoment } from "#schema/suits.ts";

/** A bundle of activities as the questions know it: which moment it is for, and what is in it. */
export interface MatchArrangement extends Pick<
  ArrangementEntry,
  "municipality" | "slug" | "title" | "theme"
> {
  moments: readonly LifeMoment[];
  /** Slugs of what can be found, in order. */
  activities: string[];
}

export const toMatchArrangements = (
  catalog: Pick<Catalog, "arrangements" | "activities">,
  today: LocalDate,
): MatchArrangement[] =>
  offeredArrangements(catalog, today).map(
    ({ arrangement: { municipality, slug, title, theme }, living }) => ({
      ...{ municipality, slug, title, theme },
      moments: MOMENTS_OF_THEME[theme],
      activities: living.map(({ activity }) => activity),
    }),
  );

import type { ArrangementTheme } from "#schema/prescribing/arrangement.ts";
import type { LifeMoment } from "#schema/suits.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { daypartsOf } from "#domain/when/slots.ts";

/** The moments of `suits` that a theme is about. The evening is no moment: there the schedule tells. */
export const MOMENTS_OF_THEME: Record<ArrangementTheme, readonly LifeMoment[]> = {
  "after-a-loss": ["loss"],
  "without-work": ["out-of-work"],
  "new-in-the-netherlands": ["new-in-country"],
  "caring-for-somebody": ["caring"],
  "young-and-alone": ["leaving-home"],
  "moving-again": ["moving-again"],
  evenings: [],
};

/** Who is older than this does not call themselves young; the groups for young adults in the guide end here or before. */
const OLDEST_YOUNG = 35;

/** Of these no other wish makes up for the theme: what is by day is nothing for the evening. */
const BY_TIE_ALONE: readonly ArrangementTheme[] = ["evenings", "young-and-alone"];

/** Whether something that only serves the same wish may stand in a bundle of this theme. */
export const mayServeGoalAlone = (theme: ArrangementTheme): boolean => !BY_TIE_ALONE.includes(theme);

/** What of an activity says that it belongs to a theme, by its field. */
export type ThemeTie =
  { by: "moment"; moment: LifeMoment } | { by: "age"; maxAge: number } | { by: "evening" };

/** Undefined when nothing that was said of it ties it to the theme. */
export function tieToTheme(
  { suits, audience, schedule }: Pick<ActivityEntry, "suits" | "audience" | "schedule">,
  theme: ArrangementTheme,
): ThemeTie | undefined {
  const moment = suits?.moments?.find((one) => MOMENTS_OF_THEME[theme].includes(one));
  if (moment) return { by: "moment", moment };
  const { maxAge } = audience;
  if (theme === "young-and-alone" && maxAge !== undefined && maxAge <= OLDEST_YOUNG)
    return { by: "age", maxAge };
  if (theme === "evenings" && daypartsOf(schedule).includes("evening")) return { by: "evening" };
  return undefined;
}

import type { ActivityEntry, OrganizationEntry } from "#domain/catalog.ts";
import { contactWays } from "#text/contact-ways.ts";
import { onDays } from "#text/when/schedule-words.ts";
import { countText } from "#text/text-of.ts";
import { placeText } from "#screens/place/place-words.ts";
import type { WeekDay } from "./place-week.ts";

interface Provider {
  organization: OrganizationEntry;
  /** How many of the activities here are theirs. */
  total: number;
}

/** Who does something in a place, whoever does most first. */
export function placeProviders(entries: readonly ActivityEntry[]): Provider[] {
  const held = Map.groupBy(entries, ({ organization }) => organization);
  return [...held.values()]
    .map((own) => ({ organization: own[0]!.organizationEntry, total: own.length }))
    .sort((a, b) => b.total - a.total || a.organization.name.localeCompare(b.organization.name, "nl"));
}

/** Whom to ask about a place: of who does most there the first that can be reached, by telephone before all else. */
export const whomToAsk = (providers: readonly Provider[]): OrganizationEntry | undefined =>
  (
    providers.find(({ organization }) => organization.contact.phone) ??
    providers.find(({ organization }) => contactWays(organization.contact).length > 0)
  )?.organization;

/** On which days of each week something is on, and on which now and then; else how much there is. */
export function placeIntro(days: readonly WeekDay[], total: number): string {
  const daysWith = (isSo: (line: WeekDay["lines"][number]) => boolean) =>
    days.filter(({ lines }) => lines.some(isSo)).map(({ weekday }) => weekday);
  const weekly = daysWith(({ isWeekly }) => isWeekly);
  const sometimes = daysWith(({ isNow }) => isNow).filter((day) => !weekly.includes(day));
  if (total === 0) return placeText("browse.placeNothing");
  if (weekly.length === 0)
    return placeText("place.about", { count: countText(placeText, "activities", total) });
  const said = onDays(weekly) || placeText("place.everyDay");
  return sometimes.length > 0
    ? placeText("place.aboutSometimes", { days: said, others: onDays(sometimes) })
    : placeText("place.aboutDays", { days: said });
}

import type { ActivityEntry } from "#domain/catalog.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { firstVisitStory, type FirstVisitStory } from "#text/first-visit-story.ts";
import { firstVisitWords } from "#text/words/first-visit.ts";
import { textOf } from "#text/text-of.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { frameText } from "#screens/frame/frame-words.ts";
import type { PageAbout, Step } from "#screens/frame/metadata.ts";
import { paths } from "#domain/paths.ts";
import { activityText } from "./activity-words.ts";
import { whenParts } from "#text/when/when-parts.ts";

const areaOf = ({ neighbourhoodEntry }: ActivityEntry) => neighbourhoodEntry?.name ?? "";

/** What may tell two activities of one name in one neighbourhood apart, in the order a visitor would use it. */
const MARKS: ((entry: ActivityEntry) => string)[] = [
  ({ locationEntry }) => locationEntry?.name ?? "",
  ({ schedule }) => whenParts(scheduleSentence(schedule)).days,
  ({ organizationEntry }) => organizationEntry.name,
  ({ slug }) => slug,
];

/** The neighbourhood, and where a namesake stands beside it whatever first tells them apart. */
function placeWords(entry: ActivityEntry, all: readonly ActivityEntry[]): string {
  const twins = all.filter(
    (other) => other.slug !== entry.slug && other.title === entry.title && areaOf(other) === areaOf(entry),
  );
  const mark =
    twins.length > 0 && MARKS.find((of) => of(entry) && twins.every((twin) => of(twin) !== of(entry)));
  return [areaOf(entry), mark ? mark(entry) : ""].filter(Boolean).join(", ");
}

const visitText = textOf(firstVisitWords);

/** The first visit below the facts: they have said already that signing up is not needed. */
export function visitBesideFacts(entry: ActivityEntry, today: LocalDate): FirstVisitStory {
  const story = firstVisitStory(entry, today);
  return { ...story, promises: story.promises.filter((promise) => promise !== visitText("first.noSignUp")) };
}

/** What the page of one activity says of itself, and the way to it; the category stands above its title. */
export function activityPage(
  entry: ActivityEntry,
  all: readonly ActivityEntry[],
  isPast = false,
): { page: PageAbout; trail: Step[] } {
  const { slug, title, easyText } = entry;
  const area = placeWords(entry, all);
  const named = area ? `${title}, ${area}` : title;
  return {
    page: {
      title: isPast ? activityText("past.title", { title: named }) : named,
      description: easyText,
      // What is no more wants to be found by nobody but who kept its address.
      ...(!isPast && { path: paths.activity(slug) }),
    },
    trail: [
      { name: frameText("frame.activities"), path: paths.finder() },
      { name: title, path: paths.activity(slug) },
    ],
  };
}

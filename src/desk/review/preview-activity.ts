import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { KnownOffers } from "#import/settle/find-duplicates.ts";
import { comparedText, similarity, type ComparedText } from "#import/words/same-words.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Activity } from "#schema/activity.ts";
import { openQuestions } from "#text/open-questions.ts";
import type { Guide } from "#domain/guide.ts";
import { one, type FormValues } from "../form/form-values.ts";
import { cutToLimits } from "../form/fields/form-table.ts";
import { ProblemList } from "../form/problems.ts";
import { readActivity } from "../form/read-activity.ts";
import { readSchedule } from "../form/when/form-schedule.ts";
import type { Preview } from "#desk/form/form-view.ts";
import { offerOfEntry } from "#desk/pairs/offer-of-entry.ts";
import { draftProblems } from "./release-problems.ts";
import { settleReferences, withReferences } from "./settle-references.ts";

const MOST_PAIRS = 3;
const ALIKE = 0.75;

/** What a form will look like, and what could be better; nothing is stored. `slug`: the activity it changes. */
export function previewActivity(
  given: FormValues,
  {
    guide,
    municipality,
    today,
    slug,
  }: { guide: Guide; municipality: string; today: LocalDate; slug?: string | undefined },
): Preview {
  const base = guide.catalog.activities.find((entry) => entry.slug === slug);
  const { draft, problems } = readActivity(given, base);
  const values = cutToLimits(given);
  const settled = settleReferences(values, { municipality, guide, id: "voorbeeld" });
  const refused = draft ? draftProblems(draft, settled.references, { guide, municipality }) : {};
  const all = { ...refused, ...problems, ...settled.problems };
  const schedule = draft?.schedule ?? readSchedule(values, new ProblemList(), base?.schedule);
  const entry =
    draft && Object.keys(all).length === 0
      ? withReferences(
          {
            ...draft,
            slug: slug ?? "voorbeeld",
            verification: { ...draft.verification, on: today },
          },
          settled.references,
          {
            municipality,
            guide,
          },
        )
      : undefined;
  return {
    entry,
    sentence: schedule && sentenceOf(schedule, today),
    problems: all,
    easyText: one(values, "easyText"),
    questions: entry ? openQuestions(entry, today) : [],
    pairs: likelyPairs(values, { guide, schedule, slug }),
  };
}

/** The rhythm as a reader gets it, with what the sentence leaves to a note. */
function sentenceOf(schedule: Activity["schedule"], today: LocalDate): string {
  const holidays = "schoolHolidays" in schedule ? schedule.schoolHolidays : undefined;
  const sentence = scheduleSentence(schedule, today);
  return holidays === "stops" ? `${sentence}, niet in de schoolvakanties` : sentence;
}

/** What is published, as it is compared: read when somebody first asks, and kept as long as the guide stays. */
interface ComparedGuide {
  offers: KnownOffers;
  places: { slug: string; name: ComparedText }[];
}
const COMPARED = new WeakMap<Guide, ComparedGuide>();

function comparedGuide(guide: Guide): ComparedGuide {
  const made = COMPARED.get(guide) ?? {
    offers: new KnownOffers(guide.entries.map(offerOfEntry)),
    places: guide.catalog.locations.map(({ slug, name }) => ({ slug, name: comparedText(name) })),
  };
  COMPARED.set(guide, made);
  return made;
}

/** Published activities that may be the same: the same place and time, or nearly the same name. */
function likelyPairs(
  values: FormValues,
  {
    guide,
    schedule,
    slug,
  }: { guide: Guide; schedule: Activity["schedule"] | undefined; slug: string | undefined },
): Preview["pairs"] {
  const title = one(values, "title");
  if (title.length < 4) return [];
  const { offers, places } = comparedGuide(guide);
  const venue = one(values, "venue");
  const typed = comparedText(venue);
  const reasons = new Map(offers.namedAlike(title, ALIKE).map((id) => [id, "bijna dezelfde naam"]));
  const alike = offers.alike({
    id: "",
    title,
    description: one(values, "description") || one(values, "easyText"),
    place:
      one(values, "locationSlug") ||
      (places.find(({ name }) => similarity(name, typed) > 0.9)?.slug ?? venue),
    organization: one(values, "organizationSlug"),
    schedule: schedule ?? { type: "by-appointment" },
  });
  for (const { id, why } of alike) reasons.set(id, why);
  return guide.entries
    .filter((entry) => entry.slug !== slug && reasons.has(entry.slug))
    .slice(0, MOST_PAIRS)
    .map((entry) => ({ slug: entry.slug, title: entry.title, why: reasons.get(entry.slug) ?? "" }));
}

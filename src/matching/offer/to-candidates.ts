import { roleOf } from "#domain/suits/role-of.ts";
import { categoriesOf } from "#domain/categories-of.ts";
import type { ActivityEntry, Catalog } from "#domain/catalog.ts";
import { isSpread, priceOfVisit } from "#domain/costs.ts";
import { slotsOf } from "#domain/when/slots.ts";
import { confirmed, suitsProposer, type ProposedSuits } from "#domain/suits/propose-suits.ts";
import type { Moment } from "#domain/when/moment.ts";
import { overFrom, scheduleAhead } from "#domain/when/when-of.ts";
import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { Cost } from "#schema/cost.ts";
import type { MatchingVocabulary } from "#schema/matching-vocabulary.ts";
import type { Schedule } from "#schema/schedule.ts";
import type { Lexicon } from "#search/analyser/lexicon.ts";
import type { Candidate, Regularity } from "./candidate.ts";
import { MOURNERS } from "#matching/ask/asked-groups.ts";
import { audienceReader, type ReadAudience } from "./read-audience.ts";
import { goalReader, needReader, tagReader } from "./read-content.ts";
import { sameOffers } from "./same-offers.ts";
import { bitsOfSlots } from "./slot-bits.ts";

/**
 * Everything that can be proposed, made once at build time. Over or paused activities stay in: whether a day
 * has passed is decided on the day somebody asks; at `now` their days are those that still come. The lexicon is that of the search index.
 */
export function toCandidates(
  catalog: Pick<Catalog, "activities" | "groups" | "interests">,
  vocabulary: MatchingVocabulary,
  lexicon: Lexicon,
  now?: Moment,
): Candidate[] {
  const tagsOf = tagReader(catalog.interests, lexicon);
  const goalsOf = goalReader(vocabulary, lexicon);
  const caresOf = needReader(vocabulary);
  const suitsOf = suitsReader(suitsProposer(catalog.interests, vocabulary));
  const audienceOf = audienceReader(catalog.groups, vocabulary, lexicon);
  const candidates = catalog.activities.map((entry) => {
    const { cares, teachesDutch } = caresOf(entry);
    const candidate: Candidate = {
      ...factsOf(entry, now),
      ...audienceOf(entry),
      ...suitsOf(entry),
      cares,
      tags: tagsOf(entry),
      goals: goalsOf(entry),
    };
    if (teachesDutch) candidate.teachesDutch = true;
    if (entry.accessibility.pickup === false) candidate.noPickup = true;
    // "Jong & rouw" is for who mourns, also when nobody filled in for whom it is.
    const isForMourners = candidate.goals.rouw === "name" && !candidate.meantFor.includes(MOURNERS);
    if (isForMourners) candidate.closedFor = [...new Set([...candidate.closedFor, MOURNERS])];
    return candidate;
  });
  const same = sameOffers(catalog.activities, lexicon);
  return candidates.map((candidate) => {
    const sameAs = same.get(candidate.slug);
    return sameAs === undefined ? candidate : { ...candidate, sameAs };
  });
}

type Facts = Omit<
  Candidate,
  | "cares"
  | "noPickup"
  | "tags"
  | "serves"
  | "moments"
  | "demands"
  | "parts"
  | "unconfirmed"
  | "goals"
  | "likelyKind"
  | keyof ReadAudience
>;

function factsOf(entry: ActivityEntry, now: Moment | undefined): Facts {
  const { schedule, language, firstVisit, threshold } = entry;
  const price = priceOfVisit(entry.costs, schedule);
  const known = {
    location: entry.location,
    point: entry.nearPoint,
    fixedDay: fixedDayOf(schedule),
    fixedDays: fixedDaysOf(schedule),
    overFrom: overFrom(entry),
    verification: entry.verification,
    availability: entry.availability,
    phone: entry.contact.phone ?? entry.organizationEntry.contact.phone,
    price,
    paidFrom: price === undefined ? leastPaid(entry) : undefined,
    isSpread: isSpread(entry.costs) || undefined,
    role: roleOf(entry),
    passPrice: passPriceOf(entry.costs, schedule),
    wheelchair: entry.accessibility.wheelchair,
    languages: language.spoken,
    anyLanguage: language.anyLanguage,
    dutchNeeded: language.dutchNeeded,
    accompaniment: firstVisit.accompaniment,
    size: threshold.groupSize?.max,
  };
  return {
    slug: entry.slug,
    title: entry.title,
    municipality: entry.municipality,
    categories: categoriesOf(entry),
    ...(entry.place && { place: entry.place }),
    organization: entry.organization,
    slots: bitsOfSlots(slotsOf(now === undefined ? schedule : scheduleAhead(entry, now))),
    rhythm: rhythmOf(schedule),
    status: entry.status,
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  };
}

const AMOUNT = /€\s{0,2}\d{0,4}[,.]?\d{0,2}[1-9]/u;
/** Who comes with a child pays for one at least. */
const PER_CHILD = /€\s{0,2}(\d{1,3})(?:[,.](\d{2}))? (?:per|p\.?) ?(?:kind|gezin|duo|paar)/iu;
/** An amount and no more than what it is for: "€ 140", "€ 60 boek". */
const WHOLE_SUM = /^€\s{0,2}(\d{1,4})(?:[,.](\d{2}))?(?: \p{L}{1,20})?$/u;
/** Nobody comes more often in a year than each week. */
const MOST_VISITS = 52;
/** More than nothing. */
const PAID = 0.02;

function leastPaid({ costs, costNote = "" }: ActivityEntry): number | undefined {
  const each = PER_CHILD.exec(costNote);
  const whole = WHOLE_SUM.exec(costNote);
  const sums = [
    ...(each ? [eurosIn(each)] : []),
    ...(whole ? [eurosIn(whole) / MOST_VISITS] : []),
    ...costs.map(({ amount, per, visits }) => amount / (visits ?? (per === "visit" ? 1 : MOST_VISITS))),
    ...(costs.length === 0 && AMOUNT.test(costNote) ? [PAID] : []),
  ].filter((sum) => sum > 0);
  if (sums.length === 0) return undefined;
  return each || whole ? Math.max(...sums) : Math.min(...sums);
}

const eurosIn = ([, euros, cents = "0"]: RegExpExecArray): number => Number(euros) + Number(cents) / 100;

/** What was confirmed; else what the words have. */
const suitsReader =
  (propose: (entry: ActivityEntry) => ProposedSuits) =>
  (
    entry: ActivityEntry,
  ): Pick<Candidate, "serves" | "moments" | "demands" | "parts" | "unconfirmed" | "likelyKind"> => {
    const { suits } = entry;
    const proposal = suits ? undefined : propose(entry);
    const { moments, demands, parts } = suits ?? confirmed(proposal!, "");
    return {
      ...(proposal?.kind && { likelyKind: proposal.kind }),
      ...(suits?.goals && { serves: suits.goals }),
      ...(moments && moments.length > 0 && { moments }),
      ...(demands && demands.length > 0 && { demands }),
      ...(parts && parts.length > 0 && { parts }),
      ...(!suits && { unconfirmed: true as const }),
    };
  };

function passPriceOf(costs: Cost[], schedule: Schedule): number | undefined {
  const withPass = costs.filter((cost) => cost.for === "discount-pass");
  return priceOfVisit(
    withPass.map((cost) => ({ ...cost, for: "everyone" })),
    schedule,
  );
}

function rhythmOf(schedule: Schedule): Regularity {
  if (schedule.type === "once" || schedule.type === "dates") return "once";
  if (schedule.type === "open") return "weekly";
  if (schedule.type === "by-appointment" || schedule.type === "unknown") return "other";
  const rule = schedule.rules[0];
  if (rule?.frequency === "yearly") return "once";
  if (rule?.frequency === "monthly") return (rule.timesPerPeriod ?? 1) > 1 ? "fortnightly" : "monthly";
  if (rule?.frequency === "weekly") return (rule.interval ?? 1) > 1 ? "fortnightly" : "weekly";
  return rule?.frequency === "daily" ? "weekly" : "other";
}

function fixedDayOf(schedule: Schedule): Candidate["fixedDay"] {
  if (schedule.type !== "recurring" || schedule.rules.length !== 1) return undefined;
  const [rule] = schedule.rules;
  const day = rule?.days[0];
  if (rule?.frequency !== "weekly" || (rule.interval ?? 1) > 1 || rule.days.length !== 1 || !day)
    return undefined;
  return rule.startTime ? { day, time: rule.startTime } : { day };
}

/** Several days that are the same each week. */
function fixedDaysOf(schedule: Schedule): Candidate["fixedDays"] {
  if (schedule.type !== "recurring" && schedule.type !== "open") return undefined;
  const isWeekly =
    schedule.type === "open" ||
    schedule.rules.every(
      ({ frequency, interval = 1 }) => interval === 1 && (frequency === "weekly" || frequency === "daily"),
    );
  const windows = schedule.type === "open" ? schedule.hours : schedule.rules;
  const days = WEEKDAYS.filter((day) => windows.some((window) => window.days.includes(day)));
  return isWeekly && days.length > 1 ? days : undefined;
}

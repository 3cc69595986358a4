import { roleOf } from "#domain/suits/role-of.ts";
import type { Event, EventSeries, Offer, PeopleAudience, Service, ServiceChannel } from "schema-dts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { isFree } from "#domain/costs.ts";
import { roomOf } from "#domain/room.ts";
import { saidTown } from "#domain/said-town.ts";
import { addDays } from "#domain/when/day-number.ts";
import { offsetOf } from "#domain/when/local-time.ts";
import type { Occurrence } from "#domain/when/occurrence.ts";
import { whenOf } from "#domain/when/when-of.ts";
import { costSentence } from "#text/cost-sentence.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { exportText } from "./export-text.ts";
import { absoluteUrl, paths } from "#domain/paths.ts";
import { organizationJsonLd, placeJsonLd, townJsonLd, type PlaceNode } from "./json-ld-place.ts";
import { openJsonLd, schedulesJsonLd } from "./json-ld-schedule.ts";
import { withoutEmpty, type JsonLd } from "./json-ld.ts";

type EventNode = Extract<Event, { "@type": "Event" }>;
/** `url` is the address of the page: the anchors of the nodes are made from it. */
type SharedNode = Omit<EventNode, "@type" | "@id"> & { url: string };

export interface ActivityContext {
  origin: string;
  today: LocalDate;
  /** Of the region of the activity's municipality. */
  holidays: SchoolHoliday[];
  /** The name of the municipality, for addresses. */
  town: string;
}

/** As many coming times as a page lists. */
const SHOWN = 4;

function placeOf(entry: ActivityEntry, { origin, town }: ActivityContext): PlaceNode {
  if (entry.place !== "venue" || !entry.locationEntry) {
    const elsewhere = entry.place === "venue" ? undefined : entry.place;
    const said = saidTown(entry) ?? town;
    return townJsonLd(elsewhere ? exportText(`place.${elsewhere}`) : said, said);
  }
  const location = { ...entry.locationEntry, municipality: entry.municipality };
  return placeJsonLd(location, town, origin, entry.accessibility);
}

const AVAILABILITY = {
  open: "InStock",
  few: "LimitedAvailability",
  full: "SoldOut",
  waitlist: "BackOrder",
} as const;

function offersOf(entry: ActivityEntry, url: string, today: LocalDate): Offer[] {
  const { costs, costNote } = entry;
  const state = roomOf(entry, today)?.state;
  return costs.map((cost) =>
    withoutEmpty({
      "@type": "Offer",
      price: cost.amount,
      priceCurrency: "EUR",
      description: costSentence([cost], cost === costs[0] ? costNote : undefined),
      availability: state && state !== "ask" ? `https://schema.org/${AVAILABILITY[state]}` : undefined,
      url,
    }),
  );
}

function audienceOf({ audience }: ActivityEntry): PeopleAudience | undefined {
  const { minAge, maxAge, gender, note } = audience;
  const node = withoutEmpty({
    "@type": "PeopleAudience" as const,
    audienceType: note,
    suggestedMinAge: minAge,
    suggestedMaxAge: maxAge,
    suggestedGender: gender && (gender === "women" ? "female" : "male"),
  });
  return Object.keys(node).length > 1 ? node : undefined;
}

/** "2026-12-08T10:00:00+01:00": with the offset of that day. Without a time only the date. */
const moment = (date: LocalDate, time: string | undefined) =>
  time ? `${date}T${time}:00${offsetOf(date, time)}` : date;

const endOf = ({ date, startTime, endTime }: Occurrence) =>
  startTime && endTime ? moment(endTime < startTime ? addDays(date, 1) : date, endTime) : undefined;

/** What the series and each of its times say alike. */
function sharedOf(entry: ActivityEntry, context: ActivityContext): SharedNode {
  const url = absoluteUrl(context.origin, paths.activity(entry.slug));
  return {
    name: entry.title,
    description: entry.easyText,
    url,
    location:
      entry.place === "online"
        ? { "@type": "VirtualLocation", url: entry.contact.website ?? url }
        : placeOf(entry, context),
    organizer: organizationJsonLd(entry.organizationEntry, context.origin),
    offers: offersOf(entry, url, context.today),
    isAccessibleForFree: entry.costs.length > 0 ? isFree(entry.costs) : undefined,
    audience: audienceOf(entry),
    inLanguage: entry.language.spoken,
    maximumAttendeeCapacity: entry.threshold.groupSize?.max,
    eventAttendanceMode:
      entry.place &&
      (`https://schema.org/${entry.place === "online" ? "Online" : "Offline"}EventAttendanceMode` as const),
  };
}

function eventOf(shared: SharedNode, occurrence: Occurrence, series: string | undefined): JsonLd {
  const anchor = `${occurrence.date}${occurrence.startTime ? `-${occurrence.startTime.replace(":", "")}` : ""}`;
  return withoutEmpty<EventNode>({
    "@type": "Event",
    "@id": `${shared.url}#${anchor}`,
    ...shared,
    startDate: moment(occurrence.date, occurrence.startTime),
    endDate: endOf(occurrence),
    eventStatus: `https://schema.org/${occurrence.cancelled ? "EventCancelled" : "EventScheduled"}`,
    superEvent: series ? { "@type": "EventSeries", "@id": series } : undefined,
  });
}

/** Something one can walk into, ask for or help with: no times that begin, so no event. */
function serviceJsonLd(entry: ActivityEntry, context: ActivityContext): JsonLd {
  const url = absoluteUrl(context.origin, paths.activity(entry.slug));
  return withoutEmpty<Exclude<Service, string>>({
    "@type": "Service",
    "@id": `${url}#aanbod`,
    name: entry.title,
    description: entry.easyText,
    url,
    serviceType: entry.category && exportText(`category.${entry.category}`),
    provider: organizationJsonLd(entry.organizationEntry, context.origin),
    areaServed: { "@type": "AdministrativeArea", name: context.town },
    availableChannel: withoutEmpty<Exclude<ServiceChannel, string>>({
      "@type": "ServiceChannel",
      serviceLocation: entry.place === "online" ? undefined : placeOf(entry, context),
      serviceUrl: entry.contact.website,
    }),
    hoursAvailable: openJsonLd(entry, context.today, context.holidays),
    offers: offersOf(entry, url, context.today),
    audience: audienceOf(entry),
  });
}

/**
 * One activity for search engines: events for times that begin, with their series, and a service for what
 * is open, goes by appointment or is volunteers' work. Only certain times are named (Google asks of an event name,
 * startDate and location with address). Nothing is said that the content does not say.
 */
export function activityJsonLd(entry: ActivityEntry, context: ActivityContext): JsonLd[] {
  const { schedule } = entry;
  const { today, holidays } = context;
  const begins =
    schedule.type !== "open" && schedule.type !== "by-appointment" && schedule.type !== "unknown";
  if (!begins || roleOf(entry) === "volunteer") {
    return [serviceJsonLd(entry, context)];
  }
  const shared = sharedOf(entry, context);
  const asked = { now: today, holidays, only: "certain" as const, limit: SHOWN };
  const { state, times } = whenOf(entry, asked);
  if (schedule.type === "once") return times.map((occurrence) => eventOf(shared, occurrence, undefined));
  const id = `${shared.url}#reeks`;
  const series = withoutEmpty<Exclude<EventSeries, string>>({
    "@type": "EventSeries",
    "@id": id,
    ...shared,
    disambiguatingDescription: scheduleSentence(schedule),
    ...(state === "paused" && { eventStatus: "https://schema.org/EventPostponed" }),
    eventSchedule:
      state === "on" && schedule.type === "recurring"
        ? schedulesJsonLd(entry, schedule, today, holidays)
        : undefined,
  });
  return [series, ...times.map((occurrence) => eventOf(shared, occurrence, id))];
}

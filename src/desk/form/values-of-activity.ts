import type { ActivityEntry } from "#domain/catalog.ts";
import { phoneText, NBSP } from "#text/format.ts";
import type { RecurrenceRule, Schedule, WeeklyHours } from "#schema/schedule.ts";
import { BLOCKS, type Block } from "./fields.ts";
import { FIELD_LIMITS } from "./field-limits.ts";
import type { FormValues } from "./form-values.ts";

type FormFields = Record<string, string | string[] | undefined>;

/** The form as it would have been filled in for a published activity. Empty fields are left out. */
export function valuesOfActivity(entry: ActivityEntry): FormValues {
  const { audience, firstVisit, threshold, accessibility, signUp, contact, locationEntry: location } = entry;
  const values: Record<string, string | readonly string[] | undefined> = {
    title: entry.title,
    easyText: entry.easyText,
    description: entry.description,
    category: entry.category,
    alsoIn: entry.alsoIn,
    role: entry.role,
    organization: entry.organizationEntry.name,
    organizationSlug: entry.organization,
    place: entry.place,
    locationSlug: entry.location,
    venue: location?.name,
    street: location?.street,
    postcode: location?.postcode ?? location?.pc4,
    city: location?.city,
    lat: location?.point && String(location.point.lat),
    lng: location?.point && String(location.point.lng),
    ...scheduleValues(entry.schedule),
    ...costValues(entry),
    minAge: number(audience.minAge),
    maxAge: number(audience.maxAge),
    gender: audience.gender,
    audienceNote: audience.note,
    groups: audience.groups,
    accompaniment: firstVisit.accompaniment,
    meetAt: firstVisit.meetAt,
    firstTenMinutes: firstVisit.firstTenMinutes,
    bring: firstVisit.bring,
    mayWatch: yesNo(firstVisit.mayWatch),
    mayBringSomeone: yesNo(firstVisit.mayBringSomeone),
    callFirst: yesNo(firstVisit.callFirst),
    groupMax: number(threshold.groupSize?.max),
    dropIn: yesNo(threshold.dropIn),
    effort: threshold.effort,
    spoken: entry.language.spoken?.filter((code) => FIELD_LIMITS.spoken.includes(code)),
    dutchNeeded: entry.language.dutchNeeded,
    wheelchair: accessibility.wheelchair === "not-applicable" ? undefined : accessibility.wheelchair,
    toilet: yesNo(accessibility.toilet),
    childWelcome: yesNo(accessibility.childWelcome),
    pickup: yesNo(accessibility.pickup),
    accessNote: accessibility.note,
    signUpNeeded: yesNo(signUp.needed),
    signUpNote: signUp.note,
    contactRole: contact.role,
    phone: contact.phone && phoneText(contact.phone).replaceAll(NBSP, " "),
    email: contact.email,
    website: contact.website,
    tags: entry.tags,
    validUntil: entry.validUntil,
    status: entry.status,
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value.length > 0),
  );
}

const number = (value: number | undefined) => (value === undefined ? undefined : String(value));
const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? "yes" : "no");
const time = (value: string | undefined) => value?.replace(":", ".");

function costValues({ costs, costNote }: ActivityEntry): Record<string, string | undefined> {
  const [first, second] = costs;
  if (
    costs.length === 1 &&
    first?.amount === 0 &&
    first.for === "everyone" &&
    first.per === "visit" &&
    !first.note
  )
    return { price: "free", costNote };
  const simple =
    first?.for === "everyone" &&
    costs.every((cost) => cost.visits === undefined && cost.note === undefined) &&
    (costs.length === 1 ||
      (costs.length === 2 && second?.for === "discount-pass" && second.per === first.per));
  if (first && simple) {
    return {
      price: "paid",
      amount: amount(first.amount),
      per: first.per,
      discount: second && amount(second.amount),
      costNote,
    };
  }
  return { price: first ? "keep" : undefined, costNote };
}
const amount = (euros: number) =>
  Number.isInteger(euros) ? String(euros) : euros.toFixed(2).replace(".", ",");

/** A schedule the form can say comes back field by field; a finer one is kept as it is, unless it is changed. */
function scheduleValues(schedule: Schedule): FormFields {
  const said = sayable(schedule);
  return said ?? { when: "keep" };
}

function sayable(schedule: Schedule): FormFields | undefined {
  switch (schedule.type) {
    case "once":
      return {
        when: "once",
        dates: schedule.date,
        start: time(schedule.startTime),
        end: time(schedule.endTime),
      };
    case "dates":
      return {
        when: "dates",
        dates: schedule.dates.join("\n"),
        start: time(schedule.startTime),
        end: time(schedule.endTime),
        scheduleNote: schedule.note,
      };
    case "recurring": {
      if (
        schedule.startDates ||
        schedule.rules.length > BLOCKS.length ||
        (schedule.course && !schedule.sessions)
      )
        return undefined;
      const blocks = schedule.rules.map((rule, at) => ruleValues(rule, BLOCKS[at] ?? 1));
      if (blocks.some((block) => block === undefined)) return undefined;
      return {
        when: "recurring",
        ...(Object.assign({}, ...blocks) as FormFields),
        from: schedule.from,
        until: schedule.until,
        sessions: number(schedule.sessions),
        holidays: schedule.schoolHolidays,
        scheduleNote: schedule.note,
      };
    }
    case "open": {
      if (schedule.months || !hoursFit(schedule.hours)) return undefined;
      return {
        when: "open",
        ...hoursValues(schedule.hours),
        from: schedule.from,
        until: schedule.until,
        holidays: schedule.schoolHolidays,
        scheduleNote: schedule.note,
      };
    }
    case "by-appointment":
      if (schedule.rhythm || schedule.sessions || !hoursFit(schedule.hours ?? [])) return undefined;
      return { when: "by-appointment", ...hoursValues(schedule.hours ?? []), scheduleNote: schedule.note };
  }
}

function ruleValues(rule: RecurrenceRule, block: Block): FormFields | undefined {
  const { days, frequency, interval, weeks, timesPerPeriod, months, dayparts } = rule;
  if (timesPerPeriod || months || dayparts || (interval ?? 1) > 4 || (frequency === "monthly" && interval))
    return undefined;
  if (frequency === "yearly" || (days.length === 0 && frequency !== "daily" && frequency !== "irregular"))
    return undefined;
  if (block > 1 && (frequency === "daily" || days.length === 0)) return undefined;
  if (frequency === "daily" && days.length > 0) return undefined;
  const every =
    frequency === "weekly" ? String(interval ?? 1) : frequency === "monthly" ? "month" : frequency;
  return {
    [`days${block}`]: [...days],
    [`every${block}`]: every,
    [`weeks${block}`]: weeks?.map(String),
    [`start${block}`]: time(rule.startTime),
    [`end${block}`]: time(rule.endTime),
  };
}

const hoursFit = (hours: readonly WeeklyHours[]) =>
  hours.length <= BLOCKS.length && hours.every(({ days, dayparts }) => days.length > 0 && !dayparts);

const hoursValues = (hours: readonly WeeklyHours[]) =>
  Object.assign(
    {},
    ...hours.map(({ days, startTime, endTime }, at) => ({
      [`days${at + 1}`]: [...days],
      [`start${at + 1}`]: time(startTime),
      [`end${at + 1}`]: time(endTime),
    })),
  ) as FormFields;

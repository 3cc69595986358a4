import type { ActivityEntry } from "#domain/catalog.ts";
import type { Activity } from "#schema/activity.ts";
import { tableValues } from "./fields/form-table.ts";
import { contactValues } from "./form-contact.ts";
import { costValues, keptPrices } from "./form-costs.ts";
import type { FormValues } from "./form-values.ts";
import { keptTimes, scheduleValues } from "./when/schedule-values.ts";

/** An activity, with what it names when that is at hand. */
export type ActivityToFill = Activity & Partial<Pick<ActivityEntry, "locationEntry" | "organizationEntry">>;

/** The form as it would have been filled in for a published activity. Empty fields are left out. */
export function valuesOfActivity(entry: ActivityToFill): FormValues {
  const { contact, costs, locationEntry: location, organizationEntry, schedule } = entry;
  const values: Record<string, string | readonly string[] | undefined> = {
    ...tableValues(entry),
    organization: organizationEntry?.name,
    organizationSlug: entry.organization,
    locationSlug: entry.location,
    venue: location?.name,
    street: location?.street,
    postcode: location?.postcode ?? location?.pc4,
    city: location?.city ?? entry.town,
    lat: location?.point && String(location.point.lat),
    lng: location?.point && String(location.point.lng),
    ...scheduleValues(schedule),
    ...costValues(costs),
    ...contactValues(contact),
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value.length > 0),
  );
}

/** What of an activity the form cannot say, in sentences: it stays as it is unless somebody chooses otherwise. */
export const keptByForm = ({ schedule, costs }: Pick<Activity, "schedule" | "costs">) => ({
  when: keptTimes(schedule),
  price: keptPrices(costs),
});

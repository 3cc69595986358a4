import type { ActivityEntry } from "#domain/catalog.ts";
import { contactValues } from "./form-contact.ts";
import { costValues } from "./form-costs.ts";
import { valueAt, type FormField } from "./fields/form-field.ts";
import { scheduleValues } from "./form-schedule.ts";
import { PUBLISHED_FIELDS } from "./fields/form-table.ts";
import type { FormValues } from "./form-values.ts";

/** The form as it would have been filled in for a published activity. Empty fields are left out. */
export function valuesOfActivity(entry: ActivityEntry): FormValues {
  const { contact, costs, locationEntry: location, organizationEntry, schedule } = entry;
  const values: Record<string, string | readonly string[] | undefined> = {
    ...Object.fromEntries(
      PUBLISHED_FIELDS.filter(([, { special }]) => !special).map(([name, field]) => [
        name,
        typed(field, field.at && valueAt(entry, field.at)),
      ]),
    ),
    organization: organizationEntry.name,
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

/** A value as a person would have typed or chosen it; one the form has no answer for is no answer. */
function typed({ options }: FormField, value: unknown): string | string[] | undefined {
  const isOffered = (key: string) => !options || Object.hasOwn(options, key);
  if (Array.isArray(value)) return (value as string[]).filter(isOffered);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  return typeof value === "string" && isOffered(value) ? value : undefined;
}

import type { ActivityEntry } from "#domain/catalog.ts";
import type { Activity } from "#schema/activity.ts";
import { contactValues } from "./form-contact.ts";
import { costValues, keptPrices } from "./form-costs.ts";
import { valueAt, type FormField } from "./fields/form-field.ts";
import { keptTimes, scheduleValues } from "./when/schedule-values.ts";
import { PUBLISHED_FIELDS, type FieldName } from "./fields/form-table.ts";
import type { FormValues } from "./form-values.ts";
import { readFormValues } from "./read-form-values.ts";

/** An activity, with what it names when that is at hand. */
export type ActivityToFill = Activity & Partial<Pick<ActivityEntry, "locationEntry" | "organizationEntry">>;

/** The form as it would have been filled in for a published activity. Empty fields are left out. */
export function valuesOfActivity(entry: ActivityToFill): FormValues {
  const { contact, costs, locationEntry: location, organizationEntry, schedule } = entry;
  const values: Record<string, string | readonly string[] | undefined> = {
    ...Object.fromEntries(
      PUBLISHED_FIELDS.filter(([, { special }]) => !special).map(([name, field]) => [
        name,
        typed(field, field.at && valueAt(entry, field.at)),
      ]),
    ),
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

/** A value as a person would have typed or chosen it; one the form has no answer for is no answer. */
function typed({ options }: FormField, value: unknown): string | string[] | undefined {
  const isOffered = (key: string) => !options || Object.hasOwn(options, key);
  if (Array.isArray(value)) return (value as string[]).filter(isOffered);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  return typeof value === "string" && isOffered(value) ? value : undefined;
}

/** What of an activity the form cannot say, in sentences: it stays as it is unless somebody chooses otherwise. */
export const keptByForm = ({ schedule, costs }: Pick<Activity, "schedule" | "costs">) => ({
  when: keptTimes(schedule),
  price: keptPrices(costs),
});

/**
 * Whether these fields came back as they were drawn for what is published. What nobody touched is not read again: a form
 * that cannot say all of it would lose something, or refuse it.
 */
export function untouchedFields(
  values: FormValues,
  base: ActivityToFill | undefined,
): (...names: readonly FieldName[]) => boolean {
  if (!base) return () => false;
  const sent = new URLSearchParams();
  for (const [name, value] of Object.entries(valuesOfActivity(base)))
    for (const one of [value].flat()) sent.append(name, one);
  const drawn = readFormValues(sent);
  return (...names) => names.every((name) => same(values[name], drawn[name]));
}

const same = (a: FormValues[FieldName] = [], b: FormValues[FieldName] = []): boolean =>
  [a].flat().join("\0") === [b].flat().join("\0");

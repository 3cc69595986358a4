import { activity as activitySchema, type Activity } from "#schema/activity.ts";
import { valueAt, type FormField } from "./fields/form-field.ts";
import {
  cutToLimits,
  ALL_FIELDS,
  fieldAt,
  fieldOf,
  PUBLISHED_FIELDS,
  type FieldName,
  tableValues,
} from "./fields/form-table.ts";
import { cleanText, many, MOST_CHOSEN, one, type FormValues } from "./form-values.ts";
import { AUDIENCE_FIELDS } from "./fields/more-fields.ts";
import { ProblemList, type Problems } from "./problems.ts";
import { contactValues, readFormContact } from "./form-contact.ts";
import { costValues, readCosts } from "./form-costs.ts";
import { readField } from "./read-field.ts";
import { readNumber } from "./read-number.ts";
import { readSchedule } from "./when/form-schedule.ts";
import { WHEN_FIELDS } from "./fields/when-fields.ts";
import type { ActivityToFill } from "./values-of-activity.ts";
import { scheduleValues } from "./when/schedule-values.ts";

/** An activity without what only an editor can settle: whose it is, and at which known place. */
type ActivityDraft = Omit<Activity, "organization" | "location" | "sources">;

/** An activity in the making: not judged by the schema yet. */
type Raw = Record<string, unknown>;

const WHEN_NAMES = Object.keys(WHEN_FIELDS) as (keyof typeof WHEN_FIELDS)[];
const PLACEHOLDER = "nog-te-kiezen";
const NOT_ASKED = { organization: PLACEHOLDER, location: PLACEHOLDER, sources: [] };
const EMPTY: Raw = {
  audience: {},
  firstVisit: {},
  threshold: {},
  language: {},
  accessibility: {},
  signUp: {},
  contact: {},
};

/**
 * The activity a form describes, or what is wrong with it. Only the fields of the table that can be published
 * are read, each at its own path: nothing else of a form can reach `content/`. `base`: what is published now;
 * what the form does not ask (whom it suits, how old its check is) stays as it is there.
 */
export function readActivity(
  given: FormValues,
  base?: ActivityToFill,
): { draft: ActivityDraft; problems: Problems } | { draft?: never; problems: Problems } {
  const problems = new ProblemList();
  const isUntouched = untouchedFields(given, base);
  checkLengths(given, problems, isUntouched);
  const values = cutToLimits(given);
  checkMissing(values, problems, isUntouched, base);
  const draft: Raw = keptOf(base);
  if (!isUntouched(...WHEN_NAMES)) draft["schedule"] = readSchedule(values, problems, base?.schedule);
  if (!isUntouched("price", "amount", "per", "discount"))
    draft["costs"] = readCosts(values, problems, base?.costs);
  if (!isUntouched("phone", "email", "website")) {
    const { role, ...ways } = base?.contact ?? {};
    const kept = Object.entries(ways).filter(([name]) => isUntouched(name as keyof typeof ways));
    const contact = readFormContact(values, problems, Object.fromEntries(kept));
    draft["contact"] = { ...(role === undefined ? {} : { role }), ...contact };
  }
  if (!isUntouched("minAge", "maxAge")) checkAges(values, problems);
  for (const [name, field] of PUBLISHED_FIELDS) {
    if (field.at === undefined || field.special || isUntouched(name)) continue;
    put(draft, field.at.split("."), readField(values, [name, field], valueAt(base, field.at), problems));
  }
  if (Object.keys(problems.problems).length > 0) return { problems: problems.problems };
  settle(draft, values, isUntouched, base);
  const parsed = activitySchema.safeParse({ ...draft, ...NOT_ASKED });
  if (!parsed.success) {
    // What the questions above let through and the schema does not: told at its field, never a fault.
    const field = fieldAt(parsed.error.issues[0]?.path ?? []);
    return { problems: { [field]: "Dit kan zo niet in de gids. Kijk het nog eens na, of maak het langer." } };
  }
  const { organization: _organization, location: _location, sources: _sources, ...rest } = parsed.data;
  return { draft: rest, problems: {} };
}

type Untouched = (...names: readonly FieldName[]) => boolean;

/**
 * Whether these fields came back as they were drawn for what is published. What nobody touched is not read again: a form
 * that cannot say all of it would lose something, or refuse it.
 */
function untouchedFields(values: FormValues, base: ActivityToFill | undefined): Untouched {
  if (!base) return () => false;
  const { contact, costs, location, locationEntry, schedule, town } = base;
  const drawn: Record<string, string | readonly string[] | undefined> = {
    ...tableValues(base),
    ...{ locationSlug: location, venue: locationEntry?.name, city: locationEntry?.city ?? town },
    ...scheduleValues(schedule),
    ...costValues(costs),
    ...contactValues(contact),
  };
  const same = (name: FieldName) =>
    asSent(fieldOf(name), drawn[name] ?? "") === asSent(fieldOf(name), values[name] ?? "");
  return (...names) => names.every(same);
}

/** A value as a browser sends it, in one text. */
function asSent(field: FormField | undefined, value: string | readonly string[]): string {
  if (typeof value === "string") return cleanText(value, field?.kind === "lines");
  const { kind, options = {} } = field ?? {};
  const chosen = kind === "ticks" ? Object.keys(options).filter((one) => value.includes(one)) : value;
  return [...new Set(chosen)].slice(0, MOST_CHOSEN).join("\n");
}

/** What is published now, without what the form settles elsewhere; a joined entry brings more than an activity. */
function keptOf(base: Activity | undefined): Raw {
  if (!base) return structuredClone(EMPTY);
  const known = Object.entries(base).filter(([key]) => key in activitySchema.shape && !(key in NOT_ASKED));
  return structuredClone(Object.fromEntries(known));
}

/** Sets a value at its path. What is undefined goes, and so does a group of the path that nothing is left in. */
function put(draft: Raw, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    if (value === undefined) delete draft[key];
    else draft[key] = value;
    return;
  }
  const group = (draft[key] ?? {}) as Raw;
  put(group, rest, value);
  if (key in EMPTY || Object.keys(group).length > 0) draft[key] = group;
  else delete draft[key];
}

/** What no path says by itself. */
function settle(
  draft: Partial<Activity>,
  values: FormValues,
  isUntouched: Untouched,
  base: ActivityToFill | undefined,
): void {
  // A town beside a known place is of that place, and the form shows only that one.
  const isOfPlace = base?.location !== undefined && !base.locationEntry;
  if (!isUntouched("place") || !(isUntouched("city") || isOfPlace)) {
    // Once it is known where it is, the place says in which town.
    const town = draft.place === "venue" || draft.place === "online" ? "" : one(values, "city");
    if (town === "") delete draft.town;
    else if (draft.town !== undefined) draft.town = town;
  }
  if (draft.easyText && !isUntouched("easyText"))
    draft.easyText = draft.easyText.replace(/(?<!\s)\s*\n\s*/g, " ");
  const groupSize = draft.threshold?.groupSize;
  if (!isUntouched("groupMax") && groupSize?.max !== undefined && (groupSize.min ?? 0) > groupSize.max)
    delete groupSize.min;
  if (isUntouched("alsoIn", "category")) return;
  const alsoIn = many(values, "alsoIn").filter((key) => key !== draft.category) as Activity["alsoIn"] & {};
  if (alsoIn.length > 0) draft.alsoIn = alsoIn.slice(0, 2);
  else delete draft.alsoIn;
}

/** As a reader and the schema count: a picture is one letter, however it is stored. */
const letters = (text: string): number => [...text].length;

/** What is open in the guide may stay open: who corrects a phone number need not know where it is. */
function checkMissing(
  values: FormValues,
  problems: ProblemList,
  isUntouched: Untouched,
  base: ActivityToFill | undefined,
): void {
  for (const [name, { at, missing, tooShort, min = 0 }] of PUBLISHED_FIELDS) {
    if (missing === undefined || isUntouched(name)) continue;
    const length = letters(one(values, name));
    if (length === 0 && base && at && valueAt(base, at) === undefined) continue;
    if (length === 0 || (length < min && !tooShort)) problems.add(name, missing);
    else if (length < min && tooShort) problems.add(name, tooShort(length, min));
  }
  const hasPlace = letters(one(values, "venue")) >= 2 || one(values, "locationSlug") !== "";
  if (one(values, "place") === "venue" && !hasPlace && !isUntouched("place", "venue", "locationSlug"))
    problems.add("venue", "Vul de naam van de plek in, zoals Buurthuis De Brink.");
}

function checkAges(values: FormValues, problems: ProblemList): void {
  const youngest = readNumber(values, ["minAge", AUDIENCE_FIELDS.minAge], problems);
  const oldest = readNumber(values, ["maxAge", AUDIENCE_FIELDS.maxAge], problems);
  if (youngest !== undefined && oldest !== undefined && youngest > oldest)
    problems.add("maxAge", "De hoogste leeftijd is lager dan de laagste. Draai ze om.");
}

function checkLengths(values: FormValues, problems: ProblemList, isUntouched: Untouched): void {
  for (const [name, { max = Infinity }] of ALL_FIELDS) {
    const { length } = one(values, name);
    if (length > max && !isUntouched(name))
      problems.add(
        name,
        `Dit is te lang: ${length} letters. Maak er hooguit ${max} van. Uw tekst staat er nog.`,
      );
  }
}

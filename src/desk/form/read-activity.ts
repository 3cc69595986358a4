import { activity as activitySchema, type Activity } from "#schema/activity.ts";
import type { Schedule } from "#schema/schedule.ts";
import { FIELD_LIMITS } from "./field-limits.ts";
import { fieldOf, type FieldName } from "./fields.ts";
import { cutToLimits, list, one, type FormValues } from "./form-values.ts";
import { ProblemList, type Problems } from "./problems.ts";
import { readContact } from "./read-contact.ts";
import { readCosts } from "./read-costs.ts";
import { readOneDate, readSchedule, wholeNumber } from "./read-schedule.ts";

/** An activity without what only an editor can settle: whose it is, and at which known place. */
export type ActivityDraft = Omit<Activity, "organization" | "location" | "sources">;

type YesNo = boolean | undefined;
const PLACEHOLDER = "nog-te-kiezen";

/**
 * The activity a form describes, or what is wrong with it. Every field that may become public is named here,
 * one by one: nothing else of a form can reach `content/`. `base`: what is published now; what the form does
 * not ask (sources, a group that rings, the next step) stays as it is there.
 */
export function readActivity(
  given: FormValues,
  base?: Activity,
): { draft: ActivityDraft; problems: Problems } | { draft?: never; problems: Problems } {
  const problems = new ProblemList();
  checkLengths(given, problems);
  const values = cutToLimits(given);
  const title = required(values, "title", "Vul in hoe de activiteit heet.", problems);
  const easyText = readEasyText(values, problems);
  const category = required(values, "category", "Kies wat het beste past. De redactie kijkt mee.", problems);
  const place = required(
    values,
    "place",
    "Kies waar het is: op een plek, online, thuis of wisselend.",
    problems,
  );
  if (place === "venue" && letters(one(values, "venue")) < 2 && one(values, "locationSlug") === "")
    problems.add("venue", "Vul de naam van de plek in, zoals Buurthuis De Brink.");
  const schedule = readSchedule(values, problems, base?.schedule);
  const { costs, costNote } = readCosts(values, problems, base);
  const contact = readContact(values, problems);
  const minAge = wholeNumber(values, "minAge", 0, 120, problems);
  const maxAge = wholeNumber(values, "maxAge", 0, 120, problems);
  if (minAge !== undefined && maxAge !== undefined && minAge > maxAge)
    problems.add("maxAge", "De hoogste leeftijd is lager dan de laagste. Draai ze om.");
  const groupMax = wholeNumber(values, "groupMax", 1, 999, problems);
  const validUntil = readOneDate(values, "validUntil", "end", problems);
  if (Object.keys(problems.problems).length > 0 || !schedule) return { problems: problems.problems };

  const alsoIn = list(values, "alsoIn")
    .filter((key) => key !== category)
    .slice(0, 2);
  const draft = {
    title,
    easyText,
    description: one(values, "description") || undefined,
    category,
    alsoIn: alsoIn.length > 0 ? alsoIn : undefined,
    role: one(values, "role") || "participant",
    place,
    schedule: schedule satisfies Schedule,
    costs,
    costNote,
    audience: {
      minAge,
      maxAge,
      gender: one(values, "gender") || undefined,
      groups: list(values, "groups").length > 0 ? list(values, "groups") : undefined,
      note: one(values, "audienceNote") || undefined,
    },
    firstVisit: {
      accompaniment: one(values, "accompaniment") || undefined,
      meetAt: one(values, "meetAt") || undefined,
      firstTenMinutes: one(values, "firstTenMinutes") || undefined,
      bring: one(values, "bring") || undefined,
      mayWatch: yesNo(values, "mayWatch"),
      mayBringSomeone: yesNo(values, "mayBringSomeone"),
      callFirst: yesNo(values, "callFirst"),
      note: base?.firstVisit.note,
    },
    threshold: {
      ...base?.threshold,
      groupSize: groupSizeOf(groupMax, base),
      dropIn: yesNo(values, "dropIn"),
      effort: one(values, "effort") || undefined,
    },
    language: {
      ...base?.language,
      spoken: spokenOf(list(values, "spoken"), base),
      dutchNeeded: one(values, "dutchNeeded") || undefined,
    },
    accessibility: {
      ...base?.accessibility,
      wheelchair: one(values, "wheelchair") || keptWheelchair(base),
      toilet: yesNo(values, "toilet"),
      childWelcome: yesNo(values, "childWelcome"),
      pickup: yesNo(values, "pickup"),
      note: one(values, "accessNote") || undefined,
    },
    signUp: {
      ...base?.signUp,
      needed: yesNo(values, "signUpNeeded"),
      note: one(values, "signUpNote") || undefined,
    },
    contact,
    availability: base?.availability,
    comingBack: base?.comingBack,
    nextStep: base?.nextStep,
    tags: list(values, "tags"),
    verification: base?.verification,
    validUntil,
    status: one(values, "status") || "published",
  };
  const parsed = activitySchema.safeParse(
    JSON.parse(JSON.stringify({ ...draft, organization: PLACEHOLDER, location: PLACEHOLDER, sources: [] })),
  );
  if (!parsed.success) {
    // What the questions above let through and the schema does not: told at its field, never a fault.
    const [key] = parsed.error.issues[0]?.path ?? [];
    const field = typeof key === "string" && fieldOf(key) ? (key as FieldName) : "title";
    return { problems: { [field]: "Dit kan zo niet in de gids. Kijk het nog eens na, of maak het langer." } };
  }
  const { organization: _organization, location: _location, sources: _sources, ...rest } = parsed.data;
  return { draft: rest, problems: {} };
}

const groupSizeOf = (max: number | undefined, base: Activity | undefined) => {
  const min = base?.threshold.groupSize?.min;
  if (max === undefined) return min === undefined ? undefined : { min };
  return { ...(min !== undefined && min <= max ? { min } : {}), max };
};

/**
 * The first language is the one a group mostly speaks: those that stay keep their order, new ones come after.
 * Languages the form has no box for stay as well.
 */
function spokenOf(chosen: readonly string[], base: Activity | undefined): string[] | undefined {
  const before = base?.language.spoken ?? [];
  const stay = before.filter((code) => !FIELD_LIMITS.spoken.includes(code) || chosen.includes(code));
  const spoken = [...stay, ...chosen.filter((code) => !before.includes(code))];
  return spoken.length > 0 ? spoken : undefined;
}

/** "You need not go anywhere" is no answer a person gives in the form. */
const keptWheelchair = (base: Activity | undefined) =>
  base?.accessibility.wheelchair === "not-applicable" ? ("not-applicable" as const) : undefined;

/** As a reader and the schema count: a picture is one letter, however it is stored. */
const letters = (text: string): number => [...text].length;

function required(
  values: FormValues,
  field: "title" | "category" | "place",
  sentence: string,
  problems: ProblemList,
): string {
  const value = one(values, field);
  if (value === "") problems.add(field, sentence);
  else if (field === "title" && letters(value) < 2) problems.add(field, sentence);
  return value;
}

function readEasyText(values: FormValues, problems: ProblemList): string {
  const text = one(values, "easyText");
  if (text === "")
    problems.add("easyText", "Vertel in een paar korte zinnen wat het is. Dit lezen mensen als eerste.");
  else if (letters(text) < 40)
    problems.add("easyText", `Nog iets te kort: ${letters(text)} letters. Schrijf er minstens 40.`);
  return text.replace(/\s*\n\s*/g, " ");
}

function checkLengths(values: FormValues, problems: ProblemList): void {
  for (const [name, max] of FIELD_LIMITS.lengths) {
    const length = one(values, name).length;
    if (length > max)
      problems.add(
        name,
        `Dit is te lang: ${length} letters. Maak er hooguit ${max} van. Uw tekst staat er nog.`,
      );
  }
}

function yesNo(values: FormValues, field: Parameters<typeof one>[1]): YesNo {
  const value = one(values, field);
  return value === "" ? undefined : value === "yes";
}

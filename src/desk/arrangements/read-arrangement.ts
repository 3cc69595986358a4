import { cleanText } from "#desk/form/form-values.ts";
import { problemOfText } from "#desk/gate/text-findings.ts";
import { looksAfter, type Editor } from "#desk/sign-in/editor.ts";
import { standingOf } from "#domain/arrangements/arrangement-steps.ts";
import type { ArrangementEntry } from "#domain/arrangements/join-arrangements.ts";
import type { ActivityEntry, OrganizationEntry } from "#domain/catalog.ts";
import {
  arrangement as arrangementSchema,
  type Arrangement,
  type ArrangementStep,
} from "#schema/prescribing/arrangement.ts";
import { ARRANGEMENT_THEMES } from "#schema/closed-lists.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import {
  BUNDLE_FIELDS,
  LEAST_STEPS,
  MOST_STEPS,
  STEP_FIELDS,
  stepName,
  type BundleField,
  type StepField,
} from "./arrangement-fields.ts";

/** What somebody typed, as it was typed. `activity` is how an activity is called in the list of the form. */
export type ArrangementValues = Record<BundleField | "theme" | "madeBy", string> & {
  steps: ArrangementStep[];
};
/** What is wrong, by the name of a field of the form. */
export type ArrangementProblems = Record<string, string>;

/**
 * How each activity is called in the form, and back: by its title, and by its slug as well where two have one title. Of
 * those the only one that can be found in the guide has the title to itself.
 */
export function activityNames(
  activities: readonly ActivityEntry[],
  today: LocalDate,
): {
  nameOf: (slug: string) => string;
  slugOf: (typed: string) => string | undefined;
} {
  const titles = Map.groupBy(activities, ({ title }) => title.toLocaleLowerCase("nl-NL"));
  const isAlone = (entry: ActivityEntry): boolean => {
    const same = titles.get(entry.title.toLocaleLowerCase("nl-NL")) ?? [];
    if (same.length === 1) return true;
    const found = same.filter((one) => canBeFound(standingOf(one, today)));
    return found.length === 1 && found[0] === entry;
  };
  const names = new Map(
    activities.map((entry) => [entry.slug, isAlone(entry) ? entry.title : `${entry.title} (${entry.slug})`]),
  );
  const slugs = new Map([...names].map(([slug, name]) => [name.toLocaleLowerCase("nl-NL"), slug]));
  return {
    nameOf: (slug) => names.get(slug) ?? slug,
    slugOf: (typed) => slugs.get(typed.toLocaleLowerCase("nl-NL")) ?? (names.has(typed) ? typed : undefined),
  };
}

export const EMPTY_ARRANGEMENT: ArrangementValues = {
  title: "",
  theme: "",
  forWhom: "",
  why: "",
  madeBy: "",
  steps: [],
};

export const valuesOfArrangement = (
  { title, theme, forWhom, why, madeBy, activities }: Arrangement,
  nameOf: (slug: string) => string,
): ArrangementValues => ({
  ...{ title, theme, forWhom, why, madeBy },
  steps: activities.map((step) => ({ ...step, activity: nameOf(step.activity) })),
});

/** Reads what a browser sent; rows in which nothing stands are passed over. */
export function arrangementInForm(form: URLSearchParams): ArrangementValues {
  const typed = (name: string) => cleanText(form.get(name) ?? "", false);
  const rows = Array.from({ length: MOST_STEPS }, (_, at): ArrangementStep => ({
    activity: typed(stepName("activity", at + 1)),
    why: typed(stepName("why", at + 1)),
    firstStep: typed(stepName("firstStep", at + 1)),
  }));
  return {
    title: typed("title"),
    theme: typed("theme"),
    forWhom: typed("forWhom"),
    why: typed("why"),
    madeBy: typed("madeBy"),
    steps: rows.filter((row) => Object.values(row).some(Boolean)),
  };
}

/** Whether it may be chosen: readers find it in the guide. */
export const canBeFound = (standing: ReturnType<typeof standingOf>): boolean =>
  standing === "living" || standing === "full";

interface Asked {
  editor: Pick<Editor, "organizations">;
  activities: readonly ActivityEntry[];
  organizations: readonly OrganizationEntry[];
  today: LocalDate;
  /** What it was, when it is changed: what ended since may stay in it. */
  before: ArrangementEntry | undefined;
  /** Titles of the others in its municipality: two pages of one name nobody can tell apart. */
  taken: readonly string[];
}

function problemOfActivity(
  slug: string | undefined,
  taken: ReadonlySet<string>,
  { activities, before, today }: Asked,
): string | undefined {
  const entry = activities.find((one) => one.slug === slug);
  const wasIn = before?.activities.some(({ activity }) => activity === slug) ?? false;
  if (slug === undefined || (!entry && !wasIn))
    return "Deze activiteit kennen wij niet. Kies er een uit de lijst.";
  if (taken.has(slug)) return "Deze activiteit staat er al in. Kies een andere, of haal haar hier weg.";
  const standing = standingOf(entry, today);
  return wasIn || canBeFound(standing)
    ? undefined
    : "Deze activiteit staat nu niet in de gids. Kies een andere.";
}

function checkSteps(
  steps: readonly ArrangementStep[],
  asked: Asked,
  add: (name: string, text?: string) => void,
) {
  const { slugOf } = activityNames(asked.activities, asked.today);
  const taken = new Set<string>();
  const read = steps.map((step, at): ArrangementStep => {
    // What is no more has no title: there the slug itself stands in the form.
    const slug = slugOf(step.activity) ?? (asked.before ? step.activity : undefined);
    add(
      stepName("activity", at + 1),
      step.activity === "" ? "Kies een activiteit." : problemOfActivity(slug, taken, asked),
    );
    for (const field of ["why", "firstStep"] satisfies StepField[])
      add(stepName(field, at + 1), problemOfText(STEP_FIELDS[field], step[field]));
    if (slug !== undefined) taken.add(slug);
    return { ...step, activity: slug ?? "" };
  });
  if (steps.length < LEAST_STEPS)
    add(
      stepName("activity", steps.length + 1),
      `Kies minstens ${LEAST_STEPS} activiteiten. Er staan er nu ${steps.length}.`,
    );
  return read;
}

/** The bundle that a form describes, or what is wrong with it, by field. Who keeps it, has looked it over today. */
export function readArrangement(
  values: ArrangementValues,
  asked: Asked,
): { arrangement: Arrangement } | { problems: ArrangementProblems } {
  const problems: ArrangementProblems = {};
  const add = (name: string, text: string | undefined) => {
    if (text !== undefined) problems[name] ??= text;
  };
  for (const [name, field] of Object.entries(BUNDLE_FIELDS))
    add(name, problemOfText(field, values[name as BundleField]));
  const isTitle = (other: string) =>
    other.toLocaleLowerCase("nl-NL") === values.title.toLocaleLowerCase("nl-NL");
  if (asked.taken.some(isTitle))
    add("title", "Er is al een arrangement dat zo heet. Geef dit een andere naam, of verander dat andere.");
  const theme = ARRANGEMENT_THEMES.find((one) => one === values.theme);
  if (!theme) add("theme", "Kies waar het over gaat.");
  const isKnown = asked.organizations.some(({ slug }) => slug === values.madeBy);
  if (!isKnown) add("madeBy", "Kies welke organisatie dit maakt.");
  else if (!looksAfter(asked.editor, values.madeBy))
    add("madeBy", "Deze organisatie is niet van u. Kies er een van uzelf.");
  const activities = checkSteps(values.steps, asked, add);
  if (Object.keys(problems).length > 0) return { problems };
  const { title, forWhom, why, madeBy } = values;
  const parsed = arrangementSchema.safeParse({
    ...{ title, theme, forWhom, why, activities, madeBy },
    checkedOn: asked.today,
    status: asked.before?.status ?? "published",
  });
  return parsed.success
    ? { arrangement: parsed.data }
    : { problems: { title: "Dit kan zo niet in de gids. Kijk het nog eens na." } };
}

/** The same with one activity earlier in the order, or without it. `nth`: counted from 1. */
export function withStep(
  values: ArrangementValues,
  nth: number,
  change: "earlier" | "away",
): ArrangementValues {
  const step = values.steps[nth - 1];
  if (!step) return values;
  const others = values.steps.toSpliced(nth - 1, 1);
  return { ...values, steps: change === "away" ? others : others.toSpliced(Math.max(0, nth - 2), 0, step) };
}

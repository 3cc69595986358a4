import type { ActivityEntry } from "#domain/catalog.ts";
import type { AskedKey } from "#domain/quality/asked-fields.ts";
import { helpfulQuestions } from "#domain/quality/how-known.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { QUALITY_QUESTIONS } from "#text/quality-questions.ts";
import type { FieldName } from "#desk/form/fields/form-table.ts";
import type { FormValues } from "#desk/form/form-values.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import { valuesOfActivity } from "#desk/form/values-of-activity.ts";

/** By which fields of the form a question is answered. What takes more than a word on the phone is not asked here. */
const ANSWERED_BY: Partial<Record<AskedKey, readonly FieldName[]>> = {
  cost: ["price", "amount", "per"],
  contact: ["phone", "email", "website"],
  wheelchair: ["wheelchair"],
  accompaniment: ["accompaniment"],
  // Whether there is room is no field of the form: it is said apart, and holds for some weeks.
  room: [],
  signUp: ["signUpNeeded", "signUpNote"],
  forWhom: ["audienceNote", "minAge", "maxAge"],
  language: ["spoken"],
  dutchNeeded: ["dutchNeeded"],
  groupSize: ["groupMax"],
  dropIn: ["dropIn"],
  effort: ["effort"],
  toilet: ["toilet"],
  childWelcome: ["childWelcome"],
  pickup: ["pickup"],
  meetAt: ["meetAt"],
  firstTenMinutes: ["firstTenMinutes"],
  mayWatch: ["mayWatch"],
  mayBringSomeone: ["mayBringSomeone"],
  bring: ["bring"],
  ringsWhenAway: ["ringsWhenAway"],
  wayBackOpen: ["wayBackOpen"],
  nextStep: ["nextAs", "nextHow"],
};
const ANSWERABLE = Object.keys(ANSWERED_BY) as AskedKey[];
const FIELDS = Object.values(ANSWERED_BY).flat();

/** A question of one call, with the activities of which the answer is not known and where it is filled in. */
export interface AskedInCall {
  key: AskedKey;
  question: string;
  answers: { slug: string; title: string; fields: readonly FieldName[] }[];
}

/** The six questions that help most and that one can answer in a word. */
export const questionsOfCall = (entries: readonly ActivityEntry[], today: LocalDate): AskedInCall[] =>
  helpfulQuestions(entries, today, ANSWERABLE).map(({ key, of }) => ({
    key,
    question: QUALITY_QUESTIONS[key],
    answers: of.map(({ slug, title }) => ({ slug, title, fields: ANSWERED_BY[key] ?? [] })),
  }));

/** What was filled in of one activity: only what stands in a field of a call. */
export function saidInCall(form: URLSearchParams, slug: string): FormValues {
  const own = new URLSearchParams();
  for (const name of FIELDS) for (const value of form.getAll(`${slug}.${name}`)) own.append(name, value);
  return readFormValues(own);
}

/** The same, without what is known by now: an answer on the phone never takes the place of another one. */
export function newInCall(said: FormValues, entry: ActivityEntry): FormValues {
  const known = valuesOfActivity(entry);
  return Object.fromEntries(Object.entries(said).filter(([name]) => known[name as FieldName] === undefined));
}

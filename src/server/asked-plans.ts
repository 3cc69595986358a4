import { z } from "zod";
import { ENOUGH } from "#search/answer-question.ts";
import { FACET_KEYS, FACETS } from "#search/facets.ts";
import { MAX_WORDS, SERVED, type SearchPlan } from "#search/plan.ts";
import { isSlug } from "#search/read-execution.ts";

/**
 * Enough for words that were written as one. Looking for typing errors in longer ones costs the search server
 * memory: 320 MB with words of 50 letters, 500 MB with one of 200.
 */
const LONGEST_WORD = 60;
/** A question is 200 characters; the words it is searched with may be somewhat longer. */
const MOST_LETTERS = 250;
const LAST_OFFSET = 10_000;

const word = z.strictObject({
  text: z
    .string()
    .max(LONGEST_WORD)
    .regex(/^[\p{L}\p{N}]+$/u),
  prefix: z.boolean(),
});
const words = z
  .array(word)
  .max(MAX_WORDS)
  .refine((all) => all.slice(0, -1).every(({ prefix }) => !prefix))
  .refine((all) => all.reduce((sum, { text }) => sum + text.length, 0) <= MOST_LETTERS);

const values = z.array(z.string().refine(isSlug)).max(SERVED.values);
/** What says something about a person never leaves their device, so it is no question for here. */
const publicFacets = FACET_KEYS.filter((key) => !FACETS[key].private);
const filters = z.strictObject(Object.fromEntries(publicFacets.map((key) => [key, values.optional()])));

const plan = z.strictObject({ words, filters, sort: z.literal("best") });
/** One page of what matches, with all counts; or the weaker plans and relaxations beside it, which count nothing. */
const page = plan.extend({
  offset: z.int().min(0).max(LAST_OFFSET),
  limit: z.int().min(0).max(SERVED.hits),
  facets: z.literal(true),
});
const beside = plan.extend({
  offset: z.literal(0),
  limit: z.int().min(0).max(ENOUGH),
  facets: z.literal(false),
});
const asked = z.strictObject({
  plans: z.union([z.array(page).length(1), z.array(beside).min(1).max(SERVED.plans)]),
});

/**
 * The plans of one request, made anew from what was read; undefined for anything `answerQuestion` would not ask.
 * The types say what a plan is, this says what the finder asks: nothing about a person, and never much.
 */
export function readAskedPlans(body: Buffer): SearchPlan[] | undefined {
  try {
    return asked.safeParse(JSON.parse(body.toString("utf8"))).data?.plans;
  } catch {
    return undefined;
  }
}

import type { Activity } from "#schema/activity.ts";
import { slug } from "#schema/identifiers.ts";
import {
  choice,
  date,
  line,
  slugs,
  special,
  ticks,
  typedValue,
  valueAt,
  type FormField,
} from "./form-field.ts";
import { CATEGORY_OPTIONS, CONTACT_FIELDS, COST_FIELDS, WHAT_FIELDS, WHERE_FIELDS } from "./main-fields.ts";
import { AUDIENCE_FIELDS, ENTRY_FIELDS, FIRST_VISIT_FIELDS, STAYING_FIELDS } from "./more-fields.ts";
import { PRIVATE_FIELDS } from "./private-fields.ts";
import { WHEN_FIELDS } from "./when-fields.ts";

/** What everybody may read once it is published: with the editor's, all that can reach `content/`. */
const PUBLIC_FIELDS = {
  ...WHAT_FIELDS,
  ...WHEN_FIELDS,
  ...WHERE_FIELDS,
  ...COST_FIELDS,
  ...CONTACT_FIELDS,
  ...FIRST_VISIT_FIELDS,
  ...AUDIENCE_FIELDS,
  ...ENTRY_FIELDS,
  ...STAYING_FIELDS,
};

/** What only an editor decides. */
export const EDITOR_FIELDS = {
  organizationSlug: special("line", slug, "Bekende organisatie"),
  alsoIn: ticks("alsoIn", "Staat ook bij", CATEGORY_OPTIONS),
  locationSlug: special("line", slug, "Bekende plek"),
  tags: slugs("tags", "Interesses"),
  groups: slugs("audience.groups", "Groepen"),
  nextActivity: line("nextStep.activity", "Vervolg in de gids", {
    hint: "Het laatste stuk van het adres van die activiteit.",
  }),
  validUntil: date("validUntil", "Geldig tot en met", { edge: "end" }),
  status: choice(
    "status",
    "In de gids",
    { published: "Staat erin", paused: "Ligt even stil", ended: "Is gestopt" },
    { otherwise: "published", unfolds: true },
  ),
};

export type EditorField = keyof typeof EDITOR_FIELDS;
type PublishedField = keyof typeof PUBLIC_FIELDS | EditorField;
export type FieldName = PublishedField | keyof typeof PRIVATE_FIELDS;

/** All that can be published, in the order of the form: so editors compare it, and what is wrong is told in it. */
export const PUBLISHED_FIELDS = Object.entries<FormField>({ ...PUBLIC_FIELDS, ...EDITOR_FIELDS }) as [
  PublishedField,
  FormField,
][];
export const ALL_FIELDS = [...PUBLISHED_FIELDS, ...Object.entries<FormField>(PRIVATE_FIELDS)] as [
  FieldName,
  FormField,
][];

const BY_NAME: ReadonlyMap<string, FormField> = new Map(ALL_FIELDS);
export const fieldOf = (name: string): FormField | undefined => BY_NAME.get(name);
export const labelOf = (name: string): string => BY_NAME.get(name)?.label ?? name;

const PUBLISHED: ReadonlySet<string> = new Set(PUBLISHED_FIELDS.map(([name]) => name));
export const isPublished = (name: string): boolean => PUBLISHED.has(name);

/** What the fields that are read and written by their path say of an activity, as a person would have filled them in. */
export const tableValues = (activity: Activity): Record<string, string | string[] | undefined> =>
  Object.fromEntries(
    PUBLISHED_FIELDS.filter(([, { special }]) => !special).map(([name, field]) => [
      name,
      typedValue(field, field.at && valueAt(activity, field.at)),
    ]),
  );

/**
 * The field where a problem of the schema is told: the one at its path, or else the first of the same part.
 * `["costs", 0, "amount"]` is told at the amount.
 */
export function fieldAt(path: readonly PropertyKey[]): FieldName {
  const keys = path.filter((key) => typeof key === "string");
  for (let depth = keys.length; depth > 0; depth--) {
    const at = keys.slice(0, depth).join(".");
    const found =
      PUBLISHED_FIELDS.find(([, field]) => field.at === at) ??
      PUBLISHED_FIELDS.find(([, field]) => field.at?.startsWith(`${at}.`));
    if (found) return found[0];
  }
  return "title";
}

/** The same form with no text longer than its field: what a parser gets, however much somebody sent. */
export function cutToLimits<Values extends object>(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      return [name, typeof value === "string" ? value.slice(0, fieldOf(name)?.max) : (value as unknown)];
    }),
  ) as Values;
}

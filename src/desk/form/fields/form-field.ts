import { z } from "zod";
import { activity, type Activity } from "#schema/activity.ts";

/** How a field is filled in. `line`: one line. `lines`: several. `choice`: one of. `ticks`: some of. */
type FieldKind = "line" | "lines" | "choice" | "ticks" | "yesNo" | "number" | "date" | "time" | "slugs";

/** One field of the form: whoever draws, reads, refuses, compares or exports it asks here. */
export interface FormField {
  kind: FieldKind;
  label: string;
  hint?: string;
  /** Answers and their words, in the order they are drawn. */
  options?: Record<string, string>;
  /** Where its answer stands in an activity: what is refused there is told at this field. */
  at?: string;
  /** Read and written together with the fields around it, not by its path alone. */
  special?: true;
  /** Letters. Those of a number, date or time are those typed. */
  min?: number;
  max?: number;
  /** The lowest and highest value of a number. */
  from?: number;
  to?: number;
  /** May stay empty: the form says so, or offers "weet ik niet". */
  optional?: boolean;
  /** The sentence when nothing is filled in, or too little; without one an empty field is no problem. */
  missing?: string;
  tooShort?: (letters: number, least: number) => string;
  /** What holds when nothing is chosen. */
  otherwise?: string;
  /** A month or a year typed as a date is its first or its last day. */
  edge?: "start" | "end";
  /** A choice in a list that unfolds instead of a row of buttons. */
  unfolds?: true;
  /** What such a list says while nothing is chosen. */
  nothing?: string;
  /** What the browser shows a line with. */
  input?: "email" | "tel" | "url";
  autocomplete?: string;
  rows?: number;
}

/** Every path to a `Value` in an activity, such as `accessibility.toilet`: another one does not compile. */
type PathTo<Value, In = Activity> = In extends readonly (infer Each)[]
  ? PathTo<Value, Each>
  : In extends object
    ? {
        [Key in keyof In & string]-?:
          | (NonNullable<In[Key]> extends Value ? Key : never)
          | `${Key}.${PathTo<Value, NonNullable<In[Key]>>}`;
      }[keyof In & string]
    : never;

type More = Omit<FormField, "kind" | "label" | "at" | "special">;
type Options = Record<string, string>;

const YES_NO = { yes: "Ja", no: "Nee" };
/** What is typed for a number, a date or a time is never longer. */
const TYPED: Partial<Record<FieldKind, number>> = { number: 3, date: 40, time: 40 };

export const line = (at: PathTo<string>, label: string, more?: More) => field("line", at, label, more);
export const lines = (at: PathTo<string>, label: string, more?: More) => field("lines", at, label, more);
export const date = (at: PathTo<string>, label: string, more?: More) => field("date", at, label, more);
export const number = (at: PathTo<number>, label: string, more?: More) => field("number", at, label, more);
export const yesNo = (at: PathTo<boolean>, label: string) => field("yesNo", at, label, { options: YES_NO });
export const choice = (at: PathTo<string>, label: string, options: Options, more?: More) =>
  field("choice", at, label, { options, ...more });
export const ticks = (at: PathTo<string[]>, label: string, options: Options) =>
  field("ticks", at, label, { options });
export const slugs = (at: PathTo<string[]>, label: string) => field("slugs", at, label);

/** A field that a reader of its own looks after. `of`: its path, or the schema that its limits come from. */
export const special = (
  kind: FieldKind,
  of: PathTo<unknown> | z.ZodType | undefined,
  label: string,
  more?: More,
): FormField => ({ ...field(kind, of, label, more), special: true });

function field(kind: FieldKind, of: string | z.ZodType | undefined, label: string, more?: More): FormField {
  const schema = typeof of === "string" ? schemaAt(of) : of;
  const typed = TYPED[kind];
  return {
    kind,
    label,
    ...(typeof of === "string" ? { at: of } : {}),
    ...(schema ? limitsOf(schema) : {}),
    ...(typed === undefined ? {} : { max: typed }),
    ...more,
  };
}

function limitsOf(schema: z.ZodType): Pick<FormField, "min" | "max" | "from" | "to" | "optional"> {
  const inner = withoutOptional(schema);
  return {
    optional: inner !== schema,
    ...(inner instanceof z.ZodString ? { min: inner.minLength ?? 0, max: inner.maxLength ?? undefined } : {}),
    ...(inner instanceof z.ZodNumber ? { from: inner.minValue ?? 0, to: inner.maxValue ?? undefined } : {}),
  };
}

const withoutOptional = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;

/** The schema of what stands at a path; every item of a list is alike, and so is a key in each kind of schedule. */
function schemaAt(path: string): z.ZodType {
  return path.split(".").reduce<z.ZodType>((schema, key) => {
    const inner = withoutOptional(schema);
    const item = inner instanceof z.ZodArray ? inner.element : inner;
    const kinds = item instanceof z.ZodDiscriminatedUnion ? item.options : [item];
    for (const kind of kinds)
      if (kind instanceof z.ZodObject && key in kind.shape) return kind.shape[key] as z.ZodType;
    throw new Error(`An activity has no ${path}.`);
  }, activity);
}

export function valueAt(from: unknown, path: string): unknown {
  let value = from;
  for (const key of path.split(".")) value = (value as Record<string, unknown> | undefined)?.[key];
  return value;
}

/** A value of an activity as a person would have typed or chosen it; one the form has no answer for is no answer. */
export function typedValue({ options }: FormField, value: unknown): string | string[] | undefined {
  const isOffered = (key: string) => !options || Object.hasOwn(options, key);
  if (Array.isArray(value)) return (value as string[]).filter(isOffered);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  return typeof value === "string" && isOffered(value) ? value : undefined;
}

import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import { WEEKDAYS } from "#schema/closed-lists.ts";

/** How a field is written. `line`: one line. `text`: several. `choice`: one of. `many`: some of. */
export type Field =
  | { kind: "line" | "text"; max: number }
  | { kind: "choice" | "many"; of: readonly string[] }
  | { kind: "slugs" };

const line = (max: number): Field => ({ kind: "line", max });
const text = (max: number): Field => ({ kind: "text", max });
const choice = (...of: string[]): Field => ({ kind: "choice", of });
const many = (...of: readonly string[]): Field => ({ kind: "many", of });
const yesNo = choice("yes", "no");
const slugs: Field = { kind: "slugs" };

/** How many blocks of days and times the form has: most weeks fit in three. */
export const BLOCKS = [1, 2, 3] as const;
export type Block = (typeof BLOCKS)[number];
export const RHYTHMS = ["1", "2", "3", "4", "month", "daily", "irregular"] as const;
export const SPOKEN = [
  "nl",
  "en",
  "tr",
  "ar",
  "uk",
  "pl",
  "es",
  "fr",
  "de",
  "pap",
  "so",
  "ti",
  "fa",
  "zh",
] as const;

const blocks = Object.fromEntries(
  BLOCKS.flatMap((n) => [
    [`days${n}`, many(...WEEKDAYS)],
    [`every${n}`, choice(...RHYTHMS)],
    [`weeks${n}`, many("1", "2", "3", "4", "5", "-1")],
    [`start${n}`, line(20)],
    [`end${n}`, line(20)],
  ]),
) as Record<`${"days" | "every" | "weeks" | "start" | "end"}${Block}`, Field>;

/** What everybody may read once it is published: the only fields the mapping to `content/` looks at. */
export const PUBLIC_FIELDS = {
  title: line(120),
  easyText: text(220),
  description: text(5000),
  category: choice(...CATEGORY_KEYS),
  role: choice("participant", "volunteer", "support"),
  organization: line(120),
  place: choice("venue", "online", "home", "various"),
  venue: line(120),
  street: line(120),
  postcode: line(10),
  city: line(80),
  lat: line(20),
  lng: line(20),
  when: choice("recurring", "open", "once", "dates", "by-appointment", "keep"),
  dates: text(2000),
  start: line(20),
  end: line(20),
  ...blocks,
  from: line(40),
  until: line(40),
  sessions: line(3),
  holidays: choice("continues", "stops", "only"),
  scheduleNote: line(160),
  price: choice("free", "paid", "keep"),
  amount: line(12),
  per: choice("visit", "month", "course", "year"),
  discount: line(12),
  costNote: line(160),
  minAge: line(3),
  maxAge: line(3),
  gender: choice("women", "men"),
  audienceNote: line(160),
  accompaniment: choice("host", "buddy", "coach", "yes", "none"),
  meetAt: line(200),
  firstTenMinutes: text(300),
  bring: line(200),
  mayWatch: yesNo,
  mayBringSomeone: yesNo,
  callFirst: yesNo,
  groupMax: line(3),
  dropIn: yesNo,
  effort: choice("seated", "light", "active"),
  spoken: many(...SPOKEN),
  dutchNeeded: choice("none", "little", "good"),
  wheelchair: choice("yes", "rollator", "no"),
  toilet: yesNo,
  childWelcome: yesNo,
  pickup: yesNo,
  accessNote: line(200),
  signUpNeeded: yesNo,
  signUpNote: line(160),
  contactRole: line(80),
  phone: line(40),
  email: line(120),
  website: line(300),
} satisfies Record<string, Field>;

/** What only an editor decides. */
export const EDITOR_FIELDS = {
  alsoIn: many(...CATEGORY_KEYS),
  organizationSlug: line(80),
  locationSlug: line(80),
  tags: slugs,
  groups: slugs,
  validUntil: line(40),
  status: choice("published", "paused", "ended"),
} satisfies Record<string, Field>;

/** What stays between the provider and the editors, and never enters `content/`. */
export const PRIVATE_FIELDS = {
  submitterName: line(120),
  submitterEmail: line(120),
  submitterPhone: line(40),
  remark: text(1000),
  keep: choice("yes"),
} satisfies Record<string, Field>;

const ALL: ReadonlyMap<string, Field> = new Map<string, Field>(
  Object.entries({ ...PUBLIC_FIELDS, ...EDITOR_FIELDS, ...PRIVATE_FIELDS }),
);
export const fieldOf = (name: string): Field | undefined => ALL.get(name);

export type PublicField = keyof typeof PUBLIC_FIELDS;
export type EditorField = keyof typeof EDITOR_FIELDS;
export type PrivateField = keyof typeof PRIVATE_FIELDS;
export type FieldName = PublicField | EditorField | PrivateField;
export const isPublicField = (name: string): boolean =>
  Object.hasOwn(PUBLIC_FIELDS, name) || Object.hasOwn(EDITOR_FIELDS, name);

import type { SheetField } from "#import/words/headers.ts";
import type { ColumnProfile, ValueKind } from "./column-profile.ts";

/** What the cells of a field can be. Fields that are not here may hold anything. */
const HOLDS: Partial<Record<SheetField, readonly ValueKind[]>> = {
  title: ["text", "long", "street", "daypart", "day", "times"],
  description: ["text", "long", "street", "url", "day", "times", "daypart", "date", "price"],
  organization: ["text", "long", "street", "url", "daypart"],
  category: ["text", "long", "daypart"],
  days: ["day", "moment", "daypart", "text", "date", "long", "times", "time"],
  time: ["time", "times", "moment", "text", "daypart", "long", "number", "day", "price"],
  startTime: ["time", "times", "moment", "text", "number", "daypart", "stamp", "long", "price"],
  endTime: ["time", "times", "text", "number", "daypart", "stamp", "long", "price"],
  date: ["date", "stamp", "text", "number", "long", "day", "times", "moment"],
  startDate: ["date", "stamp", "text", "number", "long", "times"],
  endDate: ["date", "stamp", "text", "number", "long", "times"],
  verifiedOn: ["date", "stamp", "text", "number", "long", "yes-no"],
  validUntil: ["date", "stamp", "text", "number", "long"],
  closed: ["text", "long", "date", "stamp", "day", "daypart", "yes-no", "number"],
  venue: ["text", "long", "street", "url", "postcode"],
  address: ["text", "long", "street", "postcode"],
  street: ["text", "long", "street"],
  city: ["text", "long"],
  postcode: ["postcode", "number", "text"],
  houseNumber: ["number", "text", "key"],
  phone: ["phone", "number", "text", "long", "mail", "url"],
  mobile: ["phone", "number", "text", "long"],
  email: ["mail", "text", "long", "url", "phone"],
  website: ["url", "text", "long", "mail"],
  lat: ["number", "point", "text", "price", "time"],
  lng: ["number", "point", "text", "price", "time"],
  point: ["point", "text"],
  minAge: ["number", "text"],
  maxAge: ["number", "text"],
  costUnit: ["text", "daypart", "long"],
  cost: ["price", "number", "text", "long", "yes-no"],
  groupSize: ["number", "text", "long", "times"],
  rule: ["rule", "text"],
  status: ["text", "long", "yes-no"],
};

/** The share of the cells that this field can hold; 1 when it may hold anything or nothing is filled. */
export function shareThatFits(field: SheetField, { filled, share }: ColumnProfile): number {
  const kinds = HOLDS[field];
  if (!kinds || filled === 0) return 1;
  // Three letters of code or a date that a person typed are nothing against a name; a whole column of them is.
  return kinds.reduce((sum, kind) => sum + (share[kind] ?? 0), 0);
}

/** What a cell of a field looks like, where the guide can tell it from any other text. */
const LOOKS_LIKE: Partial<Record<SheetField, readonly ValueKind[]>> = {
  days: ["day", "moment", "daypart"],
  time: ["time", "times", "moment"],
  startTime: ["time", "times", "stamp"],
  endTime: ["time", "times", "stamp"],
  date: ["date", "stamp"],
  startDate: ["date", "stamp"],
  endDate: ["date", "stamp"],
  validUntil: ["date", "stamp"],
  verifiedOn: ["date", "stamp"],
  postcode: ["postcode", "number"],
  phone: ["phone"],
  mobile: ["phone"],
  email: ["mail"],
  website: ["url"],
  cost: ["price", "number", "yes-no"],
  groupSize: ["number", "times"],
  houseNumber: ["number"],
  lat: ["number"],
  lng: ["number"],
};

/** Whether the cells bear out a name that is only nearly that of a field. Of fields that hold any text: always. */
export function confirms(field: SheetField, { filled, share, examples }: ColumnProfile): boolean {
  const kinds = LOOKS_LIKE[field];
  // "sta" above "open" and "vol" is short for no town: one begins with a capital.
  if (field === "city" && filled > 0 && !examples.some((text) => /\p{Lu}/u.test(text))) return false;
  // Nobody notes a number about each row.
  if (field === "remarks" && (share.number ?? 0) >= HALF) return false;
  return !kinds || filled === 0 || kinds.reduce((sum, kind) => sum + (share[kind] ?? 0), 0) >= HALF;
}
const HALF = 0.5;

/** What a column holds when its cells leave no doubt, whatever its header. */
const SURE: readonly [ValueKind, SheetField][] = [
  ["rule", "rule"],
  ["mail", "email"],
  ["postcode", "postcode"],
  ["point", "point"],
  ["times", "time"],
  ["moment", "when"],
  ["day", "days"],
  ["daypart", "days"],
];
/** What it could be: a date may be of the administration, a number may be anything. */
const PERHAPS: readonly [ValueKind, readonly SheetField[]][] = [
  ["url", ["website"]],
  ["phone", ["phone"]],
  ["price", ["cost", "discount"]],
  ["date", ["date", "startDate", "endDate", "verifiedOn", "validUntil"]],
  ["stamp", ["date", "startDate", "endDate", "verifiedOn"]],
  ["time", ["startTime", "endTime"]],
  ["street", ["address", "street"]],
  ["number", ["cost", "minAge", "maxAge", "groupSize"]],
  ["yes-no", ["access", "signUp", "firstVisit", "status"]],
  ["long", ["description", "remarks"]],
];
const NEARLY_ALL = 0.8;

/** The field that nearly all cells say, when there can be no other. */
export function sureField({ filled, share }: ColumnProfile): SheetField | undefined {
  if (filled < 2) return undefined;
  return SURE.find(([kind]) => (share[kind] ?? 0) >= NEARLY_ALL)?.[1];
}

/** The fields that a column could hold, judged by its cells. */
export function possibleFields({ share, distinct, filled }: ColumnProfile): readonly SheetField[] {
  const sure = SURE.find(([kind]) => (share[kind] ?? 0) >= NEARLY_ALL)?.[1];
  if (sure) return [sure];
  const perhaps = PERHAPS.find(([kind]) => (share[kind] ?? 0) >= 0.6)?.[1];
  if (perhaps) return perhaps;
  return distinct > filled * 0.6
    ? ["title", "venue", "description", "remarks"]
    : ["category", "organization", "venue", "audience"];
}

/** A column that could be the names of activities: short texts, no codes. */
export function couldBeTitles({
  filled,
  distinct,
  share: { text = 0, street = 0, daypart = 0 },
}: ColumnProfile): boolean {
  return filled > 0 && text + street + daypart >= 0.7 && (distinct >= 2 || filled === 1);
}

/** The same, where something else says already that they are names: then some may be long. */
export const couldBeNames = ({
  filled,
  share: { text = 0, street = 0, daypart = 0, long = 0 },
}: ColumnProfile): boolean => filled > 0 && text + street + daypart + long >= 0.7 && long <= 0.7;

/** A column that could say when: days, times, or short texts with them. */
export const couldBeHours = ({
  share: { day = 0, times = 0, moment = 0, time = 0, text = 0 },
}: ColumnProfile): boolean => day + times + moment + time + text >= NEARLY_ALL;

import { plain, plainWordsOf } from "#domain/plain.ts";
import { comparePrice } from "./compare-price.ts";
import type { Fact, FactKind } from "./facts.ts";
import { shownContact, type Published } from "./published.ts";
import { isOn, positionsInOrder, saidDates, saidDays, saidRhythm, saidTimes } from "./said-when.ts";

/** `nothing`: the record says nothing of this kind. */
type Agreement = "right" | "wrong" | "nothing";
type Compare = (published: Published, value: unknown) => Agreement;

const same =
  (
    said: (published: Published) => string | boolean | undefined,
    form: (text: string) => string = (text) => text,
  ): Compare =>
  (published, value) => {
    const found = said(published);
    if (found === undefined || found === "") return "nothing";
    return form(String(found)) === form(String(value)) ? "right" : "wrong";
  };
const sameSet =
  (said: (published: Published) => string[]): Compare =>
  (published, value) => {
    const found = said(published);
    if (found.length === 0) return "nothing";
    const wanted = value as string[];
    return found.length === wanted.length && wanted.every((one) => found.includes(one)) ? "right" : "wrong";
  };

const bare = (text: string) => plain(text).replace(/[^\p{L}\p{N}]+/gu, "");
/** Spaces and dots in an address are spelling; a house number is not. */
const address = (text: string) => plain(text).replace(/[\s.]+/g, "");
const link = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?|\/$/g, "")
    .replaceAll("%28", "(")
    .replaceAll("%29", ")");

/** A name inside a longer name, word for word, is the same house: "De Knoop", "Buurthuis De Knoop". */
function compareName(found: string | undefined, value: unknown): Agreement {
  if (!found) return "nothing";
  const said = plainWordsOf(found);
  const wanted = plainWordsOf(String(value));
  const holds = (all: string[], some: string[]) => some.every((word) => all.includes(word));
  return holds(said, wanted) || (said.join("").length > 4 && holds(wanted, said)) ? "right" : "wrong";
}

function compareAges({ activity: { audience } }: Published, value: unknown): Agreement {
  if (audience.minAge === undefined && audience.maxAge === undefined) return "nothing";
  const { min, max } = value as { min?: number; max?: number };
  // "From 0" and no lower limit mean the same to a visitor.
  return (audience.minAge ?? 0) === (min ?? 0) && audience.maxAge === max ? "right" : "wrong";
}

/** How each kind of fact is held against what a visitor would read. Rules are the same for all sheets. */
const COMPARE: Record<Exclude<FactKind, "notActivity">, Compare> = {
  title: same(({ activity }) => activity.title, bare),
  weekday: sameSet(({ activity }) => saidDays(activity.schedule)),
  rhythm: ({ activity }, value) => {
    const said = saidRhythm(activity.schedule);
    if (said.length === 0) return "nothing";
    return said.includes(positionsInOrder(String(value))) ? "right" : "wrong";
  },
  times: sameSet(({ activity }) => saidTimes(activity.schedule)),
  dates: ({ activity }, value) => {
    const { dates, start } = saidDates(activity.schedule);
    if (dates.length === 0 && start === undefined) return "nothing";
    return (value as string[]).every((date) => isOn(activity.schedule, date)) ? "right" : "wrong";
  },
  start: same(({ activity }) => saidDates(activity.schedule).start),
  end: same(({ activity }) => saidDates(activity.schedule).end ?? activity.validUntil),
  holidays: same(({ activity: { schedule } }) =>
    "schoolHolidays" in schedule ? schedule.schoolHolidays : undefined,
  ),
  cost: ({ activity }, value) => comparePrice(activity, value),
  age: compareAges,
  gender: same(({ activity }) => activity.audience.gender),
  // Taking part is what is supposed when nothing is said; a record that says it has not heard another role.
  role: same(({ activity: { role } }) => (role === "participant" ? undefined : role)),
  venue: ({ location }, value) =>
    compareName(
      location && address(location.name) !== address(location.street ?? "") ? location.name : "",
      value,
    ),
  street: same(({ location }) => location?.street, address),
  postcode: same(({ location }) => location?.postcode ?? location?.pc4, address),
  town: same(({ activity, location }) => location?.city ?? activity.town, bare),
  placeKind: same(({ activity }) => activity.place),
  phone: same((published) => shownContact(published).phone),
  email: same(
    (published) => shownContact(published).email,
    (text) => text.toLowerCase(),
  ),
  website: same((published) => shownContact(published).website, link),
  category: same(({ activity }) => activity.category),
  organization: ({ organization }, value) => compareName(organization?.name, value),
  wheelchair: same(({ activity }) => activity.accessibility.wheelchair),
  signUp: same(({ activity: { signUp } }) =>
    signUp.needed === undefined ? undefined : signUp.needed ? "required" : "none",
  ),
  language: sameSet(({ activity }) => activity.language.spoken ?? []),
  status: same(({ activity: { availability, status } }) => {
    const state = availability?.state === "waitlist" ? "full" : availability?.state;
    return state ?? (status === "published" ? undefined : status);
  }),
};

/** Is what the record says what the row states, or one of the ways that are just as good? */
export function compareFact(published: Published, { kind, value, also = [] }: Fact): Agreement {
  if (kind === "notActivity") return "wrong";
  const found = [value, ...also].map((one) => COMPARE[kind](published, one));
  return found.includes("right") ? "right" : (found[0] as Agreement);
}

/** Does the record say anything of this kind, right or wrong? */
export function saysAnything(published: Published, kind: FactKind): boolean {
  if (kind === "notActivity") return true;
  const empty =
    kind === "cost"
      ? []
      : kind === "age"
        ? {}
        : ["weekday", "times", "dates", "language"].includes(kind)
          ? [""]
          : "";
  return COMPARE[kind](published, empty) !== "nothing";
}

import { cleanText } from "#desk/form/form-values.ts";
import { problemOfText } from "#desk/gate/text-findings.ts";
import { ProblemList } from "#desk/form/problems.ts";
import { NO_POSTCODE, pointInForm, postcodeInForm } from "#desk/form/where/read-postcode.ts";
import { readStartAndEnd } from "#desk/form/when/read-form-times.ts";
import type { FormField } from "#desk/form/fields/form-field.ts";
import { DAYPARTS } from "#schema/closed-lists.ts";
import { location, type Location } from "#schema/location.ts";
import type { WeeklyHours } from "#schema/schedule.ts";
import { HOURS_FIELDS, MOST_HOURS, PLACE_FIELDS, type PlaceField } from "./place-fields.ts";

/** What somebody typed or chose, as it was; `lat` and `lng` as text. */
export type PlaceValues = Record<PlaceField | "lat" | "lng", string> & {
  /** `parts`: the parts of the day of a line without times, with a space between them. */
  hours: { days: string[]; start: string; end: string; parts: string }[];
};
/** What is wrong, by the name of a field of the form. */
export type PlaceProblems = Record<string, string>;

const FIELDS = Object.entries(PLACE_FIELDS) as [PlaceField, FormField][];
const yesNo = (value: boolean | undefined) => (value === undefined ? "" : value ? "yes" : "no");
const asTyped = (time: string | undefined) => time?.replace(/^0/, "").replace(":", ".") ?? "";

export function valuesOfPlace(place: Location): PlaceValues {
  const { accessibility = {}, point } = place;
  return {
    name: place.name,
    kind: place.kind ?? "",
    street: place.street ?? "",
    postcode: place.postcode ?? place.pc4 ?? "",
    city: place.city ?? "",
    neighbourhood: place.neighbourhood ?? "",
    transport: place.transport ?? "",
    host: place.host ?? "",
    wheelchair: accessibility.wheelchair ?? "",
    toilet: yesNo(accessibility.toilet),
    hearingLoop: yesNo(accessibility.hearingLoop),
    quietSpace: yesNo(accessibility.quietSpace),
    accessNote: accessibility.note ?? "",
    lat: point ? String(point.lat) : "",
    lng: point ? String(point.lng) : "",
    hours: (place.hours ?? []).slice(0, MOST_HOURS).map(({ days, startTime, endTime, dayparts = [] }) => ({
      days,
      start: asTyped(startTime),
      end: asTyped(endTime),
      parts: dayparts.join(" "),
    })),
  };
}

/** Reads what a browser sent; a choice that does not exist is none. */
export function placeInForm(form: URLSearchParams): PlaceValues {
  const typed = (name: string) => cleanText(form.get(name) ?? "", false);
  const values = Object.fromEntries(FIELDS.map(([name]) => [name, typed(name)])) as Record<
    PlaceField,
    string
  >;
  const days = (nth: number) => {
    const given = form.getAll(`days-${nth}`);
    return Object.keys(HOURS_FIELDS.days.options ?? {}).filter((day) => given.includes(day));
  };
  const hours = Array.from({ length: MOST_HOURS }, (_, at) => ({
    days: days(at + 1),
    start: typed(`start-${at + 1}`),
    end: typed(`end-${at + 1}`),
    parts: typed(`parts-${at + 1}`),
  }));
  const isSaid = ({ days, start, end }: (typeof hours)[number]) =>
    days.length > 0 || start !== "" || end !== "";
  return { ...values, lat: typed("lat"), lng: typed("lng"), hours: hours.filter(isSaid) };
}

function readHours({ hours }: PlaceValues, add: (name: string, text?: string) => void): WeeklyHours[] {
  return hours.map(({ days, start, end, parts }, at) => {
    const times = new ProblemList();
    const read = readStartAndEnd({ start1: start, end1: end }, "start1", "end1", times);
    add(`start-${at + 1}`, times.problems.start1);
    add(`end-${at + 1}`, times.problems.end1);
    if (days.length === 0) add(`days-${at + 1}`, "Kies op welke dagen dit is.");
    const dayparts = DAYPARTS.filter((part) => parts.split(" ").includes(part));
    const isTimed = read.startTime !== undefined || read.endTime !== undefined;
    return {
      days: days as WeeklyHours["days"],
      ...read,
      ...(dayparts.length > 0 && !isTimed ? { dayparts } : {}),
    };
  });
}

/** Where it is on the map holds for an address: with another one it is the pin that was set, or not known. */
function pointOf(values: PlaceValues, before: Location): Location["point"] {
  const point = pointInForm(values.lat, values.lng);
  const was = valuesOfPlace(before);
  const isMoved = (["street", "postcode", "city"] as const).some((name) => values[name] !== was[name]);
  return isMoved && values.lat === was.lat && values.lng === was.lng ? undefined : point;
}

/** The place that a form describes, or what is wrong with it, by field. `areas`: slugs of the neighbourhoods there are. */
export function readPlace(
  values: PlaceValues,
  { before, areas }: { before: Location; areas: ReadonlySet<string> },
): { place: Location } | { problems: PlaceProblems } {
  const problems: PlaceProblems = {};
  const add = (name: string, text?: string) => {
    if (text !== undefined) problems[name] ??= text;
  };
  for (const [name, field] of FIELDS)
    if (field.kind === "line") add(name, problemOfText(field, values[name]));
  const { full, four, isWrong } = postcodeInForm(values.postcode);
  if (isWrong) add("postcode", NO_POSTCODE);
  const hours = readHours(values, add);
  if (Object.keys(problems).length > 0) return { problems };
  const said = (name: "wheelchair" | "kind") =>
    Object.hasOwn(PLACE_FIELDS[name].options ?? {}, values[name]) ? values[name] : undefined;
  const known = (name: "toilet" | "hearingLoop" | "quietSpace") =>
    values[name] === "" ? undefined : values[name] === "yes";
  const accessibility = withoutEmpty({
    wheelchair: said("wheelchair") ?? unasked(before),
    toilet: known("toilet"),
    hearingLoop: known("hearingLoop"),
    quietSpace: known("quietSpace"),
    note: values.accessNote || undefined,
  });
  const more = before.hours?.slice(MOST_HOURS) ?? [];
  const { name, street, city, transport, host } = values;
  const parsed = location.safeParse(
    withoutEmpty({
      name,
      kind: said("kind"),
      street: street || undefined,
      postcode: full,
      pc4: full ? undefined : four,
      city: city || undefined,
      neighbourhood: areas.has(values.neighbourhood) ? values.neighbourhood : undefined,
      point: pointOf(values, before),
      transport: transport || undefined,
      hours: hours.length + more.length > 0 ? [...hours, ...more] : undefined,
      host: host || undefined,
      accessibility: Object.keys(accessibility).length > 0 ? accessibility : undefined,
      picture: before.picture,
      sources: before.sources,
    }),
  );
  return parsed.success
    ? { place: parsed.data }
    : { problems: { name: "Dit kan zo niet in de gids. Kijk het nog eens na." } };
}

/** What the form has no answer for stays as it was. */
const unasked = ({ accessibility }: Location): string | undefined =>
  accessibility?.wheelchair === "not-applicable" ? accessibility.wheelchair : undefined;

const withoutEmpty = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));

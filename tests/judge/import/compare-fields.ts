import { distanceMetres } from "#domain/distance.ts";
import { daypartsOf, daysOf, slotsOf } from "#domain/when/slots.ts";
import type { Activity } from "#schema/activity.ts";
import type { Location } from "#schema/location.ts";
import type { AudienceGroup } from "#schema/vocabulary.ts";
import { compareAge } from "./compare-age.ts";
import { compareCost } from "./compare-cost.ts";
import { compareFrequency } from "./compare-frequency.ts";
import type { TruthRow } from "./truth.ts";

/** `open`: the import left it out or handed it back as a question. */
export type Verdict = "right" | "wrong" | "open";

export interface Imported {
  activity: Activity;
  location?: Location;
  /** Name of the neighbourhood, as the municipality writes it. */
  neighbourhood?: string;
  /** Codes of the questions asked about this row. */
  asked: ReadonlySet<string>;
}
type Compare = (imported: Imported, truth: TruthRow, groups: readonly AudienceGroup[]) => Verdict;

const CATEGORY: Record<string, string> = { contact: "ontmoeten", ontspannen: "zingeving" };
const DAY: Record<string, string> = { MO: "ma", TU: "di", WE: "wo", TH: "do", FR: "vr", SA: "za", SU: "zo" };
const PART: Record<string, string> = { morning: "o", afternoon: "m", evening: "a" };
const WHEELCHAIR: Record<string, string> = {
  yes: "yes",
  no: "no",
  rollator: "no_rollator_ok",
  "not-applicable": "n/a",
};
/** A point on the same premises, or at the far side of a large building. */
const NEAR_METRES = 150;

/** How each field of the content is held against the truth. Every rule is symmetrical for all rows. */
export const FIELDS: Record<string, Compare> = {
  categorie: ({ activity, asked }, truth) => {
    const wanted = CATEGORY[truth.category] ?? truth.category;
    if (activity.category === wanted) return "right";
    if (asked.has("category-unknown")) return "open";
    return asked.has("category-also") && activity.alsoIn?.some((key) => key === wanted) ? "open" : "wrong";
  },
  weekdag: ({ activity }, truth) => {
    const said = daysOf(activity.schedule).map((day) => DAY[day] as string);
    const wanted = [...new Set(truth.slots.map((slot) => slot.split("-")[0] as string))];
    if (wanted.length === 0)
      return said.length === 0 || activity.schedule.type === "by-appointment" ? "right" : "wrong";
    return said.length === 0 ? "open" : verdict(same(said, wanted));
  },
  dagdeel: ({ activity }, truth) => {
    if (truth.slots.length === 0 && daysOf(activity.schedule).length === 0) return "right";
    if (truth.slots.length === 0)
      return daypartsOf(activity.schedule).length === 0 || activity.schedule.type === "by-appointment"
        ? "right"
        : "wrong";
    const slots = slotsOf(activity.schedule).map(({ day, daypart }) => `${DAY[day]}-${PART[daypart]}`);
    const days = new Set(slots.map((slot) => slot.slice(0, 2)));
    const wanted = truth.slots.filter((slot) => days.has(slot.slice(0, 2)));
    if (slots.length > 0 && wanted.length > 0)
      return verdict(
        same(
          slots.filter((slot) => wanted.some((one) => one.slice(0, 2) === slot.slice(0, 2))),
          wanted,
        ),
      );
    const parts = daypartsOf(activity.schedule).map((part) => PART[part] as string);
    if (parts.length === 0) return "open";
    return verdict(same(parts, [...new Set(truth.slots.map((slot) => slot.split("-")[1] as string))]));
  },
  frequentie: ({ activity, asked }, truth) => compareFrequency(activity.schedule, truth, asked),
  "in overleg": ({ activity }, truth) => {
    const arranged = activity.schedule.type === "by-appointment" || daysOf(activity.schedule).length === 0;
    if (arranged === truth.flexible) return "right";
    return arranged && daysOf(activity.schedule).length > 0 ? "right" : arranged ? "open" : "wrong";
  },
  kosten: ({ activity }, truth) => compareCost(activity, truth),
  leeftijd: ({ activity }, truth, groups) => compareAge(activity.audience, truth, groups),
  geslacht: ({ activity }, truth) => {
    const said = activity.audience.gender ?? "all";
    return said === truth.gender ? "right" : said === "all" ? "open" : "wrong";
  },
  rolstoel: ({ activity }, truth) => {
    const said = activity.accessibility.wheelchair;
    if (said === undefined) return truth.wheelchair === "unknown" ? "right" : "open";
    return verdict(WHEELCHAIR[said] === truth.wheelchair);
  },
  taal: ({ activity: { language } }, truth) => {
    const said = language.spoken ?? [];
    if (truth.languages.includes("any")) return language.anyLanguage ? "right" : "open";
    if (language.anyLanguage) return verdict(said.every((code) => truth.languages.includes(code)));
    if (said.some((code) => !truth.languages.includes(code))) return "wrong";
    return said.length === truth.languages.length ? "right" : "open";
  },
  "eerste keer samen": ({ activity }, truth) => {
    const said = activity.firstVisit.accompaniment;
    if (truth.firstVisitTogether === null) return said === undefined ? "right" : "wrong";
    if (said === undefined) return "open";
    return verdict((said !== "none") === truth.firstVisitTogether);
  },
  "soort plek": ({ activity }, truth) =>
    activity.place === undefined ? "open" : verdict(activity.place === truth.mode),
  postcode: ({ location }, truth) => {
    const said = location?.pc4 ?? location?.postcode?.slice(0, 4);
    if (truth.pc4 === "") return verdict(said === undefined);
    return said === undefined ? "open" : verdict(said === truth.pc4);
  },
  wijk: ({ neighbourhood }, truth) => {
    if (truth.wijk === "") return verdict(neighbourhood === undefined);
    return neighbourhood === undefined ? "open" : verdict(neighbourhood === truth.wijk);
  },
  punt: ({ location }, truth) => {
    if (truth.lat === null || truth.lon === null) return verdict(location?.point === undefined);
    if (!location?.point) return "open";
    return verdict(distanceMetres(location.point, { lat: truth.lat, lng: truth.lon }) <= NEAR_METRES);
  },
};

function verdict(right: boolean): Verdict {
  return right ? "right" : "wrong";
}

function same(a: readonly string[], b: readonly string[]): boolean {
  const first = new Set(a);
  const second = new Set(b);
  return first.size === second.size && [...first].every((one) => second.has(one));
}

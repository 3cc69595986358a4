import { FACET_KEYS, FACETS, FACET_VALUES, type FacetKey } from "./facets.ts";
import { DURING, MAX_TEXT, type Area, type Question } from "./question.ts";
import { mayHoldPostcode } from "./may-hold-postcode.ts";
import { nearFragment, postcodeDigits } from "./postcode.ts";
import { readTypedSearch } from "./typed-postcode.ts";

/** What the guide knows, to tell a real value from a made-up one. */
export interface AddressLookup {
  values(facet: FacetKey): readonly string[];
  /** The centre of a four-digit postcode, when the guide covers it. */
  centreOf(pc4: string): { lat: number; lng: number } | undefined;
}

/** Both parts without their `?` and `#`; empty when there is nothing to say. */
interface Address {
  query: string;
  fragment: string;
}

export interface ParsedAddress {
  question: Question;
  /** The map is open. Not part of the question: it changes how the answer is shown, not what it is. */
  map: boolean;
  /** A well-formed postcode outside the guide, so that the page can say so instead of ignoring it. */
  unknownPostcode?: string;
  /** The text held a postcode, or may hold the beginning of one, where a server sees it: write the address anew. */
  leaks?: true;
}

const MAX_PAGE = 500;
const MAX_KM = 99;
const MAP_OPEN = "kaart";

/** Near a postcode the nearest comes first unless the visitor says otherwise. */
export function usualSort(near: Question["near"]): Question["sort"] {
  return near ? "distance" : "best";
}

/** Text as engines and addresses take it: one line, at most MAX_TEXT characters, no half characters. */
export function cleanQuery(text: string): string {
  const line = text.slice(0, MAX_TEXT * 2).replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
  return line
    .trim()
    .slice(0, MAX_TEXT)
    .replace(/\p{Surrogate}/gu, "")
    .trim();
}

/** What was typed, as part of an address: with digits that may be a postcode it belongs in the fragment. */
const textParam = (text: string): string => new URLSearchParams({ zoek: text }).toString();

/**
 * Writes a question as the address that asks it. What says something about a person (where they live, access,
 * age, language, group) stands in the fragment, which browsers never send to a server. The order is fixed,
 * so that one question has one address.
 */
export function formatAddress(question: Question, view: { map?: boolean } = {}): Address {
  const query: string[] = [];
  const fragment: string[] = [];
  const text = cleanQuery(question.text);
  if (text) (mayHoldPostcode(text) ? fragment : query).push(textParam(text));
  if (question.near) {
    fragment.push(nearFragment(question.near.pc4));
    if (question.withinKm) fragment.push(`binnen=${question.withinKm}`);
  }
  if (question.area) fragment.push(areaFragment(question.area));
  for (const key of FACET_KEYS) {
    const values = inOrder(key, question.filters[key] ?? []);
    if (values.length === 0) continue;
    const { param, private: isPrivate } = FACETS[key];
    (isPrivate ? fragment : query).push(`${param}=${values.map(encodeURIComponent).join(",")}`);
  }
  if (question.during) query.push(`wanneer=${question.during}`);
  if (question.sort === "soonest") query.push("volgorde=eerst");
  if (question.near && question.sort === "best") query.push("volgorde=beste");
  if (question.page > 1) query.push(`pagina=${question.page}`);
  if (view.map) query.push(`weergave=${MAP_OPEN}`);
  return { query: query.join("&"), fragment: fragment.join("&") };
}

/**
 * Reads an address somebody kept, shared or typed. Whatever is not known is left out, never an error: the
 * guide changes and old addresses keep working. A private facet in the query does not count, so that a link
 * that leaks cannot seem to work.
 */
export function parseAddress(query: string, fragment: string, lookup: AddressLookup): ParsedAddress {
  const open = new URLSearchParams(query.replace(/^\?/, ""));
  const own = new URLSearchParams(fragment.replace(/^#/, ""));
  const filters: Question["filters"] = {};
  for (const key of FACET_KEYS) {
    const { param, private: isPrivate } = FACETS[key];
    const given = (isPrivate ? own : open).getAll(param).flatMap((value) => value.split(","));
    const known = new Set(lookup.values(key));
    const values = inOrder(
      key,
      given.filter((value) => known.has(value)),
    );
    if (values.length > 0) filters[key] = values;
  }
  const kept = own.get("zoek") ?? "";
  const typed = cleanQuery(open.get("zoek") ?? (mayHoldPostcode(kept) ? kept : ""));
  const search = readTypedSearch(typed, (pc4) => lookup.centreOf(pc4) !== undefined);
  const question: Question = { text: search.text, filters, sort: "best", page: 1 };

  const pc4 = postcodeDigits(own.get("bij") ?? "") ?? search.pc4;
  const centre = pc4 && lookup.centreOf(pc4);
  if (pc4 && centre) {
    question.near = { pc4, ...centre };
    const km = Number(own.get("binnen")?.replace(",", ".") || Number.NaN);
    if (km > 0 && km <= MAX_KM) question.withinKm = Math.round(km * 10) / 10 || 0.1;
  }
  const area = readArea(own.get("gebied") ?? "");
  if (area) question.area = area;
  const during = DURING.find((one) => one === open.get("wanneer"));
  if (during) question.during = during;
  const order = open.get("volgorde");
  question.sort = order === "beste" ? "best" : order === "eerst" ? "soonest" : usualSort(question.near);
  const page = open.get("pagina") ?? "";
  if (/^\d{1,3}$/.test(page)) question.page = Math.min(Math.max(Number(page), 1), MAX_PAGE);

  const parsed: ParsedAddress = { question, map: open.get("weergave") === MAP_OPEN };
  if (pc4 && !centre) parsed.unknownPostcode = pc4;
  if (search.pc4 || mayHoldPostcode(open.get("zoek") ?? "")) parsed.leaks = true;
  return parsed;
}

const AREA_KEYS = ["south", "west", "north", "east"] as const;
/** To about ten metres: finer would only make the address longer. */
const AREA_DECIMALS = 4;

const areaFragment = (area: Area): string =>
  `gebied=${AREA_KEYS.map((key) => Number(area[key].toFixed(AREA_DECIMALS))).join(",")}`;

function readArea(written: string): Area | undefined {
  const [south, west, north, east] = written.split(",").map(Number) as [number, number, number, number];
  const isArea = -90 < south && south < north && north < 90 && -181 < west && west < east && east < 181;
  return isArea ? { south, west, north, east } : undefined;
}

function closedValues(key: FacetKey): readonly string[] | undefined {
  return (FACET_VALUES as Partial<Record<FacetKey, readonly string[]>>)[key];
}

/** Each value once; closed lists in the order of the guide (Monday first), open ones by the alphabet. */
function inOrder(key: FacetKey, values: readonly string[]): string[] {
  const order = closedValues(key);
  const unique = [...new Set(values)];
  return order ? unique.sort((a, b) => order.indexOf(a) - order.indexOf(b)) : unique.sort();
}

import { readRowCells } from "#import/row/row-cells.ts";
import { understandRow } from "#import/row/understand-row.ts";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";
import type { Cost } from "#schema/cost.ts";
import type { Municipality } from "#schema/municipality.ts";
import { saidDates, saidDays, saidRhythm, saidTimes } from "../judge/import/said-when.ts";
import { askedCodes } from "./import-rows.ts";

const ZWOLLE: Municipality = {
  name: "Zwolle",
  centre: { lat: 52.51, lng: 6.09 },
  neighbourhoods: [],
  postcodes: [],
};

const price = ({ amount, unit, for: whom }: Cost & { unit?: string }): string =>
  `${amount}${unit ? ` ${unit}` : ""}${whom && whom !== "everyone" ? ` ${whom}` : ""}`;

/**
 * What one row below these headers says, each fact in a few letters: "MO TU", "weekly", "10:00-12:00". Nothing taken
 * is an empty text. `asked`: which questions it leads to; `none`: it is no activity.
 */
export function factsOfRow(row: Record<string, string>, today = "2026-04-15"): Record<string, string> {
  const header = Object.keys(row);
  const cells = Object.values(row);
  const columns = recogniseColumns(header, {}, { rows: [{ row: 1, line: 2, cells }] });
  const outcome = understandRow(readRowCells({ row: 1, line: 2, cells }, columns), {
    sheet: "aanbod",
    today,
    municipality: ZWOLLE,
    groups: [],
    interests: [],
    organizationName: "Welzijn Zwolle",
  });
  const asked = askedCodes(outcome.remarks).join(" ");
  if (!("values" in outcome)) return { none: "refused", asked };
  const { values, place, venue } = outcome;
  const { schedule, audience, costs = [], contact, signUp } = values;
  const { dates, start, end } = saidDates(schedule);
  const { minAge, maxAge, gender } = audience;
  return {
    none: /no-activity/.test(asked) ? "asked" : "",
    title: values.title,
    kind: schedule.type,
    days: saidDays(schedule).join(" "),
    rhythm: saidRhythm(schedule).join(" "),
    times: saidTimes(schedule).join(" "),
    dates: dates.join(" "),
    from: start ?? "",
    until: end ?? "",
    place: place ?? "",
    venue: venue && venue.name !== venue.street ? venue.name : "",
    street: venue?.street ?? "",
    postcode: venue?.postcode ?? venue?.pc4 ?? "",
    town: venue?.city ?? values.town ?? "",
    cost: costs.map((one) => price(one)).join(", "),
    age: minAge === undefined && maxAge === undefined ? "" : `${minAge ?? ""}-${maxAge ?? ""}`,
    gender: gender ?? "",
    role: values.role ?? "",
    signUp: signUp.needed === undefined ? "" : signUp.needed ? "required" : "none",
    phone: contact.phone ?? "",
    email: contact.email ?? "",
    language: (values.language?.spoken ?? []).join(" "),
    status: outcome.hidden ?? values.availability?.state ?? "",
    asked,
  };
}

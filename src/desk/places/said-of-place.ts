import type { Location } from "#schema/location.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { PLACE_FIELDS } from "./place-fields.ts";

const OPEN = "Nog niet bekend";
const inLine = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(" · ") || OPEN;
const known = (what: string, value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? what : `geen ${what}`;

/** What a place says now, part by part, so that one sees what there is to fill in before opening it. */
export function saidOfPlace(place: Location): Record<"what" | "where" | "open" | "inside", string> {
  const { name, kind, host, street, postcode, pc4, city, transport, hours, accessibility = {} } = place;
  const words = (options: Record<string, string> | undefined, key: string | undefined) =>
    key === undefined ? undefined : options?.[key];
  return {
    what: inLine([name, words(PLACE_FIELDS.kind.options, kind), host && `Balie: ${host}`]),
    where: inLine([street, [postcode ?? pc4, city].filter(Boolean).join(" "), transport]),
    open: hours ? scheduleSentence({ type: "open", hours }) : OPEN,
    inside: inLine([
      accessibility.wheelchair &&
        `Rolstoel: ${words(PLACE_FIELDS.wheelchair.options, accessibility.wheelchair)?.toLowerCase() ?? "niet nodig"}`,
      known("aangepast toilet", accessibility.toilet),
      known("ringleiding", accessibility.hearingLoop),
      known("stille plek", accessibility.quietSpace),
      accessibility.note,
    ]),
  };
}

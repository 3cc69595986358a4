import { z } from "zod";

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "alleen kleine letters, cijfers en losse streepjes")
  .max(80);

/**
 * What people write. Half of a pair of UTF-16 is no letter, no address can hold it and a page would fail on it; a text
 * that was cut through a picture ends with one. It becomes a mark that something is missing.
 * https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/encodeURIComponent#exceptions
 */
export const wellFormed = z.string().overwrite((text) => text.toWellFormed());

/** Calendar date in Europe/Amsterdam, without a time: "2026-04-15". */
export const localDate = z.iso.date();
export type LocalDate = z.infer<typeof localDate>;

/** Wall-clock time in Europe/Amsterdam: "09:30". */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "een tijd als 09:30");
export type LocalTime = z.infer<typeof localTime>;

export const municipalityCode = z.string().regex(/^GM\d{4}$/, "een CBS-code als GM0034");

/** The four digits of a Dutch postcode: the only part the guide ever asks a visitor for. */
export const postcode4 = z.string().regex(/^[1-9]\d{3}$/, "vier cijfers, zoals 1317");
export const postcode = z.string().regex(/^[1-9]\d{3} (?!SA|SD|SS)[A-Z]{2}$/, "een postcode als 1317 NB");

/**
 * As it is dialled: "+31" followed by nine digits, one of the Caribbean Netherlands or Belgium with its code, or a number that
 * only works in this country as it stands ("14036", "08000113"): `domain/phone-number` makes it, `text/format` shows it.
 */
export const phone = z
  .string()
  .regex(
    /^(?:\+31(?!90[069])\d{9}|\+599(?:[347]\d{6}|9\d{7})|\+32[1-9]\d{7,8}|0[89]00(?:\d{4}|\d{7})|140\d{2,3}|116\d{3}|113)$/,
    "een Nederlands nummer als +31365550101, 14036 of 08000113",
  );
export const email = z.email();
/** "https:weg" is an address as well, of a page beside the one it stands on. */
export const website = z
  .url({ protocol: /^https?$/ })
  .regex(/^https?:\/\/[^\s/\\?#]/i, "een webadres dat begint met https://");

/** BCP 47 primary language: "nl", "en", "tr", "ar", "pap". */
export const languageCode = z.string().regex(/^[a-z]{2,3}$/, "een taalcode als nl of tr");

export const point = z
  .strictObject({
    lat: z.number().min(50.5).max(53.8),
    lng: z.number().min(3.2).max(7.4),
  })
  .describe("Een punt in Nederland (WGS84)");
export type Point = z.infer<typeof point>;

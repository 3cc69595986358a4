import { postcode, postcode4 } from "#schema/identifiers.ts";

/** "1317nb" as it is stored, or only its four digits; `isWrong` when something was typed that is neither. */
export function postcodeInForm(text: string): { full?: string; four?: string; isWrong: boolean } {
  const typed = text
    .toUpperCase()
    .replace(/\s+/g, "")
    .replace(/^(\d{4})([A-Z]{2})$/, "$1 $2");
  if (postcode.safeParse(typed).success) return { full: typed, four: typed.slice(0, 4), isWrong: false };
  if (postcode4.safeParse(typed).success) return { four: typed, isWrong: false };
  return { isWrong: typed !== "" };
}

export const NO_POSTCODE = "Dit is geen postcode. Schrijf bijvoorbeeld 1317 NB.";

/** A point that was typed or set on a map, when it lies in the Netherlands. */
export function pointInForm(latitude: string, longitude: string): { lat: number; lng: number } | undefined {
  const [lat, lng] = [Number(latitude), Number(longitude)];
  return lat >= 50.5 && lat <= 53.8 && lng >= 3.2 && lng <= 7.4 ? { lat, lng } : undefined;
}

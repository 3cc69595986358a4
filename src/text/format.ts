export const NBSP = "\u00a0";

/** "ongeveer 900 m", "ongeveer 1,5 km", "ongeveer 12 km": never more exact than a postcode area allows. */
export function distanceText(metres: number): string {
  if (metres < 950) return `ongeveer ${Math.max(1, Math.round(metres / 100)) * 100}${NBSP}m`;
  const km = metres < 4750 ? Math.round(metres / 500) / 2 : Math.round(metres / 1000);
  return `ongeveer ${km.toLocaleString("nl-NL")}${NBSP}km`;
}

/** Area codes of three digits (with the 0); all others have four. Source: Nummerplan telefoon- en ISDN-diensten. */
const SHORT_AREA_CODES = /^0(1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7[0-9]|8[4578]|91)/;

/** "036 - 555 01 01", "0162 - 51 12 34", "06 - 12 34 56 78", "14 036", "0800 - 0113", from how it is dialled. */
export function phoneText(phone: string): string {
  if (/^\d{6}$|^14/.test(phone)) return phone.replace(/^(116|14)/, `$1${NBSP}`);
  if (/^\d{3}$/.test(phone)) return phone;
  if (/^0[89]00\d{4}$/.test(phone)) return `${phone.slice(0, 4)} - ${phone.slice(4)}`.replaceAll(" ", NBSP);
  const abroad = /^(\+599|\+32)(\d+?)(\d{4})$/.exec(phone);
  // Behind its code in pairs or threes, as one says it there.
  if (abroad)
    return [...abroad.slice(1, 3), ...(abroad[3]?.match(/../g) ?? [])].join(" ").replaceAll(" ", NBSP);
  const national = phone.replace(/^\+31/, "0");
  const area = /^06/.test(national)
    ? 2
    : /^0[89]00/.test(national)
      ? 4
      : SHORT_AREA_CODES.test(national)
        ? 3
        : 4;
  const rest = national.slice(area);
  const odd = rest.length % 2;
  const first = rest.slice(0, 2 + odd);
  const pairs = rest.slice(2 + odd).match(/../g) ?? [];
  return `${national.slice(0, area)} - ${[first, ...pairs].join(" ")}`.replaceAll(" ", NBSP);
}

/** "a", "a en b", "a, b en c" */
export function listText(items: readonly string[], and = "en"): string {
  const last = items.at(-1) ?? "";
  return items.length > 1 ? `${items.slice(0, -1).join(", ")} ${and} ${last}` : last;
}

/**
 * First letter large, also after an apostrophe: "’s avonds" becomes "’s Avonds". "één" becomes "Eén":
 * Dutch writes the accent of this word on the second letter when the first is a capital.
 */
export const sentenceCase = (text: string): string =>
  text
    .replace(/^één(?=\s|$)/u, "Eén")
    .replace(
      /^(’s\s)?(\p{L})/u,
      (_, apostrophe: string | undefined, letter: string) =>
        `${apostrophe ?? ""}${letter.toLocaleUpperCase("nl-NL")}`,
    );

import { inNameCase } from "./letter-case.ts";
import { plain } from "#domain/plain.ts";
import { type Remark, leftOpen, understood, type Reading } from "#import/words/remark.ts";
import { aboutPlace } from "#import/words/about-place.ts";

export type PlaceKind = "venue" | "online" | "home" | "various";
export interface VenueAddress {
  name?: string;
  street?: string;
  postcode?: string;
  pc4?: string;
  city?: string;
}

const ONLINE =
  /^(online|digitaal|via (zoom|teams|internet|beeldbellen)|zoom|teams|videobellen|webinar|internet|telefonisch|per telefoon)\b/;
const HOME =
  /^((bij )?(u|jou|je|mensen|de deelnemer|deelnemer|client)?\s?thuis|aan huis|thuis|bij (de )?(deelnemer|mensen) thuis|huisbezoek)\b|\bbij u thuis\b/;
const VARIOUS =
  /(wissel|verschillende|diverse|variabel|meerdere locaties|door (de|heel)|hele (stad|gemeente|wijk)|nader te bepalen|n\.?t\.?b\.?$|in overleg|op locatie|divers|various|overal|route)/;

/** What kind of place the location cell names. With an address it is a venue, whatever the name. */
export function readPlaceKind(name: string | undefined, address: VenueAddress): Reading<PlaceKind> {
  const said = plain(name ?? "");
  const hasAddress = address.street !== undefined || address.postcode !== undefined;
  if (!hasAddress && ONLINE.test(said)) return understood("online");
  if (!hasAddress && HOME.test(said)) return understood("home");
  if (!hasAddress && VARIOUS.test(said)) return understood("various");
  if (said !== "" || hasAddress) return understood("venue");
  return leftOpen(aboutPlace.missing);
}

/** "1335 vs" -> "1335 VS"; "1357" -> the four digits only, with a question. */
export function readPostcode(text: string): Reading<Pick<VenueAddress, "postcode" | "pc4">> {
  const said = text.trim().toUpperCase();
  const whole = /\b([1-9]\d{3})\s*(?:-\s*)?([A-Z]{2})\b/.exec(said);
  if (whole && !/^(SA|SD|SS)$/.test(whole[2] ?? "")) {
    const postcode = `${whole[1]} ${whole[2]}`;
    return understood(
      { postcode, pc4: whole[1] ?? "" },
      ...(said === postcode || text.trim() === postcode ? [] : [aboutPlace.postcodeReadAs(postcode)]),
    );
  }
  const digits = /^([1-9]\d{3})(?:\s*[A-Z]?)?$/.exec(said);
  if (digits) return understood({ pc4: digits[1] ?? "" }, aboutPlace.postcodeShort);
  return leftOpen(aboutPlace.postcodeInvalid);
}

/** An address in one cell: "Sluiswachterplein 5, 1317 NB Almere", "De Waterlijn, Sluiswachterplein 5 te Almere". */
export function readAddressCell(text: string): Reading<VenueAddress> {
  const remarks: Remark[] = [];
  const value: VenueAddress = {};
  let rest = text
    .replace(/\n/g, ", ")
    .replace(/\s+/g, " ")
    .replace(/^p\/a\s+/i, "")
    .replace(/ ?\(([^)]{0,200})\)/g, ", $1")
    .trim();
  const postcode = /\b([1-9]\d{3})\s?([A-Za-z]{2})\b(?=[\s,;)]|$)/.exec(rest);
  if (postcode && !/^(nr|hs|to|te|in|op|km|en)$/.test(postcode[2] ?? "")) {
    value.postcode = `${postcode[1]} ${postcode[2]?.toUpperCase()}`;
    value.pc4 = postcode[1] ?? "";
    const behind = rest.slice(postcode.index + postcode[0].length);
    const [city = ""] = behind
      .replace(/^ ?,? ?(?:(?:te|in) )?/i, "")
      .split(/[,;(]/, 1)
      .map((name) => name.trim());
    if (/^[\p{L}' -]{2,40}$/u.test(city)) value.city = city;
    rest = rest.slice(0, postcode.index).replace(/(?<![,;\s(])[,;\s(]+$/, "");
  }
  const parts = rest
    .split(/[,;]| [-–] (?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) => townApart(part));
  const at = parts.findIndex(isStreet);
  if (at >= 0) value.street = parts[at];
  const before = at >= 0 ? parts.slice(0, at) : parts.slice(0, 1);
  const after = at >= 0 ? parts.slice(at + 1) : parts.slice(1);
  if (before[0]) value.name = before[0].replace(/^(vertrek|start|verzamelen)( vanaf| bij| op)?:\s*/i, "");
  const town = after.find((part) => /^\p{Lu}[\p{L}' -]+$/u.test(part));
  if (town && !value.city) value.city = town;
  return { value, remarks };
}

/** "Rijksweg 101 te Zutphen" -> street and town. */
function townApart(part: string): string[] {
  const match = /(?<=\d\s?[a-z]?) (?:te |in )?(\p{Lu}\p{L}{2}[\p{L}' -]*)$/u.exec(part);
  const street = part.slice(0, match?.index);
  return match && /\p{L}/u.test(street) ? [street, match[1] ?? ""] : [part];
}

const LONGEST_STREET = 120;

/** A street with a house number: "Kavelpad 112", "2e Dwarsstraat 4a", "Plein '40-'45 3 hs". */
export function isStreet(text: string): boolean {
  const said = text.trim();
  return (
    said.length <= LONGEST_STREET &&
    /^[\p{L}\d'’.][\p{L}\d'’. -]*[\p{L}'’.]\s*\d{1,5}\s*(?:[-/]\s*)?[\p{L}\d]{0,4}$/u.test(said)
  );
}

/** "ALMERE" -> "Almere", "almere-buiten" -> "Almere Buiten": the municipality and its districts, one spelling. */
export function readCity(text: string): Reading<string> {
  const bare = text.replace(/\s+/g, " ").trim();
  if (!/\p{L}{2}/u.test(bare) || /^(n\.?v\.?t\.?|onbekend)$/i.test(bare)) return leftOpen();
  const calm = inNameCase(bare);
  return understood(calm, ...(calm === bare ? [] : [aboutPlace.cityReadAs(calm)]));
}

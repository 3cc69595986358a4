import { plain } from "#domain/plain.ts";
import type { SheetField } from "./headers.ts";

const NOT_YET = "nog|nog niet|later|nader|binnenkort|t\\.?z\\.?t\\.?";
/** What people and systems write in a cell for which they have nothing, in compared form. */
const NOTHING_KNOWN = [
  "-{1,20}|\\?{1,10}|\\.{1,10}|…|_{1,20}|/|\\[\\]|\\{\\}|\\(\\)|''|\"\"",
  "(?:tijd|datum|data|dag|prijs|kosten|locatie|plek|adres|plaats|programma|thema|spreker)? ?(?:is |zijn )?(?:nog )?(?:onbekend|niet bekend|niet vermeld|niet ingevuld|niet opgegeven|niet beschikbaar|niet gegeven|niet aangegeven|niet genoemd|niet gespecificeerd)",
  "niet van toepassing|n\\.? ?v\\.? ?t\\.?|n\\.? ?b\\.?|n\\.? ?n\\.? ?b\\.?|n\\.? ?t\\.? ?b\\.?|n\\.? ?n\\.? ?t\\.? ?b\\.?|n\\.? ?o\\.? ?t\\.? ?b\\.?",
  `(?:${NOT_YET}) (?:te bepalen|in te vullen|te bevestigen|in te plannen|bekend|bekend te maken|vast te stellen|vastgesteld|bepaald|af te spreken)`,
  "(?:wordt|worden) (?:nog |later |z\\.?s\\.?m\\.? |binnenkort |nader |tijdig )*(?:bekend ?gemaakt|bekend|bepaald|ingevuld|aangevuld|vastgesteld|gepland)",
  "(?:tijd|datum|data|dag|prijs|locatie|plek|adres|info|informatie|nadere info(?:rmatie)?|meer info(?:rmatie)?|programma|thema|spreker)? ?volg(?:t|en)(?: nog| later| z\\.?s\\.?m\\.?| binnenkort)?|komt nog|in afwachting|in ontwikkeling",
  "(?:zie|kijk op|kijk ook op|check|raadpleeg|staat op|op) (?:(?:de|onze|ons|hun|eigen|haar) )?(?:web ?)?(?:site|pagina|flyer|folder|link|facebook|agenda|omschrijving|beschrijving|toelichting)(?: voor (?:meer )?(?:info(?:rmatie)?|details|tijden|data|prijzen|adres))?",
  "geen (?:info(?:rmatie)?|gegevens|opgave|data|idee|vermelding)|\\(?leeg\\)?|\\(?blanco\\)?|weet (?:ik|we|wij) niet",
  "\\(?null\\)?|none|nil|nan|undefined|#?n/?a|#n/b|#n/?v/?t|#waarde!|#value!|#ref!|#verw!|missing|empty|\\(?blank\\)?",
  "unknown|not (?:known|specified|available|applicable|provided|set|given)|to be (?:announced|confirmed|decided|determined)|t\\.?b\\.?[acd]\\.?|see (?:the |our )?website",
].join("|");
const WHOLE = new RegExp(`^\\(?(?:${NOTHING_KNOWN})[.!]?\\)?$`);
/** "geen" under what may be there or not; under a price it is an answer. */
const NONE = /^(?:geen|none)[.!]?$/;

/** Under these such a word is an answer of its own, which their reader knows: no reason to open it to a question. */
const ANSWERED_SO: ReadonlySet<SheetField> = new Set<SheetField>([
  "title",
  "access",
  "closed",
  "discount",
  "firstVisit",
  "gender",
  "groupSize",
  "signUp",
  "status",
  ...(["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const),
]);
const MAY_BE_NONE: ReadonlySet<SheetField> = new Set<SheetField>([
  "audience",
  "category",
  "contact",
  "contactRole",
  "description",
  "email",
  "mobile",
  "phone",
  "remarks",
  "transport",
  "website",
]);

const LONGEST = 60;

/** A cell with which somebody says no more than that nothing is known: it is as an empty one. */
export function saysNothingKnown(field: SheetField, text: string): boolean {
  if (text.length > LONGEST || ANSWERED_SO.has(field)) return false;
  const said = plain(text);
  return WHOLE.test(said) || (MAY_BE_NONE.has(field) && NONE.test(said));
}

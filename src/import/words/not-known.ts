import { plain } from "#domain/plain.ts";
import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { SheetField } from "./headers.ts";

const NOT_YET = "nog|nog niet|later|nader|binnenkort|t\\.?z\\.?t\\.?";
/** Nobody knows, whatever is asked, in compared form. */
const UNKNOWN = [
  "\\?{1,10}|\\[\\]|\\{\\}|\\(\\)|''|\"\"",
  "(?:tijd|datum|data|dag|prijs|kosten|locatie|plek|adres|plaats|programma|thema|spreker)? ?(?:is |zijn )?(?:nog )?(?:onbekend|niet bekend|niet vermeld|niet ingevuld|niet opgegeven|niet beschikbaar|niet gegeven|niet aangegeven|niet genoemd|niet gespecificeerd)",
  "n\\.? ?b\\.?|n\\.? ?n\\.? ?b\\.?|n\\.? ?t\\.? ?b\\.?|n\\.? ?n\\.? ?t\\.? ?b\\.?|n\\.? ?o\\.? ?t\\.? ?b\\.?",
  `(?:${NOT_YET}) (?:te bepalen|in te vullen|te bevestigen|in te plannen|bekend|bekend te maken|vast te stellen|vastgesteld|bepaald|af te spreken)`,
  "(?:wordt|worden) (?:nog |later |z\\.?s\\.?m\\.? |binnenkort |nader |tijdig )*(?:bekend ?gemaakt|bekend|bepaald|ingevuld|aangevuld|vastgesteld|gepland)",
  "(?:tijd|datum|data|dag|prijs|locatie|plek|adres|info|informatie|nadere info(?:rmatie)?|meer info(?:rmatie)?|programma|thema|spreker)? ?volg(?:t|en)(?: nog| later| z\\.?s\\.?m\\.?| binnenkort)?|komt nog|in afwachting|in ontwikkeling",
  "geen (?:info(?:rmatie)?|gegevens|opgave|data|idee|vermelding)|\\(?leeg\\)?|\\(?blanco\\)?|weet (?:ik|we|wij) niet",
  "\\(?null\\)?|nil|nan|undefined|#?n/?a|#n/b|#n/?v/?t|#waarde!|#value!|#ref!|#verw!|missing|empty|\\(?blank\\)?",
  "unknown|not (?:known|specified|available|provided|set|given)|to be (?:announced|confirmed|decided|determined)|t\\.?b\\.?[acd]\\.?",
].join("|");
/** There is nothing here, or it stands elsewhere: below some headers that is an answer. */
const NOT_HERE = [
  "-{1,20}|\\.{1,10}|…|_{1,20}|/|none",
  "niet van toepassing|n\\.? ?v\\.? ?t\\.?|not applicable|see (?:the |our )?website",
  "(?:zie|kijk op|kijk ook op|check|raadpleeg|staat op|op) (?:(?:de|onze|ons|hun|eigen|haar) )?(?:web ?)?(?:site|pagina|flyer|folder|link|facebook|agenda|omschrijving|beschrijving|toelichting)(?: voor (?:meer )?(?:info(?:rmatie)?|details|tijden|data|prijzen|adres))?",
].join("|");
const NOBODY_KNOWS = new RegExp(`^\\(?(?:${UNKNOWN})[.!]?\\)?$`);
const NOTHING_HERE = new RegExp(`^\\(?(?:${NOT_HERE})[.!]?\\)?$`);
/** "geen" under what may be there or not; under a price it is an answer. */
const NONE = /^(?:geen|none)[.!]?$/;

/** Under these "n.v.t." and "-" are answers of their own, which their reader knows: no discount, not on that day. */
const ANSWERED_SO: ReadonlySet<SheetField> = new Set<SheetField>([
  "access",
  "closed",
  "discount",
  "firstVisit",
  "gender",
  "groupSize",
  "nextStep",
  "pickup",
  "rings",
  "signUp",
  "status",
  "wayBack",
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

/** A name that is none refuses its row, and a sign under a weekday is read as one. */
const ITS_OWN: ReadonlySet<SheetField> = new Set<SheetField>(["title", ...WEEKDAYS]);

const LONGEST = 60;

/** A cell with which somebody says no more than that nothing is known: it is as an empty one. */
export function saysNothingKnown(field: SheetField, text: string): boolean {
  if (text.length > LONGEST || ITS_OWN.has(field)) return false;
  const said = plain(text);
  if (NOBODY_KNOWS.test(said)) return true;
  return (!ANSWERED_SO.has(field) && NOTHING_HERE.test(said)) || (MAY_BE_NONE.has(field) && NONE.test(said));
}

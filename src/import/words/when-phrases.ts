import { MONTH_WORDS } from "./calendar-words.ts";

/** When it is, in a running text and in compared form: data of `when/when-in-text`. */

const MONTH = MONTH_WORDS.flat()
  .sort((a, b) => b.length - a.length)
  .join("|");

/** In running text "zo", "do" and "wo" are words; a day has its whole name. */
export const FULL_DAY =
  /(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:werk|week)dag(?:en)?\b/;
/** More than one of them: days that come back. */
export const DAYS_OF_WEEKS =
  /(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|ochtenden|middagen|avonden)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/;
export const DATE_IN_FULL = new RegExp(`\\b\\d{1,2}\\s+(?:${MONTH})\\b`);
/** "een uur" and "2 uur" in running text are how long, unless "om" or "tot" says that they are a time. */
export const DURATION =
  /(?<!\b(?:om|vanaf|tot|tussen|t\/m|-|en) ?)\b(?:een|anderhalf|twee|drie|vier|vijf|[1-9]) uur\b(?! ?(?:tot|-|t\/m))/;

/** "(1u30)", "(2 uur)": how long. */
export const DURATION_IN_BRACKETS =
  /\((?:duur:? )?[1-4] ?(?:u(?:ur|ren)?|h)\.? ?(?:[0-5]\d ?(?:min\.?|minuten)?)?\)/;

const OFTEN =
  "(?:wekelijkse?|weekly|monthly|tweewekelijkse?|maandelijkse?|(?:elke|iedere) (?:week|maand|ochtend|middag|avond|dag)\\b(?! van (?!de week|het jaar))|(?:1|een|2|twee|3|drie) ?(?:keer|x|maal) (?:per|in de) (?:week|maand)|(?:elke|iedere|om de) (?:2|twee|3|drie|4|vier) weken|(?:elk|ieder) jaar\\b|dagelijks(?= (?:open|geopend|van|tussen|vanaf|inloop|(?:telefonisch )?\\p{L}*spreekuur)\\b))";
/** How often, of what the reader does or gets: at the begin, or behind "je", "u", "wij". */
export const HOW_OFTEN = new RegExp(
  `^\\W{0,3}(?:(?:een|de|onze|het|gratis|ongeveer|circa|ca\\.?) )?${OFTEN}|\\b(?:tijdsinvestering|tijdsbesteding|tijdbesteding|tijdsinzet|inzet) ?:? ?(?:is |van )?(?:ongeveer |circa |ca\\.? |minimaal )?\\d{1,2}(?:[.,]\\d)?(?: ?(?:-|–|a|tot|of) ?\\d{1,2})? (?:uur|dagdeel|dagdelen|middag|ochtend|avond) per (?:week|(?:2|twee) weken)|\\b(?:je|u|jij|we|wij|jullie) (?:\\p{L}+ ){0,2}${OFTEN}`,
  "u",
);
/** What happens as often and is something else. */
export const NOT_OF_IT =
  /\b(?:bestuur\p{L}*|vergader\p{L}*|nieuwsbrief|kantoor|secretariaat|wacht(?:tijd|lijst)\p{L}*|telefonisch bereikbaar|bereikbaar|redactie|schoongemaakt|kaarten [^.;]{0,30}(?:verkrijgbaar|te koop)|(?:kaart|voor)verkoop|sinds|(?:elke|iedere) (?:week|maand|dag|keer) (?:is|was|weer|opnieuw|(?:\p{L}+ ){0,2}(?:een )?(?:ander|nieuw)\p{L}*))\b/u;
/** One waits for it, or is referred to it: the hours in the same text may be those of whoever picks up the telephone. */
export const ONE_WAITS_FOR_IT = /\bwacht(?:tijd|lijst)|\bverwijz(?:ing|er)\b|\bintake\b/;
/** How often one pays. */
export const PAID_AS_OFTEN = /\b(?:contributie|betaalt?|betalen|kost|kosten|bijdrage)\b|€/;
/** Behind a rhythm: when it is not. */
export const EXCEPT_THEN =
  /^[\s,(]{0,4}(?:behalve|m\.?u\.?v\.?|met uitzondering van|uitgezonderd|niet (?:in|tijdens|op))\b[^.;!?]{0,80}/;
/** "van april t/m oktober": a part of the year. */
export const PART_OF_YEAR = new RegExp(
  `\\b(?:${MONTH}) ?(?:t/m|tot en met|tot|-) ?(?:eind )?(?:${MONTH})\\b`,
  "g",
);
/** Only a day on which it is not: on which it is, has to be said too. */
export const ONLY_EXCEPT =
  /^(?:.{0,40} )?(?:behalve|m\.?u\.?v\.?|met uitzondering van|uitgezonderd|niet op)(?: op)?(?: de)? (?:maan|dins|woens|donder|vrij|zater|zon)dag/;
export const EVERY_DAY =
  /\b(?:dagelijks|(?:elke|iedere) dag|alle (?:andere )?dagen|(?:hele|gehele) week|7 dagen)\b/;
/** Between two days: what follows is of something else, "…, de cursus is op". */
export const OF_ANOTHER =
  /^[,;] ?(?:en |maar )?(?:de|het|een|onze) [a-z-]{3,24} (?:is|zijn|start|begint|gaat)\b/;
/** Words before a month or a date that are a part of it: "vanaf september". */
export const LEADS_TO_IT =
  /\b(?:vanaf|met ingang van|tot en met|t\/m|tot|niet (?:in|op)|(?:start|begint)(?: weer| opnieuw){0,2}(?: in| op)?)(?: begin| half| eind)?\s?$/;
/** A time of the clock, in compared form: "19u", "9.30", "20 uur"; and a year, which looks as one. */
export const HAS_CLOCK = /(?<![\d.,:/-])(?:[01]?\d|2[0-4]) ?(?:[:.hu] ?[0-5]\d|u\b|h\b|uur\b)/;
export const HAS_YEAR = /(?<!\d)20[0-4]\d(?!\d)/;
/** "7,50" beside a euro is no time. */
export const MONEY = /€ ?\d{1,6}(?:[.,]\d{1,2})?|(?<![\d.,])\d{1,6}(?:[.,]\d{1,2})? ?euro\b/;
/** Numbers near a rhythm that are none of it. */
export const NO_TIME_NUMBERS =
  /€ ?\d{1,6}(?:[.,]\d{1,2})?|(?<!\d)\d{1,6} ?euro|\b\d{1,2}(?:[.:]\d{2})? uur\b|\b\d{4}\s?[a-z]{2}\b|(?:\+31|\b0)[\d\s-]{8,14}|\b\d{1,3}(?: ?(?:jaar|\+)|-jarig)|\b(?:zaal|lokaal|kamer|ruimte|nummer|nr\.?|lijn|bus|halte|ingang|verdieping) \d{1,4}\b|(?:straat|laan|weg|plein|kade|gracht|singel|dreef|hof|pad|dijk|park) \d{1,4}[a-z]?\b/g;
/** Before a colon: what follows is of the activity itself, or of a part of the year. */
export const OF_ITSELF =
  /^(?:let op!?|opgelet|n\.?b\.?|ps|belangrijk|info|informatie|extra|opmerking(?:en)?|bijzonderheden|toelichting|attentie|uitzondering(?:en)?|note|hoe vaak|hoevaak|ritme|altijd|meestal|soms|bijeenkomsten?|lessen|les|training(?:en)?|activiteit|groep|.*(?:winter|zomer|voorjaar|lente|najaar|herfst|vakantie|periode|seizoen|maand|week|jaar|dag|ochtend|middag|avond).*)$/;
/** What comes beside it, or only now and then. */
export const BESIDE_IT =
  /\b(?:ook (?:regelmatig\p{L}*|wel|nog|vaak|is er|zijn er)|daarnaast|verder (?:is|zijn) er|soms|af en toe|meestal|bijvoorbeeld|zoals)\b/u;

const NO_MEETING =
  "(?:geen (?:les|lessen|bijeenkomst|bijeenkomsten|inloop|activiteit|activiteiten|training|trainingen|repetitie|spreekuur|middag|avond|ochtend)|gesloten|dicht|niet open)";
/** A day or a month in which it is not: "op 14 juli is er geen bijeenkomst", "geen lessen in augustus". */
export const NOT_THEN = new RegExp(
  `\\b(?:\\d{1,2} (?:${MONTH})|in (?:${MONTH}))\\b[^.;]{0,30}\\b${NO_MEETING}\\b|\\b${NO_MEETING}\\b[^.;]{0,20}\\b(?:\\d{1,2} (?:${MONTH})|in (?:${MONTH}))\\b`,
);

const CLOCK =
  "(?:\\d{1,2}[.:]\\d{2}(?: ?uur)?|\\d{1,2} ?uur|(?:half|kwart (?:over|voor)) (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\d{1,2}))";
/** "Aanvang 20.00 uur", "de avond start om 20.00 uur": the time stands in the group. */
export const BEGINS_AT = new RegExp(
  `\\b(?:aanvang|aanvangst?tijd|beginnen|begint|begin|begintijd|starten|start|starttijd)(?: (?:is|om|wij|we|het|dit|de|programma|avond|middag)){0,3} ?:? ?(${CLOCK})(?![\\d.:])`,
  "g",
);
/** What begins at another time than that what it is about. */
export const OTHER_BEGIN =
  /\b(?:pauze|lunch|diner|maaltijd|verkoop|kaartverkoop|inschrijving|aanmelding|volgende|tweede|2e|derde|3e|vervolgens|daarna|optreden|dienst|zomertijd|wintertijd)\b[^.;]{0,30}$/;
/** A sentence of which the hours are of a part of it, or of somebody who is there. */
export const OF_A_PART =
  /\b(?:pauze|lunch\w*|diner|maaltijd|ontbijt|borrel|verkoop|kassa|bar|inloop|zaal (?:is )?open|deuren?|bel|bellen|telefonisch\w*|bereikbaar|aanmelden|inschrijven|opgeven|spreekuur|eerste|tweede|groep \w|kinderen|jeugd|volwassenen|tussen|afspraak|parkeren|kantoor|receptie|balie)\b/;
const DAY_OF_LIST = `\\d{1,2}(?: (?:${MONTH})\\b\\.?(?: 20\\d\\d)?)?`;
/** "16 sept; 28 oktober en 18 november", "6, 13 en 20 mei 2026". */
export const LIST_OF_DATES = new RegExp(
  `(?<![\\d.€/-])(?:${DAY_OF_LIST}(?: ?[,;&+] ?(?:en )?| en )(?:op )?){1,30}\\d{1,2} (?:${MONTH})\\b(?: 20\\d\\d)?`,
);

/** "van 02/02 tot 18/02/2027", "2 t/m 18 februari": the day and the month of the first, then of the last. */
export const PERIOD_OF_DAYS = new RegExp(
  `(?<![\\d.,:€/-])(\\d{1,2})(?:[-/.](\\d{1,2})(?:[-/.](?:20)?\\d\\d)?| (${MONTH})\\b\\.?(?: 20\\d\\d)?)? ?(?:t/m|tot en met|tot|-|until|to) ?(\\d{1,2})(?:[-/.](\\d{1,2})(?![\\d:])| (${MONTH})\\b)`,
);
/** When one can sign up or buy a ticket is no day of what is on. */
export const PERIOD_OF_SIGN_UP =
  /\b(?:aan ?meld\p{L}*|aan te melden|inschrij\p{L}*|in te schrijven|opgeven|opgave|reserv\p{L}*|voorverkoop|kaart(?:en|verkoop)|tickets?|korting|stemmen|sign up|register\p{L}*)\b/u;

/** Every day of something that is longer than one: "elke dag van het festival". */
export const DAYS_OF_EVENT =
  /\b(?:elke dag|iedere dag|alle dagen) van (?:het|de|dit|deze|ons|onze) (?!week\b|jaar\b|maand\b)[a-z]{3,30}/;

/** Right before a day or a time: when one can ring or write, and not when one can come. */
export const HOURS_OF_DESK =
  /\b(?:telefonisch\w*|telefoon\w*|tel|bel|belt|bellen|mail|balie|receptie|(?:aanmelden|inschrijven|opgeven|reserveren) (?:kan|kunt|is mogelijk))\b[^.,;]{0,40}$/;
/** Then that is what is offered. */
export const OFFERS_DESK =
  /spreekuur|loket|balie|receptie|telefo|lijn\b|hulpdienst|advies|bel|clientondersteun|coordinator|steunpunt|meldpunt|consulent|adviseur|(?<!eerste )\bhulp (?:bij|via)\b(?! (?:de |het |uw )?(?:klus|huishoud|boodschap|tuin|vervoer|verhui|schoonma))|[a-z]{3}hulp\b/;
/** Of a desk these say when it is. */
export const REACHED_THEN = /\b(?:telefonisch )?bereikbaar\b|\bkantoor\b/g;

/** A text says that it comes back, in compared form. */
export const COMES_BACK =
  /\b(?:elke|iedere|alle) (?:week|maand|dag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|\b(?:wekelijks|maandelijks|tweewekelijks|dagelijks)e?\b|\b(?:per|in de) (?:week|maand)\b|\bom de week\b/;
/** Of once, where a day is named and no word says that it comes back: in compared form. */
export const ONLY_ONCE =
  /\b(?:dit weekend|deze (?:week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|aanstaande|a\.s\.|(?:aan)?komende? (?:week|weekend|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|morgen(?:avond|middag)|vanavond|vanmiddag|eenmalige?)\b/;
/** Names of what is on once as soon as every week. */
export const ONCE_BY_NAME =
  /\b\p{L}*(?:markt|beurs|feest|toernooi|concert|lezing|workshop|barbecue|bbq|opening|opendag|open dag|actie|dagje|schoonmaak\p{L}*|opruim\p{L}*|voorstelling|wedstrijd|optocht|uitstapje|excursie|try-?out|festival|borrel|receptie)\b|\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)$/u;

/** Says only that it is not fixed. */
export const ONLY_FLEXIBLE = /^(?:zeer |heel )?flexib(?:el|ele|le)[.!]?$/;

const WEEK_OF_MONTH =
  "(?:[1-5]e|eerste|tweede|derde|vierde|vijfde|laatste) (?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|week|ma|di|wo|do|vr|za|zo)";
/** "Iedere derde zondag van de maand een spreker": what comes with it then, or who else may come. In compared form. */
export const COMES_THEN = new RegExp(
  `\\b${WEEK_OF_MONTH} (?:van (?:de|elke|iedere) maand,? )?(?:(ook (?:voor|open voor|toegankelijk voor))|(?:is er |komt er |hebben we |hebben wij |houden we |zijn er )?(?:ook )?(?:een|met een) (\\p{L}{3,40}))`,
  "u",
);
/** "1e woensdag - spreker": what each week of the month has. In compared form. */
export const WEEK_WITH_ITS_OWN = new RegExp(`\\b(${WEEK_OF_MONTH}) ?[-–:=] ?\\p{L}`, "gu");
export const EVEN_WEEKS = /\beven we(?:ek|ken)\b/;
export const ODD_WEEKS = /\boneven we(?:ek|ken)\b/;

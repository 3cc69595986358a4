/** What it costs, in a running text and in compared form: data of `row/in-text/cost-in-text`. */

export const FREE_TO_JOIN =
  /\b(?:deelname|deelnemen|meedoen|toegang|entree|activiteit|activiteiten|middag|ochtend|avond|cursus|les|lessen|workshop|bijeenkomst|lezing|inloop|voorstelling|concert|film|training|rondleiding|wandeling|feest|het|dit|alles)\b[^.,;]{0,25}\b(?:is|zijn) (?:dan |altijd |helemaal |geheel |volledig |voor iedereen )*(?:gratis|kosteloos)\b|\b(?:gratis|kosteloos) (?:toegang|entree|deelname|deelnemen|meedoen|toegankelijk|bijwonen|met al|naar het|voor iedereen|bij het|binnenlopen|binnen)\b|\b(?:bij|naar|voor|van) (?:het|de|een|onze|ons) (?:gratis|kosteloze) \p{L}*(?:spreekuur|punt|cursus|les|lezing|workshop|activiteit|middag|inloop|cafe|bijeenkomst|informatiepunt|training)|\b(?:geen|zonder) kosten\b|\b(?:dienstverlening|hulp|advies|begeleiding|spreekuur)\b[^.,;]{0,15}\b(?:gratis|kosteloos)\b|\b(?:inkom|entree|toegang|deelname|kosten|prijs) ?:? (?:gratis|kosteloos|geen)\b|\b(?:vrije|vrij) (?:toegang|entree|inkom)\b|\b(?:toegang|entree|inkom|deelname) is vrij\b|\b(?:u|je) betaalt? (?:helemaal )?niets\b|\bkom (?:dan |gerust |eens |maar ){0,2}(?:gratis|kosteloos)\b|\b(?:toegang|inkom|entree) voor (?:bezoekers|iedereen|het publiek) ?:? ?(?:is )?(?:gratis|vrij|kosteloos)\b|\bfree (?:entrance|entry|admission|of charge|participation)\b|\bparticipation is free\b|^(?:helemaal |altijd )?(?:gratis|kosteloos)(?:[.,;:!]|$)/u;
/** What one can do there without paying, aside from what comes with it. */
export const FREE_TO_DO =
  /\b(?:kan|kun|kunt|kunnen|mag|mogen) (?:\p{L}+ ){1,5}gratis (?![^.,;]{0,40}(?:koffie|thee|parke|wifi|proe|lunch|limonade|mee ?nemen|af ?halen|bellen|downloaden|aanvragen|bestellen|opvragen))(?:mee|(?:mee)?\p{L}{3,}en(?! \p{L}+en\b))\b/u;
/** Beside what one comes for. */
export const FREE_ASIDE =
  /\b(?:gratis|kosteloze?) (?:en onbeperkt |een |kopje |een kopje )*(?:koffie|thee|limonade|water|soep|parkeren|parkeer\p{L}*|wifi|vervoer|consumptie|drankje|broodje|koekje|fruit|oefenboek\p{L}*|lesmateria\p{L}*|nieuwsbrief|telefoonnummer|nummer|app|brochure|folder|flyer|tips|proefles|kennismaking\p{L}*|intake)\b/u;
/** "Gratis koffie" is of the coffee: free stands before a thing, or behind one. */
export const FREE_THING =
  /\b(?:gratis|kosteloze?) (?:en onbeperkt |een |kopje )*(?!met\b|naar\b|voor\b|bij\b|toegang|toegankelijk|entree|deel|mee\b|meedoen|te\b|om\b|aan\b|langs|binnen|en\b|in\b|op\b|inloop|activiteit|spreekuur|cursus|les\b|lessen|lezing|workshop|bijeenkomst|middag|ochtend|avond|informatiepunt|training)\p{L}+|\b(?:parkeren|koffie|thee|vervoer|wifi|limonade|soep)\b[^.]{0,20}\b(?:gratis|kosteloos)\b/u;
export const SOMETHING_FREE = /\b(?:gratis|kosteloos|kosteloze)\b/;
/** Free or cheap for a first time or for some. */
export const FREE_ONCE =
  /\b(?:eerste (?:keer|keren|les|lessen|maand|bezoek|bijeenkomst|training|twee|drie|\d)|proef\w*|leden|kinderen|tot \d|onder de|minima|pas|introduce\w*|begeleiders?|mantelzorgers|wie|als|wanneer|mits|krijg(?:t|en)?|ontvang(?:t|en)?|training vooraf|introductie\w*)\b/;
export const NAMES_PRICE =
  /\b(?:kosten|kost|inkom|lidgeld|lesgeld|cursusgeld|deelnemersbijdrage|entree\w*|toegang\w*|prijs|bijdrage|tarief|contributie|betaalt|betaal je|betalen|deelname\w*)\b/;
/** Words that lead to a price that is of one thing: soup, a book. */
export const PRICE_OF_THING =
  /\b(?:soep|koffie|thee|drank\w*|consumptie\w*|lunch|maaltijd|broodje|boek\w*|materia\w+|proef\w*|inschrijf\w*|borg|korting|reis\w*|parkeer\w*|boete|toeslag|winn\w*|gewonnen|subsidie|opbrengst|loterij|loten|bon|waarde|twv|uitkering|schuld\w*|inkomens?|minimum)\b/;
export const PAID_SOMEHOW =
  /\b(?:tegen|voor) (?:een )?(?:kleine |geringe |lage )?(?:vergoeding|bijdrage|betaling)\b|\b(?:kleine|geringe|eigen|vrijwillige|vrije) bijdrage\b|\bop eigen kosten\b|\balleen (?:de )?[a-z]{3,20}kosten\b/;

const OFFERED =
  "les|lessen|cursus|cursussen|training|trainingen|workshops?|inloop|spreekuur|activiteit|activiteiten|aanbod|service|initiaties?|sessies?|bal|feest|festival|quiz|bingo|optreden|optredens|show|markt|ruilbeurs|bijeenkomst|bijeenkomsten|lezing|lezingen|concert|concerten|voorstelling|voorstellingen|rondleiding|rondleidingen|wandeling|wandelingen|hulp|advies|begeleiding|ondersteuning|coaching|voedselpak\\p{L}*|middag|ochtend|avond|film|punt|sporten|zwemmen|yoga|dansen";
/** "Gratis naailes", "een gratis inloop": what one comes for is free. */
export const FREE_OFFER = new RegExp(
  `\\b(?:gratis|kosteloze) (?:(?!koffie|thee|en\\b)\\p{L}+(?:e|isch|lijk) ){0,2}\\p{L}*(?:${OFFERED})\\b|^\\W{0,3}gratis (?:\\p{L}+ ){0,2}(?:maaltijd|maaltijden|lunch|ontbijt|eten|diner)[.!]?$`,
  "u",
);
/** "15.00 uur", "10.30 - 12.00 uur": no amount. */
export const TIME_OF_DAY =
  /(?<!€ ?)\b(?:[01]?\d|2[0-4])[.:][0-5]\d(?: ?(?:-|tot|t\/m|en) ?(?:[01]?\d|2[0-4])[.:][0-5]\d)?(?: ?(?:uur|u)\b)/g;
export const SPEAKS_OF_MONEY = /€|\beuro|\bcent\b|\bct\b/;
/** What the price holds: it is no price of its own. */
export const INCLUDED =
  /\b(?:inclusief|incl\.?|dit is met|met|including) [^.;€\d]{0,60}|\([^()€\d]{0,40}inbegrepen\)/g;

/** What who comes to a market to look pays, and what of who sells there. */
export const PAID_BY_VISITORS =
  /\b(?:inkom\p{L}*|toegang\p{L}*|entree\p{L}*|bezoekers?)\b[^.;!]{0,30}(?:gratis|kosteloos|vrij|€|\d)|\b(?:gratis|vrije) (?:inkom|toegang|entree)\b/u;
export const PAID_BY_SELLERS =
  /\b(?:meter|m2|kra(?:am|men)|kraamgeld|standgeld|stand|standplaats(?:en)?|standhouders?|tafels?|waarborg|grondplaats(?:en)?|plaats(?:en)?)\b/;

/** Who comes to help and who comes to be helped, in compared form: data of `row/read-role` and `row/in-text/role-in-text`. */

/** A name that asks for somebody who helps. */
export const VACANCY =
  /^vrijwilligers?\b(?! ?(?:(?:informatie)?punt|steunpunt|centrale|loket|spreekuur|dag|markt|avond|middag|bijeenkomst|borrel|overleg|feest|cafe|coordinat\w+|beleid|informatie)| (?:aan|bij u|thuis|die|helpen|bezoek\w*|brengen|komen|rijden|begeleiden|ondersteunen|voor (?:u|jou|ouderen)))|^vrijwilligste?r\b|\b(?:gezocht|gevraagd|vrijwilliger worden|vacature)\b|^vrijwillige? \p{L}*(?:docent|chauffeur|medewerker|ondersteuner|coach|begeleider|gastheer|gastvrouw|maatje|gesprekspartner)\b|\bhelp (?:je|jij|u) (?:ons )?mee\b|(?:^|[-:|(,] ?)vrijwillige?r\b|\bword (?:\p{L}+ )?(?:maatje|vrijwilliger|\p{L}*maatje|buddy|gastheer|gastvrouw|chauffeur)\b|\b\p{L}*(?:maatje|buddy|vrijwilliger|coach|gastvrouw|gastheer|chauffeur|begeleider) worden\b/u;

/** In a column of categories: who comes to help, or who does it for others. */
export const OF_VOLUNTEERS = /^(?:door )?(?:vrijwilligers?|vrijwillig|vrijwillige inzet|volunteers?)$/;
/** One of the categories of a row: what one does there is work of volunteers. */
export const VOLUNTEERING =
  /^(?:vrijwilligerswerk(?: doen)?|vrijwilliger worden|vrijwilligersvacatures?|als vrijwilliger|vrijwillige inzet|volunteering)$/;
/** What only somebody who helps gets, where a price would stand. Behind "eigen" or "bijdrage" one pays it. */
export const PAID_TO_HELPER =
  /^(?!.*\b(?:eigen|\w*bijdrage)\b)(?:.*\b(?:(?:on|reis)kosten|vrijwilligers)vergoeding\b|(?!.*\d).*\b(?:reiskosten|onkosten|t-shirt|broodje|lunch|eten)\b)/;

/** The header of what somebody gets who helps, as the place of its cells. */
export const GIVEN_FOR_IT =
  /^aside (?:benefits?|perks|what we offer|compensation|rewards?|voordelen|vergoeding(?:en)?|(?:wat )?(?:wij|we) bieden(?: (?:je|jou|u))?|wat bieden (?:wij|we)(?: (?:je|jou|u))?|wat krijg (?:je|u)(?: (?:ervoor|ervoor terug|terug|van ons))?|(?:dit|wat) (?:krijg je|je krijgt|je terugkrijgt))\??$/i;

/** How old the reader is, who is asked to help. */
export const READER_OF_AGE =
  /\b(?:(?:je|jij|u) (?:bent|moet|dient)|ben (?:je|jij)|bent u) (?:\p{L}+ ){0,3}\d{2} ?(?:jaar|\+|plus)/u;

/** Names of help, where the sheet's own category says that it is none of the seven others. */
export const HELP_BY_NAME =
  /\b(?:\p{L}*spreekuur|\p{L}*hulp|maatje (?:aanvragen|voor)|taalmaatje aanvragen|oppas|\p{L}*check|tolken|vervoer|rijmee|boodschappen\p{L}*|administratie|geldzaken|brieven|voedsel\p{L}*|advies|wijkteam|aan huis|schuld\p{L}*|opruimen|loket)\b/u;

/** A category by which the sheet itself says that it is none of the seven others, or that it is help. */
export const OF_NO_OTHER = /\bandere?\b|\bhulp\b|\badvies\b|ondersteuning/;

/** Names of desks and of help. Who comes there is not said. */
export const NAME_OF_HELP =
  /\b(?:\p{L}*hulplijn|mantelzorglijn|clientondersteun(?:ing|er)|\p{L}*zorgloket|schuldhulp\p{L}*|budgetondersteuning|budgetbeheer|budgetloket|budgetcoach(?:ing)?|geldloket|mantelzorgondersteuning|formulierenhulp|thuisadministratie|huishoudelijke hulp|thuisbegeleiding)\b/u;

const PEOPLE =
  "(?:(?:een|de|andere|eenzame|kwetsbare|dementerende|zieke|thuiswonende|jonge) ){0,3}(?:ouderen?|senioren|bewoners?|buurtbewoners|mensen|kinderen|jongeren|iemand|nieuwkomers|statushouders|gasten|bezoekers|clienten|gezinnen|deelnemers|anderstaligen|patienten)";
const HELPS = "(?:helpt|bezoekt|begeleidt|ondersteunt|bezorgt|ontvangt|vergezelt|coacht)";

/** The reader is who helps: "je helpt ouderen", "als fietsvrijwilliger maak je", "wij zoeken vrijwilligers". */
export const READER_HELPS = new RegExp(
  [
    // "u ontvangt een bevestiging" and "je bezoekt het museum" are of guests.
    `\\b(?:je|jij|u) (?:ontvangt|bezoekt|vergezelt|bezorgt) (?:${PEOPLE}|maaltijden|boodschappen|boeken|bloemen|pakketten|wijkkranten)\\b`,
    `\\b(?:je|jij|u) (?:helpt|begeleidt|ondersteunt|coacht) (?!elkaar|mee\\b|jezelf|uzelf|zelf|niet|ook mee)`,
    `\\b${HELPS} (?:je|jij|u) ${PEOPLE}\\b`,
    "\\bals \\p{L}*(?:vrijwilliger|maatje|buddy|gastheer|gastvrouw|begeleider|taalcoach|taaldocent|gesprekspartner|ondersteuner|medewerker|chauffeur|teamlid)\\b[^.]{0,60}\\b\\p{L}+ (?:je|jij|u)\\b",
    "\\b(?:collega|mede)[- ]?vrijwilligers?\\b",
    "^\\W{0,3}(?:gezocht|vacature)\\b",
    "^\\W{0,3}(?:(?:een|twee|drie|enkele|\\d) )?(?:\\p{L}+e )?\\p{L}*vrijwilligers?\\b[^.]{0,80}\\b(?:gevraagd|gezocht|welkom|nodig)\\b",
    "\\bvrijwilligersvergoeding (?:is|kan) (?:\\p{L}+ ){0,2}(?:mogelijk|bespreekbaar|beschikbaar)\\b",
    "\\bje vrijwilligerswerk\\b|\\bvrijwilligersfunctie\\b|\\bals vrijwillig(?:e|er)?\\b[^.]{0,60}\\b(?:je|jij|u)\\b",
    "^\\W{0,3}(?:wij|we) zoeken (?:\\p{L}+ ){0,3}\\p{L}*(?:vrijwilligers?|maatjes?|chauffeurs?|gastvrouwen|gastheren)\\b",
  ].join("|"),
  "u",
);

/** What only somebody who needs it comes for. */
const MATTERS =
  "administratie|financien|geldzaken|geld|formulier\\p{L}*|schuld\\p{L}*|brieven|post|aanvra\\p{L}+|toeslag\\p{L}*|belasting\\p{L}*|school\\p{L}*|huiswerk|studie|opvoed\\p{L}*|conflict\\p{L}*|recht\\p{L}*|juridisch\\p{L}*|uitkering\\p{L}*|verhuiz\\p{L}*|klus\\p{L}*|huishoud\\p{L}*|boodschappen|scheiding\\p{L}*|sollicit\\p{L}*";
const HELP = "(?:hulp|advies|ondersteuning|begeleiding|bijstand)";
export const READER_IS_HELPED = new RegExp(
  [
    "\\b(?:sociaal|sociale) raads\\p{L}+|\\braadslieden\\b|\\brechtswinkel|\\brechtshulp\\b|\\bvoorzieningen ?check\\b|\\bschuldhulp\\p{L}*|\\bthuisadministratie\\b|\\bformulieren(?:brigade|hulp)\\b|\\bbelasting(?:hulp|service)\\b|\\bhuiswerkbegeleiding\\b|\\bklussendienst\\b|\\bboodschappendienst\\b|\\binformatiepunt\\b|\\b\\p{L}*spreekuur\\b",
    "\\bjuridisch(?:e)? (?:advies|hulp|loket|ondersteuning)\\b",
    `^\\W{0,3}(?:(?:gratis|persoonlijke?|praktische|tijdelijke) ){0,2}${HELP} (?:bij|met|voor|over|aan huis)\\b`,
    `\\b(?:help(?:t|en)?|ondersteun(?:t|en)|adviser(?:t|en)|begeleid(?:t|en)) (?:je|u|jou|jullie|wij u|we je|we u) [^.?!]{0,40}\\b(?:${MATTERS})\\b`,
    `\\bvoor ${HELP} (?:bij|met|over) (?:uw|je|jouw)\\b[^.?!]{0,40}\\b(?:${MATTERS})\\b`,
    `^(?!.*\\b(?:je|jij|u) help).*\\bhelp(?:t|en) (?!(?:je|jij|u|mee|elkaar)\\b)\\p{L}+ [^.?!]{0,60}\\b(?:met|bij) (?:het (?:invullen|aanvragen|ordenen|regelen) van )?(?:hun |de |alle )?(?:${MATTERS})\\b`,
    "\\biemand die (?:u|je|jou)\\b[^.]{0,30}\\b(?:helpt|bezoekt|opzoekt|begeleidt|ondersteunt)\\b|\\biemand die (?:bij (?:u|je|jou) )?(?:\\p{L}+ )?langs ?komt\\b",
    "\\b\\p{L}*maatje (?:aan huis|dat|die|voor (?:u|jou|je))\\b",
    "\\b(?:u|je|jij) krijgt (?:een maatje|een coach|een vrijwilliger|een buddy)\\b",
    "\\been (?:vaste )?vrijwilliger (?:\\p{L}+ )?(?:komt bij|helpt|bezoekt|ondersteunt) (?:u|je|jou|uw)\\b",
    "\\bonderste?unen (?:onze|de) vrijwilligers\\b",
  ].join("|"),
  "u",
);

/** A sentence that speaks to who reads it, or says who is helped; a service that does it for him. */
export const TO_THE_READER =
  /\b(?:je|jij|jou|jouw|jullie|u|uw)\b|\bhelp(?:t|en) \p{L}|\b(?:klussen|boodschappen)dienst\b/u;

/** Company for who is new: everybody takes part. */
export const ONLY_AT_FIRST =
  /\b(?:eerste (?:keer|keren|weken|bezoek|avond)|nieuw(?:e|kom\p{L}*)? (?:bent|is|deelnemers|leden)|wegwijs)\b/u;

/** Somebody helps, or is asked to: who the reader is, is not said. */
export const SOMEBODY_HELPS = new RegExp(
  [
    "^\\W{0,3}(?:(?:de|onze) )?vrijwilligers? (?:als|bieden|brengen|bezoeken|bezorgen|begeleiden|helpen|ondersteunen|gaan|maakt|biedt|bezoekt|helpt)\\b",
    "\\bvrijwilligers (?:zoekt|zoeken)\\b|\\bword vrijwilliger\\b|\\bzoek(?:t|en) (?:\\p{L}+ ){0,3}\\p{L}*vrijwilligers?\\b|\\bvrijwilligerswerk zoeken\\b|\\bvrijwilliger worden\\b",
    "^\\W{0,3}vrijwilligers? \\p{L}+t\\b(?! (?:bij )?(?:u|je|jou)\\b)|\\b(?:twee|drie|\\d) (?:\\p{L}+ )?vrijwilligers?\\b",
    "\\b\\p{L}*vrijwilligers?\\b[^.]{0,80}\\b(?:gevraagd|gezocht|welkom|nodig)\\b|\\b(?:zoeken|zoekt)\\b[^.]{0,40}\\b\\p{L}*vrijwilligers?\\b",
    "\\b(?:extra|paar|wat) (?:hand(?:en|jes)|helpers)\\b|\\bhanden (?:zijn )?(?:welkom|nodig|gevraagd)\\b|\\b(?:kan|kunnen|heeft|hebben) [^.]{0,20}\\bhulp (?:nodig|gebruiken)\\b",
    "\\b(?:bewoner|bewoonster|oudere|buurtgenoot|dame|heer|mevrouw|meneer)\\b[^.]{0,40}\\b(?:wil|zou|zoekt)\\b|\\biemand (?:die|om)\\b[^.]{0,60}\\b(?:is welkom|gezocht|gevraagd|gewenst)\\b|\\b(?:zoeken|zoekt)(?: wij| we)? (?:nog )?(?:iemand|mensen|een enthousiaste|enthousiaste|een gezellige|een geduldige)\\b",
    "\\b(?:advies|hulp|steun|ondersteuning)(?: en (?:advies|hulp|steun|ondersteuning))? (?:nodig|gebruiken)\\b",
    "\\b(?:een|vrouwelijk|mannelijk) maatje\\b|^\\W{0,3}(?:online |persoonlijke |gratis )?coaching\\b",
  ].join("|"),
  "u",
);

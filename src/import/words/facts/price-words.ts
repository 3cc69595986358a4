/** The row does not say what it costs. */
export const PRICE_NOT_SAID = /^(-+|\?+|onbekend|n\.?t\.?b\.?|volgt|nader te bepalen)$/;
/** No amount, and no secret: it is arranged. */
export const PRICE_ARRANGED =
  /^(?:prijs |kosten |tarief )?(?:in (?:onderling )?overleg|op aanvraag|nader overeen te komen)$/;
export const DISCOUNT =
  /(kortings?pas|stadspas|minima|meedoen? ?pas|uitpas|u-pas|ooievaarspas|rotterdampas|gelrepas|stadjerspas|\bpas\b|lage inkomens?|weinig geld|bijstand)/;
/** Extras beside something that is free, and things that are needed to take part at all. */
export const EXTRA = /(boek|lunch|consumptie|drank|drankje|koffie|thee|vispas|leen|borg|inschrijf)/;
export const NEEDED = /(ingredient|materia|grondstof|benodigd)/;
/** Paid once, or for something one takes home: beside the price, never the price. */
export const FEE_ONCE =
  /\b(inschrijf\w*|aanmeld(?:ings)?(?:kosten|geld)|entreegeld|administratie\w*|opstart\w*|startkosten|eenmalige?|borg|statiegeld|waarborg\w*|les(?:materiaal|boek\w*)|materiaal\w*|materialen|boek(?:en|je)?|sleutelgeld|verzekering|kleding|tenue|shirt|registration fee|joining fee)\b/;
/** A first time at another price. "eerste 4 lessen" is a course. */
export const TRIAL =
  /\b(proef\w*|kennismaking\w*|intro\w*|eerste (?:les|keer|maand|avond|ochtend|middag|bezoek)|1e (?:les|keer|maand)|trial)\b/;
/** Taken off a price. Right behind the amount, or right before it. */
export const OFF_BEHIND = /^ ?(?:euro )?(?:korting|minder|goedkoper|reductie|off\b)/;
export const OFF_BEFORE = /\b(?:korting|reductie)(?: van)?:? ?$/;
export const FREE =
  /\b(gratis|kosteloos|kostenloos|free|geen( kosten)?|niets|nihil|vrije? (entree|toegang|inloop)|zonder kosten)\b/;
/** Free for some, or for a first time: no price for everyone. */
export const CONDITION =
  /\b(niet-)?(leden|kinderen|mantelzorgers|begeleiders?|vrijwilligers)\b|\b(proef\w*|ontdek\w*|probe(?:er|ren)|meetrainen|kennis ?mak\w*|eerste|1e|1ste|onder de|tot \d|kom(?:en|t)? kijken|(?:\d{1,2}|een|twee|drie|vier|paar|enkele) ?(?:x|keer|maal|keren) (?:gratis|vrij|mee)|voor (?!iedereen|een?ieder|alle)\w+s\b)/;
/** Whom an amount is for, when it is not for everyone. */
export const FOR_SOME =
  /\b((?:niet-|jeugd|senior|ouder)?leden|lid|senior(?:en)?|junior(?:en)?|jeugd|jongeren|kind(?:eren)?|volwassenen?|studenten|scholieren|ouderen|(?<!per )gezin(?:nen)?|gezinslid|(?<!per )echtpa(?:ar|ren)|donateurs?|bewoners|huurders|mantelzorgers|begeleiders?|vrijwilligers|aow(?:-?ers)?|members|children|adults|seniors|students)\b|\b(?:tot|t\/m|vanaf|onder|boven|ouder dan|jonger dan)(?: de)? \d{1,2}(?: jaar)?(?![\d.,]|(?: ?euro| ?€| ?x| lessen| keer| weken| maanden))|\d{2} ?\+|\d{2}-? ?plus/;
/** On what the height depends, said in words: how often, for how long, how many. */
export const TERMS =
  /\b(?:bij|voor|vanaf) \d{1,2} (?:maanden|weken|keer|lessen|personen)\b|\b\d{1,2} ?(?:x|keer) per (?:week|maand)\b|\b(?:hele|halve) (?:dag|avond|zaal)\b/;
export const GIFT =
  /\b(donatie|vrije gift|vrijwillige bijdrage|collecte|fooienpot|naar draagkracht|pay what you)\b/;
export const OWN =
  /\b(eigen (drankje|drinken|consumpties?|koffie|lunch)|consumpties? (voor )?eigen (rekening|kosten)|buy your own)\b/;
export const COMPENSATION =
  /(vergoed|reiskosten|onkosten|training|lunch|eten|koffie|thee|consumptie|t-shirt|broodje|pizza|soep)/;
/** No fixed price, whatever else is said. */
export const NOT_FIXED =
  /\b(vanaf|tussen) (?=€|\d+([.,]\d+)?(?! ?jaar))|\bafhankelijk\b|\b(ongeveer|circa|ca|max|maximaal|min|minimaal|minstens|hooguit|gemiddeld|richtprijs|rond de)\b\.?:? ?(?=€|\d)|\b(?:veel|vele|sommige|(?:de )?meeste|soms|vaak|meestal|deels|gedeeltelijk|grotendeels)\b[^.;€\d]{0,40}\b(?:gratis|kosteloos|free)\b|\b(?:gratis|kosteloos)\b,? of (?:zeer |heel |tegen |voor ){0,2}(?:een )?(?:laagdrempelig|goedkoop|kleine?|geringe?|lage?)\b/;
export const FROM_TO = /\d(?: euro)?\s*(?:-|tot|à|a)\s*(?:€\s*)?\d/;
/** What stands between one price and the next. */
export const BETWEEN_PRICES =
  /(?:(?<!\s)\s+)?(?:[;|&]|(?<!\d)\+|\s\/\s(?!maand|mnd|jaar|les|keer|week|avond|persoon)|,(?!\d)| of (?=€|\d|met)|\banders\b|\bdaarna\b|(?<=[a-z\d)\u0003]{3} ?)\.\s| en (?=[^€\d]{0,40}(?:€|\d+ ?euro|\d+[.,]\d\d)))\s*/;

/** Units of a price, wherever they stand in the cell. */
export const PRICE_UNITS =
  /(^|[\s,;(])((voor|per|p\.?\/?|in de|in het|\/) ?\d{0,3} ?(keer|k|p|persoon|pers|les|lessen|maand|mnd|m|jaar|jr|j|avonden|avond|middag|middagen|ochtend|ochtenden|bijeenkomsten|weken|dag|dagdeel|cursus|blok|rit|week|seizoen|half jaar|kwartaal|gezin|paar)\b\.?|p\.? ?[kpmj]\.?(?=$|[\s,;)])|losse les|eigen bijdrage|totaal|(voor de )?hele (cursus|reeks)|\d{1,2}-?(baden|ritten|beurten|strippen)kaart|\d{1,2} ?lessen)/g;
/** Words that say no more than the amounts do. */
export const SAID_BY_AMOUNTS =
  /\b(gratis|kosteloos|geen|niets|nihil|free|met|de|een|of|en|anders|stadspas|kortingspas|minimapas|verwijzing|welzijnscoach|bij|weinig geld|meedoen|meedoenpas|deelname|kosten|euro|eur|cent|prijs|bijdrage|kost)\b|€|\d{1,9}(?:[.,]\d{1,9})?(?:,-)?/g;
/** A series, in a title or a text. */
export const SEVERAL_LESSONS =
  /\b(?:[2-9]|1\d|20|twee|drie|vier|vijf|zes|acht|tien) (?:wekelijkse |losse )?(?:lessen|bijeenkomsten|avonden|middagen|ochtenden|sessies|workshops)\b|\b(?:lessenreeks|leergang)\b/;
/** In the header of a column of prices: what they are for. */
export const PRICE_IN_HEADER =
  /(?<![a-z])p(?:er|\.?\/?) ?(?:j(?:r|aar)?|m(?:nd|aand)?|kw)(?![a-z])\.?|\bper (?:keer|les|bezoek|bijeenkomst|dagdeel|avond|middag|ochtend|maand|jaar|kwartaal|cursus|reeks|seizoen)\b|\bcursus(?:geld|prijs)\b|\bentree(?:prijs)?\b|\btoegang(?:sprijs)?\b|\bticket(?:s| price)?\b|\bentry fee\b/g;
/** The header of what one pays to take part, in compared form: of a stay that is for the whole of it. */
export const PRICE_OF_TAKING_PART =
  /^(?:kosten |prijs |bedrag )?(?:deelname(?:kosten|prijs|bijdrage|geld)?|deelnemers?(?:kosten|prijs|bijdrage)?|deelnemer|participation fee|inschrijfgeld|inschrijvingsgeld)$/;
export const FOR_ALL_OF_IT = "voor het geheel";

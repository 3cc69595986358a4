/** Where post goes, not people. */
export const POST_BOX = /\b(?:postbus|antwoordnummer|po box|p\.o\. box)\b/i;

/** "SE11 6AA", "B-3300", "D-48529", "48529". */
export const POSTCODE_ABROAD =
  /^(?:[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|(?:B|BE|D|DE|F|FR|L|CH|A|AT|GB|UK)[\s-]+\d{4,5}|\d{5}(?:-\d{4})?)$/i;
/** The same before a town: "83600 Les Adrets", "B-3300 Tienen". */
export const TOWN_ABROAD =
  /^(?:(?:B|BE|D|DE|F|FR|L|CH|A|AT)[ -]{1,3}\d{4,5}|\d{5}) (\p{Lu}[\p{L}'’ -]{1,60})$/u;
/** Four figures before a town: "3300 Tienen". */
export const FIGURES_AND_TOWN = /^([1-9]\d{3}) (\p{Lu}[\p{L}'’ -]{1,60})$/u;
/** And without: "Kerkweg 1, 5056". */
export const FIGURES = /^([1-9]\d{3})$/u;

const COUNTRIES =
  "belgie|belgium|duitsland|deutschland|germany|frankrijk|france|engeland|england|united kingdom|luxemburg|spanje|italie|portugal|oostenrijk|zwitserland|polen|turkije|marokko|suriname";
export const COUNTRY = new RegExp(`\\b(?:${COUNTRIES})\\b(?!\\w*(?:straat|laan|plein|weg|kade))`);
/** Nothing but a country: a part of an address that says no more. */
export const ONLY_COUNTRY = new RegExp(`^(?:${COUNTRIES})$`);
/** In brackets behind a town: "(Gld)". */
export const PROVINCE =
  /^(?:gld|n\.?h|z\.?h|ov|o|fr|gr|gn|dr|ut|utr|z|zld|zl|n\.?b|nbr|lb|l|limb|fl|fld)\.?$/;
/** What maps write behind a Belgian town. */
export const REGION_BEHIND =
  / (?:(?:Flemish|Walloon|Wallonia|Brussels(?:-Capital)?) Region|(?:Vlaams|Waals|Brussels(?: Hoofdstedelijk)?) Gewest)(?=[,)]|$)/gu;
export const OWN_COUNTRY =
  /^(?:nederland|the netherlands|netherlands|nl|holland|(?:provincie )?(?:groningen|friesland|fryslan|drenthe|overijssel|flevoland|gelderland|utrecht|noord-holland|zuid-holland|zeeland|noord-brabant|limburg))$/;
/** A number before its street, as it is written in France, in Belgium and in England. */
export const STREET_ABROAD =
  /^\d{1,4}(?: ?(?:bis|ter|[a-z]))?,? (?:(?:rue|avenue|av|bd|boulevard|place|chemin|allee|impasse|route|quai|cours|square)\b.{1,60}|[\p{L}' -]{2,40} (?:street|road|lane|avenue|walk|square|close|drive|hill))$/iu;

/** The cell says that it does not say. */
export const NOT_SAID =
  /^(?:doe het zelf|binnen|buiten|binnen (?:en|of|\/) buiten|zelf te kiezen|niet (?:vermeld|bekend|opgegeven|ingevuld|van toepassing)|(?:nog )?onbekend|geen|al(?:le)? (?:locaties|plekken|plaatsen|vestigingen)|n\.?v\.?t\.?|n\.?t\.?b\.?|t\.?b\.?a\.?|t\.?b\.?d\.?|(?:nader|nog) te bepalen|(?:locatie |plek |adres )?volgt(?: nog)?|(?:wordt|worden) (?:nog |later |nader )*(?:bekend ?gemaakt|meegedeeld|bepaald|vastgesteld)|[-–—?.x/*]{1,5})$/;
/** An area is not a place to go to. */
export const AREA =
  /^(?:(?:werkgebied|regio|gemeente|provincie|stadsdeel|omgeving|in en (?:om|rond)|heel|de hele)\b.*|(?:binnen )?de regio|(?:provincie )?(?:vlaams-brabant|waals-brabant|(?:oost|west)-vlaanderen|vlaanderen|noord-holland|zuid-holland|noord-brabant|gelderland|overijssel|drenthe|friesland|fryslan|flevoland|zeeland))$/;

export const ONLINE =
  /^(?:(?:via |per )?(?:online|digitaal|zoom|(?:ms |microsoft )?teams|skype|google meet|jitsi|internet|beeldbellen|videobellen|webinar|telefonisch|telefoon|whatsapp|facebook|youtube))\b|^https?:\/\/\S{0,40}(?:zoom\.us|teams\.|meet\.google|webex|jitsi)/;
/** One place on one day, another on another; a house and a screen. */
export const EACH_ITS_PLACE =
  /(?:^|[,;/(] ?)(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?:en)? ?(?:[:,)]|$)|(?:\+|&|\/|\ben\b|\bof\b) ?(?:ook )?(?:online|digitaal|via (?:zoom|teams)|aan huis|bij u thuis)$/;
/** Behind "online": it is somewhere else as well. */
export const ALSO_SOMEWHERE =
  /^[^(]{0,30}\b(?:en|of|\+|maar ook)\b (?!(?:via|per|online|telefon|zoom|teams|digitaal|beeld|whatsapp|app|mail|chat))/;
export const HOME =
  /^(?:(?:bij )?(?:u|jou|je|jullie|mensen|ouderen|(?:de )?(?:deelnemers?|clienten?|cliënt|bewoners?|oudere))? ?thuis|aan huis|(?:op )?huisbezoek(?:en)?|bij (?:de |uw |een )?(?:deelnemer|client|hulpvrager|oudere|bewoner)s?)(?: of .{0,40})?$|\bbij (?:u|jou|je|mensen|ouderen) thuis\b/;
/** At somebody's home, who is not the one that reads this. */
export const PRIVATE_HOME =
  /\bbij (?!(?:u|jou|je|jullie|mensen|ouderen|(?:de )?(?:deelnemers?|clienten?|bewoners?|oudere)) thuis)[\p{L}.' -]{2,50} thuis\b|\bten huize van\b|^(?:bij )?(?:fam\.?|familie|dhr\.?|mevr?\.?|mevrouw|meneer|mw\.?) |\bbij (?:een|iemand) (?:van )?(?:de |onze )?(?:leden|deelnemers)\b|^(?:(?:in|bij) )?(?:het |de )?(?:huis|woning|appartement|garage|tuin|zolder|achtertuin) van (?!de\b|het\b|een\b|de[rn]\b|ons\b|onze\b|cultuur|europa|sport|muziek|bewaring|barmhartigheid|taal)[\p{L}'-]{2,20}$/u;
export const VARIOUS =
  /^(?:op )?(?:wisselende?|wisselt|varieert|variabele?|verschillende|diverse?|meerdere|overal|various|several|different)(?! ?werk)\b|\b(?:wisselende|verschillende|diverse|meerdere) (?:locatie|plek|plaats|adres|za(?:al|len)|sport|scho|buurt|wijk|huis|huiz)\p{L}*|^(?:door|in) (?:de )?(?:hele|heel) |^door de |\b(?:hele|heel) (?:de )?(?:stad|gemeente|wijk|dorp)\b|^(?:in overleg|op locatie)$|\b(?:locatie|plek|plaats) (?:wisselt|varieert|verschilt)\b|^(?:zie |volgens )?(?:de )?route$|^geen vaste? (?:adres|locatie|plek|plaats)$|^al(?:le)? (?:onze |de )?(?:bibliotheken|buurthuizen|wijkcentra|locaties|vestigingen|scholen|zwembaden|sporthallen|kerken|wijken|plekken|dorpen)\b/u;

/** What stands before a place: "Vertrek vanaf", "Adres:", "Verzamelen bij". */
export const LEADS_TO_PLACE =
  /^(?:(?:vertrek(?:punt|t)?|start(?:punt|plaats)?|verzamel(?:en|punt|plaats)?|samenkomst|aanvang|adres|bezoekadres|locatie|plaats|plek|waar|kom langs|langskomen|binnenlopen|inloop)(?: (?:vanaf|vanuit|bij|op|in|aan|voor|is))?(?:: ?| (?:vanaf|vanuit|bij|op|in|aan|voor) ))/iu;

/** More than one house, and none by its name: "Op kasten (verenigingshuizen)", "de gymzalen". In compared form. */
export const SEVERAL_HOUSES =
  /(?<![\p{L}-])(?:(?:verenigings|buurt|wijk|dorps|club|studenten|ontmoetings|jongeren|verzorgings|woonzorg|sport)(?:huizen|centra|gebouwen|ruimtes?n|hallen|zalen|kamers|parken)|huiskamers|bibliotheken|gymzalen|zwembaden|basisscholen|scholen|kerken)(?![\p{L}-])/u;

const HOUSES =
  "huis|huys|hus|hûs|huiskamer|buurtkamer|ontmoetingsruimte|centrum|center|centre|gebouw|zaal|sporthal|gymzaal|hal|kerk|kapel|basiliek|moskee|synagoge|tempel|school|college|lyceum|academie|universiteit|bibliotheek|bieb|museum|galerie|theater|schouwburg|bioscoop|cafe|café|restaurant|eetcafe|lunchroom|hotel|kantine|clubhuis|clubgebouw|manege|boerderij|hoeve|atelier|loods|werkplaats|zwembad|binnenbad|buitenbad|therapiebad|kasteel|paviljoen|steunpunt|honk|accommodatie|complex|sportpark|stadion|hospice|kwekerij|moestuin|speeltuin|kringloopwinkel|wereldwinkel|weggeefwinkel|kringloop|markthal|brasserie|dojo|studio|gemeentehuis|stadhuis|boulodrome|dorpshuis|kulturhus|parochie|pastorie|mfc|mfa|trefpunt|societeit|sociëteit|servicepunt|wijkpunt|buurtpunt|ontmoetingsplek|residentie|station|sporthonk|zorgcentrum|verpleeghuis|woonzorgcentrum";
/** Towns of which the name ends as that of a house does. */
const TOWNS_LIKE_HOUSES =
  "oldenzaal|nijkerk|ridderkerk|heemskerk|grijpskerk|koudekerk|nieuwerkerk|ouderkerk|oudkerk|nieuwkerk|duinkerk|kapel-avezaath";
/** The same with a capital or without, where capitals tell what is a name. */
const HOUSES_IN_TEXT = HOUSES.split("|")
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .concat("MFA", "MFC")
  .join("|");
/** A word for a kind of house, or one that ends in it: "Wijkcentrum", "Sportpark", "de oude school". */
export const HOUSE = new RegExp(
  `(?<![\\p{L}])(?!(?:${TOWNS_LIKE_HOUSES})(?![\\p{L}]))[\\p{L}-]{0,24}(?:${HOUSES})(?![\\p{L}])`,
  "iu",
);
/** Its first word says that it is a house: "Restaurant Les 3". */
export const STARTS_AS_HOUSE = new RegExp(`^[\\p{L}-]{0,24}(?:${HOUSES}) `, "iu");
/** "Sporthal Vliethorst Pieter de Hooch laan 7": the house, before a street of which the last word stands apart. */
export const HOUSE_BEFORE_STREET = new RegExp(
  `^([\\p{L}-]{0,24}(?:${HOUSES_IN_TEXT}) (?:(?:[Dd]e|[Hh]et|'t) )?\\p{Lu}[\\p{L}'’-]{2,30}) (?=\\p{Lu}[\\p{L}'’. -]{0,40} (?:straat|laan|weg|plein|kade|gracht|singel|dreef|dijk|pad|hof) \\d)`,
  "u",
);
/** A number behind such a word is of a hall or of a house by that name, and not of a street. */
export const HOUSE_WITH_NUMBER = new RegExp(`(?:^|[ -])[\\p{L}]{0,24}(?:${HOUSES}) ?\\d{1,4}[a-z]?$`, "iu");

/** A word that ends as streets do. */
export const STREET_WORD =
  /(?:straat|laan|weg|plein|kade|gracht|singel|steeg|dreef|plantsoen|dijk|baan|pad)(?![\p{L}])/iu;

/** A road by one word and no number: along it are many houses. A square or a park is a place by itself. */
export const STREET_ALONE = /^\p{Lu}\p{Ll}{2,24}(?:straat|laan|weg|steeg|kade|gracht|dreef|dijk)$/u;

/** A number that is no number of a house: "van 10 tot 12 uur", "vanaf 55 jaar". */
export const NUMBER_OF_SOMETHING =
  /\d ?(?:uur|u|jaar|jr|keer|x|euro|pers|min|week|maal|km|pm|am|plus)$|^(?:elke|iedere)\b|^(?:(?:voetbal|hockey|kunstgras|sport|trap|tennis|korfbal|padel)(?:veld|baan)|veld|baan|pand|blok|perron|unit|module|terrein) ?\d|^[1-9]\d{3} ?[A-Z]{2}\b|^(?:om|vanaf|tot|tussen|max\.?|min\.?) \d/i;

/** Before a street, where there is no door to go to: "ter hoogte van Dopheide 38". */
export const NEAR_STREET =
  /(?<![\p{L}.])(?:ter hoogte van|t\.?h\.?v\.?)(?: (?:(?:huis)?nummer|nr\.?))? (?=\p{Lu}|\d)/giu;

const IN_THE_OPEN =
  "park|plein|plaats|markt|dok|kaai|kade|strand|weide|bos|tuin|moestuin|speeltuin|veld|grasveld|parking|vijver|terrein";
/** A spot in the open, or a house, by its street: "Gemeenschappelijke tuin Julianalaan". */
const SPOT_BEFORE = `(?:[Dd]e |[Hh]et )?(?:[\\p{L}-]{1,30} )?[\\p{L}-]{0,24}(?:${IN_THE_OPEN}|${HOUSES}) `;
/** A street without a number. Papiamentu and French name it before: "Kaya Hoba", "Rue Haute". */
export const ENDS_AS_STREET = new RegExp(
  `^(?!${SPOT_BEFORE})(?:\\p{Lu}[\\p{L}.'’ -]{0,60}(?:straat|laan|weg|plein|kade|kaai|gracht|singel|steeg|dreef|dijk|(?<!val)lei|strjitte)|(?:Kaya|Kaminda|Plasa|Rue|Avenue|Chaussée) \\p{Lu}[\\p{L}.'’ -]{1,40})$`,
  "u",
);
/** The same where it may as well be the name of a house: a square has a name of its own. */
export const ONLY_A_STREET = new RegExp(
  `^(?!De |Het |${SPOT_BEFORE})(?:\\p{Lu}[\\p{L}.'’ -]{0,60}(?:straat|laan|steeg|dreef|(?<!\\p{L})[\\p{L}-]{3,20}gracht|singel|strjitte)|(?:Kaya|Kaminda|Rue|Chaussée) \\p{Lu}[\\p{L}.'’ -]{1,40})$`,
  "u",
);
/** A name that is of a spot in the open: "Kielpark", "Sint-Andriesplaats". */
export const SPOT = new RegExp(`^[\\p{L}'’. -]{0,40}(?:${IN_THE_OPEN})$`, "iu");
/** A house by its own name: "Buurthuis De Brug", "Huis van de Wijk Oost". A "Taalcafé" is held in one. */
export const HOUSE_BY_NAME = new RegExp(
  `^(?!(?!eet|buurt|dorps|grand)[\\p{L}-]{3,24}[Cc]af[eé] )(?:[\\p{L}-]{0,24}(?:${HOUSES_IN_TEXT})) (?:(?:de|het|'t|van|der|den|wijk|buurt|voor|en) ){0,4}\\p{Lu}[\\p{L}\\d'’& -]{0,50}$`,
  "u",
);

/** Where one has to be once one is there: a room, a floor, an entrance. */
export const INSIDE =
  /^(?:(?:in |op )?(?:de )?(?:(?:(?:grote|kleine|boven|beneden|achter|voor) ?)?(?:zaal|lokaal|ruimte|kamer|hal|unit|vleugel|studio|baan|veld|kamers|zalen)|etage|verdieping|lift)\b(?: ?[\p{L}\d]{1,12}(?:\.\d{1,3})?){0,2}|(?:\d|eerste|tweede|derde|vierde)\d?(?:e|de|ste)? (?:etage|verdieping)|begane grond|bovenzaal|kelder|(?:hoofd|zij|achter)?-?ingang\b.*|(?:aan de )?(?:achterkant|voorkant|zijkant)\b.*|(?:naast|tegenover|achter|boven|bij de|via de|hoek|onder|schuin|t\.?o\.?) .+|(?:achter|boven|beneden)(?:om|in)?|parkeerplaats\b.*|parkeerterrein\b.*|receptie|kantine|(?:raad|trouw|vergader|feest|turn|dans|muziek|lees|ontmoetings|computer|polyvalente )(?:zaal|ruimte|lokaal)|refter|foyer|bar)$/iu;

export const POSTCODE_IN_TEXT = /(?<![\p{L}-])[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d])/u;
/** Before an address in a text. */
export const LEADS_TO_ADDRESS =
  /(?:^|(?<=[\s.(]))(?:adres|bezoekadres|locatie|waar|kom langs|langskomen|binnenlopen|u vindt ons|je vindt ons|verzamelpunt|startpunt|vertrekpunt)(?: op| aan| in| bij)? ?:\s?/iu;

const SMALL = "de|het|'t|’t|den|der|van|voor|en|aan|op";
/** Behind the name of a house in a sentence: its street. */
export const AT_ITS_STREET =
  / (?:aan|op|in) (?:de |het )?(?=\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}$)(?=[^,]*(?:straat|laan|weg|plein|kade|gracht|singel|steeg|dreef|dijk)$)/u;
const NAME = "\\p{Lu}[\\p{L}\\d'’&-]{0,30}";
/** "in wijkcentrum De Schelf", "bij Museum Het Schip", "vanuit Sporthal De Kamp". */
export const NAMED_HOUSE = new RegExp(
  `(?:^|[\\s(])(?:[Ii]n|[Bb]ij|[Oo]p|[Vv]anuit|[Vv]anaf|[Nn]aar)(?: (?:de|het|ons|onze))? ((?:[\\p{L}-]{0,24}(?:${HOUSES_IN_TEXT})) (?:(?:${SMALL}) ){0,2}${NAME}(?: (?:(?:${SMALL}) ){0,2}${NAME}){0,3})`,
  "u",
);
/** A sentence that says that it happens there: read in compared form. */
export const HAPPENS_HERE =
  /\b(?:gaat|gaan) (?:telkens |altijd |steeds )?door (?:in|op|bij|te)\b|\b(?:heeft|hebben) (?:telkens |altijd |steeds )?plaats\b|\b(?:vind(?:t|en) (?:de |het |deze |die |[\p{L}]{1,20} ){0,4}plaats|(?:is|zijn) (?:altijd |steeds |weer )?(?:in|op|bij|vanuit)\b|(?:is|zijn|komt) (?:er|dit|deze|dat|een|wij|we|iedereen|u|je)\b|(?:er )?(?:is|zijn|wordt|worden) (?:er )?(?:een|de|elke|iedere|weer)\b|(?:organiseren|houden|geven|komen|eten|zingen|wandelen|spelen|verzamelen|starten|ontmoeten|oefenen|biljarten|kaarten|dansen|sporten|koken|lunchen|vertrekken) (?:wij|we|ze|zij)\b|(?:wij|we|zij) (?:komen|starten|verzamelen|vertrekken|spelen|eten|zingen|oefenen|organiseren|zitten|ontmoeten)\b|(?:kun|kunt|kan) (?:je|u|iedereen)\b|(?:bent|ben) (?:je|u)\b.{0,30}\bwelkom|\bwelkom\b|\b(?:kom|komt) (?:naar|langs|gezellig|gerust|eens)|\b(?:inloop|spreekuur|training|repetities?|lessen|bijeenkomsten?|start(?:en)?|vertrek(?:ken)?|verzamelen)\b.{0,60}\b(?:in|op|bij|vanuit|vanaf)\b|\bbestaat uit\b|\b(?:elke|iedere) (?:week |even week )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|maand|middag|ochtend|avond))/u;
/** A sentence of nothing else: "In de bibliotheek, zaal 2." */
export const ONLY_A_PLACE =
  /^(?:in|bij|op) (?:(?:de|het|ons|onze) )?[\p{L}'-]{3,30}(?: [\p{L}'-]{2,20}){0,2}(?:, ?[\p{L}\d '-]{2,24})?[.!]?$/u;
/** A club and what it does, and then where, without a verb: "Voetbalvereniging op Sportpark Zuid." In compared form. */
export const CLUB_THERE =
  /^(?:(?!dat\b|die\b)[\p{L}-]{2,20} ){0,4}[\p{L}-]{0,24}(?:vereniging|club|groep|koor|orkest|team|school|voetbal|handbal|volleybal|tennis|badminton|judo|yoga|gym|turnen|zang|bridge|biljart|schaken|dammen)\b(?: (?!dat\b|die\b)[\p{L}'’-]{1,24}){0,5} (?:in|op|bij) /u;
/** Another house than where it is, another time, or what may be. */
export const NOT_HERE =
  /\b(?:na afloop|naderhand|daarna|voorheen|vroeger|voortaan niet|niet (?:meer )?(?:in|bij|op)|verhuis\p{L}*|was|waren|tijdelijk|uitstap\p{L}*|excursie|bezoek(?:en)? (?:aan|we|wij)|kaarten (?:zijn )?(?:te koop|verkrijgbaar)|aanmelden|opgeven|inschrijven|reserveren|te koop|verkrijgbaar|affiche|flyer|werk(?:t|te|en)?|vrijwilligerswerk|of in|of op)\b/u;
/** Which one it is depends on who reads it. */
export const WHOSE_EVER = /^(?:in|bij|op|naar) (?:jouw|uw|je|een|elke|iedere)\b/i;

export const AT_HOME_IN_TEXT =
  /\b(?:(?<!bezorg\w{0,5} )aan huis|huisbezoek(?:en)?|bij (?:u|jou|je|mensen|ouderen|gezinnen) thuis)\b/;
export const ONLINE_IN_TEXT =
  /^online\b|\bonline (?:cursus|coaching|les(?:sen)?|workshop|bijeenkomst(?:en)?|training(?:en)?|groep|spreekuur|lezing|meedoen|via)\b|\((?:online|digitaal|via (?:zoom|teams))\)|\bvia (?:zoom|(?:ms |microsoft )?teams|beeldbellen|videobellen|google meet)\b|[-–:,] online$/;

const ALL_OF_IT =
  "bijeenkomsten|activiteiten|lessen|trainingen|avonden|middagen|ochtenden|clubavonden|ledenavonden|cursussen|workshops|repetities|wedstrijden|oefenavonden|spelen|inloopmomenten|lezingen|vergaderingen|groepen|onderstaande|alles";
/** "Wij repeteren altijd in ons", "Alle lessen worden gegeven in de", "Tenzij anders vermeld is alles in". */
const SAID_OF_ALL = `(?<![\\p{L}])(?:(?:al(?:le)?|elke|iedere) (?:onze |de |deze |van onze )?(?:${ALL_OF_IT})|(?:onze|de|deze) (?:${ALL_OF_IT})|tenzij anders (?:vermeld|aangegeven)(?: is| zijn)? (?:alles|alle (?:${ALL_OF_IT})))(?: [\\p{L}]{1,14}){0,5}? (?:in|op|bij|vanuit|aan|te)`;
export const ALL_OF_IT_AT = new RegExp(`${SAID_OF_ALL}(?= )`, "iu");
/** The same on a line above the place. */
export const ALL_OF_IT_AT_END = new RegExp(`^.{0,40}${SAID_OF_ALL}(?: (?:de|het|ons|onze))?:?$`, "iu");
export const UNLESS_SAID = /,? ?\(?tenzij anders (?:vermeld|aangegeven)\)?/i;

/** It is itself online; a shop or a form may be so of everything. */
export const ONLINE_FOR_CERTAIN =
  /^online\b|\bonline (?:cursus|coaching|les(?:sen)?|workshop|bijeenkomst(?:en)?|training(?:en)?|groep|spreekuur|lezing|platform|community|ontmoeting\w*)\b|\(online\)|[-–:,] online$/;

/** In a cell about signing up: that one comes there, or at what time. */
export const COME_THERE =
  /\b(?:kom(?:t)? (?:gerust |gewoon |dan |even )*(?:langs|binnen)|langskomen|binnenlopen|loop(?:t)? (?:gerust |gewoon |even )*binnen|inloop\w*|bezoekadres|locatie|adres ?:|u vindt ons|je vindt ons|uur)\b|\d[:.]\d\d/;

/** "die jullie bezighouden in de kerk", "in onze kapel": in running text as often what one belongs to as where it is. */
export const ANY_CHURCH = /^(?:kerk|kapel|gemeente|parochie)(?: op \p{L}+)?$/iu;
/** There is more than one of these in any town. */
export const TOO_GENERAL =
  /^(?:\p{Ll}+e )?(?:boerderij|hoeve|manege|hotel|speeltuin|paviljoen|kantoor|park|zaal|hal|kamer|gebouw|school|centrum|bad|kantine|caf[eé]|restaurant|huis|loods|tuin|theater|college)$/u;

/** At the end of a title: "Golf bij De Hoge Dijk", "Koffie @ Zout". It may be a house, or who offers it. */
export const AT_SOME_NAME =
  /(?:\p{L}|\d) (?:bij|@|at) ((?:(?:de|het|'t) )?\p{Lu}[\p{L}\d'’&-]{0,30}(?: (?:(?:de|het|en|van|der|den|op|aan|'t) ){0,2}[\p{Lu}\d][\p{L}\d'’&-]{0,30}){0,4})(?=$| ?[(:|,!]| [-–])/u;
/** For what or when it is, with a capital: no house. */
export const NO_NAME_OF_HOUSE =
  /\b(?:parkinson|dementie|alzheimer|reuma|kanker|copd|astma|diabetes|artrose|ms|nah|als|depressie|angst|stress|covid|burn-?out|adhd|add|autisme|hsp|rouw\w*|verlies|overgang|zwangerschap|ziekte|pijn|rugklachten|hartfalen|overgewicht|obesitas|eenzaamheid|scheiding|mantelzorg|administratie|formulieren|geldzaken|belasting\w*|schulden|opvoeding|huiswerk|taal|werk|school|solliciteren|verhuizen|klussen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|kerst|pasen|regen|zonsopgang|zonsondergang|volle maan|daglicht|kaarslicht|u|jou|je|ons)\b/;
/** A name, and the words with a capital at its end. */
export const CALLED_AFTER_TOWN =
  /^(.{3,80}?) (?!(?:naar|langs|uit|van|rond|voor|door) )(\p{Lu}[\p{L}'’-]+(?: (?:(?:aan|den|de|op) ){0,2}\p{Lu}[\p{L}'’-]+){0,3})$/u;
/** What is called after where it is: not a walk, which may go there. */
export const HOUSE_OR_CLUB = new RegExp(
  `(?<![\\p{L}])[\\p{L}-]{0,24}(?:${HOUSES}|club|vereniging|koor|orkest|punt|stichting|bond|gemeente|afdeling|winkel|loket|kring|groep|team|keten|bank|maatje|gebed|meenschap|fanfare|harmonie)(?![\\p{L}])(?!.* (?:naar|langs|uit|rond|voor|door|in)$)`,
  "iu",
);
/** " Brugstraat 1" at the end of a name. */
export const STREET_OF_ONE_WORD =
  / \p{Lu}[\p{L}'’.-]{1,30}(?:straat|laan|weg|plein|kade|gracht|singel|steeg|dreef|plantsoen|dijk|baan|pad|hof) \d{1,4}[\w-]{0,4}$/u;

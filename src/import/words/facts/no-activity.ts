import { AMONG_LEADERS, PUBLIC_HOLIDAY, TURN_OF_SEASON } from "./of-a-body.ts";
import { INTRODUCES, isOfPage } from "./page-words.ts";

/** The business of a club, when the name says no more than that. A plain meeting of members may be an evening as any. */
const MEETING =
  /^(?:(?:de|onze|jaarlijkse|extra) ){0,3}(?:(?:alg(?:emene|em)?\.?|buitengewone) (?:leden)?vergadering|(?:jaar|bestuurs|aandeelhouders)vergadering|alv|a\.l\.v\.?|bestuursoverleg)(?: (?:\d{4}|voorjaar|najaar|club|vereniging|leden))?(?: ?\(.{1,30}\))?[.!]?$/;
/** What a club does among its own people, before and after. */
const AMONG_THEMSELVES =
  /^(?:(?:de |grote |jaarlijkse ){0,2}(?:voorjaars|najaars|lente|herfst)?(?:grote )?schoonmaak(?:middag|ochtend|avond|dag)?(?:\/-doedag)?|(?:bestuurs|praeses|voorzitters)verkiezing(?:en)?|ledenvergadering(?: ?- ?voorbereiding.{0,40})?)$|^(?:(?:plannings|dagelijks )?bestuur|startvergadering|werkvergadering|wijkmeesters|(?:op)?poetsen|opkuis|opruimen|opruim|opbouw|afbraak)(?: (?!met\b).{2,30})?$/;
/** What is said of the house or the group itself, as the label of a line among what is on. In compared form. */
export const OF_THE_GROUP_ITSELF =
  /^(?:(?:onze |de )?(?:openingstijden|openingsuren|adres(?:gegevens)?|contact(?:gegevens)?|bezoekadres|postadres|telefoon(?:nummer)?|e-?mail(?:adres)?|website|bereikbaarheid|route(?:beschrijving)?|parkeren|kvk(?: ?-?nummer)?|iban|bankrekening(?:nummer)?|rekeningnummer|colofon))[:.]?$/;
/** Money or a right that one asks for. */
const SCHEME =
  /\bbijzondere bijstand\b|\bbijstandsuitkering\b|\bkwijtschelding\b|\btegemoetkoming\b|\b\p{L}{0,20}toeslag(?:en)?\b|\binkomens(?:voorziening|ondersteuning)\b|\bsubsidie(?:regeling)?s?\b|\b(?:\p{L}{2,20})?regeling(?:en)?\b|\bvergoedingen?\b|\bcollectieve (?:zorg)?verzekering\b|\bcollectieve zorgverzekering\b|\bwmo-voorziening\b/u;
/** Where one goes by oneself, or with one's own people, and a list of such places. */
const OF_DAILY_LIFE =
  /^(?:(?:de|uw|je) )?(?:huisarts(?:en)?(?:post|praktijk)?|apotheek|tandarts|ziekenhuis|supermarkt|boodschappen doen|winkelen)$|^boodschappen (?:laten )?bezorgen\b|^(?:begeleid wonen|woon(?:groep|vorm|gemeenschap)(?:en)?)\b|^overzicht\b|^vergaderen\b|\bteam(?: ?(?:training|building|uitje))(?:en|s)?\b|^bedrijfsuitjes?\b|^(?:zaal ?verhuur|za(?:al|len) huren|vergaderruimte)\b/;
/** Where one eats and drinks, stays, or hires something: one is a guest there on any day. */
const OF_GUESTS =
  /^(?:(?:lekker|heerlijk|gezellig) )?(?:eten (?:en|&) drinken|drinken (?:en|&) eten|(?:genieten|overnachten|logeren|lunchen|dineren|borrelen) (?:bij|in|op) (?:.{0,40} )?(?:\p{L}*resort|\p{L}*hotel|\p{L}*restaurant|brasserie|(?:eet)?cafe|cafetaria|herberg|strandpaviljoen|camping|b&b))\b|\b\p{L}{3,20}verhuur\b/u;
/** What somebody books for his own people, on a day of his own. */
const FOR_OWN_PEOPLE =
  /\b(?:kinderfeestjes?|kinderpartijtjes?|kinderverjaardag(?:en)?|verjaardagsfeestjes?|vrijgezellen(?:feest(?:en)?|dag)|bruiloften|teamuitjes?|bedrijfs-? ?(?:en|of|&) familiefeest(?:en|jes)?|schoolreis(?:jes?|en)?|schooluitjes?)\b/;
/** One goes there all the same: to be helped with it, or to hear of it. */
const TO_GO_TO =
  /spreekuur|hulp|cursus|workshop|bijeenkomst|inloop|inlopen|informatie|training|voorlichting|lezing|koffie|cafe|loket|punt\b|avond|middag|ochtend|quiz|gesprek|advies|maatje|begeleiding|ondersteuning bij|groep|gezocht/;

/** What one neighbour asks of another, or offers him once. */
const BETWEEN_NEIGHBOURS =
  /\bwie (?:kan|wil|heeft|helpt)\b.{0,40}\b(?:mij|me|ons)\b|^(?:ik |wij |we )?(?:zoek|zoeken) (?:iemand|een|naar|hulp)\b|\b(?:oppas|huisje|kamer|woning|bijbaan|werkster|huishoudhulp|tuinman|klusjesman) (?:gezocht|gevraagd)\b|\bte (?:koop|huur|leen)\b|\b(?:app|whatsapp)[- ]?groep\b|^(?:gevonden|verloren|vermist)\b|\bgratis af te halen\b/;

const ROAD =
  "\\p{L}*(?:straat|laan|weg|plein|steeg|dreef|baan|lei|vest|kaai|kade|brug|tunnel|viaduct|kruispunt|rotonde|fietspad|rijbaan|oprit|afrit|knooppunt)|[aen]\\d{1,3}";
/** What is done to a street, and when it cannot be used: told to who lives there. */
const ROAD_WORKS = new RegExp(
  [
    `^(?:\\p{L}+ )?werken (?!aan (?:je|jezelf|uw|jouw)\\b|met\\b|als\\b|voor\\b)(?:.{0,40} )?(?:${ROAD})\\b`,
    "\\b(?:weg(?:en)?|riool|riolerings?|asfalterings?|nuts|straat|brug|spoor|bestratings|leiding|kabel)-?werk(?:en|zaamheden)\\b",
    "\\b(?:her(?:aanleg|bestrating|asfaltering)|riolering|asfaltering|wegafsluiting(?:en)?|verkeershinder|verkeersmaatregel(?:en)?|parkeerverbod|parkeermaatregel(?:en)?|stremming(?:en)?|omleiding(?:en)?|wegomlegging(?:en)?)\\b",
    `\\b(?:herinrichting|vernieuwing) (?:van )?(?:de |het )?(?:${ROAD})\\b`,
    `\\b(?:${ROAD}) (?:(?:is|wordt|zijn|tijdelijk|deels|volledig) ){0,3}(?:autovrij|afgesloten|gestremd|versperd|onderbroken|dicht)\\b`,
    "\\bautovrij (?:tijdens|van|tot|in de)\\b",
    `^(?:groot )?onderhoud (?:aan )?(?:de |het )?(?:sluis|riool|lift|${ROAD})\\b`,
  ].join("|"),
  "u",
);
/** What a town tells everybody. */
const PUBLIC_NOTICE =
  /\b(?:nieuwe|gewijzigde|aangepaste|afwijkende) (?:openings(?:uren|tijden)|dienstregeling)\b|\bdienstregeling\b|\bafval ?kalender\b|^(?:ophaling|ophalen|inzameling) (?:van )?(?:grof ?vuil|huisvuil|restafval|gft|pmd|snoeiafval|kerstbomen)\b|\b(?:stroom|water|internet)onderbreking\b/;

/** A house that is there all year, or one that gives money or advice to others, by how its name begins or what is in it. */
const HOUSE =
  /^(?:(?:stads|sub|openlucht|binnen|buiten)?(?:zwembad|ijsbaan|kunstijsbaan|bioscoop|cinema|filmhuis|theater|schouwburg|museum|sporthal|sportcentrum|sportpark|speeltuin|kinderboerderij|dierentuin|jachthaven|camping|bowlingcentrum|casino)|natuurgebied)(?: \p{L}.*|$)/u;
/** A house that one lives or sleeps in, or a cupboard in the street, wherever it stands in the name. */
const DWELLING =
  /\b(?:\p{L}*hotel|hostel|hospice|\p{L}*bibliotheek|verpleeghuis|verzorgingshuis|woonzorgcentrum|woongroep(?:en)?|woongemeenschap|ziekenhuis|minibieb|boekenkast(?:je)?|begraafplaats|crematorium)\b/u;
const FUND =
  /\b(?:\p{L}*fonds|leergeld|(?:steun|service|informatie)punt vrijwillig\p{L}*(?: inzet)?|vrijwilligers(?:punt|centrale|bank|vacaturebank)|dorpsbelangen?|wijkraad|dorpsraad)\b/u;

/** The name of a house or a fund, or of a feast of one's own, in compared form: with nothing said of when, somebody has to say what is on there. */
export const mayBeHouse = (name: string): boolean =>
  FOR_OWN_PEOPLE.test(name) ||
  (HOUSE.test(name) && !TO_GO_TO.test(name)) ||
  (DWELLING.test(name) && !TO_GO_TO.test(name.replace(DWELLING, " "))) ||
  (FUND.test(name) && !TO_GO_TO.test(name.replace(FUND, " ")));

/** A name that may be of nothing one can go to, in compared form: somebody has to look. */
export const mayBeNoActivity = (name: string): boolean =>
  isOfPage(name) ||
  INTRODUCES.test(name) ||
  MEETING.test(name) ||
  OF_DAILY_LIFE.test(name) ||
  OF_GUESTS.test(name) ||
  AMONG_THEMSELVES.test(name) ||
  AMONG_LEADERS.test(name) ||
  TURN_OF_SEASON.test(name) ||
  PUBLIC_HOLIDAY.test(name) ||
  BETWEEN_NEIGHBOURS.test(name) ||
  ((SCHEME.test(name) || PUBLIC_NOTICE.test(name)) && !TO_GO_TO.test(name));

/** A name that is of works or of traffic, in compared form: nobody can take part. */
export const isAboutRoad = (name: string): boolean => ROAD_WORKS.test(name) && !TO_GO_TO.test(name);

/** "Circa 70 km", "45 à 60 min", in compared form: how far or how long it is, and not what. */
export const isMeasure = (name: string): boolean => name.length <= 40 && MEASURE.test(name.trim());
const MEASURE =
  /^(?:circa |ca\.? ?|ongeveer |± ?|max\.? ?|min\.? ?)?\d{1,5}(?:[.,]\d{1,2})?(?: ?(?:-|a|tot|t\/m|of) ?\d{1,5}(?:[.,]\d{1,2})?)? ?(?:km|m|mtr|meter|kilometer|mijl|min|minuten|uur|kg|personen|pers\.?)$/;

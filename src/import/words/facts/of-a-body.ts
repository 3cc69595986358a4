/** A name or a text of who does something for others, and of nothing one can take part in: in compared form. */

/** What works all over the country or the world, named as it is: a list of links names it, and it is on nowhere. */
const NATIONAL =
  /^(?:(?:het|de) )?(?:leger des heils|rode kruis|open doors|amnesty(?: international)?|artsen zonder grenzen|unicef|kerk in actie|vluchtelingenwerk|cordaid|edukans|compassion|dorcas|tear(?:fund)?|zoa|wilde ganzen|oxfam(?: novib)?|greenpeace|natuurmonumenten|hartstichting|kwf(?: kankerbestrijding)?|damiaanactie|broederlijk delen|11\.11\.11|welzijnszorg|caritas|present|stichting present)$/;
/** "Stichting De Brug": who it is, with nothing behind it of what one does there. */
const FOUNDATION = /^(?:de )?(?:stichting|fundatie|v\.?z\.?w\.?|kerkgenootschap) [^-–:|(]{2,60}$/;
/** Who does the work of a house: "Beamteam", "Feestcommissie", "Werkgroep Groen". */
const WORKS_HERE =
  /^(?:de |het |onze )?(?:\p{L}{3,20}(?:team|commissie|comite)|(?:werkgroep|commissie|comite|taakgroep) [^-–:|(]{2,40}|kerkenraad|diaconie|koster(?:s|ij)?|redactie|kerkrentmeesters|zwo|sponsor(?:s|en|ing)|partners)$/u;
/** Who has to take part is its staff: "Weekend leiding", "Examens trainers". */
export const AMONG_LEADERS =
  /^(?:examens?|vergadering|overleg|planning|weekend|uitstap|uitje|vorming|klaarzetten|opstellen|afwassen)(?: (?:voor|van|met))?(?: de)? (?:leiding|leiders|kader|bestuur|trainers|begeleiders|medewerkers)$|^klaarzetten\b/;
/** A feast of everybody, and no word of what is on then: as often a day on which nothing is. */
export const PUBLIC_HOLIDAY =
  /^(?:(?:1e|2e|eerste|tweede) )?(?:pasen|paasdag|paasmaandag|pinksteren|pinksterdag|pinkstermaandag|hemelvaart|hemelvaartsdag|o\.?l\.?h\.? hemelvaart|kerst|kerstmis|kerstdag|kerstavond|oudjaar|oudejaarsavond|oudejaarsdag|nieuwjaar|nieuwjaarsdag|oud en nieuw|koningsdag|bevrijdingsdag|dodenherdenking|allerheiligen|allerzielen|wapenstilstand|dag van de arbeid|feest van de arbeid|nationale feestdag|goede vrijdag|witte donderdag|carnaval|suikerfeest|offerfeest)$/;
/** The year of a club turns: nothing is on that day. */
export const TURN_OF_SEASON =
  /^(?:(?:start|begin|einde?|aanvang|laatste dag)(?: van(?: het)?)?|nieuw(?:e)?) (?:\p{L}{0,10}(?:seizoen|werkjaar))(?: \d{4}(?: ?[-/] ?\d{2,4})?)?$/u;

/** What a body does in the world, told of it and to nobody. */
const TELLS_OF_A_BODY =
  /\b(?:deze|de|onze) (?:organisatie|stichting|instelling|commissie|werkgroep) (?:zet|steunt|ondersteunt|helpt|werkt)\b|\bstelt zich (?:ten|tot) doel\b|\bheeft (?:als|tot) doel\b|\b(?:missie|doelstelling) van (?:de|het|onze)\b|\b(?:steunt|helpt|werkt)\b.{0,60}\bwereldwijd\b/;
/** What is hoped for is not there yet. */
const NOT_YET =
  /\bin de (?:nabije )?toekomst\b.{0,40}\b(?:hopen|willen|gaan) (?:we|wij)\b|\b(?:we|wij) (?:hopen|willen) (?:in de (?:nabije )?toekomst|binnenkort|ooit)\b|^(?:er zijn|we hebben|wij hebben) (?:al )?plannen (?:om|voor)\b/;
const SPEAKS_TO_READER = /\b(?:je|jij|jou|jouw|jullie|u|uw|welkom|iedereen|deelnemers?|kom)\b/;

/** How much of a text says what it is about. */
const BEGIN = 300;

/** With nothing said of when: it is somebody, or still a plan. `helpers`: people are asked to help there. */
export function mayBeBody(name: string, text: string, helpers: boolean): boolean {
  const begin = text.slice(0, BEGIN);
  if (NOT_YET.test(begin) || NATIONAL.test(name)) return true;
  if (helpers || SPEAKS_TO_READER.test(begin)) return false;
  return FOUNDATION.test(name) || WORKS_HERE.test(name) || TELLS_OF_A_BODY.test(begin);
}

/** What a page says of itself, and what it asks of who reads it: read in compared form (plain.ts). */

/** Buttons and places of a page, and the state it is in. */
const OF_THE_PAGE =
  "(?:welkom (?:bij|op)|op deze (?:pagina|site|website)|(?:hieronder|hierboven|hiernaast|onderstaand|op deze plek) (?:vind|vindt|ziet|zie|staat|staan|lees|kun)|klik (?:hier|op|dan|voor)|lees (?:hier|meer|verder|ook)|(?:voor )?meer (?:info|informatie|lezen|weten)|terug naar|naar boven|home$|menu$|zoeken$|inloggen$|log in$|disclaimer$|privacy(?: ?(?:beleid|verklaring|statement))?$|cookie|copyright|©|(?:deze|de) (?:pagina|site|website|knop|link|functie|agenda) (?:is|wordt|werkt|staat)|laatst (?:bijgewerkt|gewijzigd|aangepast)|bijgewerkt op|scroll|deel (?:dit|deze)|volg ons|download)";
const NOT_WORKING =
  "(?:(?:is |nog |tijdelijk |momenteel |op dit moment ){0,3}(?:niet functioneel|niet (?:actief|beschikbaar|ingevuld|in gebruik|bereikbaar)|in (?:aanbouw|bewerking|ontwikkeling|onderhoud)|buiten gebruik|under construction)[.!]?$)";
/** "Meld u aan", "Geef je op vóór 1 mei", "Let op": an order. */
const ORDER =
  "(?:(?:(?:geef|meld|schrijf) (?:je|jij|u|jezelf|uzelf|jullie)|let (?:op|wel)|vergeet (?:niet|u|uw|je|jouw|vooral|ook)|reserveer (?:nu|snel|tijdig|vooraf|uw|je)|betaal|vul (?:het|dit|hier)|stuur (?:een|uw|je|dit)|bel (?:of|naar|ons|voor|met)|mail (?:of|naar|ons)|kijk (?:op|ook|hier|voor)|zie (?:ook|hier|voor|onze|de|agenda)|bekijk (?:hier|ook|de|het|onze)|neem (?:contact|mee))\\b)";
const PAGE = new RegExp(`^\\W{0,3}(?:${OF_THE_PAGE}|${NOT_WORKING}|${ORDER}|.{0,60}[-–:] ?niet functioneel)`);

/** A line that is of the page and of no activity. `said`: in compared form. */
export const isOfPage = (said: string): boolean => PAGE.test(said.slice(0, 200));

/** Who writes it tells who they are, before what is on: "Wij zijn een club voor vrouwen". In compared form. */
export const INTRODUCES =
  /^(?:(?:wij|we) (?:zijn|hebben|organiseren|bieden|willen|vinden|heten|houden|staan|streven)|onze (?:club|vereniging|stichting|groep|organisatie|kring|leden) (?:is|zijn|heeft|hebben|biedt|bestaat|organiseert|staat|telt)|de (?:vereniging|stichting|club|kring) (?:is|heeft|organiseert|biedt|bestaat|telt)|het bestuur (?:is|heeft|bestaat|wenst)|(?:beste|geachte|lieve) (?:leden|allemaal|mensen|bewoners|bezoekers?|vrienden))\b/;

/** Behind a day: a sentence that tells on, and no name. "Op 12 mei hebben wij", "12 mei was de dag". In compared form. */
export const GOES_ON =
  /^(?:is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|had|hadden|kwam|kwamen|komt|komen|ging|gingen|gaat|gaan|kan|kunnen|kunt|kon|konden|moet|moeten|mag|mogen|zal|zullen|vindt|vinden|vond|vonden|begon|begonnen|begint|start|starten|organiseert|organiseren|houdt|houden|hield|hielden|hopen|willen|wil|staat|staan|stond|maakt|maken|geeft|geven|vertelt|vertrekt|vertrekken|ben|bent|doen|deed)\b/;

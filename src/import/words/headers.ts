import type { Weekday } from "#schema/schedule.ts";

/**
 * What organisations call their columns, in compared form without punctuation, separated by bars. An exact name
 * counts most, then the longest phrase found in the header, then an abbreviation ("omschr.", "plts").
 * "!" : only as the whole header.
 */
const COLUMNS = {
  title:
    "naam activiteit | activiteit | activiteiten | naam van de activiteit | titel | titel activiteit | naam | wat | aanbod | naam aanbod | activity | title | event | activiteitnaam | onderwerp | programma | cursus | naam cursus | naam van de groep | naam groep | service name | naam cursus | titel activiteit | name | hoe heet uw activiteit | hoe heet de activiteit | act naam | activiteit naam",
  category:
    "categorie | soort | sport | tak van sport | sporttak | soort activiteit | thema | rubriek | type | type activiteit | domein | hoofdcategorie | category | cat | categorie wor | kind of activity | cluster | categorieen | hoofdgroep | cat oms | categorie omschrijving | bij welk thema past",
  description:
    "omschrijving | beschrijving | omschrijving activiteit | toelichting | inhoud | informatie | korte omschrijving | wat doen we | description | uitleg | tekst | omschr | wat houdt het in | info | beschr | about | body | intro | doel! | inleiding | samenvatting | wat gaan we doen | vertel in een paar zinnen | wat kunnen mensen doen",
  days: "dag | dagen | dag en | dag(en) | weekdag | welke dag | day | days | dag van de week | speeldag | dagdeel | op welke dag | dagdelen | op welke dagen | welke dagen",
  time: "tijd | tijden | tijdstip | hoe laat | uur | time | tijd van tot | van tot | begin en eindtijd | begintijd eindtijd | times | aanvang en einde | start eind",
  startTime:
    "van | begintijd | starttijd | aanvang | begin | start | aanvangstijd | start time | begint om | tijd van | tijd begin | vanaf! | from | start uur | hoe laat begint | beginuur | v a! | v.a.! | aanvangstijd",
  endTime:
    "tot | eindtijd | einde | eind | end time | eindigt om | tijd tot | tijd eind | until | t/m! | to | hoe laat eindigt | einduur | hoe laat is het afgelopen | afgelopen om | afgelopen! | eind tijd",
  frequency:
    "frequentie | hoe vaak | how often | regelmaat | freq | herhaling | interval | frequency | periodiciteit | hoevaak | terugkerend | hoe regelmatig",
  sessions: "aantal bijeenkomsten | aantal lessen | aantal keren | bijeenkomsten | aantal sessies | lessen",
  when: "wanneer | dag en tijd | dag/tijd | dag tijd | dagen en tijden | dag en tijdstip | data en tijden | planning | tijden en dagen | moment | when | datum en tijd | openingstijden | rooster | dag & tijd | datum/tijd | schedule | dag + tijd | dag en uur | dag + uur | dagen + tijden | wanneer / hoe laat | opening times | dag & uur | dag tijd frequentie | open | geopend | openingsuren | opening hours | lestijden | trainingstijden",
  date: "datum | data | date | dates | datums | op welke datum",
  startDate:
    "startdatum | begindatum | start datum | datum start | ingangsdatum | eerste keer op | eerste bijeenkomst | start date | datum van | dat vanaf | datum vanaf",
  endDate:
    "einddatum | laatste keer | laatste bijeenkomst | eind datum | datum einde | end date | datum tot | dat tm | dat t/m | datum t/m | dat tot",
  rule: "rrule | herhaalregel | recurrence rule! | recurrence!",
  closed:
    "gesloten | sluiting | sluitingsdagen | sluitingsdata | sluitingsperiode | dicht | niet op | geen les | geen les op | geen activiteit op | vervalt op | vrije dagen | vakantiesluiting | uitzondering | uitzonderingen | closed | closed ranges | closures | exceptions | exception dates | behalve | gesloten op | gesloten in",
  venue:
    "locatie | naam locatie | plek | waar | gebouw | accommodatie | ruimte | locatienaam | location | venue | plaats van activiteit | waar is het | buurthuis | locatie naam | where | loc | zaal | welke locatie | loc naam",
  address:
    "adres | adresgegevens | address | locatieadres | adres locatie | volledig adres | bezoekadres | adres en plaats | locatie en adres",
  street:
    "straat | straatnaam | straat en huisnummer | straat + nr | straat + huisnummer | street | straat en nr | straat nr",
  houseNumber: "huisnummer | nr | huisnr | nummer | number | huisnr.",
  postcode:
    "postcode | pc | postcode locatie | zip | postal code | postc | pcode | pc6 | pc4 | loc pc | zip code | zipcode",
  city: "plaats | woonplaats | stad | gemeente! | dorp | plaatsnaam | city | town | kern | loc plaats",
  neighbourhood:
    "wijk | buurt | stadsdeel | wijk/buurt | gebied | wijken | district | wijknaam | buurtnaam | neighbourhood | werkgebied | wijk of buurt",
  cost: "kosten | prijs | bijdrage | eigen bijdrage | kosten deelnemer | tarief | kosten per keer | wat kost het | prijzen | deelnamekosten | price | cost | costs | entree | contributie | fee | kst | wat kost | wat zijn de kosten | prijs per keer | bedrag | euro! | p.p.! | p p! | kost het",
  costUnit:
    "per! | tarief per | prijs per | kosten per | bedrag per | tariefeenheid | prijseenheid | eenheid | price per",
  costNote:
    "toelichting kosten | kosten toelichting | toelichting prijs | opmerking kosten | prijs toelichting",
  discount:
    "korting | gratis met pas | korting met pas | kosten met pas | prijs met pas | kosten minima | kosten stadspas | prijs met stadspas | minimatarief",
  audience:
    "voor wie | doelgroep | doelgroepen | bestemd voor | wie | deelnemers | target group | audience | for whom | voorwie | wie kan meedoen | eligibility | bedoeld voor",
  age: "leeftijd | leeftijden | leeftijdscategorie | leeftijdsgroep | age | ages | target ages | doelgroep leeftijd | leeftijdsgrens",
  minAge:
    "leeftijd vanaf | min leeftijd | minimumleeftijd | vanaf leeftijd | leeftijd van | min age | lft van | leeftijd min",
  maxAge:
    "leeftijd tot | max leeftijd | maximumleeftijd | tot leeftijd | leeftijd t/m | max age | lft tot | leeftijd max",
  gender: "geslacht | m/v | man vrouw | gender",
  access:
    "toegankelijkheid | toegankelijk | rolstoel | rolstoeltoegankelijk | rolstoel toegankelijk | bereikbaarheid rolstoel | accessibility | wheelchair | mindervaliden | toegankelijk voor | toeg | is de locatie toegankelijk | drempelvrij | rolst | rolst j / n | rolstoel jn | rolstoel j/n",
  language: "taal | talen | voertaal | language | languages | gesproken talen",
  signUp:
    "aanmelden | aanmelding | inschrijven | inschrijving | hoe aanmelden | opgeven | aanmelden via | aanmelden nodig | registration | sign up | reserveren | aanm | deelname! | zich aanmelden",
  contactRole:
    "contactpersoon | contact persoon | functie | functie contactpersoon | begeleider | contact naam | naam contactpersoon | contact person | aanspreekpunt | coordinator | docent | wie begeleidt | begeleiding | trainer | leiding | uw naam | naam indiener | indiener | ingevuld door | cp naam | naam aanvrager | naam melder",
  phone:
    "telefoon | telefoonnummer | tel | telnr | tel nr | phone | tel.nr | telefoonnr | telefoon nr | telefoon contact | cp tel | tel / mobiel | tel/mobiel",
  mobile: "mobiel | mobiele nummer | 06 | mobile | gsm | 06 nummer | 06-nummer",
  email: "e-mail | email | mail | e mail | mailadres | e-mailadres | emailadres | e-mail adres | cp email",
  website: "website | site | url | link | web | internet | webpagina | meer informatie | webadres | homepage",
  firstVisit:
    "eerste keer samen | eerste keer | maatje eerste keer | samen eerste keer | begeleiding eerste keer | gaat iemand mee | warme overdracht | eerste bezoek samen | eerste keer begeleid | first visit | 1e keer | 1e keer mee | 1e keer samen | buddy | buddy 1e keer | buddy jn | buddy j/n | met maatje | wie gaat mee | de eerste keer iemand meegaan | buddy available first visit",
  groupSize:
    "groepsgrootte | aantal deelnemers | max deelnemers | maximum aantal | aantal plaatsen | groepsgr | groep grootte | max aantal | max aantal deelnemers | group size | plaatsen | max | aantal!",
  organization:
    "organisatie | aanbieder | organisator | uitvoerder | naam organisatie | instelling | door wie | vereniging | stichting | organization | organisation | organiser | provider | partner | org | organisatienaam | club | clubnaam | museum | museumnaam | museum name | club name | uitvoering door | uitvoering | georganiseerd door | aangeboden door | organisatie naam",
  verifiedOn:
    "laatst gecontroleerd | gecontroleerd | gecontroleerd op | datum controle | laatste controle | bijgewerkt | laatst bijgewerkt | actueel op | laatste update | last checked | updated | check | mutatiedatum | gewijzigd | laatst gewijzigd | laatste wijziging | gecheckt | gecheckt op | nagekeken | nagekeken op | controle | dat mutatie | datum mutatie",
  validUntil:
    "geldig tot | geldig t/m | geldig tot en met | loopt tot | einde aanbod | valid until | vervaldatum | tot wanneer | loopt af | loopt t/m",
  lat: "lat | latitude | breedtegraad | breedte | y | rd y | y coordinaat | y-coordinaat | rdy | y rd | coordinaat y | geo lat | gps lat",
  lng: "lon | lng | long | longitude | lengtegraad | lengte | x | rd x | x coordinaat | x-coordinaat | rdx | x rd | coordinaat x | geo lng | geo lon | gps lon | gps lng",
  point: "coordinaten | coordinaat | gps | geo | latlon | lat lon | lat/lon | coordinates | geolocatie",
  remarks:
    "opmerkingen | opmerking | bijzonderheden | notities | notes | bijz | interne opmerking | comments | remarks | extra informatie | bijzonderheden en opmerkingen",
  tags: "trefwoorden | tags | trefwoord | labels | interesses | keywords",
  role: "rol | deelnemer of vrijwilliger | vrijwilliger of deelnemer | vraag of aanbod",
  status:
    "status | stand van zaken | actief! | active! | is active | isactive | gepubliceerd! | published! | zichtbaar! | visible! | is visible | isvisible | tonen!",
  transport: "vervoer | bereikbaarheid | ov | parkeren | openbaar vervoer",
  bring: "meenemen | meebrengen | zelf meenemen",
  contact:
    "contact | contactgegevens | aanmelden bij | contactinformatie | contact details | contact info | info en aanmelden",
};
const DAY_COLUMNS: Record<Weekday, string> = {
  MO: "ma | maandag | mon | monday",
  TU: "di | dinsdag | tue | tuesday",
  WE: "wo | woensdag | wed | wednesday",
  TH: "do | donderdag | thu | thursday",
  FR: "vr | vrijdag | fri | friday",
  SA: "za | zaterdag | sat | saturday",
  SU: "zo | zondag | sun | sunday",
};

type ColumnField = keyof typeof COLUMNS;
export type SheetField = ColumnField | Weekday;

export const FIELDS = Object.keys(COLUMNS) as [ColumnField, ...ColumnField[]];
export const HEADER_WORDS = split(COLUMNS);
export const WEEKDAY_HEADERS = split(DAY_COLUMNS);

function split<K extends string>(words: Record<K, string>): Record<K, readonly string[]> {
  return Object.fromEntries(
    Object.entries<string>(words).map(([key, list]) => [key, list.split(" | ")]),
  ) as unknown as Record<K, readonly string[]>;
}

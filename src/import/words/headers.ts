import type { Weekday } from "#schema/schedule.ts";

/**
 * What organisations call their columns, in compared form without punctuation, separated by bars. An exact name
 * counts most, then the longest phrase found in the header, then an abbreviation ("omschr.", "plts").
 * "!" : only as the whole header.
 */
const COLUMNS = {
  title:
    "naam activiteit | activiteit | activiteiten | naam van de activiteit | titel | titel activiteit | naam | wat | aanbod | naam aanbod | activity | title | event | activiteitnaam | onderwerp | programma | cursus | naam cursus | naam van de groep | naam groep | groep! | group! | vak! | lesvak | wat naam | naam wat | service name | naam cursus | titel activiteit | name | hoe heet uw activiteit | hoe heet de activiteit | act naam | activiteit naam | les | lesnaam | naam les | workshop | training | groepsnaam | subject | naam evenement | evenement | veranstaltung | titel der veranstaltung | kurs | lesson | class | course | session | workshopnaam | cursusnaam | naam workshop | naam training | act | headline! | programme! | offering! | aanbodnaam | project~ | initiatief~ | vacature! | vacaturetitel | vacancy! | functietitel | kop! | dienst~ | product~ | arrangement! | team~ | lesgroep! | groep / les | groep les | workout! | groepsles! | lesvorm! | inloop~ | bijeenkomst~ | summary! | event summary | les / docent | soort les! | label~ | opportunity! | functie titel | rol titel | omschrijving kort! | korte omschrijving~ | hobbygroep~ | clubactiviteit~ | onderdeel! | discipline~ | voorstelling! | concert~ | wandeling! | tocht! | film! | spreker~ | thema~ | lezing! | spreekuur~ | activiteit groep | activiteit / groep | activiteit cursus | activiteit / cursus | wat doen | wat is er te doen | what | heading | listing title | post title | entry title | benaming | benaming activiteit | naam v / d activiteit | welke activiteit biedt u aan | wat wilt u aanmelden | activity heading | lessen! | trainingen! | cursussen! | workshops! | clubs~ | verenigingen~",
  category:
    "categorie | soort | sport | tak van sport | sporttak | soort activiteit | thema | rubriek | type | type activiteit | domein | hoofdcategorie | category | cat | categorie wor | kind of activity | cluster | categorieen | hoofdgroep | cat oms | categorie omschrijving | bij welk thema past | event type | activity type | kategorie | sportsoort | soort sport | soort les | hoofdthema | type event | genre | discipline | sport type | sector | aanbodtype | taxonomie | taxonomy | topic | onderwerpen | leefgebied | leefgebieden | kind! | term | terms | hoofdsport | klasse | tax input | event tags categories | soort aanbod | type aanbod | soort evenement | type evenement | groepstype | rubrieken | activiteittype | subcategorie | sub categorie | subcategory | activiteitsoort | activiteitensoort | section! | classification | tak! | tak van aanbod | rubrieknaam",
  description:
    "omschrijving | beschrijving | omschrijving activiteit | toelichting | inhoud | informatie | korte omschrijving | wat doen we | description | uitleg | tekst | omschr | wat houdt het in | info | beschr | about | body | intro | doel! | inleiding | samenvatting | wat gaan we doen | vertel in een paar zinnen | wat kunnen mensen doen | beschreibung | wat ga je doen | wat gaan wij doen | excerpt | summary | lange omschrijving | volledige omschrijving | details | inhoud van de les | long description | short description | short desc | long desc | desc! | omschrijving kort | omschrijving lang | beschrijving kort | beschrijving lang | korte tekst | tekst kort | tekst lang | teaser | desc short | desc long | lead! | content! | post content | introductie | introtext | intro text | fulltext | full text | bodytext | body text | text! | abstract | taken! | werkzaamheden | functieomschrijving | functie inhoud | over ons | wie zijn wij | wat doen jullie | wat doen wij | what we do | message! | boodschap! | bericht! | synopsis | meer over | inhoud activiteit | programma inhoud | aanvullende informatie | extra info | algemene informatie | korte introductie | vertel iets over | about us | verhaal | story | post excerpt | long text | short text | korte inhoud | profiel | blurb | narrative | write up | synopsis text | meer uitleg",
  days: "dag | dagen | dag en | dag(en) | weekdag | welke dag | day | days | dag van de week | speeldag | dagdeel | op welke dag | dagdelen | op welke dagen | welke dagen | lesdag | lesdagen | weekday | weekdays | day of week | day of the week | wochentag | tag! | dag van de les | trainingsdag | trainingsdagen | speeldagen | clubavond | trainingsavond | oefenavond | byday | by day | vaste dag | openingsdagen | dag v d week | dag v / d week | jour | jours | day of the weeks | clubdag | vergaderdag | repetitiedag | dag ( en ) | meets on | meeting day | meeting days | open days | opening days | day name | gaat door op dag",
  time: "tijd | tijden | tijdstip | hoe laat | uur | time | tijd van tot | van tot | begin en eindtijd | begintijd eindtijd | times | aanvang en einde | start eind | uhrzeit | tijdsblok | tijdslot | tijdvak | timeslot | time slot | lestijd | tijdstippen | start en eindtijd | starttijd en eindtijd | tijdsduur! | uren! | hours! | trainingstijd | heure | heures | trainingsuren | time range | timerange | lesuur | hour! | klok! | repetitietijd | uur van tot",
  startTime:
    "van | begintijd | starttijd | aanvang | begin | start | aanvangstijd | start time | begint om | tijd van | tijd begin | vanaf! | from | start uur | hoe laat begint | beginuur | v a! | v.a.! | aanvangstijd | tijd start | time from | time start | starttijdstip | beginn! | start tijd | begin tijd | deur open! | aanv | aanvangsuur | opens | opens at | open time | opening time | inloop vanaf | zaal open | deuren open | hour start | start hour | from time | uur begin | vertrek | vertrektijd | doors | doors open | door time | kickoff | kick off | starting time | begin hour | time begin | begintijdstip | begint | starting at",
  endTime:
    "tot | eindtijd | einde | eind | end | end time | eindigt om | tijd tot | tijd eind | until | t/m! | to | hoe laat eindigt | einduur | hoe laat is het afgelopen | afgelopen om | afgelopen! | eind tijd | tijd einde | time to | time end | eindtijdstip | ende! | finish | finish time | einde tijd | closes | closes at | close time | closing time | slotuur | sluitingstijd | end hour | to time | uur einde | terug om | terugkomst | stop time | ending time | finishes | finishes at | time finish | stopt om | klaar om",
  frequency:
    "frequentie | hoe vaak | how often | regelmaat | freq | herhaling | interval | frequency | periodiciteit | hoevaak | terugkerend | hoe regelmatig | recurrence text | repeats | herhaling per | hoe vaak per maand | recurring | herhaalpatroon | cyclus | repeat | repeats every | repeat type | repeat frequency | recurrence type | recurrence frequency | patroon! | 1x per | eenmalig / structureel | eenmalig of terugkerend | wekelijks of eenmalig | eenmalig / terugkerend | structureel / eenmalig | hoe vaak per jaar | recurrence pattern | cadence | repeat cycle | recurring pattern | hoe dikwijls | herhaald | occurs every | how frequently",
  sessions:
    "aantal bijeenkomsten | aantal lessen | aantal keren | bijeenkomsten | aantal sessies | lessen | sessions | number of sessions | aantal keer | count! | lessenreeks | number of classes | number of lessons | aantal avonden | aantal dagen cursus",
  when: "wanneer | beschikbaarheid | availability | dag en tijd | dag/tijd | dag tijd | dagen en tijden | dag en tijdstip | data en tijden | planning | tijden en dagen | moment | when | datum en tijd | openingstijden | rooster | dag & tijd | datum/tijd | schedule | dag + tijd | dag en uur | dag + uur | dagen + tijden | wanneer / hoe laat | opening times | dag & uur | dag tijd frequentie | open | geopend | openingsuren | opening hours | lestijden | trainingstijden | date time | datetime | date and time | datum tijd | dag / uur | dag / tijd | data / tijden | lesmoment | wann | uurrooster | lesuren | uurregeling | dag en & tijd en | datum en tijdstip | schedules | timing | tijdschema | momenten | date & time | datum & tijd | dates times | speeltijden | speelmomenten | spreekuur! | spreekuren | contactmomenten | trainingsmomenten | oefentijden | repetitie | repetities | openingsdagen en tijden | hours of operation | availability times | dates and times | days and times | days times | day time | day and time | data en uren | data en tijdstippen | dagen en uren | when is it",
  date: "datum | data | date | dates | datums | op welke datum | event date | datum evenement | lesdata | lesdatum | datum / data | dag en datum | datum van de les | speeldatum | kalenderdatum | dag datum | wanneer datum | datum activiteit | date activity | uitvoerdatum | eventdate | occurs on | happening on | held on | event day! | gaat door op | op datum van | datum van uitvoering | day date",
  startDate:
    "startdatum | begindatum | start datum | datum start | ingangsdatum | eerste keer op | eerste bijeenkomst | start date | datum van | dat vanaf | datum vanaf | start at | starts at | start datetime | start date time | start dt | dtstart | dt start | datum begin | van datum | eerste les | valid from | geldig vanaf | beschikbaar vanaf | available from | date from | date start | startmoment | start op | von! | datum eerste keer | start! | event start | start utc | start local | calendar summary start | begin datum tijd | start datum tijd | dtstart tzid | starts | starts on | starts at local | start time local | date time start | van datum tijd | start date utc | start date local | first day | first date | begins on | date begin | run from | runs from | aanvangsdatum | loopt van | begint op | loopt vanaf | eerste datum",
  endDate:
    "einddatum | laatste keer | laatste bijeenkomst | eind datum | datum einde | end date | datum tot | dat tm | dat t/m | datum t/m | dat tot | end at | ends at | end datetime | end date time | end dt | dtend | dt end | datum eind | tot datum | laatste les | date to | date end | date until | datum tot en met | t/m datum | bis! | end! | event end | end utc | end local | valid to | ends | ends on | date time end | stop datetime | stop date time | stop date | date time stop | end date utc | end date local | calendar summary end | last day | last date | finishes on | date finish | run until | runs until | slotdatum | eindigt op | laatste datum",
  period:
    "periode | looptijd | seizoen | cursusperiode | lesperiode | maand | jaar | schooljaar | season | month | year | period | maand en jaar | maand / jaar | jaargang | semester | trimester | kwartaal | duur van de cursus | zeitraum | duration period | cursus periode | jaarperiode | speelseizoen",
  rule: "rrule | herhaalregel | recurrence rule! | recurrence! | event recurrence rrule | recurrencerrule | recurrence rrule | r rule! | rrule string",
  closed:
    "gesloten | sluiting | sluitingsdagen | sluitingsdata | sluitingsperiode | dicht | niet op | geen les | geen les op | geen activiteit op | vervalt op | vrije dagen | vakantiesluiting | uitzondering | uitzonderingen | closed | closed ranges | closures | exceptions | exception dates | behalve | gesloten op | gesloten in | ferien | schoolvakanties | vakanties | exdate | ex date | exdates | excluded dates | excludes | uitgezonderd | geen training | geen training in | except date | closed dates | closing days | niet in | vrij! | geen repetitie | vakantie | cancelled dates | skip dates | except dates",
  venue:
    "locatie | lok | lokatie | meetplace | meet place | meetpoint | meetup place | meeting spot | bad! | pool! | naam locatie | plek | waar | gebouw | accommodatie | ruimte | locatienaam | location | venue | plaats van activiteit | waar is het | buurthuis | locatie naam | where | loc | zaal | welke locatie | loc naam | plaats / locatie | locatie / plaats | ort! | naam zaal | naam gebouw | waar vindt het plaats | leslocatie | plaats en zaal | sporthal | sportlocatie | plaats van samenkomst | verzamelplaats | verzamelpunt | meeting point | startplaats | startpunt | vertrekpunt | vertrekplaats | accommodatienaam | sportaccommodatie | sportpark! | lieu | trainingslocatie | gym! | hall! | wijkcentrum~ | buurtcentrum~ | kerk~ | dorpshuis~ | room! | speellocatie | vestiging! | filiaal! | place! | activiteitenlocatie | locatie / adres | adres / locatie | meeting place | place name | where is it | veld! | baan! | lokaal! | hal! | zwembad! | plaatsaanduiding | standplaats | oefenlocatie | repetitielokaal | clubhuis! | thuisbasis | honk! | building | held at | hosted at | hosted in | venue title | gaat door in",
  address:
    "adres | adresgegevens | address | locatieadres | adres locatie | volledig adres | bezoekadres | adres en plaats | locatie en adres | full address | address line | location address | adres postcode | adres en postcode | adres postcode plaats | adres postcode woonplaats | straat en postcode | straat postcode plaats | plaats en adres | adres plaats | formatted address | address display | localized address display | adresse | adresregel | adres volledig | address formatted | address full | address text | location full address | postal address | visiting address | adres locatie activiteit | locatie adres | adres en huisnummer | where address | street and town | straat nr en gemeente | straat en gemeente | location line | address block",
  street:
    "straat | straatnaam | straat en huisnummer | straat + nr | straat + huisnummer | street | straat en nr | straat nr | street address | strasse | straße | straat / nr | straat nummer | address 1 | address line 1 | straat en nummer | adresregel 1 | openbare ruimte | openbareruimte | straatnaam huisnummer | straat huisnummer | straatnaam en huisnummer | straat & nr | straat & huisnummer | straat + nummer | thoroughfare | address line1 | address1 | adreslijn 1 | adreslijn | rue | street name | streetname | adres 1 | adres lijn 1 | straat + huisnr | straat huisnr | road! | street line | street and number | street and house number",
  houseNumber:
    "huisnummer | nr | huisnr | nummer | number | huisnr. | hausnummer | house number | house nr | huisnummer en toevoeging",
  postcode:
    "postcode | pc | postcode locatie | zip | postal code | postc | pcode | pc6 | pc4 | loc pc | zip code | zipcode | plz | postal | postcode en letters | code postal | post code | postnummer | postcode plaats! | postnr | post nr",
  city: "plaats | woonplaats | stad | gemeente! | dorp | plaatsnaam | city | town | kern | loc plaats | address locality | locality | deelgemeente | stadt | plaats of dorp | woonpl | municipality! | woonkern | woonplaatsnaam | vestigingsplaats | ville | gemeente / stad | stad / gemeente | dorp / stad | stad / dorp | plaats / stad | dorpskern | kernen | addresslocality | commune! | gemeentenaam! | plaats ( stad / dorp )",
  neighbourhood:
    "wijk | buurt | stadsdeel | wijk/buurt | gebied | wijken | district | wijknaam | buurtnaam | neighbourhood | werkgebied | wijk of buurt | wijkteam | neighborhood | area | quarter | suburb | sublocality | gebiedsnaam | wijk / dorp | gebied / wijk | wijken en kernen | borough | neighbourhood name | wijk naam | city area | local area | deelgebied | gehucht | quarter name | wijk / gehucht",
  cost: "kosten | prijs | bijdrage | eigen bijdrage | kosten deelnemer | tarief | kosten per keer | wat kost het | prijzen | deelnamekosten | price | cost | costs | entree | contributie | fee | kst | wat kost | wat zijn de kosten | prijs per keer | bedrag | euro! | p.p.! | p p! | kost het | kostprijs | preis | lesgeld | deelnameprijs | entry fee | toegang! | ticket price | deelnamebijdrage | toegangsprijs | cursusgeld | cursusprijs | inschrijfgeld! | lidgeld | prijs in euro | kosten in euro | price cents | price eur | amount | admission | entrance fee | fees | vraagprijs | prijsinfo | prijs info | inkom | inkomprijs | tarif | tarieven | pricing | cost description | kosten toelichting~ | price info | price text | tickets prijs | ticketprijs | prijs per persoon | kosten pp | prijs pp | prijs p p | participation fee | min price | minimum price | toegangskosten | kosten per les | kosten per maand | prijs per les | deelnemersbijdrage | bijdrage deelnemer | bijdrage deelnemers | bijdrage per keer | ticket prices | prix | inschrijvingsgeld | inleg | price per person | cost per visit | cost per session | contribution! | suggested donation",
  costUnit:
    "per! | tarief per | prijs per | kosten per | bedrag per | tariefeenheid | prijseenheid | eenheid | price per",
  costNote:
    "toelichting kosten | kosten toelichting | toelichting prijs | opmerking kosten | prijs toelichting",
  discount:
    "korting | gratis met pas | korting met pas | kosten met pas | prijs met pas | kosten minima | kosten stadspas | prijs met stadspas | minimatarief | kansentarief | uitpas tarief | prijs met korting | reduced price | tarief kortingspas | kortingstarief | gereduceerd tarief | prijs uitpas | discount price",
  audience:
    "voor wie | doelgroep | doelgroepen | bestemd voor | wie | deelnemers | target group | audience | for whom | voorwie | wie kan meedoen | eligibility | bedoeld voor | zielgruppe | target audience | voor wie is het | doelgr | fur wen | wie kan deelnemen | publiek! | who for | groepen! | for who | intended for | suitable for | geschikt voor | voor welke doelgroep | gebruikersgroep | public! | wie is welkom | voor wie bedoeld | deelnemersgroep | who can join | who is it for | who should attend | aimed at | open to | doelpubliek | richt zich tot | participants type | beneficiaries | open voor",
  age: "leeftijd | leeftijden | leeftijdscategorie | leeftijdsgroep | age | ages | target ages | doelgroep leeftijd | leeftijdsgrens | typical age range | age group | age range | alter | leeftijdsklasse | leeftijd in jaren | leeftijdsbereik | age category | age groups | age categories | age ranges | leeftijdsgroepen | leeftijdscategorieen | leeftijdsklassen | leeftijdsindicatie | leeftijdsaanduiding | age suitability | age restriction | leeftijdsbeperking | leeftijd groep | leeftijd doelgroep | age bracket | age span | suitable age | recommended age | age limit | age limits | ouderdom | aangeraden leeftijd",
  minAge:
    "leeftijd vanaf | min leeftijd | minimumleeftijd | vanaf leeftijd | leeftijd van | min age | lft van | leeftijd min | age min | age from | minimum age | leeftijd v a | vanaf jaar | van leeftijd | age start | minimale leeftijd | age range min | age range min value | age minimum | minimum leeftijd | ondergrens leeftijd | leeftijd minimum",
  maxAge:
    "leeftijd tot | max leeftijd | maximumleeftijd | tot leeftijd | leeftijd t/m | max age | lft tot | leeftijd max | age max | age to | maximum age | tot jaar | age end | maximale leeftijd | age range max | age range max value | age maximum | maximum leeftijd | bovengrens leeftijd | leeftijd maximum",
  gender:
    "geslacht | m/v | man vrouw | gender | man / vrouw | mannen / vrouwen | voor mannen / vrouwen | sekse | gender restriction | heren / dames | dames / heren",
  access:
    "toegankelijkheid | toegankelijk | rolstoel | rolstoeltoegankelijk | rolstoel toegankelijk | bereikbaarheid rolstoel | accessibility | wheelchair | mindervaliden | toegankelijk voor | toeg | is de locatie toegankelijk | drempelvrij | rolst | rolst j / n | rolstoel jn | rolstoel j/n | accessible | is accessible | rolstoeltoegank | wheelchair accessible | barrierefrei | toegankelijk voor rolstoel | accessibility info | rolstoelvriendelijk | accessibility for disabilities | step free access | toegankelijkheid locatie | fysieke toegankelijkheid | toegankelijkheidsinfo | step free | access info | mobility access | disabled access | accessibility notes",
  language:
    "taal | talen | voertaal | language | languages | gesproken talen | sprache | taal / talen | language spoken | langs! | lang! | spoken languages | in language | langue | langues | gebruikte taal | instructietaal | activiteit taal",
  signUp:
    "aanmelden | aanmelding | inschrijven | inschrijving | hoe aanmelden | opgeven | aanmelden via | aanmelden nodig | registration | sign up | reserveren | aanm | deelname! | zich aanmelden | anmeldung | inschr | booking | inschrijven verplicht | registration required | anmelden | inschrijfwijze | reservering | access level! | intake | intake nodig | application process | aanmeldwijze | inschrijfinfo | aanmeldprocedure | opgave | opgave vooraf | reservation | reservations | toeleiding | tickets! | registration info | registration info type | registration type | aanmelden hoe | wijze van aanmelden | hoe inschrijven | hoe meld je je aan | manier van aanmelden | booking required | how to join | how to apply | inschrijvingen | meedoen! | aanmeldinstructie | walk in | drop in | how to register | how to book | enrolment | enrollment | signup info | booking info | rsvp | how do i join | inschrijven bij",
  contactRole:
    "contactpersoon | contact persoon | functie | functie contactpersoon | begeleider | contact naam | naam contactpersoon | contact person | aanspreekpunt | coordinator | docent | wie begeleidt | begeleiding | trainer | leiding | uw naam | naam indiener | indiener | ingevuld door | cp naam | naam aanvrager | naam melder | lesgever | ansprechpartner | teacher | instructor | contactp | lesgeefster | coach! | docent(e) | host name | kontaktperson | verantwoordelijke | leraar | lerares | instructeur | instructrice | gids! | wie geeft de les | trainers | begeleiders | docenten | leider | teamleider | dirigent | voorzitter | secretaris | contactpersonen | speelleider | leader! | responsible person | facilitator | tutor | activity leader | group leader",
  phone:
    "telefoon | telefoonnummer | tel | telnr | tel nr | phone | tel.nr | telefoonnr | telefoon nr | telefoon contact | cp tel | tel / mobiel | tel/mobiel | telephone | telefon | telefoonnummers | phone number | tel nummer | tel nrs | phones number | telefoon algemeen | bellen! | mobiel / telefoon | telefoon / mobiel | contact point telephone | telnummer | tel contactpersoon | telefoon contactpersoon | gsm / tel | tel / gsm | telephone number | téléphone | telefoonnr contactpersoon | phone 1 | contact number | call us | tel no | telephone no | phone no | te bereiken op | bellen naar | helpline",
  mobile:
    "mobiel | mobiele nummer | 06 | mobile | gsm | 06 nummer | 06-nummer | 06 nr | 06nr | gsm nummer | gsm nr | mobiel nr | mobiel nummer | handy | cell phone",
  email:
    "e-mail | email | mail | e mail | mailadres | e-mailadres | emailadres | e-mail adres | cp email | email address | e mail adresse | mailbox | email adres | mailen! | courriel | contact mail | mail contactpersoon | email contactpersoon | e mail contactpersoon | e mail organisatie | emailaddress | mail address | mailen naar | e mail verantwoordelijke | email us",
  website:
    "website | site | url | link | official url | official website | official site | officiele website | officiele site | officiele pagina | home page | homepage url | web | internet | webpagina | meer informatie | webadres | homepage | source url | source page | event url | page url | webseite | permalink | link naar de website | link website | website url | link url | adres website | website adres | external link | external url | info url | meer info link | link naar bron | meer info | meer informatie op | info link | link meer info | detail url | booking url | ticket url | ticket~ | ticketlink | ticket link | tickets link | kaarten url | bestellen url | registration url | inschrijflink | aanmeldlink | url activiteit | link naar aanmelden | absolute url | detailpagina | canonical url | same as! | html link | offers url | facebookpagina~ | facebook~ | facebook url~ | facebook link~ | facebook page~ | fb~ | meer lezen | lees meer | read more | page! | weblink | webpage | website organisatie | online! | meer info via | details url | url naar activiteit | tickets url | sign up url | aanmelden url | inschrijven url | inschrijfpagina | inschrijfformulier | inschrijvingsformulier | aanmeldformulier | aanmeldingsformulier | inschrijvingslink | registration form | signup form | web page | www | internetadres | internetsite | page address | online page | site link | webstek | web address | heeft u een website",
  firstVisit:
    "eerste keer samen | eerste keer | maatje eerste keer | samen eerste keer | begeleiding eerste keer | gaat iemand mee | warme overdracht | eerste bezoek samen | eerste keer begeleid | first visit | 1e keer | 1e keer mee | 1e keer samen | buddy | buddy 1e keer | buddy jn | buddy j/n | met maatje | wie gaat mee | de eerste keer iemand meegaan | buddy available first visit | proefles | gratis proefles | eerste keer mee",
  groupSize:
    "groepsgrootte | aantal deelnemers | max deelnemers | maximum aantal | aantal plaatsen | groepsgr | groep grootte | max aantal | max aantal deelnemers | group size | plaatsen | max | aantal! | max participants | capacity | participants max | max personen | maximum participants | aantal personen | max groepsgrootte | capaciteit | spots! | places! | maximum attendee capacity | hoeveel deelnemers | aantal plekken | beschikbare plaatsen~ | max deelnemers per keer | max pers | aantal pers | min max deelnemers",
  organization:
    "organisatie | aanbieder | organisator | uitvoerder | naam organisatie | instelling | door wie | vereniging | stichting | organization | organisation | organiser | provider | partner | org | organisatienaam | club | clubnaam | museum | museumnaam | museum name | club name | uitvoering door | uitvoering | georganiseerd door | aangeboden door | organisatie naam | organizer | organizers | organiserende partij | organiserende instantie | veranstalter | inrichter | hosted by | verzorgd door | aangeboden via | host | host organization | organisator / aanbieder | aanbieder / organisator | organisatie / aanbieder | uitvoerende organisatie | trager | association | school! | bibliotheek | library | theater | theatre | wie organiseert | welke organisatie | organiseert | door! | owner! | partners! | agency | agency name | leverancier | initiatiefnemer | zorgaanbieder | trekker | afdeling! | sportvereniging | sportaanbieder | bedrijf | company | eigenaar! | hosting organization | organisatie s | organisaties | wie biedt het aan | aanbiedende organisatie | hoofdorganisator | lead organization | naam club | naam vereniging | organisatie / vereniging | vereniging / club | vereniging / organisatie | vereniging / stichting | organizator | run by | offered by | organised by | organized by | delivered by | presented by | organising body | inrichtende vereniging | inrichtende instantie",
  verifiedOn:
    "laatst gecontroleerd | gecontroleerd | gecontroleerd op | datum controle | laatste controle | bijgewerkt | laatst bijgewerkt | actueel op | laatste update | last checked | updated | check | mutatiedatum | gewijzigd | laatst gewijzigd | laatste wijziging | gecheckt | gecheckt op | nagekeken | nagekeken op | controle | dat mutatie | datum mutatie | last verified | verified on | datum gecontroleerd | date modified~ | last modified | verified at | assured date | last reviewed | last updated | lastupdated | datum laatste update | laatste controle datum | assured at",
  validUntil:
    "geldig tot | geldig t/m | geldig tot en met | loopt tot | einde aanbod | valid until | vervaldatum | tot wanneer | loopt af | loopt t/m",
  lat: "lat | latitude | breedtegraad | breedte | y | rd y | y coordinaat | y-coordinaat | rdy | y rd | coordinaat y | geo lat | gps lat | lat wgs84 | coordinates lat | location lat | geometry location lat | geoloc lat | breedtegraad lat",
  lng: "lon | lng | long | longitude | lengtegraad | lengte | x | rd x | x coordinaat | x-coordinaat | rdx | x rd | coordinaat x | geo lng | geo lon | gps lon | gps lng | coordinates lng | location lng | geometry location lng | geoloc lng | coordinates lon | location lon | geoloc lon",
  point: "coordinaten | coordinaat | gps | geo | latlon | lat lon | lat/lon | coordinates | geolocatie",
  remarks:
    "opmerkingen | opmerking | bijzonderheden | notities | notes | bijz | interne opmerking | comments | remarks | extra informatie | bijzonderheden en opmerkingen | remark | overige opmerkingen | overig | overige informatie | aantekeningen | nota | let op! | memo! | extra! | aanvullend | comment! | opm | nota bene | note! | overige | bijzonderheid | let op dit | aanvullende opmerkingen | toevoeging | extra opmerkingen | ps! | misc! | side note | editor note | varia! | bijkomende info | extra notes | additional notes",
  tags: "trefwoorden | tags | trefwoord | labels | interesses | keywords | hashtags | tag name | thema tags | kernwoorden | zoekwoorden | zoektermen | steekwoorden | post tags | event tags | keyword list | tag list | topic tags | label list",
  role: "rol | deelnemer of vrijwilliger | vrijwilliger of deelnemer | vraag of aanbod | role! | deelnemer / vrijwilliger | vrijwilliger / deelnemer",
  status:
    "status | stand van zaken | actief! | active! | is active | isactive | gepubliceerd! | published! | zichtbaar! | visible! | is visible | isvisible | tonen! | event status | activity status | state! | vol! | is cancelled | cancelled! | geannuleerd! | uitverkocht! | sold out! | workflow status | post status | activiteit actief | publicatiestatus | is canceled",
  transport:
    "vervoer | bereikbaarheid | ov | parkeren | openbaar vervoer | parking | getting there | hoe kom je er | route!",
  pickup:
    "ophalen | ophaaldienst | ophaalservice | kan iemand worden opgehaald | wordt u opgehaald | haal en brengdienst | halen en brengen | pick up | pickup",
  rings:
    "nabellen | belt bij afwezigheid | bellen bij afwezigheid | wie belt bij afwezigheid | wie belt als iemand wegblijft | belt er iemand als een deelnemer wegblijft",
  wayBack: "terugkomen | terugkomen mag | weer terugkomen | mag iemand terugkomen",
  nextStep: "vervolg | vervolgstap | volgende stap | doorstroom | wat kan iemand hierna | daarna mogelijk",
  bring:
    "meenemen | meebrengen | zelf meenemen | bring! | what to bring | benodigdheden | wat neem je mee | mee te nemen | zelf mee te nemen | benodigd",
  contact:
    "contact | contactgegevens | aanmelden bij | contactinformatie | contact details | contact info | info en aanmelden",
};
/**
 * Words in a header that say of what the rest is: "location.city", "contact_phone", "naam evenement". `name`: what
 * its name is; `holds`: what else of it the guide has a place for.
 */
const OWNERS = {
  activity: {
    words:
      "event | events | lesson | lessons | activity | activities | activiteit | activiteiten | evenement | evenementen | aanbod | les | lessen | cursus | course | class | workshop | training | veranstaltung | item | groep | group | kurs | programma | programme | program | project | initiatief | vacature | vacatures | dienst | product | team | bijeenkomst | offering | service | services | session | show | job | opportunity | vacancy | post | wandeling | tocht | lezing",
    name: "title",
    holds: "*",
  },
  place: {
    words:
      "location | locatie | loc | venue | place | address | adres | gebouw | zaal | accommodatie | ort | geo | gps | coords | coordinates | geometry | geoloc | position | pin | addresses | locations | plaats | physical | site | hall | adres",
    name: "venue",
    holds:
      "address | street | houseNumber | postcode | city | neighbourhood | lat | lng | point | access | transport",
  },
  moment: {
    words:
      "calendar | schedule | schedules | slot | timing | occurrence | moment | kalender | agenda | rooster | planning | recurrence | repeat | openinghours | opening | hours | specification | summary | sub | dates",
    name: "description",
    holds:
      "days | time | startTime | endTime | date | startDate | endDate | frequency | period | closed | rule | when | sessions | MO | TU | WE | TH | FR | SA | SU",
  },
  money: {
    words: "offer | offers | ticket | tickets",
    name: null,
    holds: "cost | costUnit | costNote | website | audience",
  },
  provider: {
    words:
      "organizer | organiser | organization | organisation | organisatie | aanbieder | org | provider | club | vereniging | stichting | host | organisator | veranstalter | uitvoerder | agency | company | bedrijf | owner | instelling | partner",
    name: "organization",
    holds: "phone | mobile | email | website | contactRole",
  },
  contact: {
    words:
      "contact | contacts | contactpersoon | cp | contactgegevens | contact person | aanmelden | aanmelding | point",
    name: "contactRole",
    holds: "phone | mobile | email | website | contactRole",
  },
} as const satisfies Record<string, { words: string; name: SheetField | null; holds: string }>;

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
/** What stands in a header beside the word that says of what it is, when that is its name. */
export const NAME_WORDS: ReadonlySet<string> = new Set(["name", "naam", "names", "titel", "title", "label"]);
export const LITTLE_WORDS: ReadonlySet<string> = new Set(
  "van der des of the voor for op bij v d de het een info".split(" "),
);
export const HEADER_OWNERS = Object.values(OWNERS).map(({ words, name, holds }) => ({
  words: new Set<string>(words.split(" | ")),
  name: name,
  holds: new Set<string>(holds.split(" | ")),
}));
export const HEADER_WORDS = split(COLUMNS);
export const WEEKDAY_HEADERS = split(DAY_COLUMNS);

function split<K extends string>(words: Record<K, string>): Record<K, readonly string[]> {
  return Object.fromEntries(
    Object.entries<string>(words).map(([key, list]) => [key, list.split(" | ")]),
  ) as unknown as Record<K, readonly string[]>;
}

import type { CategoryKey } from "#schema/category.ts";

const listed = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(" | ")));

/** What any club does of what it is for: "Training", "Repetitie", "Bekerronde". In compared form, separated by bars. */
export const OF_THE_CLUB = listed([
  "training | trainingen | trainen | wedstrijd | wedstrijden | toernooi | toernooien | tornooi | tornooien",
  "competitie | competities | kampioenschap | kampioenschappen | clubkampioenschap | clubkampioenschappen",
  "beker | cup | finale | finales | ronde | rondes | interclub | interclubs | meeting | clinic | clinics",
  "stage | repetitie | repetities | seizoen | les | lessen | proefles | proeflessen | initiatie | pk | bk",
  "nk | ek | wk | kvv | ok | open kampioenschap | demonstratie | demo | examen | examens | oefenavond",
  "speelavond | trainingsavond | clubtraining | oefenen | wedstrijdteam | recreantengroep | benjamins",
  "miniemen | kadetten | cadetten | scholieren | aspiranten | juniores | masters | veteranen | kangoeroes",
  "pupillen | junioren | selectie | competitieteam | wedstrijdselectie | instapgroep | gevorderdengroep",
  "beginnersgroep | trimester | semester | voorjaar | najaar | zomer | winter | lente | herfst | indoor",
  "outdoor | dag | week | zomertraining | wintertraining | start | to | voorronde | regio | nationaal",
  "provinciaal | provinciale | klas | graad | middelbaar | leerjaar | speeluren | categorieen | alle categorieen | lesuren | trainingsuren",
]);
export const OF_THE_CLUB_BY_END =
  /.{3}(?:training|trainingen|meeting|toernooi|tornooi|wedstrijd|wedstrijden|competitie|kampioenschap|kampioenschappen)$/;

/** What makes of a name something else than is usually done there. */
export const TURNS = listed([
  "feest | feestje | feestdag | bbq | barbecue | borrel | receptie | drink | vergadering | alv | bestuur",
  "commissie | overleg | vrijwilliger | vrijwilligers | helper | helpers | hulp | helpen | gezocht | gevraagd",
  "medewerker | medewerkers | kantine | bar | info | infosessie | infoavond | informatie | uitstap | uitje",
  "reis | quiz | verkoop | actie | markt | rommelmarkt | sinterklaas | sint | pieten | pasen | halloween",
  "carnaval | kerst | kerstmis | nieuwjaar | jubileum | opruimen | onderhoud | klussen | klusdag | schoonmaak",
  "poetsen | sponsor | opening | huldiging | afscheid | overgang | openingsavond | lezing | film | diner",
  "etentje | lunch | ontbijt | gesloten | vakantie | geen | niet | maatje | maatjes | coach | trainer",
  "leiding | begeleider | begeleiders | gids | chauffeur | schenken | bezorgen | uitdelen | repareren | maken",
  "ophalen | aanmelden | inschrijven | inschrijving | lidmaatschap | contributie | verhuur | spelen | spel",
  "picknick | bezoek | tocht | dropping | cantus | kamp | weekend | zomerbar | clubavond | opendeurdag",
  "voor een ander | worden | ambassadeur | penningmeester | secretaris | voorzitter | ouders | ouderavond",
  "geven | buurtkamer | wijkkamer | ander | anderen | zieke | zieken | eenzame | hond | honden | asielhonden | paard | paarden | pony | ezels | baasjes | geven | bewoners | clienten | inpakken | sorteren | onderhouden | assistent | assistenten | vader | gastvrouw | gastheer | oppas | begeleiden | tombola | loterij | stand | kraam | beurs | braderie | optocht | intocht | ledendag | opleiding | cursusleider",
]);
export const TURNS_BY_END =
  /.{2}(?:feest|ploeg|feestje|festijn|vergadering|borrel|receptie|reis|uitstap|bbq|barbecue|actie|verkoop|markt|diner|dienst|gezocht|drink|maal|commissie|bestuur|bar|weekend|beurs|quiz)$/;

/** Behind what is done, and no other thing: "judotoernooi", "zwemuurtje". */
export const SHAPE_OF_KIND =
  /[ -]?(?:tornooi|kampioenschap|kampioenschappen|wedstrijd|wedstrijden|initiatie|workshop|workshops|uur|namiddag|project|beker|cup|klas|klasje|stage|repetitie|proefles|reeks|sessie|sessies|bijeenkomst|gilde|bond|federatie|plezier|pret|inloop|atelier|programma|seizoen|evenement|clinics|marathon|week|dag|dagen)$/;

/** What something is like, or a language: beside another word it says no more than how. "Italiaans koken". */
export const ADJECTIVES: ReadonlySet<string> = listed([
  "engels | spaans | frans | duits | italiaans | arabisch | nederlands | portugees | grieks | turks",
  "muzikaal | muzikale | literair | literaire | artistiek | artistieke | kunstzinnig | kunstzinnige",
  "culinair | culinaire | spiritueel | spirituele | religieus | religieuze | financieel | financiele",
  "juridisch | filosofisch | filosofische | gymnastisch | gymnastische | atletisch | islamitisch",
  "islamitische | christelijke | boeddhistisch | boeddhistische | humanistisch | creatief | creatieve",
  "informatief | kerkelijk | zingevend | oecumenisch | hippisch | historisch | beeldend | talen",
]);

/**
 * In a running text these tell of what goes with it, of a language that is spoken or of something else: "met koffie
 * en thee", "u spreekt Nederlands", "reken op een uur". In compared form.
 */
export const NOT_HEARD_IN_TEXT: ReadonlySet<string> = listed([
  "koffie | koffie en thee | koffie/thee | thee | koffie drinken | koffiedrinken | kopje koffie | kop koffie",
  "bakje koffie | lunch | lunchen | ontbijt | soep | diner | borrel | receptie | kaarten | kaart | inloop",
  "rekenen | lezen | schrijven | film | foto | video | art | arts | dam | kracht | fit | in balans | conditie",
  "steps | dance | drum | mis | troost | stilte | sup | ski | community | information | learning | education",
  "wonen | studie | scholing | opvoeden | inkomen | budget | administratie | internet | talen | nederlands",
  "engels | frans | duits | spaans | italiaans | arabisch | onderwijs | course | podium | instrument",
  "kerk | korps | passage | gezellig samen | gezellig samenzijn | contactgroep | samen zingen | gratis",
]);

/** A text that asks somebody to help, or tells what helpers do: what is done there is no reason to come. */
export const ASKS_FOR_HELP =
  /\b(?:vrijwilligers? (?:gezocht|gevraagd|nodig)|(?:wij|we) zoeken|wie wil (?:er )?helpen|[uj]e? helpt|onkostenvergoeding|vrijwilligersvergoeding|vog nodig|als vrijwilliger|help jij|help je)\b/;

/** Who offers something, where a word of its name says what that is. In compared form. */
export const WORDS_OF_PROVIDERS: Partial<Record<CategoryKey, ReadonlySet<string>>> = {
  bewegen: listed([
    "sport | sports | sportschool | sportcentrum | sportbedrijf | sportservice | sportstichting | sportteam",
    "buurtsportcoach | buurtsportcoaches | beweegcoach | fitnesscentrum | fitnessclub | gymclub | zwembad",
    "klimhal | dojo | budokai | danscentrum | ijsclub | ijsbaan | skivereniging | rijvereniging | turnkring",
    "fysio | av | fc | vv | rkvv | kfc | mhc | ttv | ltc | wtc | twc | zpc | wsv | fietsersclub",
  ]),
  creatief: listed([
    "kunstschool | kunstencentrum | kunstacademie | muziekcentrum | muziekacademie | muziekhuis | schouwburg",
    "filmhuis | theaterschool | cultuurschool | kunstencentrum | kunstcentrum",
  ]),
  natuur: listed(["natuurmonumenten | staatsbosbeheer | landschapsbeheer | natuurcentrum | natuurschool"]),
  zingeving: listed([
    "kerk | parochie | moskee | masjid | tempel | klooster | abdij | zencentrum | meditatiecentrum",
  ]),
};
/** "De Harmonie" is a house; and who does several things says so. In compared form. */
export const HOUSE_OR_SEVERAL =
  /^(?:de|het|'t) \S+$|\b(?:welzijn|welzijnswerk|zorg|zorgcentrum|dienstencentrum|wijkcentrum|buurthuis|dorpshuis|sociaal|sociale|maatschappelijk|studievereniging|studentenvereniging|personeelsvereniging|buurtvereniging|bewonersvereniging)\b/;

/** Begins like something that is done, and is something else. In compared form. */
export const FALSE_FRIENDS: ReadonlySet<string> = listed([
  "cross culture | cross cultural | cross media | cross over | dam square | alpha blondy | fit for the future",
  "film noir | jazz hands | art deco | art of hosting | sup board verhuur | mis ik | haken en ogen | naar de film",
]);

/** Where it follows from what the other rows of the same provider are. */
export const OTHER_ROWS = "de andere rijen";

/** Behind these stands with whom, for whom, where or when. */
export const OPENS_PHRASE: ReadonlySet<string> = listed([
  "met | voor | in | op | bij | van | zonder | na | tegen | tijdens | rond | langs | door",
]);

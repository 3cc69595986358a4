import type { CategoryKey } from "#schema/category.ts";
import { inOneWord } from "./category-kinds.ts";

export const CATEGORY_LABELS: Record<CategoryKey, string> = {
  bewegen: "Bewegen & sporten",
  natuur: "Natuur",
  koken: "Koken & eten",
  creatief: "Creatieve & culturele activiteiten",
  zingeving: "Ontspannen & zingeving",
  vrijwilligerswerk: "Vrijwilligerswerk",
  ontmoeten: "Contact & ontmoeten",
  anders: "Andere mogelijkheden",
};

/** What organisations write in a category column, in compared form, separated by bars. */
const WORDS: Record<CategoryKey, string> = {
  bewegen:
    "bewegen | beweging | sport | sporten | sportief | bewegen en sporten | bewegen en sport | sport & bewegen | sport en bewegen | sport/bewegen | dans | dansen | wandelen | fietsen | zwemmen | fitness | gymnastiek | gezond bewegen | vitaliteit | sports | beweegactiviteit",
  natuur:
    "natuur | tuin | tuinieren | moestuin | groen | natuur & dieren | natuur en dieren | dieren | buiten | natuur en milieu | natuur & tuin | natuur en tuin | nature",
  koken:
    "koken | eten | koken en eten | eten en drinken | samen eten | eten & drinken | maaltijd | maaltijden | koken/eten | eettafel | food",
  creatief:
    "creatief | creatieve | cultuur | cultureel | creatief & cultureel | creatief en cultureel | creatieve en culturele | kunst | kunst en cultuur | kunst & cultuur | muziek | zang | zingen | handwerk | handwerken | handvaardigheid | toneel | theater | schilderen | culturele | creativiteit | hobby | creative",
  zingeving:
    "zingeving | ontspannen | ontspanning | ontspannen en zingeving | ontspanning & zingeving | ontspanning en zingeving | rust | levensbeschouwing | geloof | geloof en zingeving | bezinning | mindfulness | meditatie | geestelijke verzorging | rouw | verlies",
  vrijwilligerswerk:
    "vrijwilligerswerk | vrijwilliger worden | vacature | vrijwilligersvacature | iets doen voor een ander | meehelpen | volunteering",
  ontmoeten:
    "ontmoeten | ontmoeting | contact | contact en ontmoeten | ontmoeten & contact | ontmoeten en contact | inloop | koffie | gezelschap | spel | spellen | spelletjes | denksport | sociaal | samen zijn | social",
  anders:
    "anders | andere | andere mogelijkheden | taal | taal en computer | leren | educatie | cursus | cursussen | training | hulp | ondersteuning | advies | informatie | spreekuur | financien | geld | geldzaken | digitaal | digitale vaardigheden | computer | mantelzorg | lotgenoten | werk | vervoer | zorg",
};
/** Names of categories: the beginning of one, or one wrong letter in it, is heard too. */
export const CATEGORY_WORDS = Object.fromEntries(
  Object.entries(WORDS).map(([key, words]) => [key, words.split(" | ")]),
) as unknown as Record<CategoryKey, readonly string[]>;

interface VagueCategory {
  category?: CategoryKey;
  proposal?: CategoryKey;
  sport?: true;
}
/**
 * Words that fit several categories. `category`: taken, and asked, when nothing else in the row helps. `proposal`: only
 * proposed. `sport`: under a header that says that its values are sports there is no doubt.
 */
const VAGUE: readonly (VagueCategory & { words: readonly string[] })[] = [
  {
    words: ["gezelligheid | gezellig | samen | recreatie | vrije tijd | uitje | uitjes"],
    category: "ontmoeten",
  },
  {
    // Who is asked for, or who does it.
    words: [
      "vrijwilliger | vrijwilligers | door vrijwilligers | vrijwillig | vrijwillige inzet | volunteer | volunteers",
    ],
    category: "vrijwilligerswerk",
  },
  {
    words: [
      "welzijn | welzijn op recept | op recept | wor | gezondheid | gezond | gezonde leefstijl",
      "leefstijl | preventie | health | project | groep | club | vereniging | samenwerking | bestuurlijk",
      "zakelijk | intern | extern | jeugd | kinderen | kind | jongeren | tieners | peuters | kleuters",
      "volwassenen | ouderen | senioren | gezin | gezinnen | ouders | iedereen | vrouwen | mannen",
      "statushouders | nieuwkomers",
    ],
  },
  {
    words: [
      "yoga | yin yoga | hatha yoga | yinyoga | stoelyoga | yogales | pilates | tai chi | taichi",
      "tai-chi | qigong | qi gong | chi kung | chigong | biodanza",
    ],
    proposal: "zingeving",
    sport: true,
  },
  {
    words: [
      "biljart | biljarten | snooker | pool | poolen | poolbiljart | darts | darten | dart | bowling",
      "bowlen | kegelen | koersbal | koersballen | tafelvoetbal | vissen | hengelsport | sportvissen",
      "duivensport | postduiven | e-sports | esports | gamen | gaming | modelvliegen | motorsport",
      "hondensport",
    ],
    proposal: "ontmoeten",
    sport: true,
  },
  {
    words: [
      "natuurwandeling | boswandeling | nature walk | struinen | outdoor | scouting | survivalkamp",
      "speeltuin | buitenspelen | zomerkamp | kamp | vakantiekamp | kamperen",
    ],
    proposal: "natuur",
  },
  {
    words: [
      "lezing | lezingen | lecture | lectures | talk | workshop | workshops | masterclass | demonstratie",
      "themabijeenkomst | themaavond | thema-avond | congres | symposium | debat",
      "persoonlijke ontwikkeling | weerbaarheid | duurzaamheid | repair | repair cafe | repaircafe",
      "repareren | reparatie | techniek | bibliotheek | kinderopvang | opvang | dagbesteding",
      "zorgboerderij | veiligheid | klussen | klussendienst | klusdienst",
    ],
    proposal: "anders",
  },
  {
    words: [
      "excursie | excursies | tocht | reis | reizen | rondleiding | rondleidingen | markt | rommelmarkt",
      "braderie | beurs | feest | festival | carnaval | kermis | vergadering | vergaderingen",
      "ledenvergadering | jaarvergadering | alv | bijeenkomst | bijeenkomsten | meeting | meetings",
      "maatje | maatjes | buddy | maatjescontact | maatjesproject | bezoekdienst | huisbezoek",
      "vriendschappelijk huisbezoek | buurt | wijk | dorp | dorpshuis | buurthuis | wijkcentrum | spelen",
      "disco | instuif | kinderactiviteit | kinderactiviteiten | jeugdactiviteit | jeugdwerk",
      "jongerenwerk | ouderenwerk | seniorenactiviteit | barbecue | bbq | pastafestijn | spaghettifestijn",
    ],
    proposal: "ontmoeten",
  },
];
export const VAGUE_CATEGORIES: ReadonlyMap<string, VagueCategory> = new Map(
  VAGUE.flatMap(({ words, ...vague }) =>
    words.flatMap((line) => line.split(" | ")).map((word) => [inOneWord(word), vague] as const),
  ),
);

/** Words that say no more than an empty cell: it is something, or something else. */
export const NO_CATEGORY =
  /^(?:overige?n?|diverse?n?|algemene?|algemeen|other|others|misc|miscellaneous|general|varia|rest|mix|gemengd|activiteit|activiteiten|activity|activities|event|events|evenement|evenementen|programma|aanbod|agenda|geen categorie|zonder categorie|uncategorized|standaard|default|nieuws|news|nieuwsbericht|bericht|berichten|post|posts|blog|artikel|kalender)$/;

/** A header that says that what stands below it are sports. */
export const OF_SPORTS =
  /^(?:(?:soort |type |tak van |kind of )?sport(?:en|s)?|sport ?(?:soort|tak|type|aanbod)|discipline)$/;

/** For whom it is, before or behind what is done: "jeugdvoetbal", "gym voor ouderen". */
export const KIND_FOR_WHOM =
  /^(?:jeugd|kinder|senioren|ouderen|dames|heren|meisjes|jongens|vrouwen|mannen|peuter|kleuter|stoel|zaal|recreatief |recreanten)[ -]?(?=\p{L}{3})|(?: voor \p{L}[\p{L}\d +&-]{1,40}| ?\(.{1,40}\)| \d\d ?\+| (?:senioren|ouderen|volwassenen|jeugd|kinderen|jongeren|dames|heren|beginners|gevorderden))$/gu;
/** The shape of what is done, behind it: "badmintonvereniging", "schilderles". */
export const KIND_IN_SHAPE =
  /[ -]?(?:vereniging|verenigingen|club|clubs|groep|groepen|groepje|les|lessen|cursus|cursussen|training|trainingen|training groep|toernooi|competitie|middag|ochtend|avond|uurtje|clinic|instuif)$/;

/** Words in a title that fit what the sheet says, and are too weak to propose anything. */
export const TITLE_FITS: Partial<Record<CategoryKey, RegExp>> = {
  bewegen: /yoga|tai ?chi|qi ?gong|pilates|dans|beweeg|beweg|\bfit|judo|boks|\bbal\b|\bloop/,
  natuur:
    /natuur|tuin|\bbos|vogel|plant|kruid|bloem|boom|bomen|dier|hond|kat(ten)?\b|paard|pony|ezel|schaap|schapen|geit|kip|bijen|vlinder|insect|egel|vijver|strand|duin|\bsterren|water/,
  koken: /kook|koken|\bbak|gebak|koek|taart|soep|eten\b|eet|lunch|maaltijd|keuken|brood|recept/,
  creatief: /creatie|kunst|muziek|zing|zang|poezie|gedicht|verhal|film|toneel|\bvilt|hout|textiel|cultu/,
  zingeving: /stil|rust|ontspan|adem|ziel|zin\b|zingev|troost|geloof|kerk|bijbel|bidden|filosof/,
  ontmoeten: /praat|praten|klets|ontmoet|gezellig|gezelschap|buurt|contact|maatje|bezoek|\bspel|soos/,
  anders: /hulp|advies|spreekuur|les\b|leren|taal|tolk|uitgifte|werkzoek|digi|computer|geld|formulier/,
};

/** Words in a title that leave little doubt where people would look for it. */
export const TITLE_SIGNS: Partial<Record<CategoryKey, RegExp>> = {
  bewegen:
    /\b(\w*wandel(en|ing|groep|club)?|fiets(en|groep|club)\b|zwem\w*|gym\w*|hardlop\w*|fitness|volleybal|badminton|tennis|walking football|zumba|jeu de boules|nordic|aquajog\w*|sport(en|instuif)?)\b/,
  koken: /\b(koken|kookgroep|kook\w+|eettafel|samen eten|\w*lunch\w*|bakken|soep|maaltijd\w*|ontbijt)\b/,
  creatief:
    /(schilder|\bteken|\bbrei|\bhaak|handwerk|\bklei(en|kunst)?\b|keramiek|fotogra|\bkoor\b|toneel|theater|\bkrans|bloemschik|naaiatelier|muziek maken|boetser|mozaiek|beeldhouw|origami)/,
  zingeving: /\b(\w*yoga|meditatie|mindful\w*|zingeving|rouw\w*|gebed|levensvragen|stilte)\b/,
  vrijwilligerswerk: /\b(vrijwilliger gezocht|vrijwilligers gezocht|gezocht|vrijwilliger worden)\b/,
  ontmoeten:
    /\b(inloop|koffie\w*|ontmoet\w*|praat|spelletjes\w*|spel(en|avond|middag|inloop)|soos|huiskamer|bustocht|uitstapje|dagje uit|excursie|bingo|borrel|buurtfeest)\b/,
  anders:
    /\b(cursus|taalles|taalcafe|spreekuur|financieel|geld|digitaal|computerles|sollicit\w*|administratie)\b/,
};

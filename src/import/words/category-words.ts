import type { CategoryKey } from "#schema/category.ts";

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
    "zingeving | ontspannen | ontspanning | ontspannen en zingeving | ontspanning & zingeving | ontspanning en zingeving | rust | levensbeschouwing | geloof | geloof en zingeving | bezinning | mindfulness | yoga | meditatie | geestelijke verzorging | rouw | verlies",
  vrijwilligerswerk:
    "vrijwilligerswerk | vrijwilliger | vrijwilligers | vrijwillige inzet | vrijwilliger worden | vacature | vrijwilligersvacature | iets doen voor een ander | meehelpen | volunteer | volunteering",
  ontmoeten:
    "ontmoeten | ontmoeting | contact | contact en ontmoeten | ontmoeten & contact | ontmoeten en contact | inloop | koffie | koffie inloop | gezelschap | spel | spellen | spelletjes | denksport | sociaal | samen zijn | social",
  anders:
    "anders | andere | andere mogelijkheden | taal | taal en computer | leren | educatie | cursus | cursussen | training | hulp | ondersteuning | advies | informatie | spreekuur | financien | geld | geldzaken | digitaal | digitale vaardigheden | computer | mantelzorg | lotgenoten | werk | vervoer | zorg",
};
export const CATEGORY_WORDS = Object.fromEntries(
  Object.entries(WORDS).map(([key, words]) => [key, words.split(" | ")]),
) as unknown as Record<CategoryKey, readonly string[]>;

/** Words that fit several categories: `category` only when nothing else in the row helps. */
export const VAGUE_CATEGORIES: readonly { words: readonly string[]; category?: CategoryKey }[] = [
  {
    words: ["gezelligheid", "gezellig", "samen", "recreatie", "vrije tijd", "uitje", "uitjes", "activiteit"],
    category: "ontmoeten",
  },
  { words: ["overig", "overige", "divers", "diversen", "algemeen", "welzijn", "gezondheid", "other"] },
];

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

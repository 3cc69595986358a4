/** Endings and words of functions. Enough that one word of the cell has one of them. */
export const FUNCTION_ENDINGS =
  /(coordinator|begeleid(st)?er|leider|leidster|docente?|trainer|trainster|coach|werker|werkster|makelaar|adviseur|consulent|planner|beheerder|gastvrouw|gastheer|vrijwilliger|vrijwilligster|secretaris|secretariaat|voorzitter|penningmeester|bestuur|bestuurslid|medewerker|medewerkster|instructeur|instructrice|organisator|bemiddelaar|helper|hulp|maatje|buddy|meester|juf|kok|chef|gids|tolk|imker|koster|predikant|pastor|dominee|imam|voorganger|verzorger|verzorgende|therapeut|agoog|kunstenaar|maker|bakker|dirigent|regisseur|redacteur|directeur|contactpersoon|commissie|groep|ploeg|team|balie|receptie|servicepunt|loket|administratie|bureau|restaurant|keuken|lid|host|student|boswachter|bloemist|keramist|operateur|percussionist|bewoner|initiatiefnemer|ervaringsdeskundige?|ondersteuner|meester|vriend|snijder|vouwer|masseur|houwer|inmaker|kruidenvrouw|speler|projectleider|manager|officer|teacher|coordinatie|wijkteam|buurtteam|huismeester|conciergeaanvoerder|aanvoerder)s?$/;

/** Common Dutch given names, compared form: with one of these a cell is about a person. Also found in mail addresses. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aad aaltje abdul abel ada adam adri adriaan ahmed aisha albert alex alexander ali alice alida alie amber amina an andre andrea andrea andries anita anja anna annabel anne annelies annemarie annemiek annet annette annie annika anouk ans anton antoinette antoon arend arie arjan arjen arnold arthur astrid atie ayse barbara bart bas bastiaan bea beatrix ben bep bernard bert berta bertus betty bianca bob boris bram brenda brigitte carel carin carina carla carlo carolien caroline casper cathy cees charlotte chris christa christel christiaan christian christina cindy claudia coby conny cor corine corinne corrie corry cynthia daan danielle david debbie demi dennis desiree dewi diana dick dico diederik dineke dirk dolf dominique dorien dylan eddy edith eduard edwin eefje elias elisabeth ella ellen elly els elsa emiel emma emmy eric erica erik erika erna ernst erwin esmee esther eva evelien evelyn fatima fatma femke ferdinand fien fleur floor floris frank frans fred freek frits gea geert geertje geertruida gemma gerard gerda gerrit gert gijs gineke giovanni glenn greet greetje guus gwen hakim hanna hannah hannie hans harm harold harrie harry hassan hedwig heidi hein heleen helga helma hendrik hendrika henk hennie henny henri henriette herman hester hetty hilda hilde ibrahim ilona ilse ina ine ineke inge ingeborg ingrid irene iris irma isa isabel ivo jaap jack jacob jacqueline jaimy jan janet janine janna janneke jannie jantje jasmijn jasper jean jeannette jelle jennifer jeroen jesse jessica jet jeanet jim jo joan job joep joeri johan johanna johannes john jolanda jolien joop joost jopie joris jos jose josephine joyce juan judith julia juliette jurgen justin kaatje karel karen karin karla kasper kathleen katja kees khadija kim klaas koen koos kristel lars laura lea leen leendert leila lena lenie leo leon leonie leontien lia lianne lies liesbeth lieke linda lisa lisette lodewijk loes lotte louis louise lucas lucia luuk lydia maaike maarten maartje mandy manon marc marcel marcella margot margreet margriet maria marianne marie marieke mariella marielle mariette marijke marina marinus mario marion mariska marit marja marjan marjo marjolein mark marleen marlies marloes martha martijn martin martine mathijs matthijs maud maurice max mees melanie melissa menno merel meta mia michael michel michelle miep mieke mike milan mimi mina mirjam mohamed mohammed monica monique mustafa myra nadia nadine naomi natasja nathalie nel nelleke nelly nico nicole niek niels nienke nina noa nora noor olga olivia omar onno oscar otto ouafae paul paula paulien pauline peggy peter petra piet pieter pim pleun puck quinten rachel ralph ramon raymond rebecca regina reinier remco renate rene renee renske ria richard rick rien rik rita rob robbert robert robin roel roelof roland rolf rolien ron ronald ronnie roos rosa rosalie rosemarie roy ruben rudi ruud ruth ryan saar sabine said saida sam samantha samira sander sandra sanne sara sarah saskia selma sem serge sharon silvia simon simone sjaak sjoerd sofie sonja sophie stefan stefanie stella steven stijn suzan suzanne sven sylvia tamara tanja teun teuntje thea theo thijs thomas tim timo tina tineke tiny titia tjeerd toine tom ton tonny tony toon trees trudy truus ursula vera verena victor vincent walter wanda wendy werner wesley wessel wietske wil wilfred wilhelmina willeke willem wilma wim wouter yasmin yolanda youssef yvette yvonne zeynep zoe kevin chantal rachida youri kelly priscilla wendela bram jordy jimmy danny sharona romy lotte evi fenna noortje maud lynn liv sofia mila saar elif esra fatih hatice hasan huseyin emine merve murat mehmet ozlem sibel yusuf hamza bilal soufiane anouar karima naima malika loubna siham souad hafida amal layla mariam maryam nour rania samir tarik youssra zineb abdullah abdelkader mimoun rachid redouan jamal khalid karim latifa leyla nadira farid farida faisal shirin parisa reza ali mahmoud olena oksana iryna svitlana tetiana natalia agnieszka katarzyna magdalena malgorzata piotr pawel tomasz krzysztof giovanna shanice jair jermaine gilbert humphrey glenda hetty sjoerd wiebe jelmer sietske froukje tjitske jitske geke wiepkje baukje hielke sybren durk douwe sipke rinske margje roelie jantina harma albertje klazien lammie willie jopie riet toos sien cor nol sjef sjors giel pierre chrit mia truus`.split(
    " ",
  ),
);

/**
 * A mobile number of Belgium (04 and two figures, BIPT numbering plan), Germany (015, 016, 017) or Bonaire (7 and no 1). Where Dutch towns have
 * the same figures, only as it is written in Belgium: "0475/12.34.56".
 */
export const MOBILE_ABROAD =
  /(?<![\d/])(?:(?:\+|00)32[ ./-]?(?:\(0\) ?)?4(?:[ ./-]?\d){8}|(?:\+|00)49[ ./-]?(?:\(0\) ?)?1[5-7](?:[ ./-]?\d){8,9}|(?:\+|00)599[ ./-]?(?:7[ -]?(?!1)\d(?:[ ./-]?\d){5}|9[ ./-]?[56](?:[ ./-]?\d){6})|04(?:7[0-4679]|8[02-49]|9[01468])(?:[ ./-]?\d){6}|04[7-9]\d(?:\/\d\d|\.\d\d)[. ]?\d\d[. ]?\d\d)(?!\d)/;

/** Private mailboxes: who has one at such a provider is somebody. */
export const FREE_MAIL =
  /@(gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|ziggo|kpnmail|kpnplanet|planet|xs4all|home|casema|chello|hetnet|upcmail|tele2|quicknet|telfort|solcon|zeelandnet|caiway|proton(mail)?|gmx)\.[a-z]{2,4}(\.[a-z]{2})?$/i;
export const TITLE_AND_NAME =
  /(^|\s)(?:[Dd]hr|[Mm]w|[Mm]evr|[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Dd]s|[Dd]rs|[Mm]r|[Ii]r|[Dd]r|[Pp]ater|[Zz]uster|[Ff]am(?:ilie)?)\.?\s+((van|de|den|der|ten|ter|el)\s+)*\p{Lu}/u;
export const PARTICLES_BETWEEN = /\b(van de[rn]?|van|de|ten|ter|den)\b/g;

/** Trades that are surnames as well: "Govert Rademakers" is no maker of wheels. */
export const ALSO_SURNAMES = /(bakker|kok|koster|meester|maker|snijder|speler|houwer)s?$/;

const NAME_PARTICLES = "van der den de ten ter el al la le du von".split(" ");
export const NAME_TITLES = "dhr mw mevr mevrouw meneer de heer docent docente mr drs dr prof".split(" ");
/** Words of a contact cell that are no part of the name in it. */
export const NEVER_A_NAME: ReadonlySet<string> = new Set([
  ...NAME_PARTICLES,
  ..."bij voor met via bel mail app mama papa vraag naar".split(" "),
]);

/** "met mevr. Riet van der Zwaan": with what leads to the name, so that half a sentence does not stay. */
export function nameMadeOf(words: readonly string[]): RegExp {
  const word = `(?:${words.join("|")})(?:['’]?s)?`;
  const particle = `(?:(?:${NAME_PARTICLES.join("|")})\\s+){0,3}`;
  const lead = "(?:(?:met|door|bij|via|naar|aan|onder leiding van)\\s+)?";
  return new RegExp(
    `(?<![\\p{L}-])${lead}(?:(?:${NAME_TITLES.join("|")})\\.?:?\\s+)?${particle}${word}(?:[\\s-]+${particle}${word})*(?![\\p{L}-])`,
    "giu",
  );
}

/** Given names that are also ordinary words, or the first half of the name of a place. */
export const GIVEN_NAMES_THAT_ARE_WORDS = new Set(
  "wil an roos floor sam bep mees do bas ton sem mark may rosa anne".split(" "),
);
const GIVEN = [...GIVEN_NAMES]
  .filter((name) => !GIVEN_NAMES_THAT_ARE_WORDS.has(name))
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
  .join("|");
const PARTICLE = "(?:van der|van den|van de|van|de|den|der|ten|ter|el|al|'t)";
const SURNAME = `(?:${PARTICLE}\\s+)?\\p{Lu}[\\p{Ll}'-]+(?:-\\p{Lu}\\p{Ll}+)?`;
const LEAD =
  "(?:(?:(?:gemaakt|verzorgd|gegeven|geleid|begeleid|geschreven|gepresenteerd|georganiseerd) door|met|door|bij|via|van|naar|aan|o\\.l\\.v\\.|onder leiding van)\\s+)?";
export const FULL_NAME = new RegExp(
  // "Henk en Truus Bos" are two people with one name.
  `(?<![\\p{L}-])${LEAD}(?:${GIVEN})(?:-(?:${GIVEN}))?(?:\\s+(?:en|&)\\s+\\p{Lu}\\p{Ll}+)?\\s+${SURNAME}(?![\\p{L}-])`,
  "gu",
);
/** The only places of the country that are named as a person is. Source: the 2,478 names in GeoNames' postcodes. */
export const VILLAGE = /(?:Anna Paulowna|Maria Hoop)$/u;
export const TITLED_NAME = new RegExp(
  `(?<![\\p{L}-])${LEAD}(?:[Dd]hr|[Mm]w|[Mm]evr|[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Dd]s|[Ff]am)\\.?\\s+(?:\\p{Lu}\\.\\s?)*${SURNAME}`,
  "gu",
);
const CONTACT_WORDS =
  "bel bellen mail mailen app appen vraag vragen aanmelden opgeven melden contact info informatie inlichtingen contactpersoon begeleiding begeleidt docent docente"
    .split(" ")
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join("|");
export const CONTACT_NAME = new RegExp(
  `((?:${CONTACT_WORDS})(?:\\s+(?:naar|met|bij|via|door|opnemen|op|even|dan|een|u))*:?\\s+)(\\p{Lu}\\p{Ll}+)(?!\\p{L}|\\s+\\p{Lu}\\p{Ll})`,
  "gu",
);
const NO_PERSON = "(?!(?:De|Het|Een|Stichting|Vereniging|Buurthuis|Wijkcentrum|Welzijn|Centrum|Team)\\b)";
/** "docent: Lou Habets", "onder begeleiding van Anneke Bruinsma": a function and two words with a capital. */
export const NAME_OF_FUNCTION = new RegExp(
  `((?:[Dd]ocente?|[Tt]rainer|[Bb]egeleid(?:st)?er|[Ii]nstructeur|[Ll]eiding|[Cc]ontactpersoon|[Oo]\\.l\\.v\\.|[Oo]nder (?:leiding|begeleiding) van)(?:\\s*:)?\\s+)${NO_PERSON}\\p{Lu}\\p{Ll}+\\s+${SURNAME}(?![\\p{L}-])`,
  "gu",
);
/** "bel Govert Rademakers 06-…": whoever has a mobile number behind the name is somebody. */
export const NAME_WITH_MOBILE = new RegExp(
  `(?<![\\p{L}-])${NO_PERSON}\\p{Lu}\\p{Ll}+(?:\\s+${SURNAME})?(?=[\\s,:(]*(?:\\+31|0031|0)[\\s-]*6[\\s.-]*\\d)`,
  "gu",
);
export const PARENT = /(?<!\p{L})(?:[Mm]ama|[Pp]apa|[Mm]oeder|[Vv]ader|[Oo]ma|[Oo]pa) van \p{Lu}\p{Ll}+/gu;

/** "bij Anja", "met Jan": a given name alone. */
export const NAMED_ALONE = new RegExp(
  `\\s?\\b(?:bij|via|door|met|naar)\\s+(?:${GIVEN})(?![\\p{L}-]|\\s+\\p{Lu}\\p{Ll})`,
  "gu",
);

const NAMES_NO_PERSON =
  "Vrienden|Dag|Week|Maand|Nacht|Huis|Raad|Stem|Kring|Kamer|Hart|Land|Tuin|Kunst|Leven|Boek|Film|Feest|Kasteel|Molen|Hof|Plein|Park|Stichting|Vereniging|Club|Koor|Team|Groep|Werk|Wereld|Stad|Dorp|Welzijn|Centrum";
/** "neemt Francien van de Ven u mee", "door Wubbo ter Horst": a name that no list has, told by how it is built. */
export const NAME_BY_PARTICLE = new RegExp(
  `(?<=(?<![\\p{L}-])(?:neemt|vertelt|vertellen|geeft|geven|leert|begeleidt|presenteert|spreekt|verzorgt|speelt|zingt|leest)\\s{1,40})(?!(?:${NAMES_NO_PERSON})\\b)\\p{Lu}\\p{Ll}{2,}\\s+(?:van der|van den|van de|van|ter|ten|den|der)\\s+\\p{Lu}\\p{Ll}+|(?<![\\p{L}-])(?:met|door|o\\.l\\.v\\.|onder leiding van)\\s+(?!(?:${NAMES_NO_PERSON})\\b)\\p{Lu}\\p{Ll}{2,}\\s+(?:van der|van den|van de|van|ter|ten|den|der)\\s+\\p{Lu}\\p{Ll}+`,
  "gu",
);

import { GIVEN_NAMES } from "./person-words.ts";

/** Private mailboxes: who has one at such a provider is somebody. */
export const FREE_MAIL =
  /@(gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|ziggo|kpnmail|kpnplanet|planet|xs4all|home|casema|chello|hetnet|upcmail|tele2|quicknet|telfort|solcon|zeelandnet|caiway|proton(mail)?|gmx)\.[a-z]{2,4}(\.[a-z]{2})?$/i;
export const TITLE_AND_NAME =
  /(^|\s)(?:[Dd]hr|[Mm]w|[Mm]evr|[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Dd]s|[Dd]rs|[Mm]r|[Ii]r|[Dd]r|[Pp]ater|[Zz]uster|[Ff]am(?:ilie)?)\.?\s+((van|de|den|der|ten|ter|el)\s+)*\p{Lu}/u;
export const PARTICLES_BETWEEN = /\b(van de[rn]?|van|de|ten|ter|den)\b/g;

/** Trades that are surnames as well: "Govert Rademakers" is no maker of wheels. */
export const ALSO_SURNAMES = /(bakker|kok|koster|meester|maker|snijder|speler|houwer)s?$/;

export const NAME_PARTICLES = "van der den de ten ter el al la le du von".split(" ");
export const NAME_TITLES = "dhr mw mevr mevrouw meneer de heer docent docente mr drs dr prof".split(" ");
/** Words of a contact cell that are no part of the name in it. */
export const NEVER_A_NAME: ReadonlySet<string> = new Set([
  ...NAME_PARTICLES,
  ..."bij voor met via bel mail app mama papa vraag naar".split(" "),
]);

/** "met mevr. Riet van der Zwaan": with what leads to the name, so that half a sentence does not stay. */
export function nameMadeOf(words: readonly string[]): RegExp {
  const word = `(?:${words.join("|")})(?:['’]?s)?`;
  const particle = `(?:(?:${NAME_PARTICLES.join("|")})\\s+)*`;
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
const LEAD = "(?:(?:met|door|bij|via|van|naar|aan|o\\.l\\.v\\.|onder leiding van)\\s+)?";
export const FULL_NAME = new RegExp(
  `(?<![\\p{L}-])${LEAD}(?:${GIVEN})(?:-(?:${GIVEN}))?\\s+${SURNAME}(?![\\p{L}-])`,
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
  `((?:[Dd]ocente?|[Tt]rainer|[Bb]egeleid(?:st)?er|[Ii]nstructeur|[Ll]eiding|[Cc]ontactpersoon|[Oo]\\.l\\.v\\.|[Oo]nder (?:leiding|begeleiding) van)\\s*:?\\s+)${NO_PERSON}\\p{Lu}\\p{Ll}+\\s+${SURNAME}(?![\\p{L}-])`,
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
export const THING_BEFORE =
  /(?:\b(?:de|het|buurthuis|wijkcentrum|school|park|plein|huis|zaal|straat|kerk|centrum|stichting|museum)\s+|[-'"‘“])$/iu;

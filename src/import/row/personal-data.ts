import { plain, wordsOf } from "#domain/plain.ts";
import { FUNCTION_ENDINGS, GIVEN_NAMES } from "#import/words/person-words.ts";

const FREE_MAIL =
  /@(gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|ziggo|kpnmail|kpnplanet|planet|xs4all|home|casema|chello|hetnet|upcmail|tele2|quicknet|telfort|solcon|zeelandnet|caiway|proton(mail)?|gmx)\.[a-z]{2,4}(\.[a-z]{2})?$/i;
const TITLE =
  /(^|\s)(?:[Dd]hr|[Mm]w|[Mm]evr|[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Dd]s|[Dd]rs|[Mm]r|[Ii]r|[Dd]r|[Pp]ater|[Zz]uster|[Ff]am(?:ilie)?)\.?\s+((van|de|den|der|ten|ter|el)\s+)*\p{Lu}/u;
const PARTICLE = /\b(van de[rn]?|van|de|ten|ter|den)\b/g;

/** Trades that are surnames as well: "Govert Rademakers" is no maker of wheels. */
const ALSO_SURNAMES = /(bakker|kok|koster|meester|maker|snijder|speler|houwer)s?$/;

/** Whether a contact cell names a person instead of a function: "Anja de Vries", "mw. Bos", "Jan". */
export function namesPerson(text: string): boolean {
  if (TITLE.test(text)) return true;
  const words = wordsOf(text);
  if (words.some((word) => GIVEN_NAMES.has(word))) return true;
  if (
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text) &&
    ALSO_SURNAMES.test(words[1] ?? "") &&
    !namesFunction(words[0] ?? "")
  )
    return true;
  if (words.some((word) => FUNCTION_ENDINGS.test(word))) return false;
  const bare = text
    .replace(PARTICLE, " ")
    .replace(/\(.*?\)/g, " ")
    .trim();
  return (
    /^(\p{Lu}\p{Ll}+[\s,]+)+\p{Lu}\p{Ll}+$/u.test(bare) ||
    /(^|\s)\p{Lu}\.\s?(\p{Lu}\.\s?)*((van|de|den|der|ten|ter|el)\s+)*\p{Lu}\p{Ll}+/u.test(text)
  );
}

/** Whether a cell speaks of a function: "coördinator bakkers", "docent NT2", "yogadocent". */
export function namesFunction(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.some((word) => FUNCTION_ENDINGS.test(word)) ||
    (/^[\p{Ll} /-]+$/u.test(text) && /(er|eur|ist|or|aris|ice|vrouw|man|heer)$/.test(plain(text)))
  );
}

/**
 * A word with a capital behind a function ("buurtsportcoach Kevin") that is not part of a name we know: of the
 * provider, the venue, the town. Probably somebody's name.
 */
export function strangeName(role: string, known: string): string | undefined {
  const names = new Set(wordsOf(known));
  return role
    .split(/[\s/,()-]+/)
    .slice(1)
    .find(
      (word) =>
        /^\p{Lu}\p{Ll}+$/u.test(word) && !names.has(plain(word)) && !FUNCTION_ENDINGS.test(plain(word)),
    );
}

/** Whether an address belongs to a person: a given name, initials with a surname, or a private mailbox. */
export function isPersonalEmail(email: string): boolean {
  const local = plain(email.split("@")[0] ?? "");
  const parts = local.split(/[._+-]|\d+/).filter(Boolean);
  const organisational = parts.some(
    (part) =>
      /^(info|contact|aanmeld\w*|balie|receptie|secretariaat|bestuur|vrijwilligers?\w*|coordinat\w*|administratie|post|mail|office|hallo|hello|welkom|activiteiten|buurt\w*|wijk\w*|club\w*|stichting\w*|team\w*|groep\w*|redactie|planning)$/.test(
        part,
      ) || FUNCTION_ENDINGS.test(part),
  );
  if (parts.length > 1 && parts.some((part) => GIVEN_NAMES.has(part)) && !organisational) return true;
  if (parts.length === 1 && GIVEN_NAMES.has(parts[0] ?? "")) return true;
  if (/^[a-z]\.([a-z]\.)*[a-z]{3,}$/.test(local) && !organisational) return true;
  // "marie.kok@": a surname may be the word for a function; a given name in a private mailbox says whose it is.
  return FREE_MAIL.test(email) && (!organisational || parts.some((part) => GIVEN_NAMES.has(part)));
}

/** A mobile number is usually somebody's own. "+31 6 …", "06-…". */
export function isMobile(phone: string): boolean {
  return phone.startsWith("+316");
}

/** Given names that are also ordinary words, or the first half of the name of a place. */
const ALSO_WORDS = new Set("wil an roos floor sam bep mees do bas ton sem mark may rosa anne".split(" "));
const GIVEN = [...GIVEN_NAMES]
  .filter((name) => !ALSO_WORDS.has(name))
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
  .join("|");
const PARTICLES = "(?:van der|van den|van de|van|de|den|der|ten|ter|el|al|'t)";
const SURNAME = `(?:${PARTICLES}\\s+)?\\p{Lu}[\\p{Ll}'-]+(?:-\\p{Lu}\\p{Ll}+)?`;
const LEAD = "(?:(?:met|door|bij|via|van|naar|aan|o\\.l\\.v\\.|onder leiding van)\\s+)?";
const FULL_NAME = new RegExp(
  `(?<![\\p{L}-])${LEAD}(?:${GIVEN})(?:-(?:${GIVEN}))?\\s+${SURNAME}(?![\\p{L}-])`,
  "gu",
);
/** The only places of the country that are named as a person is. Source: the 2,478 names in GeoNames' postcodes. */
const VILLAGE = /(?:Anna Paulowna|Maria Hoop)$/u;
const TITLED_NAME = new RegExp(
  `(?<![\\p{L}-])${LEAD}(?:[Dd]hr|[Mm]w|[Mm]evr|[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Dd]s|[Ff]am)\\.?\\s+(?:\\p{Lu}\\.\\s?)*${SURNAME}`,
  "gu",
);
const CONTACT_WORDS =
  "bel bellen mail mailen app appen vraag vragen aanmelden opgeven melden contact info informatie inlichtingen contactpersoon begeleiding begeleidt docent docente"
    .split(" ")
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join("|");
const CONTACT_NAME = new RegExp(
  `((?:${CONTACT_WORDS})(?:\\s+(?:naar|met|bij|via|door|opnemen|op|even|dan|een|u))*:?\\s+)(\\p{Lu}\\p{Ll}+)(?!\\p{L}|\\s+\\p{Lu}\\p{Ll})`,
  "gu",
);
const NO_PERSON = "(?!(?:De|Het|Een|Stichting|Vereniging|Buurthuis|Wijkcentrum|Welzijn|Centrum|Team)\\b)";
/** "docent: Lou Habets", "onder begeleiding van Anneke Bruinsma": a function and two words with a capital. */
const NAME_OF_FUNCTION = new RegExp(
  `((?:[Dd]ocente?|[Tt]rainer|[Bb]egeleid(?:st)?er|[Ii]nstructeur|[Ll]eiding|[Cc]ontactpersoon|[Oo]\\.l\\.v\\.|[Oo]nder (?:leiding|begeleiding) van)\\s*:?\\s+)${NO_PERSON}\\p{Lu}\\p{Ll}+\\s+${SURNAME}(?![\\p{L}-])`,
  "gu",
);
/** "bel Govert Rademakers 06-…": whoever has a mobile number behind the name is somebody. */
const NAME_WITH_MOBILE = new RegExp(
  `(?<![\\p{L}-])${NO_PERSON}\\p{Lu}\\p{Ll}+(?:\\s+${SURNAME})?(?=[\\s,:(]*(?:\\+31|0031|0)[\\s-]*6[\\s.-]*\\d)`,
  "gu",
);
const PARENT = /(?<!\p{L})(?:[Mm]ama|[Pp]apa|[Mm]oeder|[Vv]ader|[Oo]ma|[Oo]pa) van \p{Lu}\p{Ll}+/gu;

/** "bij Anja", "met Jan": a given name alone. */
const NAMED_ALONE = new RegExp(
  `\\s?\\b(?:bij|via|door|met|naar)\\s+(?:${GIVEN})(?![\\p{L}-]|\\s+\\p{Lu}\\p{Ll})`,
  "gu",
);
const THING_BEFORE =
  /(?:\b(?:de|het|buurthuis|wijkcentrum|school|park|plein|huis|zaal|straat|kerk|centrum|stichting|museum)\s+|[-'"‘“])$/iu;

/**
 * Mobile numbers, personal addresses and people's names inside running text, taken out. A full name goes
 * anywhere, unless it names a building or a street; a given name alone only after "bel", "mail", "vraag naar".
 * `found` lists what was removed.
 */
export function withoutPersonalData(text: string): { text: string; found: string[] } {
  const found: string[] = [];
  const take = (match: string) => {
    found.push(match.trim());
    return "";
  };
  const result = text
    .replace(NAME_WITH_MOBILE, (match) =>
      /^(?:[Bb]el|[Aa]pp|[Mm]ail|[Vv]ia)$/.test(match) ? match : take(match),
    )
    .replace(PARENT, take)
    .replace(NAME_OF_FUNCTION, (match, before: string) => {
      take(match.slice(before.length));
      return before
        .replace(/:?\s+$/, "")
        .replace(/\s*(?:[Oo]\.l\.v\.|[Oo]nder (?:leiding|begeleiding) van)$/, "");
    })
    .replace(/(?<!\d)(?:\+31|0031|0)[\s-]*6(?:[\s.-]*\d){8}(?!\d)/g, take)
    .replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, (match) => (isPersonalEmail(match) ? take(match) : match))
    .replace(TITLED_NAME, take)
    .replace(FULL_NAME, (match, at: number) =>
      VILLAGE.test(match) || THING_BEFORE.test(text.slice(Math.max(0, at - 20), at)) ? match : take(match),
    )
    .replace(NAMED_ALONE, take)
    .replace(CONTACT_NAME, (match, before: string, given: string) => {
      if (!GIVEN_NAMES.has(plain(given)) || ALSO_WORDS.has(plain(given))) return match;
      take(given);
      return before.replace(/\s+(naar|met|bij|via|door)?:?\s*$/, "");
    });
  if (found.length === 0) return { text, found };
  const said = found.flatMap((one) => plain(one).split(/[^\p{L}]+/u)).filter((word) => word.length >= 4);
  const neat = result
    .replace(/([\w.+-]+)@[\w-]+(?:\.[\w-]+)+/g, (match, local: string) =>
      said.some((word) => plain(local).includes(word)) ? take(match) : match,
    )
    .replace(/\(\s*[,;:]?\s*\)/g, "")
    .replace(/ {2,}/g, " ")
    .replace(/\s+([.,;:!?])/g, "$1")
    .replace(/[:,]+(?=[.,])/g, "")
    .replace(/[\s,:]+$/, "");
  return { text: neat.trim(), found };
}

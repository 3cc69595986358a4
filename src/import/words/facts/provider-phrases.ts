/** Who offers it, in a running text as it is written: data of `row/in-text/provider-in-text`. */

const NAME =
  "((?:(?:de|het|stichting|vereniging|buurthuis|wijkcentrum|dorpshuis|coöperatie|afdeling|club)\\s+){0,2}\\p{Lu}[\\p{L}\\d'&-]*(?:\\s+(?:(?:van|voor|de|het|en|and|&)\\s+){0,2}\\p{Lu}[\\p{L}\\d'&-]*){0,3})";
const ON_BEHALF =
  "(?:[Vv]erzorg[dt]|[Gg]eorganiseerd|[Aa]angeboden|[Gg]egeven|[Uu]itgevoerd|[Mm]ogelijk gemaakt) door|(?:initiatief|project|dienst|programma|aanbod|maatje|vrijwilligers?|coach) van";
export const OFFERED_BY = new RegExp(
  `(?<!\\p{L})(?:${ON_BEHALF})\\s+(?:de\\s+|het\\s+|onze\\s+)?${NAME}`,
  "u",
);

const OFFERS = "(?:organiseer(?:t|d)|organiseren|presenteer(?:t|d)|presenteren|verzorg(?:t|en)|houden)";
/** "Op zondag organiseert de Parochie", and at the begin of a sentence "Stichting De Ark verzorgt". */
export const OFFERS_IT = [
  new RegExp(`(?<!\\p{L})${OFFERS}\\s+(?:de\\s+|het\\s+|onze\\s+)?${NAME}`, "u"),
  new RegExp(
    `^(?!(?:Iedereen|Elke?|Iedere|Samen|Ook|Daarnaast|Verder|Tevens|Regelmatig|Soms|Jaarlijks|Wekelijks|Maandelijks|Daarom|Daarbij|Hier|Nu|Vaak|Wij|We|Zij|Ze|Hij|Jij|U|Je|Men|Wie|Dit|Deze|Onze|Het|De|Een|Er)(?![\\p{L}]))${NAME}(?: (?:en|&) [\\p{L}\\d ]{2,30})? ${OFFERS}(?![\\p{L}])`,
    "u",
  ),
];
const OF_AN_ORGANISATION =
  "stichting|vereniging|gemeente|welzijn|welzijnsorganisatie|buurthuis|wijkcentrum|dorpshuis|wijkteam|buurtteam|bibliotheek|museum|parochie|coöperatie|vzw|zorggroep|woningcorporatie";
const WORD_OF_ONE = OF_AN_ORGANISATION.split("|")
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join("|");
/** In a title: who is not only where it is. */
export const NAMED_ORGANISATION =
  /(?<![\p{L}])((?:[Gg]emeente|[Ss]tichting|[Vv]ereniging|[Pp]arochie|[Zz]orggroep) (?:(?:de|het|van|voor|'t) ){0,2}\p{Lu}[\p{L}\d'&-]*(?: \p{Lu}[\p{L}\d'&-]*){0,2})/u;
/** In a cell for contact: an organisation, or short for one. */
export const CONTACT_ORGANISATION = new RegExp(
  `^((?:de |het )?(?:${WORD_OF_ONE})(?: [\\p{L}\\d'&.-]{1,30}){1,5}|\\p{Lu}{3,6})$`,
  "u",
);
/** A column that says whose logo stands beside the row, in compared form. */
export const OF_A_LOGO =
  /\blogo\b.*\b(?:alt|naam|name|tekst|text|titel|title)\b|\b(?:alt|naam|name)\b.*\blogo\b/;
/** In capitals, and no name: what one does, and for whom. */
export const NO_SHORT_NAME =
  /^(?:DJ|BBQ|EHBO|HIIT|BBB|TV|XL|VR|AI|DIY|CD|ABC|VIP|SUP|MTB|BMX|BJJ|MMA|EK|WK|NK|VOL|NL|EN|NT|IT|ICT|PC|AED|HSP|ADHD|ASS|NAH|COPD|MBVO|LHBTI|VMBO|HAVO|VWO|BSO|OV|ALV|NIEUW|LET)$/;

/** Clubs by the name of which one knows what they do as well. */
export const SHORT_NAME_OF_CLUB = /^(?:KBO|PCOB|ANBO|NVVH|NVVA|KVG|ZIJ|KAV|OKRA|SAMANA)$/;

/** Who offers it, at the begin of a title: "De Brug presenteert: …". */
export const PRESENTS =
  /^(\p{Lu}[^:;,.!?]{1,40}?) (?:presenteer[td]|organiseer[td]|nodigt (?:u |je |jullie )?uit|verzorgt|houdt)\b/u;

/** Begins of a title that say what, when or for whom, and not who. */
export const NO_PROVIDER =
  /\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ochtend|middag|avond|week|deel|groep|niveau|level|module|blok|seizoen|kinderen|jeugd|jongeren|tieners|peuters|kleuters|senioren|ouderen|volwassenen|dames|heren|beginners|gevorderden|online|gratis|let op|nieuw|workshop|cursus|lezing|training|les|lessen|inloop|thema\w*|film|concert|expositie|excursie|open dag)\b/;

/** How words begin that were cut out of a sentence, and what only a sentence has. In compared form. */
export const IN_THE_MIDDLE =
  /^(?:en|of|maar|want|omdat|doordat|zodat|dat|die|om te|te|als|waar|waarbij|waarin|zijn|is|wordt|worden|heeft|hebben|niet|geen) /;
export const SPEAKS = /\b(?:wij|we|ons|onze|ik|mijn|jullie|wordt|worden|organiseren|organiseert|opnieuw)\b/;

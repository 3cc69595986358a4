/** Who offers it, in a running text as it is written: data of `row/in-text/provider-in-text`. */

const NAME =
  "((?:(?:de|het|stichting|vereniging|buurthuis|wijkcentrum|dorpshuis|coöperatie|afdeling|club)\\s+){0,2}\\p{Lu}[\\p{L}\\d'&-]*(?:\\s+(?:(?:van|voor|de|het|en|&)\\s+){0,2}\\p{Lu}[\\p{L}\\d'&-]*){0,3})";
const ON_BEHALF =
  "(?:[Vv]erzorg[dt]|[Gg]eorganiseerd|[Aa]angeboden|[Gg]egeven|[Uu]itgevoerd|[Mm]ogelijk gemaakt) door|(?:initiatief|project|dienst|programma|aanbod|maatje|vrijwilligers?|coach) van";
export const OFFERED_BY = new RegExp(
  `(?<!\\p{L})(?:${ON_BEHALF})\\s+(?:de\\s+|het\\s+|onze\\s+)?${NAME}`,
  "u",
);

/** Who offers it, at the begin of a title: "De Brug presenteert: …". */
export const PRESENTS =
  /^(\p{Lu}[^:;,.!?]{1,40}?) (?:presenteer[td]|organiseer[td]|nodigt (?:u |je |jullie )?uit|verzorgt|houdt)\b/u;

/** Begins of a title that say what, when or for whom, and not who. */
export const NO_PROVIDER =
  /\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ochtend|middag|avond|week|deel|groep|niveau|level|module|blok|seizoen|kinderen|jeugd|jongeren|tieners|peuters|kleuters|senioren|ouderen|volwassenen|dames|heren|beginners|gevorderden|online|gratis|let op|nieuw|workshop|cursus|lezing|training|les|lessen|inloop|thema\w*|film|concert|expositie|excursie|open dag)\b/;

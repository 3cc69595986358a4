/** Who offers it, in a running text as it is written: data of `row/in-text/provider-in-text`. */

const NAME =
  "((?:(?:de|het|stichting|vereniging|buurthuis|wijkcentrum|dorpshuis|coöperatie|afdeling|club)\\s+){0,2}\\p{Lu}[\\p{L}\\d'&-]*(?:\\s+(?:(?:van|voor|de|het|en|&)\\s+){0,2}\\p{Lu}[\\p{L}\\d'&-]*){0,3})";
const ON_BEHALF =
  "(?:verzorg[dt]|georganiseerd|aangeboden|gegeven|uitgevoerd|mogelijk gemaakt) door|(?:initiatief|project|dienst|programma|aanbod|maatje|vrijwilligers?|coach) van";
export const OFFERED_BY = new RegExp(
  `(?<!\\p{L})(?:${ON_BEHALF})\\s+(?:de\\s+|het\\s+|onze\\s+)?${NAME}`,
  "u",
);

/** What stands in a running text about who comes, what it costs, signing up and where: data of the readers in `row/in-text`. */

const AGE = String.raw`(?:tussen (?:de )?\d{1,2} en (?:de )?\d{1,2}(?!\d| ?(?:uur|u\b|euro)|[:.]\d)|\d{1,2}(?: ?(?:\+(?:-?ers?)?|-?plus(?:sers?)?)|(?: jaar)? ?(?:-|t\/m|tot en met|tot|en) ?\d{1,3} ?(?:jaar|jr)|(?: jaar| jr)(?: (?:en|of) ouder)?))`;
/** An age behind what makes it one of who may come. */
export const AGE_FOR_WHOM = new RegExp(
  String.raw`\b(?:voor|vanaf|geschikt|bedoeld|bestemd|doelgroep|leeftijd\w*|ben (?:jij|je)|bent u)\b[^.;€\d]{0,45}?${AGE}`,
);
export const AGE_SOMEWHERE = new RegExp(
  String.raw`\b\d{2} ?(?:\+|-?plus(?:sers?)?)(?![\p{L}\d])|${AGE}`,
  "u",
);
/** Nothing but an age with what makes it a limit: "50+", "18 t/m 30 jaar", "kinderen 4-8 jaar". */
export const AGE_ALONE =
  /^\(?(?:(?:alleen|uitsluitend|kinderen|jongeren|volwassenen|ouderen|senioren|iedereen) ){0,2}(?:vanaf (?:de leeftijd van )?\d{1,2}(?: jaar)?|\d{2} ?(?:\+(?:-?ers?)?|-?plus(?:sers?)?)|\d{1,2}(?: jaar)? ?(?:-|t\/m|tot en met|tot) ?\d{1,3} ?(?:jaar|jr)|\d{1,2} ?(?:jaar|jr) (?:en|of) ouder)\)?[.!]?$/;
/** They may come as well: no limit for the others. */
export const ALSO_FOR = /\b(?:ook|zelfs|juist|ideaal|leuk|net zo goed) (?:geschikt |leuk )?voor\b/;
/** Each age or range of ages in a sentence. */
export const AGES = new RegExp(AGE, "g");
/** Of the children that somebody is helped with or brings. */
export const CHILDREN_OF_AGE = new RegExp(
  String.raw`\b(?:kinderen|jongeren|jeugd|peuters|kleuters) (?:van |tussen (?:de )?|vanaf )?${AGE}`,
);
/** A number of years that nobody is: how long something has been, since when, before which day. */
export const NOBODYS_AGE =
  /\b(?:al|sinds|bestaat|ruim|meer dan|afgelopen|na|jubileum|geleden|ervaring|jarig\w*|gratis|betal\w+|kost\w*|entree|voor \d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))\b|€/;

export const FOR_WOMEN =
  /\bvoor (?:(?:alle|alleen|uitsluitend|enkel|jonge|oudere|volwassen|anderstalige|turkse|marokkaanse|somalische|syrische) )*(?:vrouwen|dames|meiden|meisjes|moeders)\b|\b(?:alleen|uitsluitend|enkel) (?:voor |uit )?(?:vrouwen|dames|meiden|meisjes)\b|\((?:vrouwen|dames|meiden|meisjes)\)|\b(?:for |only for )(?:women|girls|ladies)\b|\b(?:women|girls|ladies) only\b/;
export const FOR_MEN =
  /\bvoor (?:(?:alle|alleen|uitsluitend|enkel|jonge|oudere|volwassen) )*(?:mannen|heren|jongens|vaders)\b|\b(?:alleen|uitsluitend|enkel) (?:voor |uit )?(?:mannen|heren|jongens)\b|\((?:mannen|heren|jongens)\)|\b(?:for |only for )(?:men|boys)\b|\b(?:men|boys) only\b/;
const GROUPS =
  "groep|groepje|koor|gym|gymnastiek|club|cafe|ochtend|middag|avond|inloop|voetbal|sport|fitness|yoga|huis|kring|tafel|praat\\w*|ontmoeting\\w*|zwemmen|dans\\w*|ontbijt|salon";
export const WOMENS = new RegExp(`\\b(?:vrouwen|dames|meiden|meisjes)-?(?:${GROUPS})?\\b`);
export const MENS = new RegExp(`\\b(?:mannen|heren|jongens)-?(?:${GROUPS})?\\b`);
/** Nothing but the name of a group, with its number or its age: "Meisjes 1", "Heren", "Jongens U12". */
const CLASS = "(?:[a-z]|[uo]?\\d{1,2}|[ivx]{1,4})";
/** "Meisjes U10 - U12 (2014/2015)", "P2 Dames (De Kamp)": a name, its classes, and what stands in brackets behind it. */
export const NAME_OF_GROUP = new RegExp(
  `^(?:(?:groep|team|ploeg|[a-z]?\\d{1,2}) )?(?:vrouwen|dames|meiden|meisjes|mannen|heren|jongens)(?: ?${CLASS}(?: ?(?:[/&+,-]|en|t/m) ?${CLASS}){0,4})?(?: ?\\((?![^()]*\\b(?:gemengd|mix|mixed|open|welkom|ook|allen)\\b)[^()]{1,50}\\))?$`,
);
export const ONLY_FOR = /\b(?:alleen|uitsluitend|enkel|speciaal|bedoeld|bestemd|only)\b/;
export const NOT_ONLY = /\b(?:niet (?:alleen|enkel|uitsluitend)|ook voor|vooral|iedereen)\b/;

const STREET_ENDINGS =
  "straat|laan|weg|plein|kade|gracht|singel|steeg|dreef|pad|hof|park|plantsoen|dijk|burg|haven|baan|werf|veld|wal|ring|oord";
/** "Kerkstraat 77", "Professor Kamerlingh Onneslaan 109". */
export const STREET_IN_TEXT = new RegExp(
  `(?<![\\p{L}-])((?:\\p{Lu}[\\p{L}.'-]*\\s+(?:(?:van|de|der|den|ten|ter|\\p{Lu}[\\p{L}.'-]*)\\s+){0,3}[\\p{L}'-]*|\\p{Lu}[\\p{L}'-]*)(?:${STREET_ENDINGS})\\s+(?!\\d+(?:e|de|ste)\\b|(?:19|20)\\d\\d\\b)\\d{1,4}\\s?[a-zA-Z]?)(?![\\p{L}\\d:.]\\d|[\\p{L}\\d])`,
  "gu",
);
const PLACES =
  "huis|huiskamer|kamer|bibliotheek|bieb|moestuin|tuin|buurtkamer|centrum|college|school|kerk|museum|theater|zaal|hal|zwembad|sporthal|cafe|restaurant|gebouw|kapel|boerderij|hoeve|kantine|clubhuis|park|werkplaats|atelier|loods|molen|steunpunt|bad|hospice|stadhuis|gemeentehuis";
/** "in de groene huiskamer", "in het Griendencollege". */
export const PLACE_IN_TEXT = new RegExp(
  `(?:^|\\s)(?:[Ii]n|[Bb]ij|[Oo]p) (?:de|het|onze|ons|jouw|uw) ((?:[\\p{Ll}-]+e )?(?:\\p{Lu}[\\p{L}'-]* )?[\\p{L}'-]*(?:${PLACES}))(?![\\p{L}-])`,
  "u",
);
export const IN_TOWN = /^[\s,]*(?:(\(|in\s|te\s)\s*)?(\p{Lu}[\p{L}'-]+(?: (?:aan|\p{Lu})[\p{L}'-]*)*)/u;

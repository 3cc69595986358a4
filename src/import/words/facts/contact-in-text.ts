/** How one reaches somebody, in a running text: data of `row/in-text/contact-in-text`. */

/** A number in full, as people space it: "020 46 28 480", "020 – 3030 920", "023 / 548 5814", "+31 (0)20 …", "+599 717-4211". */
export const PHONE_IN_TEXT =
  /(?<!\d|\d[.,:/-])(?:(?:\+|00)31[ \t.-]{0,2}(?:\(0\)[ \t.-]{0,2})?[1-9](?:[ \t().-]{0,3}\d){8}|(?:\+|00)599(?:[ \t.-]{0,2}\d){7,8}|(?:\+|00)32[ \t.-]{0,2}(?:\(0\)[ \t.-]{0,2})?[1-9](?:[ \t.-]{0,2}\d){7}|0[1-9]\d{1,2} ?\/ ?[1-9]\d{1,2}(?:[ .]?\d){4,5}|\(?0[ \t.-]{0,2}[1-9](?:[ \t().-]{0,3}\d){8}|0[89]00[ \t.-]{0,3}\d{2}[ .]?\d{2}|14 0\d{2,3})(?!\d|[.,:]\d)/g;
export const EMAIL_IN_TEXT = /(?:mailto:)?[\w.+-]{1,64}(?:@|\(at\))[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gi;
/** An address of a page: one that says so, or a bare name under an ending that no word has. */
export const WEBSITE_IN_TEXT =
  /(?:https?:\/\/|(?<![\p{L}\d.@-])www\.)(?:[^\s,;<>"'()[\]]|\([^\s,;<>"'()[\]]{1,80}\)){3,300}|(?<![\p{L}\d.@/-])(?:[a-z\d-]{2,63}\.){1,4}(?:nl|org|com|net|be|eu|nu|info|amsterdam|frl)(?![\p{L}\d@-])(?:\/(?:[^\s,;<>"'()[\]]|\([^\s,;<>"'()[\]]{1,80}\)){0,300})?/giu;

/** What stands right before a number or a page that is not of who offers this. */
export const LINE_OF_OTHERS =
  /\b(?:fax|iban|rekening\w*|bank|kvk|btw|taxi|regiotaxi|valys|wijkbus|vervoer|spoed\w*|nood\w*|politie|brandweer|ambulance|huisarts\w*|ziekenhuis|luisterlijn|slachtofferhulp|113)\b/;
/** Pages that others keep: where a picture, a route or a form of payment is. */
export const PAGE_OF_OTHERS =
  /(?<=[/.])(?:facebook|instagram|youtube|youtu|twitter|linkedin|tiktok|whatsapp|goo|google|bing|zoom|teams|microsoft|ticketmaster|tikkie|paypal|9292|ns|wikipedia|rijksoverheid|buienradar)\.[a-z]{2,3}(?:\/|$)|\/\/(?:maps|goo|bit)\.|\.(?:jpe?g|png|gif|webp|svg|pdf|ics|docx?)$/i;
/** A form that one fills in, at a service for forms. */
export const PAGE_OF_FORM =
  /(?<=[/.])(?:forms\.(?:gle|office|microsoft)|docs\.google|typeform|jotform|twizzit|surveymonkey|formdesk|doodle|tally|eventbrite)\.?[a-z]{0,3}(?:\/|$)/i;
/** Between two numbers of which one may take either. */
export const EITHER = /^\s*(?:of|en|\/|,|&|en\/of)\s*(?:naar |op )?$/;
/** What may be somebody's name, right before a number. */
export const NAME_BEFORE =
  /((?:\p{Lu}\.\s?){1,3}(?:(?:van|de|der|den|ter|ten)\s){0,3}\p{Lu}[\p{Ll}-]+|\p{Lu}\p{Ll}+\s(?:(?:van|de|der|den|ter|ten)\s){0,3}\p{Lu}[\p{Ll}-]+)[\s,:(]{0,4}(?:[Tt]el(?:efoon)?\.?:?\s?)?$/u;
/** Words of a name that is of more than one. */
export const OF_A_GROUP =
  /\b(?:stichting|vereniging|welzijn|buurthuis|dorpshuis|wijkcentrum|centrum|huis|bibliotheek|gemeente|team|loket|receptie|balie|club|punt|cafe|koor|kerk|school|museum|de|het|bel|telefoon|info|aanmelden|bellen|via|bij|contact|informatie)\b|\b\w{3,20}?(?:huis|centrum|punt|cafe|team|loket|club|koor|kerk|school|werk|desk|lijn)\b/;

/** What a link is called that says nothing but that it is one. */
export const ONLY_A_LINK =
  /^(?:(?:ga|naar|bekijk|bezoek|zie|kijk|lees|klik|open|stuur|mail|visit|read|click|see|go)(?: (?:de|onze|ons|een|het|hun|hier|naar|op|voor|via|deze|verder|meer|info|informatie|web ?site|site|pagina|homepage|e-?mail|mail(?:tje)?|our|the|to|here|more)){0,5}|(?:(?:de|onze|hun|eigen|our|the) )?(?:web ?site|site|pagina|homepage|link|e-?mail)|hier|here|link|ons|meer (?:info|informatie|weten|lezen)|more info(?:rmation)?)[.!:]?$/i;

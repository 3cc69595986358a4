import type { SheetField } from "#import/words/headers.ts";

/** What is kept by whoever keeps the system, in compared form (see comparedHeader): nobody who comes reads it. */
export const OF_THE_ADMINISTRATION =
  /^(?:id|uuid|guid|key|sleutel|slug|pk|rij|rijnummer|volgnummer|volgnr|code|index|record|hash|identifier|order|volgorde|sortering|sort order|positie|position|rank|ranking|prioriteit|priority|dtstamp|sequence|transp|prodid|tzid|x wr \w+)$|^scores? |(?:^| )(?:id|uuid|guid|slug|key)$|\b(?:created|modified|changed|inserted|imported|aangemaakt|aanmaakdatum|toegevoegd|ingevoerd|invoerdatum|ingediend|tijdstempel|timestamp|published|publicatiedatum|gepubliceerd op|gemaakt op|lastmod)\b/;

/** Links to pages elsewhere and pictures: the guide has no place for them. */
export const OF_NO_USE =
  /\b(?:instagram|facebook|linkedin|twitter|youtube|tiktok|whatsapp|socials?|afbeelding(?:en)?|foto s?|fotos?|image|picture|photo|logo|thumbnail|imgname|img)\b/;
/** A page on such a site is where one reads on when there is no other. */
export const OF_OWN_PAGE = /^(?:facebook|fb)(?: (?:url|link|pagina|page|site))?$/;
/** When one can ring or come to the office: no hours of what is offered. */
export const OF_A_DESK =
  /\b(?:kantoor|kantooruren|kantoortijden|secretariaat|balie|receptie|office|telefonisch\w*|telefoontijden|belspreekuur|bereikbaar)\b/;
/** When a house opens and closes. */
export const OF_THE_HOUSE =
  /^(?:open\w*|geopend|sluit\w*|gesloten|clos\w*|dicht|deuren? \w+|doors?(?: open)?)(?: (?:om|at|time))?$/;
/** A price in a whole number of these. */
export const IN_CENTS = /\b(?:ct|cent|cents|centen|eurocents?|eurocenten)\b/;
/** Of where one can read on. */
export const OF_A_PAGE = /\b(?:url|link|website|web|site|page|pagina|bron|source|online|href)\b/;
/** Of where somebody read it, which is not always where a visitor reads on. */
export const OF_A_SOURCE = /\b(?:bron|source|herkomst|quelle|bronvermelding)\b/;
/** Fields that say when something is: of a sheet that has one, another column of dates is something else. */
export const SAYS_WHEN: ReadonlySet<SheetField> = new Set<SheetField>([
  "days",
  "date",
  "when",
  "startDate",
  "endDate",
  "frequency",
  "rule",
  "startTime",
  "endTime",
  "MO",
  "TU",
  "WE",
  "TH",
  "FR",
  "SA",
  "SU",
]);

/** Days of the week as a system counts them. */
export const NUMBERED_DAY_HEADER =
  /\b(?:week ?da(?:g|y)(?:s|en)?|dag(?:en)? van de week|days? of (?:the )?week|(?:iso ?)?dow|(?:week ?)?da(?:g|y) ?(?:nummer|nr|number|index|no))\b/;
/** They may be so counted here as well, where nothing else makes them days of a month. */
export const DAY_HEADER = /^(?:(?:les|training ?s?|speel|club)? ?dag(?:en)?|days?)$/;

/** Whatever its cells look like: money, links, times and places of who keeps the list, and of those who come from elsewhere. */
export const OF_SOMETHING_ELSE =
  /\b(?:provincies?|province|regio|region|state|land|country|fax|kvk|iban|btw|whatsapp|nood\p{L}*|borg|boete|omzet|budget|subsidie|inkomsten|uitgaven|donaties?|totaal|total|saldo|pdf|flyer|folder|formulier|form|maps?|route|video|embed|feed|api|ics|deadline|reminder|herinnering|duur|duration|lengte|post\p{L}*|factuur\p{L}*|thuis\p{L}*|prive|birth|geboorte\p{L}*|open\p{L}*|sluit\p{L}*|clos\p{L}*|vanuit|herkomst|vertrek\p{L}* vanaf)\b/u;

/** Until when one signs up, in compared form. */
export const SIGN_UP_UNTIL =
  /^(?:(?:deadline|sluiting|sluitingsdatum|einde?|eind ?datum|uiterste datum|uiterlijk) )?(?:van |voor )?(?:de |het )?(?:aanmelden|aanmelding|inschrijven|inschrijving|opgeven|opgave|registratie|registration|booking|enrolment|rsvp|sign ?up) ?(?:deadline|tot|tot en met|tm|t\/m|voor|uiterlijk|eind|einde|eind ?datum|sluit|sluiting|ends?|end date|until|by|before|closes?|closing date)$|^(?:deadline|sluiting|sluitingsdatum|einde|eind ?datum|uiterste datum|last date|closing date)(?: (?:van|voor|for|of|to))?(?: (?:de|het|the))? (?:aanmelden|aanmelding|inschrijven|inschrijving|opgeven|opgave|registratie|registration|booking|register|sign ?up)$|^(?:uiterste |laatste )(?:inschrijf|aanmeld|opgave)(?: ?datum| ?dag)$|^(?:inschrijf|aanmeld)(?: ?deadline)$/;

/** A header that is only of use to a machine, whatever stands below it. */
export const KEY_HEADER = /(?:^| )(?:id|uid|uuid|guid|slug|hash)$/;

/** Columns that say yes or no to their header. `yes` and `no`: what the cell then says. */
export interface YesNoColumn {
  header: RegExp;
  field: SheetField;
  yes: string;
  no?: string;
}
export const YES_NO_COLUMNS: readonly YesNoColumn[] = [
  {
    // Behind it only where it is shown: "zichtbaar bij laag" and "tonen voor leden" ask something else.
    header:
      /^(?:(?:is|nu|nog|activiteit|activity|event|item) ){0,2}(?:actief|active|zichtbaar|visible|gepubliceerd|published|publiceren|publish|online|tonen|toon|show|shown|getoond)(?: (?:op|in|on) (?:(?:de|het|onze|the) )?(?:web ?site|site|gids|agenda|pagina|sociale kaart|list|page))?$/,
    field: "status",
    yes: "actief",
    no: "niet actief",
  },
  {
    header:
      /^(?:is )?(?:inactief|inactive|verborgen|hidden|archief|gearchiveerd|archived|gestopt|vervallen)$/,
    field: "status",
    yes: "niet actief",
    no: "actief",
  },
  {
    header:
      /^(?:is )?(?:gratis|kosteloos|free|geen kosten|accessible for free|free of charge|gratis toegang|gratis toegankelijk|gratis deelname|free entry|free admission)$/,
    field: "cost",
    yes: "gratis",
  },
  { header: /^(?:vol|volgeboekt|is vol|full)$/, field: "status", yes: "vol" },
  {
    // Where it is no longer open it may be full, over, or not begun: that says of nobody that he can walk in.
    header:
      /^(?:aanmelden|aanmelding|aanmeldingen|inschrijven|inschrijving|inschrijvingen|reserveren|reservering|sign ?up|registration|booking|enrolment)(?: is)? (?:open|geopend|mogelijk|possible|available)$/,
    field: "signUp",
    yes: "aanmelden verplicht",
  },
  {
    header: /\b(?:rolstoel\w*|wheelchair|mindervalid\w*|drempelvrij)\b/,
    field: "access",
    yes: "rolstoeltoegankelijk",
    no: "niet rolstoeltoegankelijk",
  },
  { header: /^(?:met )?lift(?: aanwezig)?$/, field: "access", yes: "lift aanwezig", no: "geen lift" },
  {
    header: /\b(?:aangepast|invaliden|mindervaliden|rolstoel)(?:en)? ?toilet\b/,
    field: "access",
    yes: "aangepast toilet",
    no: "geen aangepast toilet",
  },
  { header: /\b(?:ringleiding|luisterlus)\b/, field: "access", yes: "ringleiding", no: "geen ringleiding" },
  {
    header:
      /^(?:aanmelden|aanmelding|inschrijven|inschrijving|reserveren|reservering|opgeven|opgave|sign ?up|registration)(?:$|(?: vooraf)?(?: is)? (?:verplicht|nodig|vereist|noodzakelijk|required)\b)/,
    field: "signUp",
    yes: "aanmelden verplicht",
    no: "aanmelden niet nodig",
  },
  {
    header: /^(?:vrije |vrij )?(?:inloop|inlopen|zonder afspraak|drop ?in)$/,
    field: "signUp",
    yes: "vrije inloop",
  },
  {
    header: /^(?:alleen |enkel )?(?:voor )?(?:vrouwen|dames|women)$/,
    field: "gender",
    yes: "alleen vrouwen",
  },
  { header: /^(?:alleen |enkel )?(?:voor )?(?:mannen|heren|men)$/, field: "gender", yes: "alleen mannen" },
  {
    header: /^(?:(?:gaat |ook )?(?:door )?(?:in|tijdens) )?(?:de )?(?:school ?)?vakanties?(?: door| open)?$/,
    field: "closed",
    yes: "ook in schoolvakanties",
    no: "niet in schoolvakanties",
  },
];

/** A yes or no below such a name may say whether it is shown at all. */
export const MAY_SAY_SHOWN =
  /\b(?:actief|active|inactief|zichtbaar|visible|verborgen|hidden|gepubliceerd|published|publiceren|online|tonen|toon|show|shown|getoond|gestopt|vervallen|draft|concept)\b/;

/** Where post goes to, or where who offers it is. */
export const ADDRESS_OF_OWNER =
  /^(?:contact|contactpersoon|organizer|organiser|organization|organisation|organisatie|aanbieder|provider|club|vereniging|stichting|host)(?:s|gegevens)? (?:\w+ )?(?:adres|address|straat|street)\b|^(?:adres|address|straat)(?: van)?(?: de| het)? (?:contact|contactpersoon|organisatie|aanbieder|club|vereniging|stichting|organizer|provider)\b|^contactadres$/;
/** A header that says for whom it asks whether they get in. */
export const SAYS_FOR_WHOM =
  /\b(?:rolstoel\w*|rolst|wheelchair|mindervalid\w*|invalid\w*|drempelvrij|barrierefrei|step ?free|miva)\b/;
/** Cells that say whether somebody gets in, and not who; or nothing. */
export const BARE_ACCESS =
  /^(?:|ja|yes|j|y|x|v|ok|oke|okay|goed|nee|no|n|niet|geen|deels|gedeeltelijk|beperkt|volledig|slecht|matig|redelijk|(?:(?:goed|volledig|slecht|niet|deels|gedeeltelijk|beperkt|redelijk|fully|partly|partially|not) )?(?:toegankelijk|accessible)|true|false|waar|onwaar|onbekend|unknown|n\.?v\.?t\.?|[-?]+)$/;

/** The ending of a header that says in which language its column is: "open.nl", "closed_en". */
export const HEADER_LANGUAGE =
  /(?:[._-]|\s\(?|(?<=\p{Ll})(?=\p{Lu}))(nl|en|de|fr|NL|EN|DE|FR|Nl|En|De|Fr)\)?$/u;

/** What a system keeps as a code, and people read as words; a name or an address keeps its letters. */
export const WRITTEN_IN_CODES: ReadonlySet<SheetField> = new Set<SheetField>([
  "category",
  "age",
  "audience",
  "days",
  "frequency",
  "status",
  "access",
  "signUp",
  "language",
  "gender",
  "time",
  "role",
  "costUnit",
]);

/** Numbers in the codes of a system, and the words that say that they are counted. */
export const NUMBERS_IN_CODES: Record<string, number> = Object.fromEntries([
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, number) => [word, number] as const),
  ..."twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, tens) => [word, (tens + 2) * 10] as const),
]);
export const COUNTED_WORDS: ReadonlySet<string> = new Set([
  "to",
  "plus",
  "years",
  "year",
  "until",
  "older",
  "over",
]);

/** Words that only a column of this field is full of, in compared form. */
export const OWN_WORDS: readonly [SheetField, RegExp][] = [
  [
    "frequency",
    /^(?:wekelijks|weekly|maandelijks|monthly|dagelijks|daily|jaarlijks|yearly|annually|eenmalig|once|one ?time|one ?off|tweewekelijks|bi-?weekly|om de week|elke (?:dag|week|maand)|iedere (?:dag|week|maand)|every (?:day|week|month|two weeks)|\d ?x per (?:week|maand)|recurring|terugkerend)$/,
  ],
  [
    "signUp",
    /^(?:walk ?in|drop ?in|open inloop|vrije inloop|registration(?: required)?|registration only|register|by appointment|appointment(?: only)?|op afspraak|na aanmelding|op inschrijving|aanmelden|aanmelden verplicht|aanmelding verplicht|aanmelden niet nodig|inschrijven|inschrijven verplicht|reserveren|reservering|booking required|rsvp)$/,
  ],
];

/** Beside the name of a day: when it begins then, and when it ends. */
export const OPENS = /^(?:open|opens|opent|opening|geopend)$/;
export const CLOSES = /^(?:close|closes|closed|closing|sluit|sluiting|dicht|till?)$/;

/** A name that a program or somebody in a hurry gave a column, in compared form: it says nothing of what stands below. */
export const NAME_OF_NOTHING =
  /^(?:(?:veld|field|kolom|kol|column|col|unnamed|naamloos|value|waarde|var|variable|attr|attribute|item|cel|cell|vak|spalte|champ|colonne)(?: ?\d{1,3}| [a-z]{1,2})?|[a-z]{1,2} ?\d{0,3}|\d{1,3})$/;
/** A picture, a file or a page on the site of another, in compared form. */
export const PAGE_OF_NO_USE =
  /\.(?:jpe?g|png|gif|svg|webp|pdf|docx?)(?:\?|$)|^(?:https?:\/\/)?(?:[a-z]{1,6}\.)?(?:facebook|fb|instagram|twitter|x|linkedin|youtube|tiktok|wa|google|maps\.google|goo)\.\w{2,3}\//i;
/** The name of who offers something, by the word that says so. */
export const ORGANISATION_BY_WORD =
  /(?<!\p{L})(?:stichting|st\.|vereniging|vzw|v\.z\.w\.|coöperatie|federatie|genootschap|humanitas|leger des heils|rode kruis|zonnebloem|welzijn|buurtteam|wijkteam|gemeente|ggz|ggd|bibliotheek|museum|scouting|soroptimist|rotary|okra|samana|kvlv|ferm|femma|gezinsbond|kbo|pcob|anbo|kwb|davidsfonds|cm|club)(?!\p{L})|\p{L}(?:vereniging|stichting|club|bond|koor|werk|orkest|raad|team)(?!\p{L})/iu;

import type { SheetField } from "#import/words/headers.ts";

/** Parts of a nested key after which nothing new is said: "title.rendered", "name.value". */
export const LEAVES_OF_NOTHING: ReadonlySet<string> = new Set(
  "rendered value values text string raw formatted item items nl html display".split(" "),
);
/** Last parts of a nested key that say in words what the part before it names. */
export const DESCRIBES: ReadonlySet<string> = new Set(
  "description info information details note notes omschrijving toelichting tekst summary".split(" "),
);
/** Parts of a nested key that say that it is of nobody who comes: who wrote it, what it looks like. */
export const ABOUT_NOBODY: ReadonlySet<string> = new Set(
  "author creator user users uploader editor created updated modified image images photo photos logo media file files attachment attachments seo performer performers artist sponsor sponsors creditor billing invoice factuur".split(
    " ",
  ),
);

/** Behind the name of a field: as people read it, and nothing else. */
export const AS_IT_IS_SHOWN: ReadonlySet<string> = new Set(
  "text tekst label display shown string formatted weergave geschreven leesbaar readable pretty naam name".split(
    " ",
  ),
);
/** How a form begins to ask for something by its name, in compared form: "Wat is het adres van de locatie?" */
export const ASKS_FOR =
  /^(?:(?:welke?|op welke?|in welke?|naar welke?|bij welke?|onder welke?|heeft u een|hebt u een|wat is|wat zijn|what is|what are|which|is er een|zijn er)(?: (?:is|zijn|de|het|een|uw|jullie|jouw|je|the|your))*) (?=\p{L})/u;
/** Of whom a name is asked for. */
export const OF_WHOM = /^(?:naam|titel|name) (?:van|of) (?:(?:de|het|uw|jullie|jouw|je|the|your) )?/;
/** How a form asks for a field, in compared form; the first that fits. */
export const QUESTION_FORMS: readonly [RegExp, SheetField][] = [
  [/^van hoe laat tot hoe laat\b/, "time"],
  [/^waar .{0,40}\b(?:informatie|lezen|website|link)\b/, "website"],
  [/^hoeveel .{0,40}\b(?:betal\w*|kost\w*)\b|^zijn er kosten\b/, "cost"],
  [
    /^(?:kunt|kun|kan|wilt|wil) (?:u|je|jij) .{0,40}\b(?:omschrijven|beschrijven|vertellen|toelichten)\b/,
    "description",
  ],
  [/^(?:vanaf|van) hoe laat\b|^hoe laat (?:begin|start)|^wanneer begint\b/, "startTime"],
  [/^tot hoe laat\b|^hoe laat .{0,40}\b(?:afgelopen|klaar|eind\w*|stop\w*)\b/, "endTime"],
  [/^(?:op )?(?:welke|wat voor) dag(?:en)?\b/, "days"],
  [/^(?:op )?(?:welke|wat is de) (?:datum|data)\b/, "date"],
  [/^hoe vaak\b|^hoe regelmatig\b/, "frequency"],
  [/^(?:in )?welke (?:taal|talen)\b/, "language"],
  [/^(?:in )?welke (?:wijk|buurt)\b/, "neighbourhood"],
  [/^(?:in )?welke (?:plaats|stad|gemeente|woonplaats)\b/, "city"],
  [/^(?:vanaf|voor|tot)? ?(?:welke|wat is de) leeftijd\w*\b/, "age"],
  [/^(?:voor|wat is de|welke) (?:wie|welke|doelgroep\w*)\b|^wie (?:kan|kunnen|mag|mogen)\b/, "audience"],
  [/^(?:onder |bij |in )?welke? (?:categorie|thema|soort|rubriek)\b/, "category"],
  [/^wat (?:is|zijn) (?:de |het |er )?(?:kosten|prijs|bijdrage|tarief)|^wat kost\b|^hoeveel kost\b/, "cost"],
  [
    /^hoeveel (?:deelnemers|mensen|personen|plekken|plaatsen|bewoners|kinderen) (?:kunnen|mogen|passen|zijn er welkom|maximaal)\b|^hoeveel deelnemers$/,
    "groupSize",
  ],
  [/^wat (?:moet|moeten|neem|nemen|mag) .{0,30}\b(?:mee|meenemen|meebrengen)\b/, "bring"],
  [
    /^(?:moet|moeten|kan|kunnen|hoe|waar|is) .{0,40}\b(?:aanmeld\w*|inschrijv\w*|reserver\w*|opgeven|aanmelding)\b/,
    "signUp",
  ],
  [/^is .{0,40}\b(?:rolstoel\w*|toegankelijk)\b/, "access"],
  [/^wie (?:geeft|begeleidt|verzorgt de les|leidt)\b/, "contactRole"],
  [
    /^(?:wie|welke organisatie|door wie|namens (?:welke|wie)|door welke)\b.{0,40}\b(?:organiseert|organisatie|aanbiedt|biedt|georganiseerd|uitgevoerd|stichting|vereniging)\b/,
    "organization",
  ],
  [
    /^wat (?:organiseer|organiseert|organiseren|is de (?:naam|titel))\b|^hoe heet\b|^wat ga .{0,12}\borganiseren\b/,
    "title",
  ],
  [
    /^(?:vertel|beschrijf|omschrijf|waar gaat .{0,30}\bover|wat (?:ga|gaan|gaat|doe|doen|doet|kun|kunt|kan|kunnen|houdt|mag|mogen))\b/,
    "description",
  ],
  [/^(?:waar|op welke (?:locatie|plek)|in welk (?:gebouw|centrum))\b/, "venue"],
  [/^wanneer\b/, "when"],
];

/** What comes last in a Dutch compound says what it is: "trainingslocatie", "hoofdrubriek". Weak, so cells decide. */
export const COMPOUND_HEADS: readonly [string, SheetField][] = Object.entries({
  title: "titel | activiteit | activiteiten | aanbod",
  category: "categorie | categorieen | rubriek | thema | themas | type | soort | cluster | domein",
  description: "omschrijving | beschrijving | informatie | tekst | inhoud | uitleg | info",
  days: "dag | dagen | weekdag",
  time: "tijdstip | uren | tijdvak | tijd | tijden",
  startTime: "begintijd | starttijd | aanvangstijd | beginuur | startuur | aanvangsuur",
  endTime: "eindtijd | einduur",
  date: "datum | data | datums",
  startDate: "startdatum | begindatum",
  endDate: "einddatum",
  when: "momenten | moment | rooster | uurrooster | openingstijden",
  frequency: "frequentie | patroon",
  venue:
    "locatie | locaties | plek | gebouw | zaal | zalen | ruimte | accommodatie | plaats | punt | adres naam | hal | centrum | huis | park | plein | terrein",
  address: "adres",
  city: "gemeente | woonplaats | stad | kern",
  neighbourhood: "wijk | buurt | stadsdeel",
  cost: "prijs | kosten | tarief | tarieven | bijdrage | prijzen | contributie",
  audience: "doelgroep | doelgroepen",
  age: "leeftijd | leeftijden",
  phone: "telefoon | telefoonnummer",
  email: "mail | mailadres | email",
  website: "website | site | pagina | link | url",
  organization:
    "organisatie | organisator | aanbieder | vereniging | club | stichting | instelling | partner",
  signUp: "aanmelding | inschrijving | reservering",
  remarks: "opmerking | opmerkingen",
  status: "status",
} satisfies Partial<Record<SheetField, string>>).flatMap(([field, words]) =>
  words.split(" | ").map((word): [string, SheetField] => [word, field as SheetField]),
);
/** When somebody is examined is behind what is offered, and no day of it. */
export const OF_AN_EXAM = /\b(?:exams?|examens?|toets|toetsen|toetsing)\b/;
/** Before these the same word says something of a person, a bill or a file. */
export const COMPOUND_OF_SOMETHING_ELSE =
  /^(?:geboorte|factuur|post|aanmaak|wijziging|mutatie|invoer|publicatie|plaatsing|betaal|betaling|bestand|bank|inkoop|inkomsten|uitgave|aanvraag|bestel|order|verzend|lever|contract|subsidie|begroting|aflever|huis|thuis|prive|foto|beeld|alt|meta|seo|login|wacht|gebruiker|deadline|evaluatie|max|min|totaal|subtotaal|reis|verhuur|huur|zaalhuur|materiaal|verval|registratie|toets|project|uurtarief)/;

/** A column of hours and one of minutes, with the same words before it: "start hour", "begin uur"; in compared form. */
export const HOUR_COLUMN = /^(.{0,20}?) ?(?:hours?|uur|uren)$/;
export const MINUTE_COLUMN = /^(.{0,20}?) ?(?:minutes?|min|minuut|minuten)$/;

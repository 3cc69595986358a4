/** What is written about signing up, in a text and in compared form: data of `row/in-text/sign-up-in-text`. */

const TO_SIGN_UP =
  "aanmelden|aan te melden|reserveren|te reserveren|inschrijven|in te schrijven|opgeven|op te geven";
const SIGNING_UP =
  "aanmelden|aanmelding|reserveren|reservering|reservaties?|inschrijven|inschrijving|opgeven|opgave|afspraak";

export const NO_SIGN_UP = new RegExp(
  [
    `\\b(?:hoef(?:t|je)?|hoeven)\\b[^.;]{0,30}\\bniet\\b[^.;]{0,30}\\b(?:${TO_SIGN_UP})\\b`,
    `\\b(?:${SIGNING_UP})\\b[^.,;]{0,20}\\b(?:niet (?:nodig|verplicht|noodzakelijk|vereist)|hoeft (?:dus |echt )?niet|onnodig)\\b`,
    `\\b(?:aanmelden|reserveren|inschrijven|opgeven) (?:mag|kan)[^.;]{0,20} hoeft niet\\b`,
    `\\bgeen (?:aanmelding|inschrijving|reservering|reservatie|afspraak|opgave)\\b[^.;]{0,20}\\b(?:nodig|vereist|noodzakelijk|verplicht)\\b`,
    `\\bniet (?:vooraf |van tevoren )?(?:aanmelden|reserveren|inschrijven|opgeven)\\b`,
    "\\bzonder (?:vooraf |voorafgaande |telefonische )?(?:afspraak|aanmelding|aan te melden|aanmelden|reservering|reservatie|reserveren|te reserveren|inschrijving|inschrijven|in te schrijven)\\b",
    "\\bvrije inloop\\b|\\bvrij (?:binnen|in)?lopen\\b|\\bgewoon binnenlopen\\b",
    "\\b(?:loop|kom) (?:dan |maar |gewoon |gerust |even )*(?:eens )?binnen\\b",
    "\\bno (?:registration|booking|sign-?up|appointment)\\b|\\bwalk[- ]ins? welcome\\b",
  ].join("|"),
);

/** To come and look once, to ask something, or what comes afterwards: says nothing of taking part. */
export const ONLY_TO_LOOK =
  /\b(?:kijken|kennismaken|proberen|proef ?(?:les(?:sen)?|training(?:en)?)|vragen|vrijblijvend|aanmelden als|niet meer|gesloten|na afloop|aan het eind|achteraf)\b/;

/** The words of a link that was lost say where a form was, and not whether one has to. In compared form. */
export const LOST_LINK =
  /^(?:(?:inschrijv\p{L}*|aanmeld\p{L}*|reserv\p{L}*|opgeven|schrijf je in|meld je aan)\W{1,4})?(?:klik )?(?:hier|op deze link|via deze link)\W{0,3}$/u;

/** One has to: "meld u aan", "aanmelden via …", "op afspraak". */
export const SIGN_UP_NEEDED = new RegExp(
  [
    "\\b(?:meld|geef|schrijf|meldt|geeft|schrijft) (?:je|u|jezelf|uzelf|u zich|je je)\\b[^.;]{0,40}\\b(?:aan|op|in)\\b",
    "\\b(?:kunt u|kun je|u kunt|je kunt|u kan|je kan) (?:zich|je|u)\\b[^.;]{0,30}\\b(?:aanmelden|inschrijven|opgeven)\\b",
    "\\b(?:vooraf|van tevoren|vooraf graag|graag|wel|verplicht|je|u) (?:vooraf )?(?:aanmelden|inschrijven|reserveren|opgeven)\\b",
    `\\b(?:aanmelden|aanmelding|inschrijven|inschrijving|reserveren|reservering|reservaties?|opgeven|opgave)\\b[^.;]{0,25}\\b(?:via|bij|kan|verplicht|nodig|benodigd|noodzakelijk|vereist|gewenst|aanbevolen|per|op|voor|tot|door|online|telefonisch)\\b`,
    "^\\W{0,3}(?:kunt u|kun je|kan je|kan u) (?:reserveren|inschrijven|aanmelden|opgeven) ?:",
    "^(?:\\W{0,3})(?:graag )?(?:aanmelden|aanmelding|inschrijven|inschrijving|reserveren|opgeven|opgave) ?:",
    "\\b(?:alleen|uitsluitend|enkel|na|volgens) (?:op )?(?:telefonische )?afspraak\\b|^\\W{0,3}op afspraak\\b|\\bna (?:aanmelding|inschrijving|reservering)\\b|\\bop inschrijving\\b",
    "\\bvoor (?:een |het maken van een )?af[ps]{2}raak\\b|^\\W{0,3}(?:een )?afspraak maken\\b|\\bmaak (?:\\p{L}+ ){0,3}een afspraak\\b|\\b(?:bel|mail|bellen|mailen) (?:\\p{L}+ ){0,4}een afspraak\\b",
    "\\breserveer (?:uw|je|een|tijdig|snel|vooraf|op|via|bij|hier)\\b",
    "\\b(?:registration|booking|sign-?up) (?:is )?(?:required|necessary|via|at)\\b|\\b(?:register|sign up|book) (?:via|at|by|online|in advance|now)\\b",
  ].join("|"),
  "u",
);

/** Somebody else does it: a parent, a doctor, who helps already. Whether one may do it oneself is a question. */
export const SIGNED_UP_BY_OTHERS = new RegExp(
  [
    `\\b(?:zich|je|jezelf|uzelf|u)\\b[^.;]{0,15}\\bniet (?:zelf |rechtstreeks |direct )?(?:${TO_SIGN_UP})\\b`,
    `\\bniet (?:zelf|rechtstreeks|direct)\\b[^.;]{0,30}\\b(?:${TO_SIGN_UP}|aanvragen|aan te vragen)\\b`,
    `\\b(?:zelf|rechtstreeks) (?:${TO_SIGN_UP}) (?:is niet mogelijk|kan niet|gaat niet)\\b`,
    "\\b(?:ouders?|verzorger|school|leerkracht|mentor|huisarts|hulpverlener|begeleider|verwijzer|professional|wijkteam|maatschappelijk werker|instelling)(?: [^.;]{0,40})? (?:kan|kunnen|mag|moet) (?:je|jou|u|hem|haar|iemand|jongeren|kinderen|clienten)(?! je\\b| zich\\b)(?: hier| ook)? (?:aanmelden|opgeven|inschrijven)\\b",
    "\\b(?:cannot|can't|can not) (?:register|sign up|apply) (?:yourself|directly)\\b",
  ].join("|"),
  "u",
);

/** One is asked to, and may come without. */
export const SIGN_UP_WISHED =
  /\b(?:gewenst|op prijs|bij voorkeur|liefst|aangeraden|aanbevolen|handig|fijn|mag|recommended)\b/;
/** Signing up for something else, or when there is no more room. */
export const SIGN_UP_FOR_OTHER =
  /\b(?:nieuwsbrief|mailinglijst|vrijwilligers?|vrijwilligster|lid|leden|lidmaatschap|donateurs?|sponsor|kraam\p{L}*|standhouders?|stand|afmelden|bezwaar|klacht|storing|digid|vervolg\p{L}*|volgende \p{L}+|voor (?:de|het|een) (?:lunch|maaltijd|eten|diner|buffet|vervoer|bus|taxi|oppas))\b/u;

/** A market is for who sells and for who comes to look: of the first one signs up. In compared form. */
export const WHO_SELLS =
  /\b(?:standhouder|kraamhouder)|\b(?:opstellen (?:vanaf|kan|mogelijk)|voor \d{1,2} meter|verkopers?|standplaats(?:en)?|verkoopplaats(?:en)?|(?:lopende |per |de )meter|kra(?:am|men) (?:huren|te huur|kost)|(?:een|uw|je|eigen|grond|per) (?:kraam|stand|marktkraam)|tafels? (?:huren|te huur|reserveren|kost)|per tafel)\b/;

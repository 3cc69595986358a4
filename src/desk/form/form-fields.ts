import { categories } from "#text/words/categories.ts";

/** The words round one field of the form: the same for who fills it in, who compares it and who reads why it failed. */
export interface FieldText {
  label: string;
  hint?: string;
  options?: Record<string, string>;
}

const CATEGORIES = Object.fromEntries(
  Object.entries(categories).map(([key, label]) => [key.replace("category.", ""), label]),
);
const YES_NO = { yes: "Ja", no: "Nee" };
const DAYS = {
  MO: "maandag",
  TU: "dinsdag",
  WE: "woensdag",
  TH: "donderdag",
  FR: "vrijdag",
  SA: "zaterdag",
  SU: "zondag",
};
const EVERY = {
  "1": "elke week",
  "2": "om de week",
  "3": "om de 3 weken",
  "4": "om de 4 weken",
  month: "elke maand",
  daily: "elke dag",
  irregular: "af en toe",
};
const WEEKS = {
  "1": "de eerste",
  "2": "de tweede",
  "3": "de derde",
  "4": "de vierde",
  "5": "de vijfde",
  "-1": "de laatste",
};
const block = (n: number, name: string): Record<string, FieldText> => ({
  [`days${n}`]: { label: `${name}dagen`, options: DAYS },
  [`every${n}`]: { label: `${name}hoe vaak`, options: EVERY },
  [`weeks${n}`]: { label: `${name}welke in de maand`, options: WEEKS },
  [`start${n}`]: { label: `${name}begintijd`, hint: "Bijvoorbeeld 10.00" },
  [`end${n}`]: { label: `${name}eindtijd`, hint: "Leeg als u het niet weet" },
});

export const formFields: Record<string, FieldText> = {
  title: {
    label: "Hoe heet de activiteit?",
    hint: "Zoals u het zelf noemt. Bijvoorbeeld: Koffie-inloop De Brink.",
  },
  easyText: {
    label: "Wat is het, in een paar korte zinnen?",
    hint: "Wat doen mensen er, en voor wie is het fijn? Schrijf zoals u praat. 40 tot 220 letters.",
  },
  description: {
    label: "Wilt u er meer over vertellen?",
    hint: "Dit staat lager op de pagina. Noem geen namen van mensen.",
  },
  category: {
    label: "Waar past het bij?",
    hint: "U doet een voorstel, de redactie kijkt mee.",
    options: CATEGORIES,
  },
  role: {
    label: "Hoe doen mensen mee?",
    options: {
      participant: "Als deelnemer",
      volunteer: "Als vrijwilliger",
      support: "Zij krijgen hulp of advies",
    },
  },
  organization: { label: "Van welke organisatie, club of groep is het?" },
  place: {
    label: "Waar is het?",
    options: {
      venue: "Op een vaste plek",
      online: "Online",
      home: "Bij mensen thuis",
      various: "Op verschillende plekken",
    },
  },
  venue: { label: "Naam van de plek", hint: "Bijvoorbeeld: Buurthuis De Brink" },
  street: { label: "Straat en huisnummer" },
  postcode: { label: "Postcode" },
  city: { label: "Plaats" },
  lat: { label: "Breedtegraad" },
  lng: { label: "Lengtegraad" },
  when: {
    label: "Hoe vaak is het?",
    options: {
      recurring: "Steeds op vaste dagen",
      open: "Inloop, op vaste tijden",
      once: "Eén keer",
      dates: "Op een paar datums",
      "by-appointment": "Op afspraak",
      keep: "Laat de tijden zoals ze zijn",
    },
  },
  dates: { label: "Welke datum of datums?", hint: "Elke datum op een nieuwe regel, zoals 12 december 2026." },
  start: { label: "Begintijd", hint: "Bijvoorbeeld 10.00" },
  end: { label: "Eindtijd", hint: "Leeg als u het niet weet" },
  ...block(1, ""),
  ...block(2, "nog een moment: "),
  ...block(3, "en nog een: "),
  from: { label: "Eerste keer", hint: "Alleen als het nog moet beginnen, of als het om de week is." },
  until: { label: "Laatste keer", hint: "Leeg als het doorgaat." },
  sessions: { label: "Is het een cursus? Hoeveel keer?", hint: "Leeg als het geen cursus is." },
  holidays: {
    label: "In de schoolvakanties",
    options: { continues: "gaat het door", stops: "is het er niet", only: "is het er juist alleen dan" },
  },
  scheduleNote: { label: "Nog iets over de tijden?" },
  price: {
    label: "Wat kost het?",
    options: { free: "Gratis", paid: "Het kost geld", keep: "Laat de prijzen zoals ze zijn" },
  },
  amount: { label: "Bedrag in euro", hint: "Bijvoorbeeld 2,50" },
  per: { label: "Per", options: { visit: "keer", month: "maand", course: "cursus", year: "jaar" } },
  discount: { label: "Bedrag met een kortingspas", hint: "Leeg als er geen korting is." },
  costNote: { label: "Nog iets over de kosten?", hint: "Bijvoorbeeld: de eerste keer is gratis." },
  minAge: { label: "Vanaf welke leeftijd?", hint: "Leeg als het niet uitmaakt." },
  maxAge: { label: "Tot en met welke leeftijd?" },
  gender: {
    label: "Is het alleen voor vrouwen of alleen voor mannen?",
    options: { women: "Alleen vrouwen", men: "Alleen mannen" },
  },
  audienceNote: { label: "Voor wie is het vooral?" },
  accompaniment: {
    label: "Is er iemand bij de eerste keer?",
    options: {
      host: "Iemand van de groep wacht mensen op",
      buddy: "Een maatje gaat mee",
      coach: "De welzijnscoach gaat mee",
      yes: "Ja, er is iemand",
      none: "Nee",
    },
  },
  meetAt: {
    label: "Waar meldt iemand zich de eerste keer?",
    hint: "Bijvoorbeeld: bij de balie, vraag naar de gastvrouw.",
  },
  firstTenMinutes: {
    label: "Wat gebeurt er de eerste tien minuten?",
    hint: "Dit helpt mensen die het spannend vinden.",
  },
  bring: { label: "Moet iemand iets meenemen?" },
  mayWatch: { label: "Mag iemand eerst alleen kijken?", options: YES_NO },
  mayBringSomeone: { label: "Mag iemand een bekende meenemen?", options: YES_NO },
  callFirst: { label: "Moet iemand eerst bellen?", options: YES_NO },
  groupMax: { label: "Hoeveel mensen zijn er hooguit?" },
  dropIn: { label: "Kan iemand zomaar binnenlopen?", options: YES_NO },
  effort: {
    label: "Hoeveel beweegt u erbij?",
    options: { seated: "Het kan zittend", light: "Een beetje", active: "Veel" },
  },
  spoken: {
    label: "Welke talen spreekt de groep?",
    options: {
      nl: "Nederlands",
      en: "Engels",
      tr: "Turks",
      ar: "Arabisch",
      uk: "Oekraïens",
      pl: "Pools",
      es: "Spaans",
      fr: "Frans",
      de: "Duits",
      pap: "Papiaments",
      so: "Somalisch",
      ti: "Tigrinya",
      fa: "Farsi",
      zh: "Chinees",
    },
  },
  dutchNeeded: {
    label: "Hoeveel Nederlands heeft iemand nodig?",
    options: { none: "Niets", little: "Een beetje", good: "Goed Nederlands" },
  },
  wheelchair: {
    label: "Kan het met een rolstoel?",
    options: { yes: "Ja", rollator: "Niet met een rolstoel, wel met een rollator", no: "Nee" },
  },
  toilet: { label: "Is er een aangepast toilet?", options: YES_NO },
  childWelcome: { label: "Mag een kind mee?", options: YES_NO },
  pickup: { label: "Kan iemand worden opgehaald?", options: YES_NO },
  accessNote: { label: "Nog iets over de toegang?" },
  signUpNeeded: { label: "Moet iemand zich aanmelden?", options: YES_NO },
  signUpNote: { label: "Hoe meldt iemand zich aan?" },
  contactRole: {
    label: "Naar wie vragen mensen?",
    hint: "Een functie, geen naam. Bijvoorbeeld: de gastvrouw.",
  },
  phone: { label: "Telefoonnummer", hint: "Dit komt in de gids. Liefst van de organisatie, niet van uzelf." },
  email: { label: "Mailadres", hint: "Dit komt in de gids." },
  website: { label: "Website" },
  alsoIn: { label: "Staat ook bij", options: CATEGORIES },
  organizationSlug: { label: "Bekende organisatie" },
  locationSlug: { label: "Bekende plek" },
  tags: { label: "Interesses" },
  groups: { label: "Groepen" },
  validUntil: { label: "Geldig tot en met" },
  status: {
    label: "In de gids",
    options: { published: "Staat erin", paused: "Ligt even stil", ended: "Is gestopt" },
  },
  submitterName: { label: "Uw naam" },
  submitterEmail: {
    label: "Uw mailadres",
    hint: "U krijgt een mail om te bevestigen. Dit adres komt niet in de gids.",
  },
  submitterPhone: { label: "Uw telefoonnummer", hint: "Alleen voor een vraag van de redactie." },
  remark: { label: "Wilt u de redactie iets zeggen?" },
  keep: { label: "Af en toe vragen", options: { yes: "Mail mij een paar keer per jaar of het nog klopt" } },
};

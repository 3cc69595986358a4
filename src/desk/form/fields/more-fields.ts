import { choice, line, lines, number, ticks, yesNo } from "./form-field.ts";

/** For whom it is. */
export const AUDIENCE_FIELDS = {
  minAge: number("audience.minAge", "Vanaf welke leeftijd?", { hint: "Leeg als het niet uitmaakt." }),
  maxAge: number("audience.maxAge", "Tot en met welke leeftijd?"),
  gender: choice("audience.gender", "Is het alleen voor vrouwen of alleen voor mannen?", {
    women: "Alleen vrouwen",
    men: "Alleen mannen",
  }),
  audienceNote: line("audience.note", "Voor wie is het vooral?"),
};

/** The first time, in the order of the form. */
export const FIRST_VISIT_FIELDS = {
  accompaniment: choice("firstVisit.accompaniment", "Is er iemand bij de eerste keer?", {
    host: "Iemand van de groep wacht mensen op",
    buddy: "Een maatje gaat mee",
    coach: "De welzijnscoach gaat mee",
    yes: "Ja, er is iemand",
    none: "Nee",
  }),
  meetAt: line("firstVisit.meetAt", "Waar meldt iemand zich de eerste keer?", {
    hint: "Bijvoorbeeld: bij de balie, vraag naar de gastvrouw.",
  }),
  firstTenMinutes: lines("firstVisit.firstTenMinutes", "Wat gebeurt er de eerste tien minuten?", {
    hint: "Dit helpt mensen die het spannend vinden.",
    rows: 2,
  }),
  mayWatch: yesNo("firstVisit.mayWatch", "Mag iemand eerst alleen kijken?"),
  mayBringSomeone: yesNo("firstVisit.mayBringSomeone", "Mag iemand een bekende meenemen?"),
  callFirst: yesNo("firstVisit.callFirst", "Moet iemand eerst bellen?"),
  bring: line("firstVisit.bring", "Moet iemand iets meenemen?"),
};

/** What keeps somebody coming. */
export const STAYING_FIELDS = {
  pickup: yesNo("accessibility.pickup", "Kan iemand worden opgehaald?"),
  pickupHow: line("accessibility.transport", "Hoe gaat het ophalen?", {
    hint: "Bijvoorbeeld: een vrijwilliger haalt u thuis op als u dat op maandag doorgeeft.",
  }),
  ringsWhenAway: yesNo("comingBack.ringsWhenAway", "Belt er iemand als een deelnemer wegblijft?"),
  ringsWho: line("comingBack.ringsWho", "Wie belt er dan?", {
    hint: "Een functie, geen naam. Bijvoorbeeld: de gastvrouw.",
  }),
  wayBackOpen: yesNo("comingBack.wayBackOpen", "Mag iemand die weg was altijd terugkomen?"),
  wayBackHow: line("comingBack.wayBackHow", "Hoe gaat dat?", {
    hint: "Bijvoorbeeld: wij houden uw plek drie weken vast.",
  }),
  nextAs: choice("nextStep.as", "Wat kan iemand hierna?", {
    helper: "Hier gaan meehelpen",
    volunteer: "Vrijwilliger worden",
    visitor: "Verder met iets anders",
    none: "Er is geen vervolg",
  }),
  nextHow: line("nextStep.how", "Hoe gaat dat vervolg?"),
};

/** What makes stepping in easier or harder. A fact that is new to an activity usually comes here: one line. */
export const ENTRY_FIELDS = {
  groupMax: number("threshold.groupSize.max", "Hoeveel mensen zijn er hooguit?", { to: 999 }),
  dropIn: yesNo("threshold.dropIn", "Kan iemand zomaar binnenlopen?"),
  effort: choice("threshold.effort", "Hoeveel beweegt u erbij?", {
    seated: "Het kan zittend",
    light: "Een beetje",
    active: "Veel",
  }),
  spoken: ticks("language.spoken", "Welke talen spreekt de groep?", {
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
  }),
  dutchNeeded: choice("language.dutchNeeded", "Hoeveel Nederlands heeft iemand nodig?", {
    none: "Niets",
    little: "Een beetje",
    good: "Goed Nederlands",
  }),
  wheelchair: choice("accessibility.wheelchair", "Kan het met een rolstoel?", {
    yes: "Ja",
    rollator: "Niet met een rolstoel, wel met een rollator",
    no: "Nee",
  }),
  toilet: yesNo("accessibility.toilet", "Is er een aangepast toilet?"),
  childWelcome: yesNo("accessibility.childWelcome", "Mag een kind mee?"),
  accessNote: line("accessibility.note", "Nog iets over de toegang?"),
  signUpNeeded: yesNo("signUp.needed", "Moet iemand zich aanmelden?"),
  signUpNote: line("signUp.note", "Hoe meldt iemand zich aan?"),
};

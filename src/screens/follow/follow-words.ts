import { callFirstWords } from "#text/words/call-first.ts";
import { guideWords } from "#text/words/guide-words.ts";
import { textOf } from "#text/text-of.ts";

/** The card on which a coach keeps count with strokes. */
const cardWords = {
  "turf.title": "Turfkaart",
  "turf.about":
    "Een kaart om met streepjes bij te houden hoe vaak Welzijn op Recept wordt gegeven. Zonder namen.",
  "turf.lead": "Zet een streepje als het gebeurt. Aan het eind van de maand telt u ze op.",
  "turf.print": "Print deze kaart met Ctrl+P, of via het menu van uw browser. Hij past op één A4.",
  "turf.practice": "Praktijk of wijk",
  "turf.month": "Maand",
  "turf.week": "Week",
  "turf.total": "Samen",
  "turf.referred": "Verwezen",
  "turf.started": "Begonnen",
  "turf.afterThree": "Na drie maanden",
  "turf.referredHow": "iemand kwam via de huisartsenpraktijk bij u",
  "turf.startedHow": "iemand ging voor het eerst naar een activiteit",
  "turf.afterThreeHow": "u sprak iemand nog eens, drie maanden na de start",
  "turf.onlyStrokes": "Alleen streepjes.",
  "turf.noNames": "Geen namen, geen letters, geen geboortejaren.",
  "turf.give":
    "Geef de getallen aan het eind van de maand door aan wie de gids bijhoudt. Gooi de kaart daarna weg.",
  "turf.empty": "leeg",
} as const;

/** The page for the meeting of practice and coach. */
const meetingWords = {
  "meet.title": "Overleg over {place}",
  "meet.titleMonth": "Overleg over {place}, één maand",
  "meet.about":
    "Wat er in {place} nieuw, anders, vol of dun is sinds {date}, voor het overleg van praktijk en coach.",
  "meet.lead": "Wat is er anders sinds {date}? Voor het overleg van praktijk en coach.",
  "meet.made": "Gemaakt op {date}. Er staat niets in over mensen.",
  "meet.month": "Alleen de laatste maand",
  "meet.quarter": "De laatste drie maanden",
  "meet.print": "Print met Ctrl+P.",
  "meet.fresh": "Nieuw of begint",
  "meet.changed": "Veranderd",
  "meet.gone": "Gestopt of voorbij",
  "meet.full": "Vol of ligt stil",
  "meet.thin": "Waar weinig is",
  "meet.checks": "Nagekeken",
  "meet.freshNone": "Geen activiteit zegt dat zij sinds {date} begint.",
  "meet.changedNone": "Wij weten van geen verandering.",
  "meet.goneNone": "Niets, voor zover wij weten.",
  "meet.fullNone": "Niemand gaf de laatste acht weken door dat het vol is. Vraag het na als u verwijst.",
  "meet.thinNone": "In elk stadsdeel is van elke soort iets, ook ’s avonds en in het weekend.",
  "meet.why.starts": "begint {date}",
  "meet.why.began": "begon {date}",
  "meet.why.inCalendar": "in de gids sinds {date}",
  "meet.why.calendar": "gegevens veranderd op {date}",
  "meet.why.room": "weer plek, gezegd op {date}",
  "meet.why.ended": "tot en met {date}",
  "meet.why.full": "vol",
  "meet.why.fullOn": "vol, gezegd op {date}",
  "meet.why.waitlist": "wachtlijst",
  "meet.why.waitlistOn": "wachtlijst, gezegd op {date}",
  "meet.why.paused": "ligt even stil",
  "meet.more": "En nog {n}.",
  "meet.remembered": "Veranderde gegevens onthoudt de gids sinds {date}.",
  "meet.notRemembered": "De gids heeft nog geen eerdere versie om mee te vergelijken.",
  "meet.missing": "{place}: niets bij {kinds}.",
  "meet.noEvening": "{place}: niets in de avond.",
  "meet.noWeekend": "{place}: niets in het weekend.",
  "meet.noPlace": "{place}: wij kennen hier geen vaste plek.",
  "meet.thinHow": "Wat thuis, online of op wisselende plekken is, telt hier niet mee.",
  "meet.checked": "{n} van de {all} activiteiten zijn nagekeken sinds {date}.",
  "meet.old": "Bij {n} staat: {callFirst}.",
  "meet.ask": "Om te bespreken",
  "meet.ask.miss": "Wat missen we in de wijk van deze praktijk?",
  "meet.ask.away": "Bij wie bleef het stil, en wie belt?",
  "meet.ask.next": "Wie kan zelf gaan helpen?",
  "meet.ask.agree": "Wat spreken we af, en wanneer zien we elkaar weer?",
} as const;

/** Sums of Welzijn op Recept. */
const tallyWords = {
  "tally.title": "Telling van {year}",
  "tally.none": "In {year} zijn nog geen getallen ingevuld.",
  "tally.month": "Maand",
  "tally.total": "Samen",
  "tally.few": "minder dan {n}",
  "tally.between": "{least} tot {most}",
  "tally.unknown": "niet geteld",
  "tally.goal": "Streefgetal voor {year}: {goal} verwijzingen.",
  "tally.soFar": "Tot nu toe: {count}, in {months}.",
  "tally.months.one": "{n} maand",
  "tally.months.other": "{n} maanden",
  "tally.noGoal": "Er is geen streefgetal voor {year}.",
  "tally.why": "Van 1 tot en met {most} staat er “minder dan {n}”. Zo is niemand te herkennen.",
  "tally.invented": "Deze getallen zijn verzonnen, als voorbeeld.",
} as const;

/** Where a coach begins. */
const coachWords = {
  "coach.title": "Voor welzijnscoaches",
  "coach.about":
    "Samen kijken met uw cliënt, het recept, gesprekken daarna, tellen zonder namen, en waar u meer leert.",
  "coach.lead": "Wat deze gids voor u doet, van de eerste keer samen kijken tot een jaar later.",
  "coach.look": "1. Samen kijken",
  "coach.lookHow":
    "Kijk naast uw cliënt wat past. Acht vragen, elke vraag mag u overslaan. Er wordt niets bewaard.",
  "coach.lookGo": "Begin met een cliënt",
  "coach.sheet": "2. Het welzijnsrecept",
  "coach.sheetHow":
    "Zet hooguit drie activiteiten op uw lijst en maak er een recept van. Er staat op wie uw cliënt opvangt, wat nog gevraagd moet worden, en hoe u te bereiken bent.",
  "coach.sheetGo": "Naar de lijst",
  "coach.sheetPicture":
    "Een welzijnsrecept met twee activiteiten, plaats voor een afspraak en het nummer van de coach.",
  "coach.again": "3. Nog eens spreken",
  "coach.againHow":
    "Bij het recept maakt u een agendabestand: na twee weken, na drie maanden en na een jaar, elk met vragen. Het komt in uw eigen agenda en nergens anders.",
  "coach.back":
    "Zeg het bij de eerste keer al: stopt u een tijd, dan mag u altijd terugkomen. Op de pagina van een activiteit staat of er iemand belt als u wegblijft.",
  "coach.count": "4. Tellen zonder namen",
  "coach.countHow":
    "Op de turfkaart zet u streepjes: verwezen, begonnen, na drie maanden. Aan het eind van de maand gaan alleen de getallen de gids in.",
  "coach.countGo": "Turfkaart om te printen",
  "coach.meet": "5. Overleg met de praktijk",
  "coach.meetHow": "Eén blad met wat nieuw, anders, vol of dun is, en de telling.",
  "coach.meetGo": "Overleg over {place}",
  "coach.learn": "Meer leren",
  "coach.learnHow": "Deze bladen en boeken zijn van anderen. Of ze gratis zijn, ziet u daar.",
  "coach.by": "van {by}",
} as const;

export const followText = textOf({
  ...guideWords,
  ...callFirstWords,
  ...cardWords,
  ...meetingWords,
  ...tallyWords,
  ...coachWords,
});

import { textOf } from "#text/text-of.ts";

/** What follows the sheet: the calendar of the visits, and the message to the GP. */
const afterWords = {
  "after.calendar": "Zet het in de agenda",
  "after.span": "Welke keren?",
  "after.first": "Alleen de eerste keer",
  "after.all": "Alle keren tot {date}",
  "after.talks": "Welke gesprekken?",
  "after.talksHow": "Met de vragen erbij. Er staan geen antwoorden in, en geen naam.",
  "after.with.weeks": "Na twee weken, op {date}",
  "after.with.months": "Na drie maanden, op {date}",
  "after.with.year": "Na een jaar, op {date}",
  "after.undated": "Nog zonder dag: {titles}. Vraag daar eerst wanneer het is.",
  "after.makeCalendar": "Maak een agendabestand",
  "after.calendarSaved": "Het bestand welzijnsrecept.ics is gemaakt. Open het om het in de agenda te zetten.",
  "after.calendarFailed":
    "Het bestand kon niet worden gemaakt. Laad deze bladzijde opnieuw; uw lijst blijft staan.",
  "after.calendarName": "Mijn welzijnsrecept",
  "after.call": "Bellen: {phone}",
  "after.talk.weeks": "Gesprek na twee weken: is het begonnen?",
  "after.questions.weeks":
    "Bent u er geweest? Hoe was de eerste keer?\nWie sprak u daar?\nWas er iets lastig: de weg, het geld, de tijd, alleen gaan?\nGaat u nog een keer? Wanneer?\nWilt u dat er iemand met u meegaat?\nNiet gegaan? Dat geeft niet. Wat zou helpen?",
  "after.talk.months": "Gesprek na drie maanden: hoe gaat het met wat we probeerden?",
  "after.questions.months":
    "Gaat u nog? Hoe vaak?\nWat geeft u energie, en wat niet?\nWie leerde u kennen?\nWilt u ermee door, of liever iets anders?\nWat hebt u nog nodig om te blijven gaan?\nWat mag de huisarts weten?",
  "after.talk.year": "Gesprek na een jaar: wat is er gebleven?",
  "after.questions.year":
    "Wat doet u nog van wat we samen kozen?\nWat is er anders dan een jaar geleden?\nWie belt u als u er een keer niet bent?\nWilt u er zelf gaan helpen, of nog iets anders proberen?\nGestopt? U mag altijd terugkomen, hier ook.\nHebben we elkaar nog nodig?",

  "after.doctor": "Bericht voor de huisarts",
  "after.doctorHow":
    "Dit bericht wordt hier gemaakt en nergens bewaard. Verstuur het zelf langs een beveiligde weg. De naam van uw cliënt staat er niet in.",
  "after.state": "Hoe staat het ervoor?",
  "after.state.started": "Gestart",
  "after.state.notYet": "Nog niet gestart",
  "after.state.other": "Het wordt iets anders",
  "after.next": "Volgende contact",
  "after.next.month": "Over een maand",
  "after.next.months": "Rond {date}",
  "after.next.none": "Niet afgesproken",
  "after.consent": "Mijn cliënt vindt dit bericht goed",
  "after.consentFirst": "Vraag eerst of uw cliënt dit bericht goed vindt. Daarna ziet u de tekst.",
  "after.message": "Het bericht",
  "after.copy": "Kopieer het bericht",
  "after.copied": "Het bericht is gekopieerd.",
  "after.copyFailed":
    "Kopiëren lukt hier niet vanzelf. De tekst is gemarkeerd: druk op Ctrl en C, of houd uw vinger erop en kies Kopiëren.",

  "after.note.head": "Welzijn op Recept, terugkoppeling van {date}",
  "after.note.chosen": "Samen gekozen: {titles}.",
  "after.note.started": "Stand: de deelname is gestart.",
  "after.note.notYet": "Stand: nog niet gestart.",
  "after.note.other": "Stand: dit past niet, we zoeken samen iets anders.",
  "after.note.next": "Volgende contact: rond {date}.",
  "after.note.nextNone": "Er is geen volgend contact afgesproken.",
  "after.note.consent": "Dit bericht is gedeeld met toestemming.",
  "after.note.from": "Welzijnscoach: {coach}",
} as const;

export const afterText = textOf(afterWords);

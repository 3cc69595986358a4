import { contactWords } from "#text/words/contact.ts";
import { guideWords } from "#text/words/guide-words.ts";
import { textOf } from "#text/text-of.ts";

/** GP practices and their welfare coach, for who comes there and for who works there. */
const practiceWords = {
  "practices.title": "Huisartsen en welzijnscoaches in {place}",
  "practices.lead":
    "Een welzijnscoach zoekt met u naar iets waar u weer zin in krijgt. Hier ziet u bij welke huisarts de coach is, en wanneer.",
  "practices.about":
    "{n} huisartsenpraktijken in {place} met hun welzijnscoach: waar, op welke dagen en hoe u belt.",
  "practices.crumb": "Huisartsen en welzijnscoaches",
  "practices.reach": "Een coach bereiken zonder verwijzing",
  "practices.reachLead":
    "U hoeft niet eerst naar de huisarts. Zoek uw huisarts of uw wijk in de lijst en bel het nummer dat erbij staat.",
  "practices.reachNone":
    "Of u hier een coach kunt bellen zonder verwijzing, weten wij niet. Vraag dit even na bij uw huisarts.",
  "practices.reachElse": "Staat uw huisarts er niet bij?",
  "practices.reachBy": "Bel {name}. Daar weten zij welke coach bij u in de buurt is.",
  "practices.direct.yes": "Bellen mag zonder verwijzing",
  "practices.direct.no": "Gaat via de huisarts",
  "practices.direct.ask": "Zonder verwijzing bellen? Vraag dit even na",
  "practices.counts":
    "Praktijken: {n}. Coaches: {coaches}. Praktijken waarvan wij de dagen en tijden weten: {known}.",
  "practices.by": "Alle praktijken, per wijk",
  "practices.all": "Alle huisartsen in {place}",
  "practices.jump": "Ga naar",

  "practice.kind": "Huisarts met welzijnscoach",
  "practice.about":
    "Zo werkt Welzijn op Recept bij {name}: wie de welzijnscoach is, wanneer, en hoe u verwijst.",
  "practice.forYou": "Voor u",
  "practice.forTeam": "Voor het team",
  "practice.forPaper": "Folder, poster en scherm",
  "practice.resident": "Zo werkt het bij uw huisarts",
  "practice.know": "Goed om te weten",
  "practice.free": "Het gesprek met de coach kost niets.",
  "practice.direct": "De coach bereiken zonder verwijzing",
  "practice.direct.yes": "Dat mag. Neem zelf contact op met de coach. U hoeft niet eerst naar de huisarts.",
  "practice.direct.no":
    "Hier gaat het via de praktijk. Bel de praktijk en zeg dat u de welzijnscoach wilt spreken.",
  "practice.direct.ask": "Of dat hier kan, weten wij niet. Vraag dit even na bij de balie of bij de coach.",
  "practice.nearby": "Wat is er te doen in {area}?",
  "practice.address": "De praktijk",
  "practice.phoneAsk": "Telefoonnummer: vraag dit even na.",
  "practice.coach": "De welzijnscoach",
  "practice.coaches": "De welzijnscoaches",
  "practice.coachAsk": "Wie hier de welzijnscoach is, weten wij niet. Vraag dit even na bij de balie.",
  "practice.room": "In de praktijk: {room}",
  "practice.team": "Verwijzen in drie stappen",
  "practice.teamHere": "Bij u in de praktijk:",
  "practice.teamAsk":
    "Hoe uw praktijk de verwijzing doorgeeft, staat hier nog niet. Vraag dit even na bij de coach.",
  "practice.say": "Zo kunt u het zeggen",
  "practice.recognise": "Wanneer u aan de welzijnscoach denkt",
  "practice.does": "Dit doet de coach",
  "practice.doesNot": "Dit doet de coach niet",
  "practice.mentalHealth": "Wanneer de POH-GGZ de juiste is",
  "practice.urgent": "Kan het niet wachten?",
  "practice.paper": "Voor de wachtkamer en de balie",
  "practice.folder": "Folder",
  "practice.folderWhat": "A4, om mee te geven",
  "practice.poster": "Poster",
  "practice.posterWhat": "A3, voor aan de muur",
  "practice.cards": "Kaartjes",
  "practice.cardsWhat": "Tien op een A4, om uit te knippen",
  "practice.screen": "Scherm voor de wachtkamer",
  "practice.screenWhat": "Deze week in de buurt. Open het op het scherm en druk op F11",

  "coach.named": "{name}, {role}",
  "coach.of": "Van",
  "coach.hours": "In deze praktijk",
  "coach.hoursAsk": "Dagen en tijden: vraag dit even na.",
  "coach.alsoAt": "Ook bij",
  "coach.app": "Stuur een appje",
  "coach.appElsewhere": "(opent WhatsApp)",
  "coach.appWritten": "WhatsApp {number}",
  "coach.forms": "Het gesprek kan {forms}.",
  "coach.formsAsk": "Waar het gesprek kan zijn: vraag dit even na.",
  "coach.form.practice": "in de praktijk",
  "coach.form.phone": "aan de telefoon",
  "coach.form.home": "bij u thuis",
  "coach.form.online": "met beeldbellen",
  "coach.none": "Hoe u de coach bereikt, weten wij niet. Vraag dit even na bij de balie.",

  "paper.print": "Druk deze bladzijde af: Ctrl + P, of kies Afdrukken in het menu van uw browser.",
  "paper.size.folder": "Kies A4, staand, op 100 %.",
  "paper.size.poster": "Kies A3, staand. Op A4 past het ook: kies dan “passend op papier”.",
  "paper.size.kaartje":
    "Kies A4, staand, op 100 %, zonder marges. Stevig papier is het mooist. Knip langs de streepjes.",
  "paper.direct.yes": "U mag zelf contact opnemen, zonder verwijzing.",
  "paper.direct.no": "Zeg in de praktijk dat u de welzijnscoach wilt spreken.",
  "paper.about": "{what} van {name}, om af te drukken.",
  "paper.scan": "Alles over de coach, met de camera van uw telefoon:",
  "paper.scanShort": "Scan met uw camera",
  "paper.welfare": "Welzijn op Recept",
  "paper.not": "Gaat het nu niet goed met u? Bel uw huisarts.",
} as const;

export const practiceText = textOf({ ...guideWords, ...contactWords, ...practiceWords });

import { contactWords } from "#text/words/contact.ts";
import { guideWords } from "#text/words/guide-words.ts";
import { textOf } from "#text/text-of.ts";

/** Organisations, places, and what a town does with Welzijn op Recept. */
const placeWords = {
  "browse.organizations": "Aanbieders",
  "browse.organizationsIntro": "Deze {n} organisaties laten u meedoen.",
  "browse.organization": "Aanbieder",
  "browse.organizationOffers": "Hier kunt u aan meedoen",
  "browse.organizationContact": "Contact",
  "browse.organizationNothing":
    "Op dit moment heeft {name} hier geen activiteiten. Vraag gerust of er binnenkort iets begint.",
  "browse.place": "Plek",
  "browse.placeOffers": "Hier is dit te doen",
  "browse.placeNothing": "Op deze plek is nu niets te doen. Kijk wat er in de buurt is.",
  "browse.address": "Adres",
  "browse.addressAsk": "Het adres weten wij nog niet. Vraag het aan de organisatie.",
  "browse.route": "Plan uw route",
  "browse.routeElsewhere": "(opent OpenStreetMap)",
  "browse.wor": "Welzijn op Recept in {place}",
  "browse.wor.active": "Huisartsen in {place} werken met Welzijn op Recept.",
  "browse.wor.preparing": "In {place} begint Welzijn op Recept binnenkort.",
  "browse.wor.unknown": "Vraag uw huisarts of Welzijn op Recept in {place} al kan.",
  "browse.worHow":
    "Uw huisarts verwijst u naar een welzijnscoach. U praat samen over wat u fijn vindt. Daarna zoekt u samen iets dat past.",
  "browse.worLed": "In deze gemeente gaat het via",
  "browse.forCoaches": "Voor welzijnscoaches",
  "browse.worCoach": "Praten met een welzijnscoach",
  "browse.worPractices": "Huisartsen die meedoen",
  "browse.organizationsAbout": "{n} organisaties waar u mee kunt doen, met hun activiteiten.",
  "browse.organizationAbout": "{count} van {name}: wanneer, waar en hoe u meedoet.",
  "browse.placeAbout": "{count} in {name}: wanneer, wat het kost en hoe u er komt.",
} as const;

export const placeText = textOf({ ...guideWords, ...contactWords, ...placeWords });

import { textOf } from "#text/text-of.ts";

/** What stands round every page. */
const frameWords = {
  "frame.skip": "Naar de inhoud",
  "frame.menu": "Hoofdmenu",
  "frame.menuButton": "Menu",
  "frame.activities": "Activiteiten",
  "frame.journey": "Wat past bij u?",
  "frame.list": "Mijn lijst",
  "frame.nearby": "In de buurt",
  "frame.about": "Over",
  "frame.trail": "U bent hier",
  "frame.home": "Begin",
  "frame.footAbout":
    "Een gids met activiteiten in {place}, voor Welzijn op Recept. Lezen kan zonder account en zonder cookies.",
  "frame.notWell": "Gaat het nu niet goed met u?",
  "frame.callDoctor": "Bel uw huisarts.",
  "frame.invented": "De organisaties en activiteiten in deze gids zijn verzonnen.",
  "frame.inventedIn": "De organisaties en activiteiten in {places} zijn verzonnen.",
  "frame.footVisitors": "Vinden",
  "frame.footWork": "Voor wie meewerkt",
  "frame.footGuide": "Deze gids",
  "frame.allActivities": "Alle activiteiten",
  "frame.arrangements": "Arrangementen",
  "frame.submit": "Geef een activiteit door",
  "frame.places": "Buurthuizen en plekken",
  "frame.organizations": "Alle aanbieders",
  "frame.forCoaches": "Voor welzijnscoaches",
  "frame.coach": "Praten met een welzijnscoach",
  "frame.aboutGuide": "Over deze gids",
  "frame.regions": "Welzijn op Recept per gemeente",
  "frame.howWeChoose": "Hoe kiezen wij?",
  "frame.supply": "Aanbod in beeld",
  "frame.reading": "Grotere letters, donker of voorlezen",
  "frame.privacy": "Privacy",
  "frame.accessibility": "Toegankelijkheid",
} as const;

export const frameText = textOf(frameWords);

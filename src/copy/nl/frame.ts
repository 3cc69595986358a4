/** What stands round every page. */
export const frame = {
  "frame.skip": "Naar de inhoud",
  "frame.menu": "Hoofdmenu",
  "frame.activities": "Activiteiten",
  "frame.journey": "Wat past bij u?",
  "frame.list": "Mijn lijst",
  "frame.nearby": "In de buurt",
  "frame.about": "Over",
  "frame.trail": "U bent hier",
  "frame.home": "Begin",
  "frame.footAbout":
    "Een gids met activiteiten in {place}, voor Welzijn op Recept. Geen account, geen cookies.",
  "frame.notWell": "Gaat het nu niet goed met u?",
  "frame.callDoctor": "Bel uw huisarts.",
  "frame.invented": "De organisaties en activiteiten in deze gids zijn verzonnen.",
  "frame.inventedLong":
    "Let op: de organisaties en activiteiten die u hier nu ziet, zijn verzonnen. Zo laat de gids zien hoe hij werkt. De wijken bestaan echt. De telefoonnummers werken niet.",
  "frame.footVisitors": "Vinden",
  "frame.footGuide": "Deze gids",
  "frame.texts": "Meer over deze gids",
  "frame.questions": "Vragen over deze gids?",
  "frame.allActivities": "Alle activiteiten",
  "frame.organizations": "Alle aanbieders",
  "frame.aboutGuide": "Over deze gids",
  "frame.privacy": "Privacy",
  "frame.accessibility": "Toegankelijkheid",
} as const;

import { textOf } from "#text/text-of.ts";

/** Pages to read: about the guide, decisions, and the page that is not there. */
const readingWords = {
  "notFound.title": "Deze pagina is er niet",
  "notFound.lead": "Misschien is de activiteit afgelopen, of klopt het adres niet helemaal.",
  "notFound.searchLabel": "Waar zocht u naar?",
  "notFound.or": "Of begin hier",
  "decisions.title": "Besluiten",
  "decisions.lead": "Waarom de gids werkt zoals hij werkt. Voor wie mee wil bouwen of mee wil denken.",
  "decisions.on": "Besloten op {date}.",
  "reading.texts": "Meer over deze gids",
  "reading.questions": "Vragen over deze gids?",
  "reading.inventedLong":
    "Let op: de organisaties en activiteiten die u hier nu ziet, zijn verzonnen. Zo laat de gids zien hoe hij werkt. De wijken bestaan echt. De telefoonnummers werken niet.",
  "notFound.about": "Misschien is de activiteit gestopt of heeft ze een ander adres gekregen.",
} as const;

export const readingText = textOf(readingWords);

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
  "size.kept": "Geldt op elke bladzijde, tot u de gids sluit. Wij bewaren niets.",
  "size.hint": "Deze keuze geldt alleen op deze bladzijde. Hieronder staat hoe het overal kan.",
  "offline.title": "Deze bladzijde staat niet op uw apparaat",
  "offline.about": "U heeft nu geen verbinding met de gids. Dit kunt u wel bekijken.",
  "offline.lead": "U heeft nu geen verbinding met de gids. Is die er weer? Probeer het dan nog eens.",
  "offline.ways": "Dit werkt ook zonder verbinding",
  "offline.finder": "Alle activiteiten bekijken en zoeken",
  "offline.journey": "Samen kijken wat bij u past",
  "offline.list": "Mijn lijst en het recept",
  "offline.label": "Geen verbinding",
  "offline.notice": "U bent offline, of de gids is even weg. U ziet de gegevens van {day}.",
} as const;

export const readingText = textOf(readingWords);

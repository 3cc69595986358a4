import { guideWords } from "#text/words/guide-words.ts";
import { textOf } from "#text/text-of.ts";

/** Lists by category, town and neighbourhood. */
const shelfWords = {
  "browse.mapLabel": "Kaart van {area}, met een punt voor elke plek waar iets te doen is.",
  "browse.pages": "Bladzijden van deze lijst",
  "browse.page": "Bladzijde",
  "browse.pageOf": "bladzijde {page}",
  "browse.pagePrevious": "Vorige",
  "browse.pageNext": "Volgende",
  "browse.filterAll": "Zoek en kies verder in deze lijst",
  "browse.chooseArea": "Kies een wijk",
  "browse.chooseMunicipality": "Kies een gemeente",
  "browse.where": "Waar in {place}",
  "browse.otherTowns": "Andere gemeenten",
  "browse.chooseCategory": "Kies wat u leuk lijkt",
  "browse.otherCategories": "Iets anders proberen",
  "browse.inPlace": "{category} in {place}",
  "browse.areaOf": " in deze wijk van {place}",
  "browse.noArea": "Thuis, online of op meer plekken",
  "browse.nearbyAreas": "Wijken dichtbij",
  "browse.few": "Hier is nog niet veel te doen. Dit is dichtbij:",
  "browse.municipality": "Meedoen in {place}",
  "browse.municipalityIntro": "Er zijn {count} in {place}. Kies wat u leuk lijkt, of begin dicht bij huis.",
  "browse.municipalityNone":
    "In deze gids staat nog niets in {place}. Hieronder leest u hoe Welzijn op Recept er werkt.",
  "browse.byPostcode": "Zoek met uw postcode",
  "browse.allAreas": "Alle wijken van {place}",
  "browse.categoryAbout": "{count}{place}. {text}",
  "browse.municipalityAbout": "{count} in {place}: wanneer, waar en wat het kost.",
} as const;

export const shelfText = textOf({ ...guideWords, ...shelfWords });

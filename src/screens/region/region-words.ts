import { guideWords } from "#text/words/guide-words.ts";
import { textOf } from "#text/text-of.ts";

/** How far Welzijn op Recept is, municipality by municipality. */
const regionWords = {
  "region.title": "Welzijn op Recept in {region}",
  "region.about":
    "Per gemeente in {region}: hoe ver Welzijn op Recept er is, sinds wanneer, wie begeleidt en waar dat staat.",
  "region.all": "Regio’s",
  "region.allIntro": "Kies een regio. U ziet per gemeente hoe ver Welzijn op Recept er is.",
  "region.allAbout": "De regio’s in deze gids, met per gemeente hoe ver Welzijn op Recept er is.",
  "region.gemeenten.one": "{n} gemeente",
  "region.gemeenten.other": "{n} gemeenten",
  "region.link": "Hoe ver zijn de gemeenten in {region}?",
  "region.map": "Kaart van de gemeenten in {region}",
  "region.mapSays": "De tabel hieronder zegt hetzelfde.",
  "region.mapSource": "Omtrekken: {source}.",
  "region.legend": "Wat betekent het?",
  "region.table": "Per gemeente",
  "region.tableOrder": "Wie het verst is staat bovenaan, daarna gaat het op naam.",
  "region.town": "Gemeente",
  "region.state": "Hoe ver",
  "region.since": "Sinds",
  "region.guide": "Wie begeleidt",
  "region.source": "Bron",
  "region.sourceOn": "{words}, {date}",
  "region.noSource": "Geen bron",
  "region.nothing": "Niets bekend",
  "region.nobody": "Niemand",
  "region.invented": "Verzonnen",
  "region.inventedNote":
    "Wat hier over {towns} staat, is verzonnen. Zo laat de gids zien hoe dit overzicht werkt.",
  "region.wrong": "Weet u meer, of klopt er iets niet?",
  "region.wrongMail": "Mail ons",
  "region.wrongSubject": "Welzijn op Recept in {region}",
  "region.count.some": "Van de {n} gemeenten in {region} {known}.",
  "region.count.rest.one": "Bij {n} gemeente is het er niet, of weten wij het niet.",
  "region.count.rest.other": "Bij {n} gemeenten is het er niet, of weten wij het niet.",
  "region.count.nothing": "Van geen van de {n} gemeenten in {region} weten wij dat Welzijn op Recept er is.",
  "region.count.guided.one": "werkt er {n} met begeleiding",
  "region.count.guided.other": "werken er {n} met begeleiding",
  "region.count.independent.one": "werkt er {n} zelfstandig",
  "region.count.independent.other": "werken er {n} zelfstandig",
  "region.count.in-talks.one": "is er {n} in gesprek over een start",
  "region.count.in-talks.other": "zijn er {n} in gesprek over een start",
  "region.state.guided": "Met begeleiding",
  "region.state.independent": "Zelfstandig",
  "region.state.in-talks": "In gesprek",
  "region.state.none-or-unknown": "Geen of onbekend",
  "region.means.guided": "Welzijn op Recept is er. Iemand van buiten helpt de gemeente daarbij.",
  "region.means.independent": "Welzijn op Recept is er. De gemeente doet het zonder hulp van buiten.",
  "region.means.in-talks": "Er wordt gepraat over een start.",
  "region.means.none-or-unknown":
    "Welzijn op Recept is er niet, of wij weten het niet. Vraag het dan aan uw huisarts of aan de gemeente.",
} as const;

export const regionText = textOf({ ...guideWords, ...regionWords });

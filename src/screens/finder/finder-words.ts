import type { Choices } from "#search/choices.ts";
import type { FacetKey } from "#search/facets.ts";
import { listText } from "#text/format.ts";
import { textOf } from "#text/text-of.ts";

/** The finder: /activiteiten. */
const finderWords = {
  "finder.searchLabel": "Zoek een activiteit",
  "finder.searchExample": "Bijvoorbeeld wandelen",
  "finder.searchButton": "Zoek",

  "finder.count.one": "{n} activiteit",
  "finder.count.other": "{n} activiteiten",
  "finder.countNear": "{count} bij u in de buurt",
  "finder.countNone": "Hier vonden wij niets dat past",
  "finder.countAndPartly": "{count} en {n} voor een deel",
  "finder.countPartly.one": "{n} activiteit past voor een deel",
  "finder.countPartly.other": "{n} activiteiten passen voor een deel",
  "finder.announce.one": "{n} activiteit gevonden",
  "finder.announce.other": "{n} activiteiten gevonden",
  "finder.announceNone": "Niets gevonden. Hieronder staat wat wel kan.",
  "finder.failed": "Zoeken lukt nu niet. Hieronder kunt u bladeren.",

  "finder.partly": "Past voor een deel",
  "finder.partlyText": "Hier klopt niet elk woord, de rest wel.",
  "finder.more": "Toon de volgende {n}",

  "finder.sort": "Volgorde",
  "finder.sort.distance": "Dichtbij eerst",
  "finder.sort.best": "Past het best eerst",
  "finder.sort.checked": "Gewone volgorde",
  "finder.sort.soonest": "Eerst aan de beurt",

  "finder.during.vandaag": "Vandaag",
  "finder.during.deze-week": "Deze week",

  "finder.filters": "Filters",
  "finder.filtersChosen": "Filters ({n})",
  "finder.filtersFailed": "De keuzes laden lukt nu niet. Zoeken met een woord kan wel.",
  "finder.close": "Sluit",
  "finder.moreChoices": "Meer keuzes",
  "finder.showAll": "Toon alle {n}",
  "finder.chosen": "Gekozen",
  "finder.remove": "{label}: haal weg",
  "finder.clear": "Wis alles",
  "finder.readDay": "{label} ({day})",
  "finder.readNot": "niet {label}",

  "finder.group.near": "Dicht bij huis",
  "finder.group.category": "Soort activiteit",
  "finder.group.when": "Wanneer",
  "finder.group.cost": "Kosten",
  "finder.group.firstVisit": "De eerste keer",
  "finder.group.needs": "Waar letten we op?",

  "finder.postcodeHint": "4 cijfers van uw postcode",
  "finder.postcodeStays": "Uw postcode blijft op dit apparaat.",
  "finder.postcodeUnknown":
    "Postcode {pc4} ligt buiten deze gids. Typ een postcode in {places}, of kies een wijk bij Meer keuzes.",
  "finder.near": "Bij {pc4}",
  "finder.within": "Hoe ver mag het zijn?",
  "finder.area": "In dit deel van de kaart",
  "finder.anyDistance": "Maakt niet uit",
  "finder.upTo": "Tot {km} km",

  "finder.view": "Lijst of kaart",
  "finder.viewList": "Lijst",
  "finder.viewMap": "Kaart",
  "finder.mapOpen": "Toon de kaart",
  "finder.mapClose": "Sluit de kaart",
  "finder.mapPrivacy":
    "De straten op de kaart komen van PDOK, een dienst van de overheid. Uw apparaat haalt ze daar pas op na uw klik.",
  "finder.mapLoading": "De kaart komt eraan …",
  "finder.mapFailed": "De kaart laden lukt nu niet. De lijst is compleet.",
} as const;

export const finderText = textOf(finderWords);

export const postcodeUnknown = (pc4: string, { places }: Choices): string =>
  finderText("finder.postcodeUnknown", { pc4, places: listText(places) });

/** "Gratis" */
export const valueLabel = ({ facets }: Choices, facet: FacetKey, value: string): string =>
  facets[facet].values.find((choice) => choice.value === value)?.label ?? value;

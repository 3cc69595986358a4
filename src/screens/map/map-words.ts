import { textOf } from "#text/text-of.ts";

/** The map of the finder: a part of its own, fetched when somebody opens it. */
const mapWords = {
  "map.label": "Kaart. Dezelfde activiteiten staan in de lijst.",
  "map.zoomIn": "Dichterbij",
  "map.zoomOut": "Verder weg",
  "map.ring": "De stippellijn ligt {km} km rond postcode {pc4}.",
  "map.chosen": "Gekozen op de kaart",
  "map.table.one": "{n} activiteit hier",
  "map.table.other": "{n} activiteiten hier. Kijk dichterbij",
  "map.here.one": "{n} activiteit op deze plek",
  "map.here.other": "{n} activiteiten op deze plek",
  "map.hereNamed": "{where}: {n} activiteiten",
  "map.on.one": "{n} op de kaart",
  "map.on.other": "{n} op de kaart",
  "map.off.one": "{n} activiteit zonder vast adres",
  "map.off.other": "{n} activiteiten zonder vast adres",
  "map.offText": "Thuis, online of op wisselende plekken. Deze staan niet op de kaart.",
  "map.close": "Sluit",
  "map.you": "u",
  "map.streets": "Toon straten",
  "map.searchHere": "Zoek in dit gebied",
} as const;

export const mapText = textOf(mapWords);

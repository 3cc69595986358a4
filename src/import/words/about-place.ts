import { ask, leftUnsaid, repaired, unsaid } from "./remark.ts";

const POINT = "Breedte en lengte, zoals 52.3702";

/** What is said of where it is: the place, its address, its neighbourhood, its point on the map. */
export const aboutPlace = {
  missing: unsaid(
    "place-missing",
    "De rij zegt niet waar het is.",
    `Naam en adres van de plek, of "online", "bij u thuis", "wisselende locaties"`,
  ),
  postBox: ask(
    "place-post-box",
    "Dit is een postbus. Daar kan niemand naartoe.",
    "Naam en adres van de plek zelf",
  ),
  abroad: (municipality: string) =>
    ask(
      "place-abroad",
      `Dit lijkt een adres in een ander land, niet in ${municipality}.`,
      "Het adres in Nederland, of haal de rij weg",
    ),
  elsewhere: (municipality: string) =>
    ask(
      "place-elsewhere",
      `Dit adres lijkt niet in ${municipality} te liggen.`,
      "Het goede adres, of haal de rij weg",
    ),
  whichOfThese: (count: number) =>
    ask(
      "place-several",
      `Er zijn ${count} plekken met deze naam. We weten niet welke dit is.`,
      "De naam met de straat en het huisnummer",
    ),
  postcodeMissing: leftUnsaid("postcode-missing", "De rij heeft geen postcode."),
  postcodeReadAs: (postcode: string) =>
    repaired("postcode-form", `De postcode is geschreven als ${postcode}.`),
  postcodeShort: leftUnsaid("postcode-short", "De postcode heeft geen letters."),
  postcodeInvalid: ask("postcode-invalid", "Dit is geen postcode.", "Een postcode als 1317 NB"),
  cityReadAs: (city: string) => repaired("city-form", `De plaats is geschreven als ${city}.`),
  neighbourhoodUnknown: (text: string, municipality: string) =>
    ask(
      "neighbourhood-unknown",
      `De wijk "${text}" kennen we niet in ${municipality}.`,
      "De naam van de wijk zoals die in de lijst van de gemeente staat",
    ),
  neighbourhoodReadAs: (name: string) => repaired("neighbourhood-form", `De wijk is geschreven als ${name}.`),
  pointUnclear: ask("coordinates-unclear", "Deze coördinaten begrijpen we niet.", `${POINT} en 5.2166`),
  pairUnclear: ask("coordinates-unclear", "Deze coördinaten begrijpen we niet.", `${POINT}, 5.2166`),
  pointAbroad: ask(
    "coordinates-unclear",
    "Dit punt ligt niet in Nederland.",
    `${POINT} en 5.2166, of laat de cel leeg`,
  ),
  pointZero: ask("coordinates-unclear", "De coördinaten zijn 0.", `${POINT} en 5.2166, of laat de cel leeg`),
  pointSwapped: repaired("coordinates-swapped", "Breedte en lengte stonden verwisseld."),
  rd: repaired("coordinates-rd", "De RD-coördinaten zijn omgerekend."),
  rdSwapped: repaired("coordinates-rd", "De RD-coördinaten stonden verwisseld en zijn omgerekend."),
  pointFar: (km: number, municipality: string) =>
    ask(
      "coordinates-far",
      `Dit punt ligt ${Math.round(km)} km van ${municipality}.`,
      "Breedte en lengte van de plek zelf",
    ),
  pointDiffers: (km: number) =>
    ask(
      "coordinates-differ",
      `Dit punt ligt ${km.toFixed(1)} km van het punt in andere rijen over deze plek.`,
      "Hetzelfde punt als in de andere rijen",
    ),
};

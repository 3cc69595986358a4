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
  /** `where`: the town, else the cell. */
  abroad: (where: string, municipality: string) => ({
    ...ask(
      "place-abroad",
      `${where || "De plek"} lijkt in een ander land te liggen, niet in ${municipality}.`,
      "Het adres in Nederland. Hoort het hier niet: haal de rijen weg",
    ),
    mayDrop: true as const,
  }),
  elsewhere: (where: string, municipality: string) => ({
    ...ask(
      "place-elsewhere",
      `${where || "De plek"} lijkt niet bij ${municipality} te horen. Is dit van een andere gemeente?`,
      "Het goede adres. Hoort het hier toch: laat het zo. Hoort het hier niet: haal de rijen weg",
    ),
    mayDrop: true as const,
  }),
  /** Whose home it is stands in the cell: it is shown to the editor alone. */
  atSomebodysHome: {
    ...ask(
      "place-private",
      "Dit lijkt bij iemand thuis te zijn. Waar iemand woont, komt niet in de gids.",
      `Een plek waar iedereen mag komen, of "bij u thuis" als u bij de deelnemer komt`,
    ),
    withheld: true as const,
  },
  twoPlaces: ask(
    "place-two",
    "Hier staan twee plekken. Een activiteit staat in de gids op één plek.",
    `Een rij voor elke plek, of "wisselende locaties"`,
  ),
  leftOver: (words: string) =>
    ask(
      "place-left-over",
      `Het stuk "${words}" begrijpen we niet. De rest is gelezen.`,
      "De naam van de plek, straat en huisnummer, postcode en plaats",
    ),
  townOrHouse: ask(
    "place-or-town",
    "We weten niet wat hier de plek is en wat de plaats.",
    "De naam van de plek met straat en huisnummer, en de plaats in een eigen kolom",
  ),
  countryUnclear: (figures: string) =>
    ask(
      "postcode-country",
      `${figures} kan een postcode uit België zijn, of een Nederlandse zonder letters.`,
      "De hele postcode, zoals 1317 NB, of haal de rij weg als dit in België is",
    ),
  whichOfThese: (count: number, streets: readonly string[]) =>
    ask(
      "place-several",
      `Er zijn ${count} plekken met deze naam${streets.length > 0 ? `: ${streets.slice(0, 4).join(", ")}` : ""}. We weten niet welke dit is.`,
      "De naam met de straat en het huisnummer",
    ),
  streetAlone: ask(
    "place-street",
    "Dit is een straat. We weten niet waar in die straat het is.",
    "De naam van de plek, of het huisnummer",
  ),
  streetIsKind: ask(
    "address-unclear",
    "Waar de straat hoort te staan, staat wat voor activiteit het is.",
    "De naam van de plek, straat en huisnummer",
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

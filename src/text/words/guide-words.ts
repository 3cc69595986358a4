/** Words that every screen may use. */
export const guideWords = {
  ask: "Vraag dit even na",
  yes: "Ja",
  no: "Nee",
  "activities.one": "{n} activiteit",
  "activities.other": "{n} activiteiten",
  call: "Bel",
  mail: "Stuur een mail",
  website: "Naar de website",
  "place.online": "Online",
  "place.home": "Bij u thuis",
  "place.various": "Op verschillende plekken",
  "place.inTown": "In {town}",
  "place.askInTown": "{town}, vraag naar de plek",
} as const;

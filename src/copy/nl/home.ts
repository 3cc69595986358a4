/** The first page. */
export const home = {
  "home.title": "Schuif aan.",
  "home.lead":
    "Vind iets om mee te doen in {place}. Dichtbij, vaak gratis. Bij veel groepen wacht iemand u op.",
  "home.searchLabel": "Waar heeft u zin in?",
  "home.searchExample": "zoals wandelen",
  "home.search": "Zoek",
  "home.often": "Vaak gezocht",
  "home.categories": "Kies wat u leuk lijkt",
  "home.all": "Bekijk alle {count}",
  "home.near": "Dicht bij huis",
  "home.postcode": "De 4 cijfers van uw postcode",
  "home.postcodeStays": "Uw postcode blijft op dit apparaat.",
  "home.show": "Toon",
  "home.chooseArea": "Of kies uw wijk",
  "home.allAreas": "Alle wijken van {place}",
  "home.week": "Deze week",
  "home.weekAll": "Alle activiteiten",
  "home.today": "vandaag",
  "home.what": "Wat is Welzijn op Recept?",
  "home.what1": "Niet elke klacht wordt beter van pillen.",
  "home.what2":
    "Bij Welzijn op Recept stuurt de huisarts u naar een welzijnscoach: iemand die luistert en samen met u zoekt naar iets waar u weer energie van krijgt.",
  "home.what3": "In deze gids staat wat er te doen is. U mag ook zonder huisarts meedoen.",
  "home.whatMore": "Welzijn op Recept in {place}",
} as const;

/** Words people really type; each is a link to the search. */
export const OFTEN_SOUGHT = [
  "samen eten",
  "zingen",
  "iets met dieren",
  "iemand missen",
  "Nederlands oefenen",
] as const;

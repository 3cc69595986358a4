/** Titles and descriptions in search engines. The name of the guide is added to every title. */
export const metadata = {
  "meta.home.title": "Iets om mee te doen in {place}",
  "meta.home.description":
    "Vind iets om mee te doen in {place}. Dichtbij, vaak gratis. Bij veel groepen wacht iemand u op.",
  "meta.finder.title": "Activiteiten vinden",
  "meta.finder.description":
    "Zoek in {n} activiteiten in {place}: wat, wanneer, hoe ver en wat het kost. Zonder account.",
  "meta.category.description": "{count}{place}. {text}",
  "meta.municipality.title": "Meedoen in {place}",
  "meta.municipality.description": "{count} in {place}: wanneer, waar en wat het kost.",
  "meta.organizations.title": "Aanbieders",
  "meta.organizations.description": "{n} organisaties waar u mee kunt doen, met hun activiteiten.",
  "meta.organization.description": "{count} van {name}: wanneer, waar en hoe u meedoet.",
  "meta.location.description": "{count} in {name}: wanneer, wat het kost en hoe u er komt.",
  "meta.notFound.title": "Deze pagina is er niet",
  "meta.notFound.description": "Misschien is de activiteit gestopt of heeft ze een ander adres gekregen.",
} as const;

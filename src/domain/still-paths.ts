import { WHOLE_SEARCH } from "./offline/search-cards.ts";
import { below } from "./paths.ts";

/** Addresses of pages that no script leads to. Apart from `paths`: what a browser gets is counted in bytes. */
export const stillPaths = {
  /** `view`: one of `SUPPLY_SWITCHES`. Not "/aanbod": links in letters of before lead there. */
  supply: (municipality: string, view?: string) => below(`/aanbod-in-beeld/${municipality}`, view),
  supplyCsv: (municipality: string) => `/aanbod-in-beeld/${municipality}.csv`,
  /** All bundles; those of a municipality; one. */
  arrangements: (municipality?: string, slug?: string) =>
    below("/arrangementen", municipality, municipality && slug),
  region: (region?: string) => below("/regio", region),
  forCoaches: () => "/voor-coaches",
  tallyCard: () => "/turfkaart",
  /** For practice and coach: what is new since three months, or since one. */
  meeting: (municipality: string, period?: "maand") => below(`/overleg/${municipality}`, period),
  /** How to read in larger letters, in the dark or by ear. */
  reading: () => "/weergave",
  /** Where a language is spoken, said in that language. `code`: BCP 47. */
  spoken: (code: string) => `/talen/${code}`,
  decisions: () => "/over/besluiten",
  decision: (slug: string) => `/over/besluiten/${slug}`,
  /**
   * The list with these added to it. "Lijst": every link takes along the list that somebody has, in small letters, and
   * what an address holds twice is read as one.
   */
  withOnList: (added: readonly string[]) => `/mijn-lijst#Lijst=${added.join(",")}`,
  /** Community centres and other places; those of a municipality. */
  places: (municipality?: string) => `/plekken${municipality ? `/${municipality}` : ""}`,
  /** Where a guide is searched per town: the finder of one, and where all are named. No municipality is called so. */
  finderIn: (town: string) => `/activiteiten/in/${town}`,
  allFinders: () => "/activiteiten/in/gemeenten",
  /** Folder of what a finder loads: of the whole guide, or of a town that is searched apart. */
  searchData: (town?: string) => below(WHOLE_SEARCH, town),
  mapLandIn: (data: string) => `${data}/land.json`,
  /** What the first page shows for a postcode. */
  searchNearest: () => "/zoek/dichtbij.json",
} as const;

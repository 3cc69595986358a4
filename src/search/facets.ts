/**
 * A facet is three things: `param` for the address, `values` for the engines, and a label in `copy`
 * (`facet.<key>` and `facet.<key>.<value>`). `private` facets say something about a person and stand in
 * the fragment of the address, which never reaches a server.
 */
export const FACETS = {
  category: { param: "categorie", private: false },
  day: { param: "dag", private: false },
  daypart: { param: "dagdeel", private: false },
  municipality: { param: "gemeente", private: false },
  neighbourhood: { param: "wijk", private: false },
  cost: { param: "kosten", private: false },
  role: { param: "rol", private: false },
  place: { param: "plek", private: false },
  firstVisit: { param: "eerste-keer", private: false },
  staying: { param: "blijven", private: false },
  groupSize: { param: "groepsgrootte", private: false },
  availability: { param: "vrij", private: false },
  organization: { param: "aanbieder", private: false },
  wheelchair: { param: "rolstoel", private: true },
  access: { param: "toegang", private: true },
  age: { param: "leeftijd", private: true },
  dutch: { param: "nederlands", private: true },
  language: { param: "taal", private: true },
  group: { param: "groep", private: true },
} as const;

export type FacetKey = keyof typeof FACETS;
export const FACET_KEYS = Object.keys(FACETS) as FacetKey[];

/**
 * Values of the facets with a closed list; municipality, neighbourhood, organization, language and group
 * take their values from the content. All are slugs: engines compare them exactly.
 */
export const FACET_VALUES = {
  day: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
  daypart: ["ochtend", "middag", "avond", "weekend"],
  /** Cumulative: a free activity is also "tot-3" and "tot-7-50". `onbekend` is asked after, not hidden. */
  cost: ["gratis", "tot-3", "tot-7-50", "onbekend"],
  /** `navragen`: nobody said, so none of the three. */
  role: ["meedoen", "vrijwilliger", "hulp", "navragen"],
  place: ["locatie", "online", "thuis", "wisselend"],
  firstVisit: ["samen", "binnenlopen", "bel-eerst"],
  /** Only what somebody said; nobody said is an empty list. */
  staying: ["bellen", "terugkomen", "verder"],
  groupSize: ["een-op-een", "klein", "groot"],
  availability: ["plek"],
  /** `navragen`: not known, so not a no. */
  wheelchair: ["ja", "rollator", "nee", "navragen"],
  access: ["toilet", "ringleiding", "rustig", "kind", "ophalen"],
  /** Bands that overlap with the ages an activity is for. */
  age: ["tot-18", "18-30", "30-65", "65-plus"],
  dutch: ["geen", "weinig", "goed"],
} as const;

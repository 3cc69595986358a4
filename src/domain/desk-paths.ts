/** Where links in letters lead, by what they are for. */
const LINK_PAGES = { confirm: "bevestigen", answer: "antwoorden", keep: "bijhouden" } as const;
/** The same in letters from before 29 November 2026, whose links held their code in the path. */
const LINK_PAGES_OF_BEFORE = { confirm: "bevestig", answer: "antwoord", keep: "aanbod" } as const;

/** Addresses of the pages that are made for one person. Apart from `paths`: what the finder ships is counted in bytes. */
export const deskPaths = {
  submit: (copyOf?: string) => `/aanmelden${copyOf ? `?kopie=${copyOf}` : ""}`,
  preview: () => "/aanmelden/voorbeeld",
  address: () => "/aanmelden/adres",
  proof: () => "/aanmelden/som",
  /** `id`: number of the submission. */
  thanks: (of?: { id: string; answer?: boolean } | "confirmed") =>
    `/aanmelden/bedankt${of === undefined ? "" : of === "confirmed" ? "?bevestigd=ja" : `?nummer=${of.id}${of.answer ? "&antwoord=ja" : ""}`}`,
  askLink: (slug?: string) => `/aanmelden/link${slug ? `?activiteit=${slug}` : ""}`,
  /** `token`: of a link. What is behind `#` stays in the browser: no server, proxy or log gets it. */
  openLink: (purpose: keyof typeof LINK_PAGES, token?: string) =>
    `/${LINK_PAGES[purpose]}${token ? `#${token}` : ""}`,
  linkOfBefore: (purpose: keyof typeof LINK_PAGES_OF_BEFORE, token: string) =>
    `/${LINK_PAGES_OF_BEFORE[purpose]}/${token}`,
  /** `id`: number of the submission. */
  confirm: (id: string) => `/${LINK_PAGES.confirm}/${id}`,
  answer: (id: string) => `/${LINK_PAGES.answer}/${id}`,
  upkeep: (slug: string, part?: "wijzigen" | "klopt" | "plek" | "dag" | "stoppen" | "link") =>
    `/${LINK_PAGES.keep}/${slug}${part ? `/${part}` : ""}`,
  report: (slug: string) => `/melden/${slug}`,
  health: () => "/gezond",
  desk: () => "/beheer",
  signIn: () => "/beheer/inloggen",
  /** `next`: where somebody goes on afterwards. */
  code: (next?: string) => `/beheer/code${next ? `?naar=${next}` : ""}`,
  prove: (next?: string) => `/beheer/bewijs${next ? `?naar=${next}` : ""}`,
  firstKey: () => "/beheer/sleutel",
  signOut: () => "/beheer/uitloggen",
  submission: (id: string, part?: "goedkeuren" | "terugvragen" | "afwijzen" | "terug") =>
    `/beheer/inzending/${id}${part ? `/${part}` : ""}`,
  board: () => "/beheer/aanbod",
  find: () => "/beheer/zoeken",
  places: () => "/beheer/plekken",
  newPlace: (municipality?: string) =>
    `/beheer/plekken/nieuw${municipality ? `?gemeente=${municipality}` : ""}`,
  place: (municipality: string, slug: string, part?: "foto") =>
    `/beheer/plekken/${municipality}/${slug}${part ? `/${part}` : ""}`,
  callList: () => "/beheer/bellijst",
  listing: (slug: string, part?: "gebeld" | "niet-gebeld" | "bellen" | "plek" | "dag" | "houder" | "past") =>
    `/beheer/aanbod/${slug}${part ? `/${part}` : ""}`,
  handled: (id: string) => `/beheer/meldingen/${id}/klaar`,
  sheets: () => "/beheer/blad",
  sheetExample: () => "/beheer/blad/voorbeeld.csv",
  sheet: (id: string, part?: "stand" | "stoppen" | "vragen" | "kolommen" | "rij" | "terug") =>
    `/beheer/blad/${id}${part ? `/${part}` : ""}`,
  pairs: () => "/beheer/dubbel",
  /** Whom the offer suits. `page`: counted from 1. */
  suits: (page?: number) => `/beheer/passend${page && page > 1 ? `?bladzijde=${page}` : ""}`,
  suitsBack: () => "/beheer/passend/terug",
  /** Sums of Welzijn op Recept, per municipality. */
  tallies: (municipality?: string, part?: "streefgetal") =>
    `/beheer/tellingen${municipality ? `/${municipality}` : ""}${part ? `/${part}` : ""}`,
  arrangements: () => "/beheer/arrangementen",
  newArrangement: () => "/beheer/arrangementen/nieuw",
  arrangement: (municipality: string, slug: string, part?: "nagekeken" | "vervangen" | "stoppen" | "weer") =>
    `/beheer/arrangementen/${municipality}/${slug}${part ? `/${part}` : ""}`,
  exportAs: (format: "csv" | "json") => `/beheer/uitvoer.${format}`,
  editors: () => "/beheer/redactie",
  editor: (id: string, part?: "opnieuw") => `/beheer/redactie/${id}${part ? `/${part}` : ""}`,
  me: () => "/beheer/ik",
  endSession: (id: string) => `/beheer/ik/sessie/${id}`,
  endOthers: () => "/beheer/ik/sessies",
  passkey: (part: "nieuw" | "bewaar" | "vraag" | "open", next?: string) =>
    `/beheer/sleutel/${part}${next ? `?naar=${next}` : ""}`,
  dropPasskey: () => "/beheer/sleutel/weg",
  publications: () => "/beheer/publicaties",
} as const;

/** What the addresses of the write side begin with. */
export const DESK_ROOTS = [
  "aanmelden",
  ...Object.values(LINK_PAGES),
  ...Object.values(LINK_PAGES_OF_BEFORE),
  "melden",
  "beheer",
] as const;
const PREFIX = new RegExp(`^/(${DESK_ROOTS.join("|")})(/|$)`);

/** Whether an address is the write side's, known or not: it never falls through to a file of a release. */
export const isDeskPath = (path: string): boolean => PREFIX.test(path);

/** Whether an address is of the redaction: there a session counts. */
export const isEditorPath = (path: string): boolean => /^\/beheer(\/|$)/.test(path);

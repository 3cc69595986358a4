import type { FieldKnown, SupplyField } from "#domain/supply/known-fields.ts";
import { guideWords } from "#text/words/guide-words.ts";
import { textOf } from "#text/text-of.ts";

const supplyWords = {
  title: "Aanbod in beeld: {place}",
  titleOf: "Aanbod in {place}: {choice}",
  titleWork: "Na werktijd, 18 tot 65 jaar: aanbod in {place}",
  crumb: "Aanbod in beeld",
  about:
    "Wat er te doen is in {place} per wijk en soort, waar het dun is, en hoeveel daarvan zeker bekend is.",
  aboutOf:
    "Wat er te doen is in {place} per wijk en soort: {choice}. Waar het dun is, en wat niet bekend is.",
  intro:
    "Geteld op {day}, uit wat er in deze gids staat en nu loopt. Wat niemand heeft gezegd, telt apart: nooit als ja en nooit als nee.",
  workIntro:
    "Wie overdag werkt, kan door de week vanaf 17.00 uur en in het weekend. Geteld op {day}, uit wat er in deze gids staat en nu loopt.",
  empty: "In deze gids staat hier nog niets. Er valt dus ook nog niets te tellen.",
  first: "Dit eerst",
  "first.thin": "Waar het dun is",
  "first.work": "Wie overdag werkt",
  "first.sure": "Hoe zeker dit is",
  "first.agreed": "Wat er is afgesproken",
  where: "Bekijk",
  longer: "Bekend, langer geleden nagekeken",
  pictureHelp: "De balk is wat er is. De streep is het streefgetal voor {people} inwoners.",
  inventedGoals: " De streefgetallen zijn verzonnen, als voorbeeld.",
  districtsHelp: "Hoe groter de kring, hoe meer activiteiten.",
  pick: "Kijk gerichter",
  choices: "Kijk op één ding",
  choicesMore: "Kies wat u wilt zien",
  all: "Alles",
  any: "Maakt niet uit",
  work: "Na werktijd, 18 tot 65 jaar",
  table: "Per wijk en soort",
  tableHelp:
    "Een getal is zeker. +2? betekent: van 2 is het niet bekend. (1) staat bij een andere soort en hoort hier ook bij. Een vak met een rand van streepjes is leeg.",
  tableGoals: "Een onderstreept getal is minder dan het streefgetal.",
  area: "Wijk",
  total: "Samen",
  noKind: "Niet bekend",
  noArea: "Thuis, online, op meer plekken of niet bekend",
  gaps: "Waar het dun is",
  gapsHelp: "Niets betekent: niets in deze gids. Wat er niet in staat, kan er wel zijn.",
  gapsNone: "In elke wijk staat van elke soort ten minste iets.",
  gapsMore: "Nog {n} wijken",
  missing: "Dit mis ik hier",
  picture: "Per soort, naast het streefgetal",
  pictureNoGoals: "Per soort",
  districts: "Per stadsdeel en soort",
  minimum: "Wat er ten minste moet zijn",
  "minimum.met": "Gehaald",
  "minimum.not": "Niet gehaald",
  "minimum.unknown": "Niet te zeggen",
  minimumMissing: "Ontbreekt in {places}.",
  minimumUnsure: "Niet bekend in {places}.",
  minimumElsewhere: "Dit staat niet in de gids.",
  minimumBy: "Dit is er: {count}",
  known: "Wat er bekend is, en hoe oud",
  knownHelp:
    "Vers is: het laatste half jaar nagekeken. Oud is: langer geleden dan de aanbieder afsprak, meestal een jaar.",
  knownTable: "Wat er bekend is, in getallen",
  field: "Wat",
  fresh: "Vers",
  aging: "Ouder dan een half jaar",
  old: "Oud",
  never: "Nooit nagekeken",
  isKnown: "Bekend",
  notKnown: "Niet bekend",
  how: "Zo tellen wij",
  csv: "Download als tabel (CSV)",
  print: "Op papier: druk deze pagina af, liggend op A4.",
  days: "Op welke dag",
  day: "Dag",
  sure: "Zeker",
  agesNotSaid: "Leeftijd niet genoemd",
  list: "Deze {count} zijn zeker",
  listAsk: "Van deze {count} is het niet bekend",
  invented: "Verzonnen, als voorbeeld.",
  source: "Bron: {source}, {day}.",
  "field.category": "De soort",
  "field.neighbourhood": "De wijk",
  "field.when": "Dag en tijd",
  "field.price": "Wat het kost",
  "field.contact": "Telefoon of mail",
  "field.age": "Voor welke leeftijd",
  "field.wheelchair": "Rolstoel",
  "field.dutch": "Hoeveel Nederlands",
  "field.together": "Iemand erbij",
  "field.firstVisit": "Hoe het begint",
  "field.room": "Of er plek is",
} as const;

export const supplyText = textOf({ ...guideWords, ...supplyWords });

export const fieldText = (field: SupplyField): string => supplyText(`field.${field}`);

/** "plek (0 van 252)": the fields of which least is known. */
export const leastKnown = (fields: readonly FieldKnown[], count: number): FieldKnown[] =>
  [...fields].sort((a, b) => a.known - b.known).slice(0, count);

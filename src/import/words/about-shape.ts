import type { SheetField } from "./headers.ts";
import { unsaid, type Remark } from "./remark.ts";

/** How the rows of a sheet stand on it. The key is what a mapping file says, the words what the report says. */
export const SHAPES = {
  list: "gelezen als lijst",
  "week-table": "gelezen als weekrooster",
  headings: "gelezen als lijst met tussenkoppen",
  dates: "gelezen als lijst met een rij per datum",
  matrix: "gelezen als lijst met kruisjes",
  calendar: "gelezen als kalender, met een vak voor elke dag",
  columns: "gelezen als lijst met een kolom per activiteit",
  cards: "gelezen als kaarten onder elkaar",
  lines: "gelezen als losse regels, met op elke regel een activiteit",
} as const;
export type SheetShape = keyof typeof SHAPES;

/** The columns a shape makes of what stands beside, above or inside the cells. */
export const MADE_COLUMNS = {
  days: "Dag",
  date: "Datum",
  time: "Tijd",
  when: "Wanneer",
  frequency: "Frequentie",
  startDate: "Startdatum",
  endDate: "Einddatum",
  title: "Activiteit",
  description: "Toelichting",
  venue: "Locatie",
  category: "Soort",
  audience: "Doelgroep",
  period: "Periode",
  remarks: "Bij de lijst",
} as const satisfies Partial<Record<SheetField, string>>;
export const MADE_DAYPART = "Dagdeel";
/** What a line of running text is called meanwhile. */
export const FIRST_WORDS = "Eerste woorden";
/** What stood stuck to a name. */
export const BESIDE_NAME = "Rond de naam";
export const MADE_HEADING = "Tussenkop";
/** What stands above the column of a grid, where nobody knows what it is. */
export const OF_A_COLUMN = "Boven de kolom";

/** What happens once in every week of a week table, when its cell says nothing else. */
export const EVERY_WEEK = "wekelijks";

export const unnamedColumn = (letters: string): string => `Kolom ${letters}`;
export const isUnnamedColumn = (name: string): boolean => /^Kolom [A-Z]{1,3}$/.test(name);
/** A column made of what stands with this name inside the cells of another. */
export const insideOf = (label: string, column: string): string => `${label} (${column})`;
export const saidAbove = (texts: readonly string[]): string =>
  `Boven de kolommen staat: ${texts.map((text) => `“${text}”`).join(", ")}.`;
export const saidBelow = (texts: readonly string[]): string =>
  `Onder het rooster staat wat we niet lezen: ${texts.map((text) => `“${text}”`).join(", ")}. Kijk of een activiteit het nodig heeft.`;
export const saidBelowList = (texts: readonly string[]): string =>
  `Onder de lijst gaat het blad verder: ${texts.map((text) => `“${text}”`).join(", ")}. Kijk of een activiteit het nodig heeft.`;
export const saidBetween = (texts: readonly string[]): string =>
  `Tussen de activiteiten staat wat we niet lezen: ${texts.map((text) => `“${text}”`).join(", ")}. Kijk of een activiteit het nodig heeft.`;
export const pricesBeside = (texts: readonly string[]): string =>
  `Apart op het blad staat een tabel met prijzen die we niet lezen: ${texts.map((text) => `“${text}”`).join(", ")}. Zet een prijs bij de activiteit waar hij van is.`;
export const writtenOnce = (columns: readonly string[]): string =>
  `In ${columns.map((name) => `“${name}”`).join(" en ")} staat een waarde één keer voor de rijen eronder.`;
export const weekdayNumbers: Remark = unsaid(
  "weekday-numbers",
  "De dagen zijn hier nummers. We lezen 1 als maandag.",
  `Welke dag 1 is: "maandag" of "zondag"`,
);
export const timesOfMonths: Remark = unsaid(
  "time-months",
  "De minuten van deze tijden zijn het nummer van de maand. Die tijden nemen we niet over.",
  "De goede tijden, zoals 20:00",
);
export const nothingOn = (cells: number): string =>
  `${cells === 1 ? "Eén cel zegt" : `${cells} cellen zeggen`} dat er niets is. Daar is geen activiteit van gemaakt.`;
export const placesToldApart = (places: number, unnamed: readonly string[]): string =>
  [
    places === 1
      ? "Eén plek staat apart op het blad. We zetten hem bij de rijen die hem noemen."
      : `${places} plekken staan apart op het blad. We zetten ze bij de rijen die ze noemen.`,
    ...(unnamed.length > 0 ? [`Geen rij noemt ${unnamed.join(", ")}.`] : []),
  ].join(" ");
export const townsPutRight = (rows: number): string =>
  `In ${rows} ${rows === 1 ? "rij" : "rijen"} staan de plek en de plaats in elkaars kolom. We lezen ze andersom.`;
export const cutShort = (lines: readonly number[], most: number): string =>
  `Op regel ${lines.join(", ")} staat een cel met meer dan ${most} tekens. We lezen het begin.`;

/** A cell or a row that says that nothing is on: "gesloten", "geen lessen i.v.m. vakantie". */
const NOTHING =
  "geen (?:(?:open(?:bare)? )?(?:activiteit(?:en)?|[a-z]{0,12}training(?:en)?|[a-z]{0,12}les(?:sen)?|programma|inloop|bijeenkomst(?:en)?|vergadering(?:en)?|opkomst(?:en)?|repetities?|spreekuur|sport|aanbod|[a-z]{0,12}avond(?:en)?)|activities|classes|lessons)(?: op deze dag)?|geen|niets|niks|vrij|gesloten|dicht|vervalt|vervallen|closed|no (?:activit(?:y|ies)|class(?:es)?|lessons?|training)|none|n\\.?v\\.?t\\.?|vakantie|school ?vakantie|feestdag";
const END =
  "(?: (?:wegens|vanwege|i\\.?v\\.?m\\.?|in verband met|door|tijdens|because|due to)\\b.*|[.!)]{0,5})$";
const NOTHING_ON = new RegExp(`^[-–— ./x(]*$|^\\(?(?:${NOTHING})(?: ?[/,&] ?(?:${NOTHING}))?${END}`);
/** "Sporthal gesloten wegens feest": a house that is closed, not a closed group. */
const HOUSE_CLOSED = new RegExp(
  `^(?!gesloten )[\\p{L}0-9 .'&-]{2,60} (?:is |zijn |blijft )?(?:gesloten|dicht|closed)${END}`,
  "u",
);

/** `said`: in compared form (plain.ts). */
export const saysNothingIsOn = (said: string): boolean =>
  said.length <= 200 && (NOTHING_ON.test(said) || HOUSE_CLOSED.test(said));

/** Above a list of days on which it is not. In compared form. */
export const OFF_BELOW =
  /^(?:geen (?:[a-z]{0,12}les(?:sen)?|[a-z]{0,12}training(?:en)?|opkomst(?:en)?|activiteit(?:en)?|bijeenkomst(?:en)?|repetities?|zwemmen|sport) (?:op|in|tijdens)|(?:wij zijn |we zijn )?(?:gesloten|dicht) (?:op|in|tijdens)|(?:les|trainings?)?vrije (?:dagen|data|weken)|vakanties(?: en feestdagen)?|sluitings(?:dagen|data)|feestdagen)\W{0,3}$/;

/** Above a table of what things cost, in compared form. */
const OF_PRICES =
  /^(?:(?:onze|de|alle|les) ?)?(?:tarieven|tarief|prijzen|prijslijst|kosten|contributies?|lidgeld(?:en)?|lesgeld(?:en)?|abonnementen|fees|prices|rates)(?: (?:van|vanaf|per|voor|in|seizoen|jaar|\d).{0,30})?:?$/;
export const ofPrices = (said: string): boolean => OF_PRICES.test(said);

/** In a list of days below a timetable: then there are none of them. In compared form. */
export const OF_DAYS_OFF =
  /\b(?:vakanties?|[a-z]{3,12}vakantie|feestdag(?:en)?|gesloten|geen (?:les|training|opkomst|activiteit)[a-z]{0,6}|lesvrij|vrije dag(?:en)?)\b/;

/** A heading of a place, by the word that says what kind of house it is. */
export const HOUSE_WORD =
  /\b(?:buurt|wijk|dorps|club|ontmoetings|jongeren|parochie|kerk|verenigings|speel|multi|activiteiten)?(?:huis|centrum|gebouw|kamer|hal|zaal|kerk|school|bibliotheek|accommodatie|sporthal|gymzaal|zwembad|manege|moskee|tuin|park|plein|honk|ruimte|loods|atelier)\b/;

/** A part of a house, as the label of a column: "Zaal 1", "Dojo". */
export const ROOM_WORD =
  /^(?:(?:grote|kleine|gym|sport|spiegel|dans|fitness|boks|bovenste|onderste|groene|blauwe|rode|gele|witte) ?)?(?:zaal|lokaal|ruimte|studio|dojo|baan|veld|bad|hal|box|kamer|atelier|podium|foyer|tatami)(?: ?[a-z\d]{1,3})?$/;

/** What stands above a timetable and says that it is one. */
export const OF_A_TIMETABLE =
  /^(?:ons |het |de |onze )?(?:(?:les|week|trainings?|dag|jaar|maand|zaal|uur|speel|groepsles(?:sen)?) ?)?(?:rooster|schema|programma|planning|tijden|uren|overzicht|agenda|kalender|wanneer|lessen|indeling)(?: (?:van|vanaf|per|voor|in|seizoen|week|\d).{0,30})?$/;

/** "Tai chi in wijkcentrum De Linde": what is on, and the house where it is. */
export const NAME_IN_HOUSE = /^([^,]{3,60}?) (?:in|bij|at) ((?:de |het |'t )?\p{L}.{2,60})$/u;

/** What stands above a list of the places where it all is. */
export const PLACES_HEADING =
  /^(?:(?:onze|de|alle|les|sport|trainings?|speel|oefen) ?)?(?:locaties?|adressen|adres|zalen|zaal|sporthallen|sportzalen|accommodaties|plekken|plaatsen|locatiegegevens|adresgegevens|locations|venues)(?: en (?:adressen|routes?|routebeschrijvingen))?:?$/;

/** Whom columns with crosses are for, when their headers are such words. */
export const AUDIENCE_LABEL =
  /^(?:kinderen|jeugd|jongeren|tieners|pubers|volwassenen|ouderen|senioren|gezinnen|ouders|mannen|heren|vrouwen|dames|mantelzorgers|nieuwkomers|statushouders|iedereen|\d{1,2} ?\+|\d{1,2} ?(?:-|t\/m|tot) ?\d{1,3}(?: jaar)?|\d{1,2} ?jaar(?: en ouder)?)$/;

/** A group of an activity, on a line of its own below its name: whom it is for, or how far they are. */
export const GROUP_LABEL =
  /^\(?(?:(?:kleuters|peuters|kinderen|kids|jeugd|junioren|aspiranten|pupillen|jongeren|tieners|teens|pubers|volwassenen|adults|ouderen|senioren|recreanten|mannen|heren|vrouwen|dames|meisjes|jongens|ouder (?:en|&|\+) kind|beginners?|beginnend|starters|half ?gevorderden?|licht ?gevorderden?|gevorderden?|vergevorderden?|selectie|mixed|wedstrijd(?:groep)?|(?:groep|niveau|level|klas|team|ploeg|reeks) ?[a-z\d]{1,2})(?: ?(?:[a-z]|[1-9]))?|(?:vanaf )?\d{1,2} ?(?:\+|(?:-|t\/m|tot) ?\d{1,2} ?jaar|jaar|jaar en ouder))\)?$/;

/** A class of a club by its code: "U6", "E2", "U16+". In compared form. */
export const CLASS_CODE = /^[a-gjmouv][ -]?\d{1,2}\+?$/;

/** A column of the groups of what its heading names. */
export const GROUP_HEADER = /^(?:groep(?:en)?|lesgroep|reeks|niveau|klas|ploeg|team|group|level)[:?]?$/;

/** A line below a table that begins with whom it is for. */
export const AUDIENCE_ABOVE =
  /^(?:voor )?(?:alleen )?(?:kinderen|jeugd|jongeren|tieners|pubers|volwassenen|ouderen|senioren|gezinnen|ouders|mannen|heren|vrouwen|dames|mantelzorgers|nieuwkomers|iedereen|peuters|kleuters|\d{1,2} ?\+|\d{1,2} ?(?:-|t\/m|tot) ?\d{1,3} jaar|vanaf \d{1,2} jaar)/;
/** Words of a sentence that names and addresses do without. */
export const SENTENCE_WORDS =
  /\b(?:is|zijn|was|vinden|vindt|wordt|worden|kunt|kunnen|kan|moet|moeten|mag|mogen|graag|ons|onze|alle|wij|we|u|uw|je|jij|zie|kijk|meld|gaat|komt|tenzij|indien|are|all|our|please)\b/;
/** What says that it may not be in the house of who offers it. */
export const ELSEWHERE_THAN_HOUSE =
  /\b(?:thuis|online|digitaal|virtueel|op school|op locatie|vanuit je huis|aan huis|zoom|buiten de deur|door de stad|stadswandeling|podcast)\b/;
/** A column of such houses says who offers it, in their own house. */
export const HOUSE_THAT_OFFERS =
  /^(?:naam )?(?:museum|musea|museums?|theater|bibliotheek|library|theatre|zwembad|speeltuin|kinderboerderij)(?:naam| ?names?)?$/;
/** What stands before the name of what is on, above its dates: "Data Peuterturnen". */
export const BEFORE_DATES =
  /^(?:data|datums|dates|kalender|planning|lesdata|speeldata)(?: (?:van|voor|of|for))?(?: (?:de|het|the))?:? (?=\p{L})/iu;
/** "Sionskerk, Almere", "Pfarrkirche, Chur (Zwitserland)". */
export const TOWN_BEHIND = /, ?\p{Lu}[\p{L}' -]{2,30}(?: \([\p{L} ]{2,30}\))?$/u;

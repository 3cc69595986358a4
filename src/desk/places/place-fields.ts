import { special, type FormField } from "#desk/form/fields/form-field.ts";
import { ENTRY_FIELDS } from "#desk/form/fields/more-fields.ts";
import { location } from "#schema/location.ts";
import { WEEKDAY_NAMES } from "#text/when/schedule-words.ts";

const { shape } = location;
const access = shape.accessibility.unwrap().shape;
const photo = shape.picture.unwrap().shape;
const YES_NO = { yes: "Ja", no: "Nee" };

const tooShort = (_: number, least: number) => `Dit is te kort. Schrijf minstens ${least} letters.`;

/** What is asked about a place, in the order of the form. What stays empty is not known, and shown so. */
export const PLACE_FIELDS = {
  name: special("line", shape.name, "Hoe heet de plek?", { missing: "Vul in hoe de plek heet.", tooShort }),
  kind: special("choice", shape.kind, "Wat voor plek is het?", {
    options: {
      "community-centre": "Buurthuis",
      library: "Bibliotheek",
      church: "Kerk of moskee",
      sports: "Sport",
      culture: "Cultuur",
      garden: "Tuin of boerderij",
      care: "Zorg en wonen",
      school: "School",
    },
    unfolds: true,
    nothing: "Zoals de naam zegt",
  }),
  street: special("line", shape.street, "Straat en huisnummer"),
  postcode: special("line", shape.postcode, "Postcode", { max: 10 }),
  city: special("line", shape.city, "Plaats"),
  neighbourhood: special("choice", shape.neighbourhood, "In welke wijk?", {
    unfolds: true,
    nothing: "Weet ik niet",
  }),
  transport: special("line", shape.transport, "Hoe komt iemand er met bus of tram?", {
    hint: "Bijvoorbeeld: bus 1, halte Buurthuis, twee minuten lopen.",
  }),
  host: special("line", shape.host, "Wie treft iemand bij de balie?", {
    hint: "Een functie, geen naam. Bijvoorbeeld: de gastvrouw.",
  }),
  wheelchair: special("choice", access.wheelchair, "Komt iemand met een rolstoel binnen?", {
    options: ENTRY_FIELDS.wheelchair.options ?? {},
  }),
  toilet: special("yesNo", access.toilet, "Is er een aangepast toilet?", { options: YES_NO }),
  hearingLoop: special("yesNo", access.hearingLoop, "Is er een ringleiding?", { options: YES_NO }),
  quietSpace: special("yesNo", access.quietSpace, "Is er een stille plek?", { options: YES_NO }),
  accessNote: special("line", access.note, "Nog iets over de toegang?"),
} satisfies Record<string, FormField>;
export type PlaceField = keyof typeof PLACE_FIELDS;

/** A stretch of opening hours: some days with one beginning and one end. */
export const HOURS_FIELDS = {
  days: special("ticks", undefined, "Dagen", { options: WEEKDAY_NAMES, optional: true }),
  start: special("time", undefined, "Van", { hint: "Bijvoorbeeld 9.00", optional: true }),
  end: special("time", undefined, "Tot", { hint: "Leeg als u het niet weet", optional: true }),
} satisfies Record<string, FormField>;
/** How many stretches the form has: a day each, when no two are alike. */
export const MOST_HOURS = 7;

/** What has to be said with a picture: without it nobody may see it. */
export const PHOTO_FIELDS = {
  alt: special("line", photo.alt, "Wat staat erop?", {
    hint: "Voor wie de foto niet ziet. Bijvoorbeeld: de voordeur met de helling ernaast.",
    missing: "Schrijf wat er op de foto staat, voor wie hem niet ziet.",
    tooShort,
  }),
  rights: special("line", photo.rights, "Van wie is de foto?", {
    hint: "Komt onder de foto. Bijvoorbeeld: Buurthuis De Brug.",
    missing: "Schrijf van wie de foto is.",
    tooShort,
  }),
  source: special("line", photo.source, "Hoe kwam u eraan, en mag hij hier staan?", {
    hint: "Bijvoorbeeld: gekregen van de beheerder, in november 2026, om in de gids te zetten.",
    missing: "Schrijf hoe u aan de foto kwam en dat hij hier mag staan.",
    tooShort,
  }),
} satisfies Record<string, FormField>;
export type PhotoField = keyof typeof PHOTO_FIELDS;

/** The label of a field of the form by its name; of a line of hours with its number. */
function labelOf(name: string): string {
  const [field = "", nth] = name.split("-");
  return nth
    ? `${HOURS_FIELDS[field as keyof typeof HOURS_FIELDS].label} (open, regel ${nth})`
    : PLACE_FIELDS[field as PlaceField].label;
}

/** What is wrong with a form, for the summary above it. */
export const problemsInOrder = (
  problems: Record<string, string>,
): { name: string; label: string; sentence: string }[] =>
  Object.entries(problems).map(([name, sentence]) => ({ name, label: labelOf(name), sentence }));

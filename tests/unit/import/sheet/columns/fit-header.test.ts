import { describe, expect, test } from "vitest";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";

const best = (name: string) => fitHeader(name)[0]?.field;

/** Names that columns have elsewhere, by what they hold. */
const NAMES: Record<string, string> = {
  title:
    "event_name | EVENT NAME | Subject | activityName | course.title | Les | Lesnaam | Naam les | Workshop | Naam van de workshop | Naam evenement | Veranstaltung | 1. Naam activiteit * | Naam activiteit (max. 50 tekens) | act. | Groepsnaam | className | Naam training",
  description:
    "short_desc | long_desc | omschrijving_kort | omschrijvingLang | desc | Korte tekst | lange_beschrijving | teaser | description_short | event_description | description_nl | Beschreibung | korteBeschrijving | longDescription | Omschrijving (voor de website) | wat ga je doen | excerpt | activity.description | Inhoud van de les",
  organization:
    "organizer | organiser | organizer.name | organization_name | Org. | Organiserende partij | Organisator/aanbieder | Veranstalter | inrichter | hostedBy | Aanbiedende organisatie | provider_name | Verzorgd door",
  venue:
    "location.name | venue_name | locationName | Loc. | Plaats/locatie | Ort | Zaal/locatie | Venue | Naam zaal | Locatie (gebouw) | Waar?",
  address:
    "location.address | venue_address | full_address | Adres locatie | Adres (straat en nummer, plaats) | address_line | locationAddress",
  street:
    "address.street | streetAddress | address.streetAddress | Straße | straat_naam | Straat/nr | address_1",
  houseNumber: "address.houseNumber | house_number | Huisnr | Hausnummer",
  postcode:
    "address.zip | postal_code | address.postalCode | PLZ | zipCode | Postcode (4 cijfers en 2 letters)",
  city: "address.city | addressLocality | location.city | Deelgemeente | Woonpl. | venue_city",
  startDate:
    "start_at | starts_at | startsAt | start_datetime | dtstart | startDateOverview | Datum start | datum_begin | Begindatum | Van datum | Eerste les | EVENT START DATE | Startdatum (dd-mm-jjjj) | valid_from",
  endDate:
    "end_at | ends_at | end_datetime | dtend | endDateOverview | datum_eind | Datum einde | einddatum | Tot datum | Laatste les | EVENT END DATE | Datum tot en met",
  startTime:
    "start_time | EVENT START TIME | Tijd start | Beginuur | Aanv. | timeFrom | Starttijd (uu:mm) | begintijd",
  endTime: "end_time | EVENT END TIME | Tijd einde | Einduur | timeTo | eindtijd",
  time: "Uhrzeit | Tijd (van - tot) | tijdsblok | timeslot | Lestijd",
  days: "Lesdag | weekday | dayOfWeek | Wochentag | day_of_week | Dag(en) v.d. week | Welke dag(en)?",
  date: "Datum/data | event_date | Datum van het evenement | lesdata | Datum (dd/mm)",
  when: "Uurrooster | Lesuren | uur_rooster | dateTime | date_time | Wanneer? | date and time | Dag/uur | datum_tijd",
  period: "Periode | Looptijd | Seizoen | Cursusperiode | Maand | Jaar | season | Schooljaar",
  cost: "ticket_price | offers.price | Kostprijs | Preis | Kosten (€) | cost_per_visit | Prijs/les | Lesgeld | Deelnameprijs | Toegang | entryFee",
  discount: "kansentarief | UiTPAS-tarief | Prijs met korting | reduced_price | Tarief kortingspas",
  audience: "targetGroup | target_audience | Zielgruppe | Voor wie is het? | Doelgr. | audience.name",
  age: "ageGroups | age_groups | Leeftijdsgroepen | leeftijdscategorieen | targetAges | typicalAgeRange | age_group | ageRange | Alter | Leeftijd (jaar) | leeftijdsklasse",
  minAge: "age_min | minAge | ageFrom | minimum_age | Leeftijd v.a. | vanaf leeftijd",
  maxAge: "age_max | ageTo | maximumAge | max_age",
  category:
    "category.name | eventType | activity_type | Kategorie | sportsoort | event_category | Hoofdthema",
  phone:
    "phone_number | contact.phone | telephone | Tel. | contact_phone | Telefon | Tel.nr. | organizer.phone",
  email:
    "contact.email | email_address | contactEmail | Mail | E-Mail-Adresse | organizer.email | Mailadres contact",
  website:
    "source_url | event_url | website_url | link_url | Webseite | pageUrl | Link naar de website | permalink | externalLink",
  contactRole:
    "contact.name | contact_person | Lesgever | Ansprechpartner | teacher | instructor | Contactp.",
  signUp: "Anmeldung | inschrijven? | registration_required | Aanmelden verplicht? | Inschr. | booking",
  frequency: "recurrence_text | Freq. | Herhaling? | repeats | Hoe vaak per maand?",
  groupSize: "max_participants | capacity | maxParticipants | Max. deelnemers | Aantal plaatsen",
  tags: "tags | keywords | Trefwoorden",
  lat: "geo.lat | location.lat | gps_lat | latitude | coords.latitude",
  lng: "geo.lng | location.lng | longitude | coords.longitude | location.lon",
  status: "event_status | Status | is_active",
  mobile: "06-nr | Mobiel nr. | Gsm-nummer",
  remarks: "Opm. | Overige opmerkingen | remark | Bijz.",
  closed: "Geen les op | Sluitingsdagen | vakantiesluiting",
  language: "Taal/talen | language_spoken | Sprache",
  access: "wheelchair_accessible | Rolstoeltoegank. | isAccessible",
};

describe("a column of another system, of Flanders, or with an explanation behind its name", () => {
  const all = Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(" | ").map((name) => [name, field] as const),
  );
  test.each(all)("%s is %s", (name, field) => {
    expect(best(name)).toBe(field);
  });
});

describe("a name that says something of something else", () => {
  test.each([
    ["Datum controle", "verifiedOn"],
    ["Naam contactpersoon", "contactRole"],
    ["Naam locatie", "venue"],
    ["Naam organisatie", "organization"],
    ["Adres website", "website"],
    ["Toelichting kosten", "costNote"],
    ["Telefoon contactpersoon", "phone"],
    ["E-mail organisatie", "email"],
    ["Website organisatie", "website"],
    ["Postcode locatie", "postcode"],
    ["Tijd tot", "endTime"],
    ["Soort activiteit", "category"],
  ])("%s is %s", (name, field) => {
    expect(best(name)).toBe(field);
  });
});

test.each(["location.description", "organizer.description", "venue_image", "Soort locatie", "contact_date"])(
  "%s says something of a place or of people that is not of the activity",
  (name) => {
    expect(best(name)).toBeUndefined();
  },
);

test("two things in one name are not one of them", () => {
  expect(best("Adres, postcode")).toBe("address");
});

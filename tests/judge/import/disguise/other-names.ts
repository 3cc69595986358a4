import type { SheetField } from "#import/words/headers.ts";

type Names = Partial<Record<SheetField, string>>;

/**
 * What others call the same columns, for each field several: written from memory of their exports and forms, and not from
 * the words that the import knows. A field that is not here keeps the name it has.
 */
export const OTHER_NAMES: Readonly<Record<"english" | "flemish" | "nested" | "questions", Names>> = {
  english: {
    title: "entry_title | event_name | activityTitle | listing_title | heading",
    category: "event_category | activity_kind | primary_category | section | classification",
    description: "entry_body | long_description | event_details | blurb | narrative",
    days: "week_day | day_name | meets_on | weekdays | meeting_day",
    time: "time_span | hours_text | meeting_time | event_time | time_of_day",
    startTime: "begin_time | opens_at | starts | time_begin | kickoff",
    endTime: "finish_time | closes_at | ends | time_finish | stop_time",
    when: "schedule_text | date_time_text | timing_label | dates_display | when_text",
    date: "event_day | session_date | happening_on | date_value | occurs_on",
    startDate: "first_day | date_begin | begins_on | run_from | first_date",
    endDate: "last_day | date_finish | finishes_on | run_until | last_date",
    frequency: "recurring_pattern | how_often | repeat_cycle | cadence | repeats_text",
    venue: "meeting_place | venue_title | location_label | building | site_name",
    address: "venue_full_address | where_address | street_and_town | mailing_address | location_line",
    street: "venue_street | street_line | address_street | thoroughfare | road",
    postcode: "venue_zip | postal | location_postcode | zip_or_postcode | venue_postal_code",
    city: "venue_town | location_town | city_name | place_town | town_name",
    neighbourhood: "district_name | city_area | quarter_name | neighbourhood_label | local_area",
    cost: "participation_fee | price_text | entry_price | cost_per_visit | admission_fee",
    audience: "intended_audience | who_can_join | participants_type | aimed_at | open_to",
    age: "age_bracket | ages_text | age_label | suitable_age | age_span",
    phone: "contact_number | telephone_no | phone_public | call_us | tel_no",
    email: "contact_mail | mail_address | public_email | email_us | e_mail_contact",
    website: "web_link | more_info_url | page_address | online_page | site_link",
    organization: "organising_body | run_by | hosting_organisation | provider_label | offered_by",
    signUp: "registration_text | how_to_register | booking_info | enrolment | signup_info",
    contactRole: "contact_person_name | leader | responsible_person | instructor_name | facilitator",
    access: "wheelchair_access | accessibility_notes | step_free | access_info | mobility_access",
    tags: "topic_tags | keyword_list | label_list | tag_list | free_tags",
    language: "spoken_language | language_used | lang_name | activity_language | language_of_event",
    remarks: "extra_notes | additional_remarks | editor_note | misc | side_note",
  },
  flemish: {
    title: "Benaming activiteit | Activiteit (naam) | Titel van het aanbod | Aanbod | Naam v/d activiteit",
    category: "Rubriek | Soort aanbod | Domein | Tak | Type aanbod",
    description: "Korte inhoud | Toelichting aanbod | Wat houdt het in? | Uitleg | Meer uitleg",
    days: "Weekdag(en) | Dag v/d week | Welke dag | Lesdag | Speeldag",
    time: "Uur | Uren | Uur van - tot | Tijdstip | Lesuur",
    startTime: "Aanvangsuur | Beginuur | Start om | Van (uur) | Uur van aanvang",
    endTime: "Einduur | Uur einde | Eindigt om | Tot (uur) | Slotuur",
    when: "Wanneer gaat het door? | Dag en uur | Uurregeling | Data en uren | Momenten",
    date: "Dag/datum | Datum van de activiteit | Op datum van | Datum (dd/mm) | Gaat door op",
    startDate: "Vanaf (datum) | Aanvangsdatum | Loopt van | Begint op | Datum start",
    endDate: "Tot en met (datum) | Slotdatum | Loopt tot | Eindigt op | Datum einde",
    frequency: "Hoe dikwijls? | Regelmaat | Herhaald | Frequentie | Hoe vaak gaat het door",
    venue: "Waar gaat het door? | Zaal | Plaats van samenkomst | Lokaal | Locatie (zaal)",
    address: "Adres zaal | Adres van de locatie | Volledig adres | Adres lokaal | Straat, nr en gemeente",
    street: "Straat en nr. | Straat + nr | Straat/nr | Straat en huisnummer | Straat (zaal)",
    postcode: "Postnummer | Postnr. | Postcode (4 cijfers) | Postcode | PC",
    city: "Gemeente | Deelgemeente | Stad/gemeente | Plaatsnaam | Woonplaats",
    neighbourhood: "Wijk | Deelgebied | Buurt | Wijk/gehucht | Gebied",
    cost: "Inkom | Lidgeld | Kostprijs | Bijdrage (€) | Inschrijvingsgeld",
    audience: "Voor wie? | Doelpubliek | Bestemd voor | Wie kan deelnemen? | Richt zich tot",
    age: "Leeftijd(en) | Leeftijdsgroep | Ouderdom | Vanaf welke leeftijd | Leeftijdscategorie",
    phone: "Tel. | Telefoon of gsm | Te bereiken op | Tel.nr. | Bellen naar",
    email: "Mail | Mailadres | E-mail verantwoordelijke | Mailen naar | E-mailadres",
    website: "Webstek | Website | Link | Meer info op | Webadres",
    organization: "Inrichter | Inrichtende vereniging | Organiserende club | Door wie? | Vereniging",
    signUp: "Inschrijven via | Hoe inschrijven? | Inschrijving nodig? | Reserveren | Aanmelden bij",
    contactRole: "Verantwoordelijke | Lesgever | Contactpersoon | Begeleiding | Trainer/lesgever",
    access:
      "Rolstoeltoegankelijk? | Toegankelijkheid | Toegankelijk voor rolstoel | Toegang rolstoel | Drempelvrij?",
    remarks: "Nota | Opmerking(en) | Varia | Bijkomende info | Let op",
  },
  nested: {
    title: "activity.name | event.title | name.nl | fields.title | attributes.name",
    category: "activity.category.name | event.type | category.label | fields.category | attributes.category",
    description:
      "activity.description | event.description.text | description.nl | fields.body | attributes.summary",
    days: "activity.schedule.day | schedule.byDay | openingHours.dayOfWeek | fields.weekday | attributes.days",
    time: "activity.schedule.time | event.time.text | openingHours.time | fields.time | attributes.hours",
    startTime:
      "activity.schedule.startTime | event.time.start | openingHours.opens | fields.start_time | attributes.startTime",
    endTime:
      "activity.schedule.endTime | event.time.end | openingHours.closes | fields.end_time | attributes.endTime",
    when: "activity.schedule.text | event.when | calendar.summary | fields.when | attributes.schedule",
    date: "activity.schedule.date | event.date | calendar.date | fields.date | attributes.date",
    startDate:
      "activity.schedule.startDate | event.dates.start | calendar.startDate | fields.start_date | attributes.startDate",
    endDate:
      "activity.schedule.endDate | event.dates.end | calendar.endDate | fields.end_date | attributes.endDate",
    frequency:
      "activity.schedule.frequency | event.recurrence.frequency | calendar.repeat | fields.frequency | attributes.frequency",
    venue:
      "activity.location.name | event.venue.name | location.name.nl | fields.venue | attributes.venue.title",
    address:
      "activity.location.address | event.venue.address | location.address.text | fields.address | attributes.venue.address",
    street:
      "activity.location.address.street | event.venue.address_1 | location.address.streetAddress | fields.street | attributes.venue.street",
    postcode:
      "activity.location.address.postalCode | event.venue.zip | location.address.postalCode | fields.postcode | attributes.venue.postcode",
    city: "activity.location.address.city | event.venue.city | location.address.addressLocality | fields.city | attributes.venue.city",
    cost: "activity.price.text | event.cost | offers.price | fields.price | attributes.cost",
    audience:
      "activity.audience | event.target_group | audience.audienceType | fields.audience | attributes.targetGroup",
    age: "activity.ageRange | event.ages | typicalAgeRange.text | fields.age | attributes.ageGroup",
    phone:
      "activity.contact.phone | event.organizer.phone | contactPoint.telephone | fields.phone | attributes.contact.phone",
    email:
      "activity.contact.email | event.organizer.email | contactPoint.email | fields.email | attributes.contact.email",
    website: "activity.links.website | event.url | contactPoint.url | fields.website | attributes.url",
    organization:
      "activity.organizer.name | event.organizer.name | organizer.name.nl | fields.organization | attributes.provider.name",
    signUp:
      "activity.registration.text | event.booking.info | bookingInfo.description | fields.registration | attributes.registration",
  },
  questions: {
    title:
      "Wat is de naam van uw activiteit? | Hoe heet de activiteit? | 1. Naam van de activiteit * | Welke activiteit biedt u aan? | Wat wilt u aanmelden?",
    category:
      "Onder welk thema valt de activiteit? | Wat voor soort activiteit is het? | 2. Categorie * | In welke rubriek past het? | Bij welk domein hoort het?",
    description:
      "Kunt u de activiteit kort omschrijven? | Wat gaan de deelnemers doen? | 3. Omschrijving (max. 100 woorden) | Vertel kort wat u doet | Wat houdt de activiteit in?",
    days: "Op welke dag vindt de activiteit plaats? | Op welke dag(en) is het? | 4. Dag(en) van de week | Welke dag is het? | Op welke weekdag komt u bij elkaar?",
    time: "Hoe laat is de activiteit? | Van hoe laat tot hoe laat duurt het? | 5. Tijd (van - tot) | Op welk tijdstip? | Wat zijn de tijden?",
    startTime:
      "Hoe laat begint de activiteit? | Vanaf hoe laat? | 5a. Begintijd | Hoe laat start u? | Wanneer begint het (tijd)?",
    endTime:
      "Hoe laat is de activiteit afgelopen? | Tot hoe laat? | 5b. Eindtijd | Hoe laat eindigt u? | Hoe laat is het klaar?",
    when: "Wanneer is de activiteit? | Wanneer vindt het plaats (dag en tijd)? | 4. Wanneer? | Op welke dagen en tijden? | Wat zijn de dagen en tijden?",
    date: "Op welke datum is de activiteit? | Wat is de datum? | 4. Datum * | Welke datum? | Op welke dag en datum is het?",
    frequency:
      "Hoe vaak is de activiteit? | Hoe vaak komt u bij elkaar? | 6. Frequentie | Is het eenmalig of terugkerend? | Hoe regelmatig is het?",
    venue:
      "Waar vindt de activiteit plaats? | Op welke locatie is het? | 7. Naam van de locatie | Waar kunnen mensen naartoe? | In welk gebouw is de activiteit?",
    address:
      "Wat is het adres van de locatie? | Op welk adres is het? | 8. Adres van de locatie | Adres waar de activiteit plaatsvindt | Wat is het volledige adres?",
    street:
      "Wat is de straat en het huisnummer? | In welke straat is het? | 8a. Straat en huisnummer | Straat en huisnummer van de locatie | Straat + huisnummer?",
    postcode:
      "Wat is de postcode? | Wat is de postcode van de locatie? | 8b. Postcode | Postcode van de locatie | Postcode?",
    city: "In welke plaats is het? | In welk dorp of welke stad is de activiteit? | 8c. Plaats | Wat is de woonplaats? | Plaatsnaam van de locatie",
    cost: "Wat zijn de kosten voor deelname? | Wat kost het om mee te doen? | 9. Kosten (in €) | Zijn er kosten aan verbonden? | Hoeveel moeten deelnemers betalen?",
    audience:
      "Voor wie is de activiteit bedoeld? | Wat is de doelgroep van de activiteit? | 10. Doelgroep | Wie kunnen er meedoen? | Voor welke doelgroep is het?",
    age: "Voor welke leeftijd is het? | Welke leeftijd hebben de deelnemers? | 11. Leeftijd | Vanaf welke leeftijd kan iemand meedoen? | Wat is de leeftijdsgroep?",
    phone:
      "Wat is het telefoonnummer voor vragen? | Op welk telefoonnummer bent u bereikbaar? | 12. Telefoonnummer | Welk telefoonnummer mogen wij vermelden? | Telefoonnummer voor deelnemers",
    email:
      "Wat is het e-mailadres? | Naar welk e-mailadres kunnen mensen mailen? | 13. E-mailadres | Welk mailadres mogen wij vermelden? | E-mailadres voor deelnemers",
    website:
      "Wat is de website? | Op welke website staat meer informatie? | 14. Website | Heeft u een website? | Waar is meer informatie te vinden (link)?",
    organization:
      "Welke organisatie biedt de activiteit aan? | Wat is de naam van uw organisatie? | 15. Organisatie | Namens welke organisatie vult u dit in? | Door wie wordt het georganiseerd?",
    signUp:
      "Hoe kunnen deelnemers zich aanmelden? | Moeten mensen zich aanmelden? | 16. Aanmelden | Is aanmelden nodig? | Hoe meld je je aan?",
  },
};

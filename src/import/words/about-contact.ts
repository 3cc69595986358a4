import { ask, repaired, unsaid } from "./remark.ts";

const FUNCTION = `De functie, zoals "gastvrouw" of "coördinator"`;

/** What is said of the cells with a function, a number and addresses. Nothing of a person is taken over. */
export const aboutContact = {
  name: ask("personal-data", "Hier staat een naam van een persoon. Die nemen we niet over.", FUNCTION),
  nameBesideFunction: ask(
    "personal-data",
    "Bij de functie lijkt een naam van een persoon te staan. Die nemen we niet over.",
    "Alleen de functie",
  ),
  noFunction: unsaid("contact-role", "We weten niet of dit een functie of een naam is.", FUNCTION),
  address: (street: string) => ({
    ...ask(
      "contact-address",
      "Bij het contact staat een adres. We weten niet of de activiteit daar is.",
      "Het adres in de kolom van de plek, of haal het hier weg",
    ),
    proposal: street,
  }),
  phoneInvalid: ask(
    "phone-invalid",
    "Dit is geen volledig telefoonnummer.",
    "Een nummer als 036 - 555 01 01",
  ),
  mobile: ask(
    "personal-data",
    "Een 06-nummer is vaak van een persoon. Dat nemen we niet over.",
    "Een nummer van de organisatie",
  ),
  phoneBesideName: ask(
    "personal-data",
    "Dit nummer staat bij een naam en bij gegevens van een persoon. Dat nemen we niet over.",
    "Een nummer van de organisatie",
  ),
  lostZero: repaired("phone-lost-zero", "De 0 vooraan ontbrak en is teruggezet."),
  phoneSeveral: ask("phone-several", "Er staan meer nummers. We namen het eerste.", "Eén nummer"),
  personalEmail: ask(
    "personal-data",
    "Dit lijkt een mailadres van een persoon. Dat nemen we niet over.",
    "Een adres van de organisatie, zoals info@…",
  ),
  emailInvalid: ask("email-invalid", "Dit is geen mailadres.", "Een adres zoals info@voorbeeld.nl"),
  mailto: repaired("email-mailto", `"mailto:" is weggehaald.`),
  emailReadAs: (email: string) => repaired("email-invalid", `Het adres is gelezen als ${email}.`),
  websiteInvalid: ask("website-invalid", "Dit is geen webadres.", "Een adres zoals www.voorbeeld.nl"),
  swapped: repaired("contact-swapped", "Telefoon en e-mail stonden verwisseld."),
  numberAsEmail: repaired("contact-swapped", "Hier stond een telefoonnummer."),
};

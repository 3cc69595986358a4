import { categoryWords } from "#text/words/categories.ts";
import { location } from "#schema/location.ts";
import { organization } from "#schema/organization.ts";
import { choice, line, lines, special } from "./form-field.ts";

export const CATEGORY_OPTIONS = Object.fromEntries(
  Object.entries(categoryWords).map(([key, label]) => [key.replace("category.", ""), label]),
);

/** What it is. */
export const WHAT_FIELDS = {
  title: line("title", "Hoe heet de activiteit?", {
    hint: "Zoals u het zelf noemt. Bijvoorbeeld: Koffie-inloop De Brink.",
    missing: "Vul in hoe de activiteit heet.",
  }),
  easyText: lines("easyText", "Wat is het, in een paar korte zinnen?", {
    hint: "Wat doen mensen er, en voor wie is het fijn? Schrijf zoals u praat. 40 tot 220 letters.",
    missing: "Vertel in een paar korte zinnen wat het is. Dit lezen mensen als eerste.",
    tooShort: (letters, least) => `Nog iets te kort: ${letters} letters. Schrijf er minstens ${least}.`,
    rows: 4,
  }),
  organization: special("line", organization.shape.name, "Van welke organisatie, club of groep is het?"),
  category: choice("category", "Waar past het bij?", CATEGORY_OPTIONS, {
    hint: "U doet een voorstel, de redactie kijkt mee.",
    missing: "Kies wat het beste past. De redactie kijkt mee.",
  }),
  role: choice("role", "Hoe doen mensen mee?", {
    participant: "Als deelnemer",
    volunteer: "Als vrijwilliger",
    support: "Zij krijgen hulp of advies",
  }),
  description: lines("description", "Wilt u er meer over vertellen?", {
    hint: "Dit staat lager op de pagina. Noem geen namen van mensen.",
    rows: 5,
  }),
};

/** Where it is. Which known place that is, is settled with the whole guide at hand (`settle-references`). */
export const WHERE_FIELDS = {
  place: choice(
    "place",
    "Waar is het?",
    {
      venue: "Op een vaste plek",
      online: "Online",
      home: "Bij mensen thuis",
      various: "Op verschillende plekken",
    },
    { missing: "Kies waar het is: op een plek, online, thuis of wisselend." },
  ),
  venue: special("line", location.shape.name, "Naam van de plek", {
    hint: "Bijvoorbeeld: Buurthuis De Brink",
  }),
  street: special("line", location.shape.street, "Straat en huisnummer"),
  postcode: special("line", location.shape.postcode, "Postcode", { max: 10 }),
  city: special("line", location.shape.city, "Plaats"),
  lat: special("line", undefined, "Breedtegraad", { max: 20 }),
  lng: special("line", undefined, "Lengtegraad", { max: 20 }),
};

/** What it costs. */
export const COST_FIELDS = {
  price: special("choice", "costs", "Wat kost het?", {
    options: { free: "Gratis", paid: "Het kost geld", keep: "Laat de prijzen zoals ze zijn" },
    optional: true,
  }),
  amount: special("line", "costs.amount", "Bedrag in euro", { hint: "Bijvoorbeeld 2,50", max: 12 }),
  per: special("choice", "costs.per", "Per", {
    options: { visit: "keer", month: "maand", quarter: "kwartaal", course: "cursus", year: "jaar" },
    unfolds: true,
  }),
  discount: special("line", "costs.amount", "Bedrag met een kortingspas", {
    hint: "Leeg als er geen korting is.",
    max: 12,
    optional: true,
  }),
  costNote: line("costNote", "Nog iets over de kosten?", { hint: "Bijvoorbeeld: de eerste keer is gratis." }),
};

/** How people get in touch. Every one of these becomes public, and the form says so. */
export const CONTACT_FIELDS = {
  phone: special("line", "contact.phone", "Telefoonnummer", {
    hint: "Dit komt in de gids. Liefst van de organisatie, niet van uzelf.",
    max: 40,
    input: "tel",
  }),
  email: special("line", "contact.email", "Mailadres", {
    hint: "Dit komt in de gids.",
    max: 120,
    input: "email",
  }),
  website: special("line", "contact.website", "Website", { max: 300, input: "url" }),
  contactRole: line("contact.role", "Naar wie vragen mensen?", {
    hint: "Een functie, geen naam. Bijvoorbeeld: de gastvrouw.",
  }),
};

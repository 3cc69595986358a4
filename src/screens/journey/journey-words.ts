import { textOf } from "#text/text-of.ts";

/** What stands round the eight questions, the list and the sheet. */
const journeyWords = {
  "journey.title": "Samen kijken wat bij u past",
  "journey.lead":
    "Acht korte vragen. U mag elke vraag overslaan. Daarna ziet u activiteiten die kunnen passen, en waarom.",
  "journey.health": "U hoeft niets over uw gezondheid te vertellen. Uw antwoorden blijven op dit apparaat.",
  "journey.alone": "Ik kijk zelf",
  "journey.aloneHow": "Eén vraag per scherm, in uw eigen tempo.",
  "journey.coach": "Ik kijk samen met mijn coach",
  "journey.coachHow": "De acht vragen bij elkaar. U ziet meteen wat kan passen.",
  "journey.notWell": "Gaat het nu niet goed met u?",
  "journey.callDoctor": "Bel uw huisarts.",
  "journey.loading": "De gids wordt opgehaald.",
  "journey.failed":
    "De gids kon niet worden opgehaald. Kijk of u internet heeft en laad deze bladzijde opnieuw. In de lijst met alle activiteiten kunt u ook zoeken.",
  "journey.reload": "Laad opnieuw",
  "journey.all": "Alle activiteiten",
  "journey.noScript":
    "De vragen werken alleen met JavaScript, omdat uw antwoorden dit apparaat niet verlaten. U kunt ook zelf kiezen uit de soorten activiteiten.",
  "journey.description":
    "Acht korte vragen, en dan activiteiten in {place} die bij u kunnen passen. Uw antwoorden blijven op uw apparaat.",
  "journey.listTitle": "Mijn lijst",
  "journey.listDescription":
    "De activiteiten in {place} die u bewaarde, om te delen, te printen of mee te nemen naar uw coach.",
  "journey.listNoScript":
    "Uw lijst werkt alleen met JavaScript, omdat hij nergens anders staat dan op dit apparaat.",
} as const;

export const journeyText = textOf(journeyWords);

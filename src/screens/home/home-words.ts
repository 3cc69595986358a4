import { guideWords } from "#text/words/guide-words.ts";
import { textOf } from "#text/text-of.ts";

/** The first page. */
const homeWords = {
  "home.title": "Schuif aan.",
  "home.lead": "Vind iets om mee te doen in {place}.",
  "home.leadFree": "Dichtbij, vaak gratis.",
  "home.leadWelcome": "Bij veel groepen wacht iemand u op.",
  "home.searchLabel": "Waar heeft u zin in?",
  "home.searchExample": "zoals wandelen",
  "home.search": "Zoek",
  "home.often": "Vaak gezocht",
  "home.unsure": "Weet u het nog niet?",
  "home.unsureHow":
    "Beantwoord acht korte vragen, alleen of samen met uw welzijnscoach. Daarna ziet u wat bij u past, en waarom.",
  "home.unsureGo": "Kijk wat bij u past",
  "home.journey": "Kijk in acht vragen wat past",
  "home.coach": "Praten met een welzijnscoach",
  "home.languages": "Hier spreekt men ook",
  "home.nearIs": "Dit is {area}.",
  "home.nearArea": "{area}: {count}",
  "home.nearAll": "Alles bij {postcode}, het dichtst bij eerst",
  "home.categories": "Kies wat u leuk lijkt",
  "home.all": "Bekijk alle {count}",
  "home.near": "Kies uw wijk",
  "home.postcode": "Of typ de 4 cijfers van uw postcode",
  "home.postcodeStays": "Uw postcode blijft op dit apparaat.",
  "home.show": "Toon",
  "home.week": "Deze week",
  "home.weekNext": "Volgende week",
  "home.weekBoth": "Deze en volgende week",
  "home.weekLater": "Binnenkort",
  "home.weekSoon": "Vandaag, morgen en daarna",
  "home.weekToday": "Vandaag en daarna",
  "home.weekTomorrow": "Morgen en daarna",
  "home.dayToday": "vandaag",
  "home.dayTomorrow": "morgen",
  "home.weekNone": "Wat is er te doen?",
  "home.weekAll": "Alle activiteiten",
  "home.what": "Wat is Welzijn op Recept?",
  "home.what1":
    "Bij Welzijn op Recept stuurt de huisarts u naar een welzijnscoach: als u stress heeft, iemand mist of als alles stilstaat.",
  "home.what2": "De coach luistert en zoekt samen met u iets waar u weer energie van krijgt.",
  "home.what3": "In deze gids ziet u wat er te doen is, en u mag ook zonder huisarts meedoen.",
  "home.whatMore": "Welzijn op Recept in {place}",
  "home.pageTitle": "Iets om mee te doen in {place}",
} as const;

export const homeText = textOf({ ...guideWords, ...homeWords });

/** Words people really type; each is a link to the search. */
export const OFTEN_SOUGHT = [
  "samen eten",
  "zingen",
  "iets met dieren",
  "iemand missen",
  "Nederlands oefenen",
] as const;

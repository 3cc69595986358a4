import { guideWords } from "#text/words/guide-words.ts";
import { textOf } from "#text/text-of.ts";

/** Bundles of activities for one moment in a life. */
const arrangementWords = {
  "bundle.all": "Welzijnsarrangementen",
  "bundle.allIntro":
    "Een paar activiteiten die bij elkaar passen. Het makkelijkste staat vooraan. U hoeft ze niet allemaal te doen.",
  "bundle.allAbout":
    "Activiteiten bij elkaar gezet, met bij elk de eerste stap: na een verlies, zonder werk, in de avond en meer.",
  "bundle.inPlace": "Welzijnsarrangementen in {place}",
  "bundle.inPlaceAbout": "{count} in {place}: activiteiten bij elkaar gezet, met bij elk de eerste stap.",
  "bundle.none": "Er zijn nu geen arrangementen. Kijk bij alle activiteiten wat er te doen is.",
  "bundles.one": "{n} arrangement",
  "bundles.other": "{n} arrangementen",
  "bundle.kind": "Welzijnsarrangement",
  "bundle.titleInPlace": "{title}, welzijnsarrangement in {place}",
  "bundle.begins": "Begint met: {title}",
  "bundle.first": "Begin hier",
  "bundle.next": "Daarna",
  "bundle.last": "Een stap verder",
  "bundle.firstStep": "Zo begint u:",
  "bundle.missing.one": "Eén activiteit die erbij hoorde, kan nu niet.",
  "bundle.missing.other": "{n} activiteiten die erbij hoorden, kunnen nu niet.",
  "bundle.notOffered":
    "Dit arrangement staat nu niet in de gids. Er is te weinig van over, of de redactie is ermee gestopt.",
  "bundle.notOfferedLeft": "Dit kan nog wel:",
  "bundle.others": "Bekijk de andere arrangementen",
  "bundle.everything": "Bekijk alle activiteiten",
  "bundle.take": "Neem het mee",
  "bundle.onList": "Zet alle {n} op mijn lijst",
  "bundle.mail": "Mail dit door",
  "bundle.mailText": "Dit zijn activiteiten in {place} die bij elkaar passen:",
  "bundle.address": "Het adres van deze pagina. U kunt het doorsturen, er staat niets over u in:",
  "bundle.print": "Afdrukken kan ook: het past op één vel.",
  "bundle.madeBy": "Gemaakt door {name}. Nagekeken op {date}.",
  "bundle.more": "Activiteiten bij elkaar, zoals {titles}",
  "bundle.alsoIn": "Past ook bij:",
} as const;

export const arrangementText = textOf({ ...guideWords, ...arrangementWords });

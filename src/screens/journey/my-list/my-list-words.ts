import { textOf } from "#text/text-of.ts";

/** Somebody's own list: on this device, in this tab, unless they ask otherwise. */
const myListWords = {
  "list.title": "Mijn lijst",
  "list.lead": "De eerste drie komen op het welzijnsrecept. Zet bovenaan wat u het eerst wilt proberen.",
  "list.empty": "Uw lijst is nog leeg.",
  "list.emptyHow": "Kijk samen wat past, of zoek zelf. Wat u kiest, komt hier.",
  "list.match": "Samen kijken wat past",
  "list.find": "Alle activiteiten",
  "list.gone": "Dit staat niet in de gids, of niet meer: {name}.",
  "list.cut": "Het adres van deze lijst is hier afgebroken: {name}.",
  "list.meant": "Was dit bedoeld?",
  "list.meantOne": "Zet {title} op de lijst",
  "list.unread.one": "Eén ding in het adres van deze lijst konden wij niet lezen. Vraag de lijst opnieuw.",
  "list.unread.other":
    "{n} dingen in het adres van deze lijst konden wij niet lezen. Vraag de lijst opnieuw.",
  "list.tooMany": "Op een lijst passen {most} activiteiten. Er niet bij: {names}.",
  "list.over": "Dit is voorbij. Het komt niet op het recept.",
  "list.alike": "Kijk wat erop lijkt",
  "list.up": "Omhoog: {title}",
  "list.down": "Omlaag: {title}",
  "list.remove": "Haal weg",
  "list.removeOne": "Haal weg: {title}",
  "list.removed": "{title} is van uw lijst.",
  "list.undo": "Zet terug",
  "list.onSheet": "Op het recept",
  "list.sheet": "Maak het welzijnsrecept",
  "list.page": "Hele bladzijde (opent een nieuw tabblad)",
  "list.share": "Deel deze lijst",
  "list.shareHow": "Wie dit adres opent, ziet deze activiteiten. Verder staat er niets in.",
  "list.copy": "Kopieer het adres",
  "list.copied": "Gekopieerd.",
  "list.copyByHand":
    "Kopiëren lukt hier niet vanzelf. Het adres is gemarkeerd: druk op Ctrl en C, of houd uw vinger erop en kies Kopiëren.",
  "list.keep": "Bewaren",
  "list.keepHow":
    "Uw lijst staat in dit tabblad. Sluit u het, dan is de lijst weg. U kunt hem op dit apparaat bewaren: alleen welke activiteiten, niet uw antwoorden. Doe dit niet op een apparaat dat u deelt.",
  "list.keepOn": "Bewaar op dit apparaat",
  "list.kept": "Uw lijst staat op dit apparaat.",
  "list.wipe": "Wis wat op dit apparaat staat",
  "list.wiped": "Er staat niets meer op dit apparaat.",
  "list.cannot": "Bewaren lukt niet op dit apparaat. Kopieer dan het adres.",
} as const;

export const myListText = textOf(myListWords);

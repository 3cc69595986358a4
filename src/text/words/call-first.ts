import { textOf } from "../text-of.ts";

/** What a card says when its last check is long ago; written in the browser, where the day is known. */
export const callFirstWords = {
  "card.old.one": "Al {n} maand niet nagekeken.",
  "card.old.other": "Al {n} maanden niet nagekeken.",
  "card.neverChecked": "Nog niet nagekeken.",
  "card.callFirst": "Bel even of het nog klopt.",
  "card.askFirst": "Vraag even of het nog klopt.",
  "card.callFirstLabel": "Bel eerst",
  "card.askFirstLabel": "Vraag eerst",
} as const;

/** Apart from the other words of a card: the browser gets these and no more. */
export const callFirstWord = textOf(callFirstWords);

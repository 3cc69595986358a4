/** How people put several things in one cell: data of `row/in-text/clauses`. In compared form, but for the first. */

/** A cell as long as this is a text. */
export const MOST_IN_LIST = 300;
/** What stands between brackets, or where one thing ends and the next begins. */
export const IN_BRACKETS_OR_BETWEEN =
  /\([^()]{0,120}\)|,(?![\d-])\s{0,5}|;\s{0,5}|\s[|•·–-]\s|\s\/\s|(?<=[.!?])\s{1,5}(?=\p{Lu})|\n/gu;

/** "max. 12 deelnemers". */
export const SIZE_OF_GROUP =
  /^(?:max|maximaal|maximum|min|minimaal|minimum)\.? ?(?:aantal )?\d{1,3} ?(?:personen|deelnemers|mensen|plaatsen|plekken|pers\.?|deeln\.?)?(?: per (?:keer|groep|les))?$/;

/** What may say that a price beside it is another one, or one for some. */
export const MODIFIES_PRICE =
  /€|\beuro|\b(?:leden|lid|pas|\p{L}*pas|korting|eenmalig\w*|les(?:sen)?|keer|keren|kaart|borg|inschrijf\w*|materia\w+|lunch|maaltijd|eten|diner|koffie|thee|drank\w*|consumptie\w*|bijdrage|kosten?|betal\w*|betaal\w*|gratis|kosteloos|kinderen|partners?|mantelzorgers|vrijwilligers|minima|per|extra|daarna|anders|vanaf|tot|behalve|abonnement|proef\w*|eerste|huur|vervoer|parkeren|boek\w*|deelnemers\w*|introduce\w*|begeleiders?|studenten|jongeren|senioren)\b/u;

/** A word or two right before an amount may be what that amount is of: "inschrijfgeld, € 10". */
export const NAMES_ONE_THING = /^\p{L}+(?: \p{L}+)?$/u;

/** A day, a part of it, a clock or a rhythm. */
export const SPEAKS_OF_WHEN =
  /(?:maan|dins|woens|donder|vrij|zater|zon)dag|ochtend|middag|\bavond|\b(?:uur|u|week|weken|wekelijks|maand|maandelijks|dagelijks|dagen)\b|\d[.:]\d\d|\b(?:elke|iedere|om de)\b/;

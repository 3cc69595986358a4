import { DAY_WORDS, MONTH_WORDS, ORDINALS } from "./calendar-words.ts";

const DAY = `(?:${Object.values(DAY_WORDS)
  .flat()
  .sort((a, b) => b.length - a.length)
  .join("|")})(?:ochtend|middag|avond)?(?:groep|en)?`;
const NOT =
  "(?:niet(?: op)?|geen \\w+(?: op)?|behalve(?: op)?|m\\.?u\\.?v\\.?|met uitzondering van|uitgezonderd|except|not on)";
const PLACE = `(?:${ORDINALS.map(([pattern]) => pattern).join("|")})`;
const REST_OF_CLAUSE = "[^,;()\\n]*";

/**
 * Exceptions that no rule of a schedule can hold: which of the month it is not, which of the days is full or
 * closed, which one holiday. Read as a rule, each would say the opposite of what it says.
 */
export const EXCEPTIONS = [
  new RegExp(`\\b${NOT}\\s+(?:in |tijdens )?(?:de |elke |the )?${PLACE}\\b${REST_OF_CLAUSE}`),
  new RegExp(
    `\\b(?:op )?(?<![a-z])${DAY}(?![a-z]) (?:is |zijn )?(?:vol|gesloten|dicht|vervalt|niet(?! op|\\s+in))(?![a-z])${REST_OF_CLAUSE}`,
  ),
  new RegExp(
    `\\b(?:${NOT}|buiten|gesloten|niet|geen \\w+)\\s+(?:in |tijdens )?(?:de |the )?(?:zomer|kerst|herfst|voorjaars|mei|paas|summer|christmas) ?(?:vakantie|holidays?)\\b|\\b(?:in|tijdens) (?:de )?(?:zomer|kerst|herfst|voorjaars|mei)vakantie (?:gesloten|niet|geen)\\b`,
  ),
];

const MONTH = MONTH_WORDS.flat()
  .sort((a, b) => b.length - a.length)
  .join("|");
/** "Start weer in september 2026" is when it begins again, not the one month it is on; nor is 2026 half past eight. */
export const AGAIN = new RegExp(
  `\\b(?:start|begint|vervolg|weer|opnieuw)(?: weer| opnieuw)? (?:in |vanaf |op )?(?:begin |half |eind )?(?:${MONTH})\\b(?! \\d{1,2}\\b)(?:\\s+\\d{4})?`,
);
/** One of several days goes by appointment: "ma en do 9-11, wo op afspraak". */
export const DAY_BY_APPOINTMENT = new RegExp(
  `(?<=\\d.*[,;]\\s*|\\ben\\s)(?<![a-z])${DAY}(?![a-z]) (?:alleen )?op afspraak\\b`,
);
export const WITHOUT_APPOINTMENT = /\bzonder afspraak\b/;

const HOLIDAY =
  "(?:de )?(?:(?:school|zomer|kerst|herfst|voorjaars|mei)?vakanties?(?:periodes?)?|(?:the )?(?:school )?holidays)";
/** What happens in school holidays. */
export const STOPS = new RegExp(
  `\\b(m\\.?u\\.?v\\.?|met uitzondering van|niet (?:in|tijdens)|buiten|behalve (?:in|tijdens)?|uitgezonderd|gesloten (?:in|tijdens)|geen \\w+ (?:in|tijdens)|exclusief|excl\\.?|except)\\s*(?:in |tijdens )?${HOLIDAY}|\\b(?:in|tijdens) ${HOLIDAY} (?:gesloten|niet|geen)`,
);
export const CONTINUES = new RegExp(
  `\\b(ook (?:in|tijdens)|inclusief|incl\\.?) ${HOLIDAY}|\\b(?:in|tijdens) ${HOLIDAY} (?:gewoon )?(?:open|door|ook)|gaat (?:gewoon )?door in ${HOLIDAY}`,
);
export const ONLY = new RegExp(`\\b(alleen|enkel|uitsluitend)? ?(?:in|tijdens) ${HOLIDAY}`);

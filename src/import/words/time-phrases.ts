import { MONTH_WORDS, NUMBER_WORDS, DAY_WORDS, ORDINALS } from "./calendar-words.ts";

/** "18/09", without a year: both in two digits, as nobody writes the hours of a class. */
const SHORT_DATE = "(?:0[1-9]|[12]\\d|3[01])/(?:0[1-9]|1[0-2])";
/** One of them or a list: "07/09 - 08/09 14/09". */
export const SHORT_DATES = `${SHORT_DATE}(?:(?: ?[-,&+] ?| )${SHORT_DATE}){0,19}`;

const MONTH = MONTH_WORDS.flat()
  .sort((a, b) => b.length - a.length)
  .join("|");
/** Behind a dash may stand the day of another month: "22 juli - 26 juli". */
const YEAR = `(?:(?: +|\\s*[-/.']\\s*)(\\d{4}|\\d{2})(?![\\d:.]|(?:e|ste|de)? ?(?:${MONTH})\\b))?`;
/** Every way to write a date; the groups are told apart in the reader. */
export const DATE = new RegExp(
  `(?<![\\d:,])(?:(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})|(\\d{1,2})\\s*(?:t/m|tot en met|-)\\s*(\\d{1,2})\\s+(${MONTH})\\b\\.?${YEAR}|(\\d{1,2})(?:e|ste|de)?\\s*(?:[-/]\\s*)?(${MONTH})\\b\\.?${YEAR}|(\\d{1,2})([-/.])(\\d{1,2})(?:\\12(\\d{4}|\\d{2}))?)(?![\\d:]|\\s?(?:uur|u\\b|h\\b))`,
);
/** What stands before a date and says what it is. */
export const BEFORE_START =
  /(start(data|datum|t)?|vanaf|v\.?a\.?|begint|ingaande|nieuwe groep|volgende groep|nieuwe cursus|eerste (les|keer|bijeenkomst)|from|starting)( op)?:?\s*(op )?$/;
/** A beginning that need not be a day on which it is: "vanaf 1 september" of a Tuesday group. */
export const ONWARDS = /(?:vanaf|v\.?a\.?|ingaande|per|from|starting from)(?: op)?:?\s*$/;
export const BEFORE_EXCEPTION =
  /(behalve( op)?|m\.?u\.?v\.?|met uitzondering van|niet( op)?|geen \w+ op|vervalt( op)?|uitgezonderd)\s*$/;
export const BEFORE_END = /(tot en met|t\/m|tot|until|eindigt( op)?)\s*$/;

/** The name of the day right before a date: "vrijdag 9 juli", "vr. 9 juli". */
export const DAY_OF_DATE = new RegExp(
  `(?<![a-z])(${Object.values(DAY_WORDS)
    .flat()
    .sort((a, b) => b.length - a.length)
    .join("|")})\\.?,?\\s*$`,
);

/** What says, before a month or a day, that it is not then. */
export const WITHOUT =
  /\b(?:niet|geen \w+|behalve|m\.?u\.?v\.?|met uitzondering van|uitgezonderd|not|except|gesloten|dicht) (?:(?:in|tijdens|op) )?(?:de |heel )?$/;

/** "niet in juli en" before a month: it is one of those without. Anything but months, "en" and "/" ends the list. */
export const MONTHS_WITHOUT = new RegExp(
  String.raw`\b(?:niet|geen \w+|behalve|m\.?u\.?v\.?|met uitzondering van|uitgezonderd|not|except|gesloten|dicht) (?:(?:in|tijdens) )?(?:de |heel )?(?:(?:${MONTH})\b\.?\s*(?:,|en|\+|&|/|of|and)\s*)*$`,
);

/** One month, or a first and a last. */
export const MONTHS = new RegExp(
  `(?:van\\s+)?(?:begin |half |eind )?\\b(${MONTH})\\b\\.?(?:\\s*(?:t/m|tm|tot en met|tot|-|until|to)\\s*(?:begin |half |eind )?\\b(${MONTH})\\b\\.?)?`,
);

/** Behind a first day: the month that ends it. "tot mei" may end before it. */
export const LAST_MONTH = new RegExp(
  `(?:\\ben (?:loopt|duurt) )?(?:t/m|tm|\\btot en met|\\btot eind) (?:eind )?(${MONTH})\\b\\.?(?: (\\d{4}))?`,
);

/** From one month to another, also "1 maart - 1 november". */
export const MONTHS_OF_SEASON = new RegExp(
  `(?:(?:van|from|vanaf) )?(?:(?<![\\d.:])(\\d{1,2})e? )?(?<![a-z])(${MONTH})\\b\\.?( ?(?:t/m|tm|tot en met|tot|-|until|to) ?)(?:(\\d{1,2})e? )?(${MONTH})\\b\\.?`,
  "g",
);
/** A season by its word, of which nobody says when it begins. */
/** "Winter (vanaf september tot eind januari)" is as long as that says, and not from December to February. */
export const SEASON_EXPLAINED = /\b(?:zomer|winter|summer)[a-z]{0,10} \(/;
export const SEASON_BY_WORD = /\b(zomer|winter|summer)(?:s|seizoen|periode|maanden|tijd|uren|rooster)?\b/g;
/** Nothing but that it is closed. */
export const CLOSED_THEN =
  /^\W{0,5}(?:(?:is|zijn) (?:we|wij|het) )?(?:gesloten|dicht|closed|geen \w{3,20})\W{0,5}$/;

/** "2025-2026", "2025/'26": the years of a season; short only behind a word that says that it is one. */
export const SEASON_YEARS = /(?<![\d-])(20[1-4]\d) ?(?:-|\/|en|t\/m|tot) ?'?((?:20)?[1-5]\d)(?![\d-])/;
export const SHORT_SEASON =
  /(?:seizoen|schooljaar|cursusjaar|werkjaar|jaargang|season) '?([1-4]\d) ?[-/] ?'?([1-5]\d)(?![\d-])/;
export const YEAR_ALONE = /(?<![\d-])20[1-4]\d(?![\d-])/;
/** "september 2026", "sept 2026 t/m mei 2027", "maart t/m mei 2027". */
export const MONTH_YEARS = new RegExp(
  `(?<![a-z])(${MONTH})\\b\\.?(?: (20[1-4]\\d))?(?: ?(?:t/m|tm|tot en met|tot|-|until|to|en) ?(${MONTH})\\b\\.?(?: (20[1-4]\\d))?)?`,
);
/** Words that only name a period, beside a year. */
export const PERIOD_NAMES =
  /\b(?:[a-z]{0,20}(?:seizoen|programma|agenda|kalender|rooster|overzicht|aanbod)|schooljaar|cursusjaar|werkjaar|jaargang|jaar|season|year|periode|voorjaar|najaar|activiteiten|evenementen|events|bijeenkomsten|cursussen|lessen|data|planning|calendar)\b/;

/** "7, 14 en 21 mei 2026": the days but the last, the last day, the month, the year. */
export const DAYS_OF_ONE_MONTH = new RegExp(
  `(?<![\\d:.])((?:\\d{1,2}\\s*(?:,|en|\\+|&)\\s*(?:(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\\.?\\s+)?){1,30})(\\d{1,2})\\s+(${MONTH})\\b\\.?(\\s+\\d{4})?`,
  "g",
);

/** "7/4, 14/4 en 21/4/2026": the year at the end makes a date of each. */
export const LIST_WITH_YEAR =
  /^\d{1,2}([-/])\d{1,2}(?:\s*(?:,|en|\+|&)\s*(?:[a-z]{2,9}\.?\s+)?\d{1,2}\1\d{1,2}){1,30}\1\d{4}/;

/** A month or a feast, right before a number: that is its year. */
export const ENDS_IN_MONTH = new RegExp(
  `\\b(?:${MONTH}|pasen|kerst|pinksteren|voorjaar|zomer|najaar|winter|seizoen|jaar)\\b\\.?\\s+$`,
);

const HOURS = Object.keys(NUMBER_WORDS)
  .filter((word) => (NUMBER_WORDS[word] ?? 99) <= 12)
  .join("|");
const DIGITS =
  "(?:[01]?\\d|2[0-4])(?:\\s?[:.,hu]\\s?[0-5]\\d)?(?:\\s?(?:uur|u|h|am|pm|a\\.m\\.|p\\.m\\.)(?![a-z]))?(?:[:.][0-5]\\d)?|[0-2]\\d[0-5]\\d";
const SPOKEN = `(?:(?:kwart|vijf|tien) (?:over|voor)(?: half)? |half )(?:${HOURS}|\\d{1,2})|(?:${HOURS}) uur`;
const CLOCK = `(?<![\\d.,:€])(?:${SPOKEN}|${DIGITS})(?![\\d])`;
const BETWEEN =
  "\\s*(?:-|tot en met|t/m|tot ongeveer|tot ong\\.?|tot ±|tot circa|tot ca\\.?|tot rond|tot een uur of|tot|to|until|till|en|a|/)\\s*";
/** From one clock time to another: six groups, two per way of writing. */
export const TIME_WINDOW = new RegExp(
  `(?:van\\s+|tussen\\s+)?(${CLOCK})${BETWEEN.replace("|en|", "|")}(${CLOCK}|(?:${HOURS})(?![a-z]))|tussen\\s+(${CLOCK})\\s+en\\s+(${CLOCK})|van\\s+(${HOURS})\\s+tot\\s+(${HOURS})(?![a-z])`,
);
/** One clock time, and the word before it that says whether it begins or ends. */
export const SINGLE_TIME = new RegExp(
  `(?:(vanaf|om|start|begint om|tot|(?:inloop|ontvangst|onthaal|deuren|deur open|deuren open|zaal open|zaal|welkom)(?: (?:vanaf|om|v\\.?a\\.?))?)\\s*)?(${CLOCK})`,
);
/** "(inloop 11.15)": one can come in then, which is no opening where another time stands beside it. */
export const WALK_IN_BEFORE =
  /\binloop:? (?:(?:vanaf|v\.?a\.?|om) ?)?\d{1,2}(?:[:.u]\d{2})?(?: ?uur)?(?![\d:.]| ?(?:-|–|tot|t\/m|u))/iu;
export const CLOCK_IN_FULL = /\d[:.u]\d{2}|\d ?uur|\d ?(?:-|–) ?\d/u;
/** Before a time: one can be there then, and it begins later. */
export const ARRIVES = /^(?:inloop|ontvangst|onthaal|deur|zaal|welkom)/;

/** A part of the day glued to a day: "dinsdagavond". */
export const DAYPART_OF_DAY = "(voormiddag|ochtend|morgen|middag|namiddag|avond)(?:en|s)?";
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
 * closed, which one holiday, what is otherwise in a season of the church or the mosque. Read as a rule, each would say the opposite of what it says.
 */
export const EXCEPTIONS = [
  new RegExp(
    `\\b(?:op )?(?:de |elke |iedere |the )?${PLACE} ${DAY}(?:avond|ochtend|middag)?(?: van (?:de|elke|iedere) maand)? (?:vervalt|is er geen|is het niet|is er niet|gaat (?:het )?niet door|geen |gesloten|dicht|i\\.?p\\.?v\\b|in plaats van)${REST_OF_CLAUSE}`,
  ),
  /\((?:(?:in|tijdens) (?:de )?)?(?:zomer|winter|school ?vakantie)\p{L}{0,12} ?:? ?(?:om |vanaf |van )?\d[^()]{0,40}\)/u,
  /\b(?:in|tijdens) de (?:ramadan|vastentijd|adventstijd)\b[^,;()\n]*/,
  new RegExp(`\\b${NOT}\\s+(?:in |tijdens )?(?:de |elke |the )?${PLACE}\\b${REST_OF_CLAUSE}`),
  new RegExp(
    `\\b(?:op )?(?<![a-z])${DAY}(?![a-z]) (?:is |zijn )?(?:vol|gesloten|dicht|vervalt|niet(?! op|\\s+in))(?![a-z])${REST_OF_CLAUSE}`,
  ),
  new RegExp(
    `\\b(?:${NOT}|buiten|gesloten|niet|geen \\w+)\\s+(?:in |tijdens )?(?:de |the )?(?:zomer|kerst|herfst|voorjaars|mei|paas|summer|christmas) ?(?:vakantie|holidays?)\\b|\\b(?:in|tijdens) (?:de )?(?:zomer|kerst|herfst|voorjaars|mei)vakantie (?:is er |zijn er |is het |zijn we |zijn wij )?(?:gesloten|niet|geen)\\b`,
  ),
];

/** "Start weer in september 2026" is when it begins again, not the one month it is on; nor is 2026 half past eight. */
export const AGAIN = new RegExp(
  `\\b(?:start|begint|vervolg|weer|opnieuw|vanaf|met ingang van)(?: weer| opnieuw)? (?:in |vanaf |op )?(?:begin |half |eind )?(?:${MONTH})\\b(?! \\d{1,2}\\b| ?(?:t/m|tot|-|tm\\b))(?:\\s+\\d{4}(?! ?(?:t/m|tot|-)))?`,
);
/** From a day until a month, and not which day of it: "1 mei 2026 tot april 2027". */
export const UNTIL_MONTH = new RegExp(
  `(?<=\\d{1,2} (?:${MONTH})\\.? \\d{4},? )(?:tot en met|t/m|tot|until) (?:begin |half |eind |[a-z]{3,15} )?(?:${MONTH})\\.? \\d{4}`,
);
/** One of several days goes by appointment: "ma en do 9-11, wo op afspraak". */
export const DAY_BY_APPOINTMENT = new RegExp(
  `(?<=\\d.{0,80}[,;] ?|\\ben\\s)(?<![a-z])${DAY}(?![a-z]) (?:alleen )?op afspraak\\b`,
);
export const WITHOUT_APPOINTMENT = /\bzonder afspraak\b/;

const HOLIDAY =
  "(?:de )?(?:(?:school|zomer|kerst|herfst|voorjaars|mei)?vakanties?(?:periodes?)?|(?:the )?(?:school )?holidays)";
/** What happens in school holidays. */
export const STOPS_IN_HOLIDAYS = new RegExp(
  `\\b(m\\.?u\\.?v\\.?|met uitzondering van|niet (?:in|tijdens)|buiten|behalve (?:in|tijdens)?|uitgezonderd|gesloten (?:in|tijdens)|geen \\w+ (?:gegeven |plaats )?(?:in|tijdens)|exclusief|excl\\.?|except)\\s*(?:in |tijdens )?${HOLIDAY}|\\b(?:in|tijdens) ${HOLIDAY} (?:is er |zijn er |is het |zijn we |zijn wij )?(?:gesloten|dicht|niet|geen)`,
);
export const CONTINUES_IN_HOLIDAYS = new RegExp(
  `\\b(ook (?:in|tijdens)|inclusief|incl\\.?) ${HOLIDAY}|\\b(?:in|tijdens) ${HOLIDAY} (?:gewoon )?(?:open|door|ook)|(?:gaat|gaan) (?:gewoon )?door (?:in|tijdens) ${HOLIDAY}`,
);
export const ONLY_IN_HOLIDAYS = new RegExp(`\\b(alleen|enkel|uitsluitend)? ?(?:in|tijdens) ${HOLIDAY}`);
/** The whole of a part of a column of closures: every school holiday; or that it never closes. */
export const CLOSED_IN_HOLIDAYS =
  /^(?:(?:niet |gesloten )?(?:in|tijdens) )?(?:de |alle )?(?:school ?vakanties?|vakanties|school holidays?)$/;
export const OPEN_IN_HOLIDAYS =
  /^(?:(?:wel|ook|gewoon) (?:in|tijdens)|gaat (?:gewoon )?door (?:in|tijdens)) (?:de )?(?:school ?vakanties?|vakanties)$/;
export const NEVER_CLOSED = /^(?:-+|nee|geen|nooit|n\.?v\.?t\.?|no|none|never|false|0)$/;

const NAMED_MONTH = `(?<month>${MONTH})\\.?`;
const TIME_OF_SYSTEM = "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2})? ?(?<half>am|pm)?";
const ZONE_OF_SYSTEM =
  "(?: ?(?<clock>gmt|utc|z))?(?: ?(?<offset>[+-]\\d{2}:?\\d{2}))?(?: ?\\([^()]{2,60}\\))?";
const WEEKDAY_OF_SYSTEM = "(?:[a-z]{3,9},? )?";
/**
 * A moment with the name of its month, as systems write it: "Wed Oct 22 2025 11:30:00 GMT+0000 (…)" (ECMA-262,
 * Date.prototype.toString), "Wed, 22 Oct 2025 11:30:00 GMT" (RFC 9110, 5.6.7), "Wed Oct 22 11:30:00 UTC 2025" (date).
 */
export const SYSTEM_MOMENTS = [
  `${NAMED_MONTH} (?<day>\\d{1,2}),? (?<year>\\d{4}),? (?:at )?${TIME_OF_SYSTEM}${ZONE_OF_SYSTEM}`,
  `(?<day>\\d{1,2}) ${NAMED_MONTH} (?<year>\\d{4}),? ${TIME_OF_SYSTEM}${ZONE_OF_SYSTEM}`,
  `${NAMED_MONTH} (?<day>\\d{1,2}) ${TIME_OF_SYSTEM} (?<clock>gmt|utc) (?<year>\\d{4})`,
].map((moment) => new RegExp(`^${WEEKDAY_OF_SYSTEM}${moment}$`, "i"));

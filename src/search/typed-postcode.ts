/** What was typed in the search box, once the place in it was taken out. */
interface TypedSearch {
  /** Exactly what was typed when it holds no postcode. */
  text: string;
  /** The first postcode in it, four digits; its letters and a house number behind it are forgotten. */
  pc4?: string;
}

/** With its letters, of which the last may still have to be typed. */
const DIGITS = /(?<![\p{L}\d])([1-9]\d{3})(?:([\s.-]{0,2})([a-z]{2}|[a-z]$))?(?![\p{L}\d])/giu;
/** Two letters that are a word of their own: "1315 in de ochtend". */
const WORDS = /^(?:aa?n|al|bv|de|en|er|ik|in|is|je|na|nu|of|om|op|te|tv|uw|we|ze|zo)$/;
/** Four digits that people type for something else: a year, a jigsaw, a walk. */
const NO_PLACE = /^(?:19|20)\d\d$|00$/;
const COUNTED = /^ (?:stuk|stap|meter|euro|jaar|deel|woord)/i;
const HOUSE_NUMBER = /^,? ?\d{1,4} ?[a-z]?$/i;
const LEADS = [
  ...["postcodegebied", "postcode is", "postcode", "pc", "buurt van", "buurt", "de"],
  ...[
    "dicht bij",
    "dichtbij",
    "vlak bij",
    "vlakbij",
    "nabij",
    "bij",
    "rondom",
    "rond",
    "omgeving",
    "mijn",
    "in",
  ],
];

/** "yoga in de buurt van" without the words that only lead to the place. */
function withoutLead(before: string): string {
  const text = before
    .trimEnd()
    .replace(/[:=,(-]$/, "")
    .trimEnd();
  const lower = text.toLowerCase();
  const lead = LEADS.find(
    (words) => lower.endsWith(words) && !/[\p{L}\d]/u.test(lower.at(-words.length - 1) ?? ""),
  );
  return lead ? withoutLead(text.slice(0, -lead.length)) : text;
}

interface Found {
  pc4: string;
  /** What stands between digits and letters. */
  between: string;
  /** Empty where no letters of a postcode follow. */
  letters: string;
}

/** Of four digits that the guide does not know as a postcode. */
function isPlaceElsewhere({ pc4, between, letters }: Found, isAlone: boolean): boolean {
  const hasLetters = letters !== "" && (between === "" || letters === letters.toUpperCase());
  return hasLetters || isAlone || !NO_PLACE.test(pc4);
}

/**
 * Takes a postcode out of a text, so that it can be used as the place it is: it says where somebody lives, and may
 * stand in no address that a server sees and in no request. A number that the guide knows as a postcode is one; of
 * others a year ("kerst 2026") and round numbers stay text, unless letters follow or nothing else was typed.
 */
export function readTypedSearch(typed: string, isKnown: (pc4: string) => boolean): TypedSearch {
  let pc4: string | undefined;
  let text = "";
  let at = 0;
  for (const match of typed.matchAll(DIGITS)) {
    const [whole, digits = "", between = "", behindIt = ""] = match;
    const before = typed.slice(at, match.index);
    const letters = between !== "" && WORDS.test(behindIt) ? "" : behindIt;
    const end = match.index + (letters ? whole.length : digits.length);
    const behind = typed.slice(end);
    // "036 1315 515", "€ 1315": part of a longer number, or an amount.
    const isNumber =
      /(?:\d[./-]|(?<!\d)0\d{1,3} |€ ?)$/.test(before) ||
      (!letters && /^[./,-]\d|^ \d{3}(?!\d)/.test(behind));
    if (match.index < at || isNumber || COUNTED.test(behind)) continue;
    const isAlone = typed.trim() === typed.slice(match.index, end);
    if (!isKnown(digits) && !isPlaceElsewhere({ pc4: digits, between, letters }, isAlone)) continue;
    pc4 ??= digits;
    text += `${withoutLead(before)} `;
    at = letters && HOUSE_NUMBER.test(behind.trimEnd()) ? typed.length : end;
  }
  if (pc4 === undefined) return { text: typed };
  return { pc4, text: tidied(`${text}${typed.slice(at)}`) };
}

/** Without the signs that stood round what was taken out. */
function tidied(rest: string): string {
  const line = rest
    .replace(/\( ?\)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ (?=[,;])/g, "");
  const whole = line.includes("(") ? line : line.replaceAll(")", "").replace(/ {2,}/g, " ");
  return whole.replace(/^[\s,;.)-]+/, "").replace(/(?<![\s,;(-])[\s,;(-]+$/, "");
}

import type { Activity } from "#schema/activity.ts";
import { aboutText } from "#import/words/about-text.ts";
import { signedUpByOthers, signUpInText } from "./in-text/sign-up-in-text.ts";
import { heardInRow, withText } from "./in-text/in-text.ts";
import { otherCellsOfRow, textOfRow } from "./in-text/text-of-row.ts";
import { LOST_LINK, WHO_SELLS } from "#import/words/facts/sign-up-phrases.ts";
import { ownWords, saysMore } from "./own-words.ts";
import { wholeRemarks } from "./people/without-people.ts";
import type { RowCells } from "./row-cells.ts";
import { plain } from "#domain/plain.ts";
import { leftOpen, understood, type Reading } from "#import/words/remark.ts";
import { aboutTakingPart } from "#import/words/about-taking-part.ts";

interface SignUpReading {
  signUp: Activity["signUp"];
  dropIn?: boolean;
  full?: boolean;
}
type How = NonNullable<Activity["signUp"]["how"]>[number];

const NOT_NEEDED =
  /^(niet nodig|hoeft niet|nee|neen|no|geen|niet|vrije inloop|n)\b|\b(gewoon (komen|binnen)|loop (maar )?binnen|kom (langs|kijken|gerust)|binnenlopen|inloop|just walk in|just show up|just come|not needed|not necessary|no registration|vrij binnenlopen|aanmelden (is )?niet nodig|zonder aanmelden|niet nodig|walk in)\b/;
const WAYS: readonly [RegExp, How][] = [
  [/\b(bel|bellen|telefonisch|telefoon|tel|opbellen|call)\b|^\(?(?:\+|0)[\d ()/.–-]{8,16}$/, "phone"],
  [/\b(e-?mail|mail|mailen|e-?mailen|mailtje)\b|^[^\s@]{1,64}@[^\s@]{3,100}$/, "email"],
  [/\b(website|site|online|inschrijfformulier|web|formulier|inschrijven op)\b|https?:|www\./, "website"],
  [/\b(app|appje|whatsapp|app-groep|instagram|discord|dm|sms)\b/, "app"],
  [/\b(welzijnscoach|huisarts|wijkteam|praktijkondersteuner|poh|verwijzing|gemeente)\b/, "via-coach"],
  [/\b(gesprek|kennismak\w*|intake|kennismakingsgesprek)\b/, "conversation"],
];
const NEEDED =
  /\b(verplicht|ja|opgeven|aanmelden|reserveren|inschrijven|balie|vooraf|van tevoren|uiterlijk|voor \w+|yes|vog|in te schrijven|aan te melden|op te geven|(?:schrijf|meld|geef) (?:je|u) (?:hier |nu |alvast |dan )?(?:in|aan|op)|selectie|proefles|verwijzing|afspraak|appointment|required|registration|registratie|booking|reservation)\b/;

/** What the ways say already: "via mail", "niet nodig". Anything more is worth a remark. */
const OBVIOUS =
  /\b(niet nodig|hoeft niet|gewoon komen|inloop|niet|geen|no|e-?mail|mail|mailen|bel|bellen|telefonisch|telefoon|website|site|app|appje|online|verplicht|gesprek|intake|kennismaking|welzijnscoach|huisarts|aanmelden|opgeven|nodig|binnenlopen|walk in|just|not needed|show up|by)\b/;

/**
 * Whether and how to sign up: "niet nodig", "via welzijnscoach of bellen", "voor zondag 18 uur opgeven". `remarks`: what
 * of it may be kept in its own words.
 */
export function readSignUp(text: string, remarks = text): Reading<SignUpReading> {
  const said = plain(text);
  if (/^(n\.?v\.?t\.?|-+|\?+|onbekend)$/.test(said) || LOST_LINK.test(said)) return leftOpen();
  if (/^(vol|volgeboekt|volzet|full)$/.test(said)) return understood({ signUp: {}, full: true });
  const how = WAYS.filter(([pattern]) => pattern.test(said)).map(([, way]) => way);
  if ((how.length === 0 && !/[a-z]{2}/.test(said)) || /^ja ?\/ ?nee$/.test(said)) {
    return leftOpen(aboutTakingPart.signUp);
  }
  const note = saysMore(remarks, OBVIOUS) ? { note: ownWords(remarks, 160) } : {};
  if (NOT_NEEDED.test(said)) {
    const ways: How[] = how.length > 0 || note.note ? ["walk-in", ...how] : [];
    const signUp = { needed: false, ...(ways.length > 0 ? { how: ways } : {}), ...note };
    return understood({ signUp, dropIn: true });
  }
  if (how.length === 0 && !NEEDED.test(said)) return understood({ signUp: note });
  return understood({ signUp: { needed: true, ...(how.length > 0 ? { how } : {}), ...note } });
}

/** The same for the cells of a row, where the text may say it instead, or otherwise. */
export function readSignUpCells(cells: RowCells): Partial<SignUpReading> {
  const before = cells.remarks.length;
  const named = cells.namesPeople("signUp");
  const reading = cells.read("signUp", (text) => readSignUp(text, named ? wholeRemarks(text) : text));
  if (cells.remarks.length > before || reading?.full) return reading ?? {};
  const needed = reading?.signUp.needed;
  const own = needed === undefined ? undefined : { needed };
  const others = otherCellsOfRow(cells, ["signUp"]);
  const texts = textOfRow(cells);
  const heard = signedUpByOthers([...texts, ...others]) ?? heardInRow(texts, signUpInText, others);
  const ofSellers = heard?.value.needed === true && texts.some(({ text }) => WHO_SELLS.test(plain(text)));
  const said = withText(own, ofSellers ? { ...heard, certain: false } : heard, {
    cells,
    about: aboutText.signUp,
  });
  if (own || !said) return reading ?? {};
  return { ...reading, signUp: { ...said, ...reading?.signUp }, ...(said.needed ? {} : { dropIn: true }) };
}

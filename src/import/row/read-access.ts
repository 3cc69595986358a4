import type { PlaceOfRow } from "./read-place.ts";
import type { RowCells } from "./row-cells.ts";
import type { Accessibility } from "#schema/accessibility.ts";
import { BARE_ACCESS } from "#import/words/columns/column-words.ts";
import { ownWords } from "./own-words.ts";
import { plain } from "#domain/plain.ts";
import type { Remark, Reading } from "#import/words/remark.ts";
import { aboutTakingPart } from "#import/words/about-taking-part.ts";

type Wheelchair = NonNullable<Accessibility["wheelchair"]>;

const NOTHING_SAID = /^(n\.?v\.?t\.?|-+|\?+|niet van toepassing|onbekend)$/;
const NOT_SAID = /^(wisselend|divers|varieert|buiten)$/;
const NOWHERE =
  /\b(thuis|aan huis|thuiswerk|online|u kiest|je kiest|zelf te kiezen|overal in|telefonisch|op afstand)\b/;
const PLAIN_YES = /^(ja|yes|j|y|x|ok|oke|okay|toegankelijk|goed|v|1|waar|true)$/;
const PLAIN_NO = /^(nee|no|n|niet|0|onwaar|false|niet toegankelijk)$/;

/** The strongest statement wins: what is said about the wheelchair itself, then about the building, then the ground. */
const SAYS_NO =
  /(rolstoel\w{0,20}\W{1,3}(nee|no|niet)\b|geen rolstoel|niet (geschikt |toegankelijk )?(voor |met )?(een )?rolstoel|rolstoel\w{0,20} (lukt |kan |gaat |past )?(hier )?(helaas )?(niet|lastig|moeilijk)|niet (rolstoel)?toegankelijk|rolstoel kan niet|not accessible|niet toeg\b|no wheelchair)/;
/** "Niet geschikt voor rolstoel of rollator": for neither. */
const NEITHER =
  /niet [^.,;]{0,40}rolstoel\w{0,10},? (?:of|en|noch) (?:een )?rollator|geen rolstoel\w{0,10} (?:of|en) rollator/;
const SAYS_ROLLATOR =
  /(rollator|gedeeltelijk toegankelijk|partly accessible|partially accessible|deels toegankelijk|beperkt toegankelijk|redelijk toegankelijk|overstap uit rolstoel|alleen opvouwba|slecht lopen)/;
const SAYS_YES =
  /(rolstoel|scootmobiel|\bmiva\b|mindervalide|invalide|wheelchair|(?<!not )\baccessible|step-?free|\btillift|\btraplift|aangepaste boot|volledig toegankelijk)/;
const BUILDING_YES =
  /(toegankelijk|\btoeg\b|(?<!geen |zonder )\blift\b|begane grond|beganegrond|gelijkvloers|drempel(vrij|loos)|geen drempels?|zonder drempels?|hellingbaan|brede (gangen|deuren|paden)|\bbeneden\b|aangepaste? (toilet|toestellen|kleedkamer))/;
const BUILDING_LIMIT = /(\bsmal(le)?\b|donker)/;
const BUILDING_ROLLATOR = /\bdrempel\b(?! ?vrij)/;
const BUILDING_NO =
  /(\btrap(pen)?\b|\bopstap|instap hoog|hoge instap|met drempels|(verdieping|etage|boven)[^.]{0,80}(geen|zonder) lift|(geen|zonder) lift[^.]{0,80}(verdieping|etage|boven))/;
const GROUND_NO =
  /(ladder|\bstaand\b|oneffen|ongelijk|onverhard|\bruig|geen verharding|\bzand\b|\bmodder|\bklei\b|laarzen|bospad|\b\d+( tot \d+)? ?km\b|\blopend\b|eigen fiets|gewone fietsen|e-bike|mul\b)/;
const GROUND_ROLLATOR = /(\bgras|half ?verhard|klinkers|schelpenpad|plankenpad|grind|lichte helling)/;
/** Activities that are running: a good path does not change that. */
const ON_FOOT = /\b(hardloop\w*|hardlopen|loopgroep|joggen|trailrun\w*|bootcamp)\b/;
const GROUND_YES = /\b(vlak|vlakke|stoep|stoepen|trottoir)\b/;

/** Whether a remark is about the building itself, so that it holds for everything that happens there. */
export function isAboutBuilding(note: string): boolean {
  const said = plain(note);
  return SAYS_NO.test(said) || SAYS_YES.test(said) || BUILDING_YES.test(said) || BUILDING_NO.test(said);
}

/** What the row says about getting in and around. Contradictory or vague words leave the wheelchair unknown. */
export function readAccess(
  text: string,
  place: "venue" | "online" | "home" | "various",
  title = "",
): Reading<Accessibility> {
  const said = plain(text);
  const remarks: Remark[] = [];
  const value: Accessibility = {};
  const wheelchair = wheelchairIn(said, place, remarks, ON_FOOT.test(plain(title)));
  if (wheelchair) value.wheelchair = wheelchair;
  if (
    /(aangepast toilet|invalidentoilet|rolstoeltoilet|mindervalidentoilet|miva-?toilet|gehandicaptentoilet)/.test(
      said,
    )
  )
    value.toilet = true;
  if (/toilet niet|geen (aangepast |invaliden)?toilet/.test(said)) value.toilet = false;
  if (/(ringleiding|luisterlus)/.test(said) && !/geen (ringleiding|luisterlus)/.test(said))
    value.hearingLoop = true;
  if (/(prikkelarm|stilteruimte|stille (plek|hoek|ruimte)|zacht licht|rustige ruimte)/.test(said))
    value.quietSpace = true;
  if (/(kinderwagen|speelhoek|kinderen welkom)/.test(said)) value.childWelcome = true;
  if (/(opgehaald|ophalen|haalt u op|wij halen)/.test(said)) value.pickup = true;
  if (!PLAIN_YES.test(said) && !PLAIN_NO.test(said) && !NOT_SAID.test(said) && !NOTHING_SAID.test(said))
    value.note = ownWords(text, 200);
  return { value, remarks };
}

/** The same for the cells of a row, where its place and its description may say something too. */
export function readAccessCells(cells: RowCells, { place }: PlaceOfRow, title: string): Accessibility {
  const value =
    cells.read("access", (text) => {
      const reading = readAccess(text, place ?? "venue", title);
      return cells.isAccessVague && BARE_ACCESS.test(plain(text)) ? withoutWheelchair(reading) : reading;
    }) ?? {};
  if (place === "home" || place === "online") value.wheelchair ??= "not-applicable";
  return value;
}

/** "toegankelijk", and for whom nobody says: what we would take is asked. */
function withoutWheelchair({ value = {}, remarks }: Reading<Accessibility>): Reading<Accessibility> {
  const { wheelchair, note: _, ...others } = value;
  const isAsked = wheelchair === undefined ? remarks.length > 0 : wheelchair !== "not-applicable";
  return isAsked
    ? { value: others, remarks: [aboutTakingPart.wheelchairForWhom(wheelchair)] }
    : { value, remarks };
}

function wheelchairIn(
  said: string,
  place: string,
  remarks: Remark[],
  onFoot: boolean,
): Wheelchair | undefined {
  const anywhere = place === "home" || place === "online";
  if (NOWHERE.test(said) || (anywhere && !SAYS_YES.test(said))) return "not-applicable";
  if (/^n\.?v\.?t\.?$/.test(said) && place === "various") return "not-applicable";
  if (PLAIN_YES.test(said)) return "yes";
  if (PLAIN_NO.test(said)) return "no";
  if (/^(ja|yes)\b/.test(said) && !/\b(maar|niet|alleen|behalve|beperkt|deels)\b/.test(said)) return "yes";
  if (/^(nee|no)\b/.test(said) && !/\b(maar|wel|alleen)\b/.test(said)) return "no";
  const open = aboutTakingPart.wheelchair;
  if (NOTHING_SAID.test(said)) return undefined;
  if (NOT_SAID.test(said)) {
    remarks.push(open);
    return undefined;
  }
  if (NEITHER.test(said)) return "no";
  if (SAYS_NO.test(said)) return SAYS_ROLLATOR.test(said.replace(SAYS_NO, "")) ? "rollator" : "no";
  if (SAYS_ROLLATOR.test(said)) return "rollator";
  const refuses = /\bniet\b/.test(said);
  if (SAYS_YES.test(said) || BUILDING_YES.test(said)) {
    if (refuses && !/niet nodig/.test(said)) {
      remarks.push(open);
      return undefined;
    }
    if (!SAYS_YES.test(said) && BUILDING_LIMIT.test(said)) {
      remarks.push(aboutTakingPart.wheelchairGuess);
      return "rollator";
    }
    return "yes";
  }
  if (BUILDING_NO.test(said) || GROUND_NO.test(said)) return "no";
  if (onFoot) {
    remarks.push(aboutTakingPart.wheelchairGuess);
    return "no";
  }
  if (BUILDING_ROLLATOR.test(said)) return "rollator";
  if (GROUND_ROLLATOR.test(said) && !/\bmeestal\b/.test(said)) {
    remarks.push(aboutTakingPart.wheelchairGuess);
    return "rollator";
  }
  if (GROUND_YES.test(said)) return "yes";
  remarks.push(open);
  return undefined;
}

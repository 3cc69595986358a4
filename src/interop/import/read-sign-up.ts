import type { Activity } from "#schema/activity.ts";
import { plain } from "./plain.ts";
import { ask, left, type Reading } from "./reading.ts";

export interface SignUpReading {
  signUp: Activity["signUp"];
  dropIn?: boolean;
}
type How = NonNullable<Activity["signUp"]["how"]>[number];

const NOT_NEEDED =
  /^(niet nodig|hoeft niet|nee|neen|no|geen|niet|vrije inloop|n)\b|\b(gewoon (komen|binnen)|loop (maar )?binnen|kom (langs|kijken|gerust)|binnenlopen|inloop|just walk in|vrij binnenlopen|aanmelden (is )?niet nodig|zonder aanmelden|niet nodig|walk in)\b/;
const WAYS: readonly [RegExp, How][] = [
  [/\b(bel|bellen|telefonisch|telefoon|tel|opbellen|call)\b/, "phone"],
  [/\b(e-?mail|mail|mailen|e-?mailen|mailtje)\b/, "email"],
  [/\b(website|site|online|inschrijfformulier|web|formulier|inschrijven op)\b|https?:|www\./, "website"],
  [/\b(app|appje|whatsapp|app-groep|instagram|discord|dm|sms)\b/, "app"],
  [/\b(welzijnscoach|huisarts|wijkteam|praktijkondersteuner|poh|verwijzing|gemeente)\b/, "via-coach"],
  [/\b(gesprek|kennismak\w*|intake|kennismakingsgesprek)\b/, "conversation"],
];
const NEEDED =
  /\b(verplicht|ja|opgeven|aanmelden|reserveren|inschrijven|balie|vooraf|van tevoren|uiterlijk|voor \w+|yes|vog|selectie|proefles|verwijzing)\b/;

/** Whether and how to sign up: "niet nodig", "via welzijnscoach of bellen", "voor zondag 18 uur opgeven". */
export function readSignUp(text: string): Reading<SignUpReading> {
  const said = plain(text);
  if (/^(n\.?v\.?t\.?|-+|\?+|onbekend)$/.test(said)) return left();
  const how = WAYS.filter(([pattern]) => pattern.test(said)).map(([, way]) => way);
  const free = NOT_NEEDED.test(said) && !/niet nodig.*(wel|maar)/.test(said);
  if (free) {
    const ways: How[] = ["walk-in", ...how];
    const bare = /^(niet nodig|hoeft niet|nee|inloop|gewoon komen|geen|no)$/.test(said);
    return {
      value: {
        signUp: { needed: false, ...(how.length > 0 || !bare ? { how: ways } : {}), ...noteIf(!bare, text) },
        dropIn: true,
      },
      remarks: [],
    };
  }
  if (how.length === 0 && !NEEDED.test(said)) {
    if (said.length < 3 || !/[a-z]{3}/.test(said))
      return left(
        ask(
          "sign-up-unclear",
          "We weten niet of aanmelden nodig is.",
          `"niet nodig", of hoe iemand zich aanmeldt`,
        ),
      );
    return { value: { signUp: { ...noteIf(true, text) } }, remarks: [] };
  }
  const bare =
    /^(via )?(de )?(e-?mail|mail|mailen|bellen|telefonisch|website|site|app|ja|verplicht|online)$/.test(said);
  return {
    value: { signUp: { needed: true, ...(how.length > 0 ? { how } : {}), ...noteIf(!bare, text) } },
    remarks: [],
  };
}

function noteIf(wanted: boolean, text: string): { note?: string } {
  return wanted ? { note: text.replace(/\s+/g, " ").slice(0, 160) } : {};
}

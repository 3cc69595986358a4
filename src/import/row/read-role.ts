import type { Activity } from "#schema/activity.ts";
import type { CategoryKey } from "#schema/category.ts";
import type { Schedule } from "#schema/schedule.ts";
import { plain } from "#domain/plain.ts";

const SUPPORT =
  /\b(\w*spreekuur|\w*hulp|maatje (aanvragen|voor)|taalmaatje aanvragen|oppas|\w*check|tolken|vervoer|rijmee|boodschappen\w*|administratie|geldzaken|brieven|voedsel\w*|advies|wijkteam|aan huis|schuld\w*|opruimen|loket)\b/;
const VACANCY = /^vrijwillige?r?s?\b|^vrijwilligste?r\b|\b(gezocht|vrijwilliger worden|vacature)\b/;

/** As what one comes: to take part, to help, or to be helped. Courses among "anders" are for participants. */
export function readRole(
  text: string | undefined,
  category: CategoryKey,
  title: string,
  schedule: Schedule,
): Activity["role"] {
  const said = plain(text ?? "");
  if (/vrijwillig/.test(said) && !/deelnem/.test(said)) return "volunteer";
  const name = plain(title);
  if (category === "vrijwilligerswerk")
    return /\bspreekuur|\w+spreekuur\b/.test(name) ? "support" : "volunteer";
  if (VACANCY.test(name)) return "volunteer";
  if (category === "anders" && (SUPPORT.test(name) || schedule.type === "by-appointment")) return "support";
  return "participant";
}

import type { Threshold } from "#schema/first-visit.ts";
import { plain } from "#domain/plain.ts";

const NO_SKILL =
  /\b(geen ervaring|ervaring (is )?niet nodig|voorkennis is niet nodig|hoeft niets te kunnen|absolute beginners|beginners welkom|geen auditie|u hoeft niets van|je hoeft niets te kunnen|voor beginners|bij nul|niet creatief te zijn)\b/;
const SOME_SKILL =
  /\b(gevorderden|ervaren|clubschakers|clubschaker|op niveau|met ervaring|ervaring vereist)\b/;
const SEATED = /\b(stoelgym|op de stoel|zittend|stoelyoga|zittend (meedoen|werk))\b/;
const ACTIVE =
  /\b(hardlop\w*|boks\w*|voetbal\w*|volleybal|badminton|tennis|spinning|fitness|zumba|aquajog\w*|kano\w*|rugzak|mountainbik\w*)\b/;
const LIGHT = /\b(wandel\w*|rustig tempo|lichte oefeningen|yoga|tai chi|qigong|jeu de boules|tuinier\w*)\b/;
const QUIET_NAME = /\b(stil|stille|stilte|prikkelarm(e)?|meditatie|mindful|rustige handen)\b/;
const QUIET =
  /\b(prikkelarm(e)?|in stilte|rustige (zaal|avond|ruimte)|bijna niet gesproken|wordt (er )?(bijna |heel )?weinig ge(praat|zegd|vraagd)|gedempte muziek|zacht licht|een gesprek tegelijk|zaal, zonder telefoon)\b/;
const LIVELY =
  /\b(radio aan|muziek staat|er wordt (veel )?gelachen|meegezongen|dominostenen|live muziek|swingende)\b/;

/** Facts about how easy it is to step in, only from words that say so. */
export function readThreshold(
  title: string,
  description: string,
  audience: string,
  access: string,
): Threshold {
  const all = plain(`${title}. ${description}. ${audience}. ${access}`);
  const name = plain(title);
  const value: Threshold = {};
  if (NO_SKILL.test(all)) value.skill = "none";
  else if (SOME_SKILL.test(plain(`${title}. ${audience}`))) value.skill = "some";
  if (SEATED.test(`${name} ${plain(access)}`) || /\bzittend\b/.test(name)) value.effort = "seated";
  else if (ACTIVE.test(name)) value.effort = "active";
  else if (LIGHT.test(name)) value.effort = "light";
  const quiet = QUIET.test(all) || QUIET_NAME.test(name);
  if (quiet && !LIVELY.test(all)) value.sound = "quiet";
  else if (LIVELY.test(all) && !quiet) value.sound = "lively";
  return value;
}

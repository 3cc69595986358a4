import type { Threshold } from "#schema/first-visit.ts";
import { plain } from "#domain/plain.ts";
import { leftOpen, understood, type Reading } from "#import/words/remark.ts";
import { aboutTakingPart } from "#import/words/about-taking-part.ts";

const NO_SKILL =
  /\b(geen ervaring|ervaring (is )?niet nodig|voorkennis is niet nodig|hoeft niets te kunnen|absolute beginners|beginners welkom|geen auditie|u hoeft niets van|je hoeft niets te kunnen|voor beginners|bij nul|niet creatief te zijn)\b/;
const SOME_SKILL =
  /\b(gevorderden|ervaren|clubschakers|clubschaker|op niveau|met ervaring|ervaring vereist)\b/;
const SEATED = /\b(stoelgym|op de stoel|zittend|stoelyoga|zittend (meedoen|werk))\b/;
const ACTIVE =
  /\b(hardlop\w*|boks\w*|voetbal\w*|volleybal|badminton|tennis|spinning|fitness|zumba|aquajog\w*|kano\w*|rugzak|mountainbik\w*)\b/;
/** "7 km in een stevig tempo": no light walk, whatever its name. */
const BRISK =
  /\b(stevig\w* (tempo|doorlop\w*|doorstapp\w*|wandel\w*)|flink (tempo|doorlop\w*|doorstapp\w*)|pittig\w*|intensie\w*|hoog tempo|doorstapp?ers|sportief wandelen|nordic walking)\b/;
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
  else if (LIGHT.test(name) && !BRISK.test(all)) value.effort = "light";
  const quiet = QUIET.test(all) || QUIET_NAME.test(name);
  if (quiet && !LIVELY.test(all)) value.sound = "quiet";
  else if (LIVELY.test(all) && !quiet) value.sound = "lively";
  return value;
}

interface GroupSize {
  min?: number;
  max?: number;
}

/** How many people take part at the same time: "8-12", "max 7", "ca. 30", "1 op 1", "10 gezinnen". "open": no size. */
export function readGroupSize(text: string): Reading<GroupSize> {
  const said = plain(text);
  if (/^(open|onbeperkt|geen max\w*|vrij|wisselend|n\.?v\.?t\.?|-+|\?+|geen|onbekend|nee)$/.test(said))
    return leftOpen();
  if (/\b(1|een) ?(op|:|-op-|tegen|to) ?(1|een|one)\b|1-op-1|een-op-een|one on one|individueel/.test(said))
    return understood({ min: 1, max: 1 });
  if (/^(duo|tweetal|koppel)s?$/.test(said)) return understood({ min: 2, max: 2 });
  const numbers = (said.match(/\d{1,4}/g) ?? []).map(Number);
  const range = /(\d{1,3})\s*(?:-|a|tot|t\/m|tot en met|to)\s*(\d{1,3})/.exec(said);
  if (range && Number(range[1]) <= Number(range[2]) && Number(range[1]) > 0)
    return understood({ min: Number(range[1]), max: Number(range[2]) });
  const only = numbers.length === 1 ? numbers[0] : undefined;
  if (only === undefined || only < 1 || only > 2000) {
    return leftOpen(aboutTakingPart.groupSize);
  }
  if (/^(min|minimaal|vanaf|minstens)/.test(said) || /^\d+ ?\+$/.test(said)) return understood({ min: only });
  if (/(gezin|paren|stel|koppel|team|boot|baan|tuin|vrijwilliger|pool|totaal|leden)/.test(said))
    return leftOpen();
  return understood({ max: only });
}

import type { Audience } from "#schema/audience.ts";
import type { AudienceGroup } from "#schema/vocabulary.ts";
import { factWords } from "./words/facts.ts";
import { listText, sentenceCase } from "./format.ts";
import { textOf } from "./text-of.ts";

const text = textOf(factWords);

/** The limits in words; left out when the provider's own words already name the number. */
function agesText({ minAge, maxAge, note = "" }: Audience): string | undefined {
  const limits = [minAge, maxAge].filter((age) => age !== undefined);
  if (limits.length > 0 && limits.every((age) => note.includes(String(age)))) return undefined;
  if (minAge && maxAge) return text("facts.ages", { min: minAge, max: maxAge });
  if (minAge) return text("facts.ageFrom", { min: minAge });
  if (maxAge) return text("facts.ageTo", { max: maxAge });
  return minAge === 0 && !note ? text("facts.allAges") : undefined;
}

/** Words by which the provider's own text already says that it is for women, or for men. */
const SAYS: Record<NonNullable<Audience["gender"]>, RegExp> = {
  women: /\b(?:vrouw|dame|meid|meisje|moeder|oma|women)/i,
  men: /\b(?:man|mannen|heren|vaders?|jongens?|opa\S?s?|men)\b/i,
};

/**
 * For whom, in lines; the provider's own words go first because they say it best, and a limit they do not name
 * follows. In another language (`isForeign`) they come behind what the guide says. Empty when nobody said: "everyone"
 * is for a provider to say.
 */
export function audienceText(audience: Audience, groups: AudienceGroup[], isForeign = false): string[] {
  const named = groups.filter((group) => audience.groups?.includes(group.key)).map((group) => group.label);
  const { gender, note } = audience;
  const own = note && sentenceCase(note);
  return [
    !isForeign && own,
    (isForeign || !note) && named.length > 0 && sentenceCase(listText(named)),
    gender && !(note && SAYS[gender].test(note)) && text(`facts.${gender}`),
    agesText(audience),
    isForeign && own,
  ].filter((line): line is string => Boolean(line));
}

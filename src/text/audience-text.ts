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
  return maxAge ? text("facts.ageTo", { max: maxAge }) : undefined;
}

/**
 * For whom, in lines; the provider's own words go first because they say it best. Nothing said means
 * everyone: a group that is not open to all always says so.
 */
export function audienceText(audience: Audience, groups: AudienceGroup[]): string[] {
  const named = groups.filter((group) => audience.groups?.includes(group.key)).map((group) => group.label);
  const gender = audience.gender && text(`facts.${audience.gender}`);
  const said = audience.note && sentenceCase(audience.note);
  const derived = said ? [] : [named.length > 0 ? sentenceCase(listText(named)) : undefined, gender];
  const lines = [said, ...derived, agesText(audience)].filter((line): line is string => Boolean(line));
  return lines.length > 0 ? lines : [text("facts.everyone")];
}

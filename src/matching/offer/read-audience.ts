import type { ActivityEntry } from "#domain/catalog.ts";
import type { MatchingVocabulary } from "#schema/matching-vocabulary.ts";
import type { AudienceGroup } from "#schema/vocabulary.ts";
import type { Lexicon } from "#search/analyser/lexicon.ts";
import { ageRanges, OLDEST } from "#search/analyser/ages.ts";
import { normalise } from "#search/analyser/normalise.ts";
import type { Candidate } from "./candidate.ts";
import { AGE_GROUPS, ASKED_GROUPS, WHO_NAMES_IT } from "#matching/ask/asked-groups.ts";
import { wordReader } from "#domain/suits/read-words.ts";
import { createEvidenceReader } from "#matching/ask/word-evidence.ts";

export type ReadAudience = Pick<
  Candidate,
  | "closedFor"
  | "meantFor"
  | "culture"
  | "forWhom"
  | "gender"
  | "minAge"
  | "maxAge"
  | "usualAge"
  | "generation"
>;

/** "Mensen die herstellen", "iedereen die een uur kan lopen", "wie via de huisarts komt": not everybody. */
const SOME_PEOPLE = /^(?:wie |(?:mensen|volwassenen|iedereen)(?: [^ ,]{1,40}){0,2} (?:die|met|zonder) )/iu;

/** "Iedereen met geduld", "wie graag zingt": a wish keeps nobody out. */
const OF_GOOD_WILL =
  /^(?:iedereen|wie|mensen) (?:met|die)? ?(?:veel |wat |een beetje )?(?:geduld|plezier|zin|interesse|belangstelling|humor|een glimlach|een goed humeur|graag|het leuk vind|houdt? van|van .{1,40} houdt?|nieuwsgierig|wil\b|willen\b)/iu;

/** "Alleen voor mensen met parkinson", "op indicatie", "alleen voor bewoners van": nobody else is let in. */
const ONLY_FOR =
  /(?<!niet )\b(?:alleen|uitsluitend|enkel) (?:bedoeld |bestemd |toegankelijk )?voor (?:mensen|volwassenen|ouderen|patiënten|cliënten|deelnemers|bewoners|oud-\p{L}{1,30}) (?:met|van|uit)\b|\b(?:op|met een|heeft een|een geldige) (?:wmo[- ]?|wlz[- ]?)?indicatie\b|\b(?:besloten|gesloten) groep\b/iu;

/** Children and nobody with them: shown to who asks for what is for parents. */
const ONLY_CHILDREN =
  /^(?:voor )?(?:alle )?(?:basisschool|school|peuter|kleuter)?(?:kinderen|leerlingen|peuters|kleuters|scholieren)\b(?!.*(?:ouder|volwassen|gezin|moeder|vader|opa|oma|familie))/iu;

/** "0-4 jaar, ouder blijft erbij": the age of who is brought along, and not of who brings. */
const OLDEST_CHILD = 12;
const WITH_PARENT =
  /ouder\)?s?\b.{0,20}(?:blij|erbij|mee|samen)|\b(?:met|samen met) (?:een |je |uw |hun )?\(?(?:groot)?\)?(?:ouder|vader|moeder|opa|oma|verzorger)|\bouder[- ](?:en|&)[- ]kind|\b(?:voor |hele )gezin/iu;

/** Narrower than a group is: who lost a partner, whose children are small. */
const SOME_OF_THEM = /\b(?:partner|kind|kinderen|baby)\b/iu;

/** "Iedereen die rouwt, ook jongere mensen", "vooral ouderen": others come as well. */
const ALSO = /\b(?:ook|vooral)\b[^,;.]*/giu;

function isNarrow(groups: readonly string[], note: string | undefined): note is string {
  if (note === undefined) return false;
  return groups.length === 0 ? SOME_PEOPLE.test(note) && !OF_GOOD_WILL.test(note) : SOME_OF_THEM.test(note);
}

/**
 * Whom an activity is for. A group that question 7 asks about is shown only to who wants to see it, unless
 * the provider says that others are welcome ("nieuwkomers en buren").
 */
export function audienceReader(
  groups: readonly AudienceGroup[],
  { alsoForOthers, closedBy = [], cultures = [] }: MatchingVocabulary,
  lexicon: Lexicon,
): (entry: ActivityEntry) => ReadAudience {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const read = createEvidenceReader([{ key: "others", words: alsoForOthers }], lexicon);
  const closedIn = wordReader(closedBy);
  const culturesIn = wordReader(cultures);
  /** "Turkse senioren": one may come from there, or speak as they do; "Turks koken" is for all. */
  const ofCulture = (whom: string, isOpen: boolean): Pick<ReadAudience, "culture"> => {
    const keys = isOpen ? [] : [...culturesIn(whom).keys()];
    return keys.length > 0 ? { culture: keys } : {};
  };
  const agesIn = createEvidenceReader(
    groups.filter(({ key }) => AGE_GROUPS.has(key)),
    lexicon,
  );
  return ({ audience, title, easyText, description }) => {
    const isSaid = Boolean(audience.note ?? audience.gender ?? audience.groups?.length);
    const keys = audience.groups ?? [];
    const open = audience.note !== undefined && read(audience.note).has("others");
    // A sheet without a column for whom: then the text says that it is a centre for women, or for who has small children.
    const texts = isSaid ? [title, audience.note ?? ""] : [title, easyText, description ?? ""];
    const { maxAge } = audience;
    const all = [title, audience.note ?? "", easyText, description ?? ""].join(" . ");
    const isBrought = maxAge !== undefined && maxAge <= OLDEST_CHILD && WITH_PARENT.test(all);
    const isOfChildren = isBrought || (maxAge === undefined && ONLY_CHILDREN.test(audience.note ?? ""));
    const told = [...closedIn(texts.join(" . ")).keys(), ...(isOfChildren ? ["ouders"] : [])];
    const isClosed = (key: string): boolean => {
      const group = byKey.get(key);
      // A provider who opens a group to friends or neighbours does not open one that is closed by nature.
      return group?.closed === true || (ASKED_GROUPS.includes(key) && !open);
    };
    // "Surinaamse ouderen, iedereen welkom" is open to all, and is of one generation.
    const ages = agesIn(`${title} . ${(audience.note ?? "").replace(ALSO, " ")}`).keys();
    const generation = usualAgeOf(
      [...new Set([...keys, ...ages])].flatMap((key) =>
        AGE_GROUPS.has(key) ? (byKey.get(key)?.usualAge ?? []) : [],
      ),
    );
    const usualAge = usualAgeOf([
      ...keys.flatMap((key) => byKey.get(key)?.usualAge ?? []),
      ...(generation ?? []),
      ...(isBrought ? [] : agesNamed(`${title} . ${audience.note ?? ""}`)),
    ]);
    // "Ouders die een kind verloren": what is closed by nature decides, and not every parent is let in.
    const byNature = keys.filter((key) => byKey.get(key)?.closed === true);
    const closed = narrowest([
      ...(byNature.length > 0 ? byNature : keys.filter(isClosed)),
      ...(keys.length > 0 || open ? [] : told),
    ]);
    const isOnly = ONLY_FOR.test(`${audience.note ?? ""} . ${easyText} . ${description ?? ""}`);
    return {
      closedFor: closed.length === 0 && isOnly ? [WHO_NAMES_IT] : closed,
      meantFor: keys.filter((key) => !isClosed(key)),
      ...ofCulture(`${title} . ${audience.note ?? ""}`, open),
      ...(isNarrow(keys, audience.note) && { forWhom: audience.note }),
      ...(audience.gender && { gender: audience.gender }),
      ...(audience.minAge !== undefined && !isBrought && { minAge: audience.minAge }),
      ...(maxAge !== undefined && !isBrought && { maxAge }),
      ...(usualAge && { usualAge }),
      ...(generation && { generation }),
    };
  };
}

/** Who is for single parents is not for all parents: the narrower key, which ends in the wider one, decides. */
const narrowest = (keys: readonly string[]): string[] =>
  keys.filter((key) => !keys.some((other) => other.endsWith(`-${key}`)));

/** "Vooral 65+" is no limit, but says who comes. */
const agesNamed = (text: string): number[] =>
  ageRanges(normalise(text)).flatMap(({ from, until, open }) => [from, open ? OLDEST : until]);

/** The widest of the given pairs, flattened: [from, until, from, until]. */
function usualAgeOf(ends: readonly number[]): [number, number] | undefined {
  if (ends.length === 0) return undefined;
  return [Math.min(...ends.filter((_, i) => i % 2 === 0)), Math.max(...ends.filter((_, i) => i % 2 === 1))];
}

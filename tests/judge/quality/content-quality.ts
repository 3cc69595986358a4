import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { ASKED_FIELDS, weightOf, type AskedKey } from "#domain/quality/asked-fields.ts";
import { helpfulQuestions, knownFields, shareKnown, type KnownField } from "#domain/quality/how-known.ts";
import { isOver } from "#domain/when/when-of.ts";
import type { Activity } from "#schema/activity.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { EASIEST, readabilityOf, type ReadingLevel } from "#text/readability.ts";
import { NoHistory, pastContent } from "./past-content.ts";

export interface EasyTexts {
  texts: number;
  /** At the easiest level of the measure. */
  easiest: number;
  levels: Partial<Record<ReadingLevel, number>>;
  sentences: number;
  hardSentences: number;
}
export interface TrendPoint {
  on: string;
  commit: string;
  activities: number;
  /** Of all that could be asked of them that day: from 0 to 1. */
  known: number | undefined;
  fields: KnownField[];
  easiest: number;
  /** Files that the schema of today does not read: they count as nothing. */
  unread: number;
}
export interface ContentQuality {
  on: LocalDate;
  activities: number;
  known: number | undefined;
  fields: (KnownField & { label: string; weight: number })[];
  easyTexts: EasyTexts;
  /** Slugs of living activities whose easy text is below the easiest level, the hardest first. */
  toRewrite: { slug: string; score: number }[];
  organizations: {
    slug: string;
    name: string;
    activities: number;
    known: number | undefined;
    questions: Question[];
  }[];
  trend: TrendPoint[];
  /** Why there is no trend. */
  noTrend?: string;
}
interface Question {
  key: AskedKey;
  label: string;
  weight: number;
  /** Slugs of the activities of which it is not known. */
  activities: string[];
}

/** How deep the content is: what is known, what to ask, how it reads and how it came so far. */
export async function contentQuality(
  content: string,
  { today, points }: { today: LocalDate; points: number },
): Promise<ContentQuality> {
  const { catalog } = await loadCatalogFromDisk(content);
  const living = catalog.activities.filter((entry) => !isOver(entry, today));
  const fields = knownFields(living, today);
  return {
    on: today,
    activities: living.length,
    known: shareKnown(fields),
    fields: fields
      .map((field) => ({ ...field, label: ASKED_FIELDS[field.key].label, weight: weightOf(field.key) }))
      .sort((a, b) => b.weight - a.weight),
    easyTexts: easyTextsOf(catalog.activities),
    toRewrite: toRewrite(living),
    organizations: organizationsOf(living, today),
    ...trendOf(content, points),
  };
}

/** Of all activities, those that are over too: their pages stay. */
export function easyTextsOf(activities: readonly Pick<Activity, "easyText">[]): EasyTexts {
  const read = activities.flatMap(({ easyText }) => readabilityOf(easyText) ?? []);
  const levels: EasyTexts["levels"] = {};
  for (const { level } of read) levels[level] = (levels[level] ?? 0) + 1;
  const sentences = read.flatMap(({ sentences }) => sentences);
  return {
    texts: activities.length,
    easiest: levels[EASIEST] ?? 0,
    levels,
    sentences: sentences.length,
    hardSentences: sentences.filter(({ isHard }) => isHard).length,
  };
}

function toRewrite(living: readonly ActivityEntry[]): ContentQuality["toRewrite"] {
  return living
    .flatMap(({ slug, easyText }) => {
      const read = readabilityOf(easyText);
      return read && read.level !== EASIEST ? [{ slug, score: Math.round(read.score) }] : [];
    })
    .sort((a, b) => a.score - b.score || a.slug.localeCompare(b.slug));
}

/** Whom a call helps most first. */
function organizationsOf(
  living: readonly ActivityEntry[],
  today: LocalDate,
): ContentQuality["organizations"] {
  const groups = Map.groupBy(living, ({ organization }) => organization);
  const help = (questions: readonly Question[]) =>
    questions.reduce((sum, { weight, activities }) => sum + weight * activities.length, 0);
  return [...groups]
    .map(([slug, entries]) => ({
      slug,
      name: entries[0]?.organizationEntry.name ?? slug,
      activities: entries.length,
      known: shareKnown(knownFields(entries, today)),
      questions: helpfulQuestions(entries, today).map(({ key, of }) => ({
        key,
        label: ASKED_FIELDS[key].label,
        weight: weightOf(key),
        activities: of.map((entry) => entry.slug),
      })),
    }))
    .sort((a, b) => help(b.questions) - help(a.questions) || a.slug.localeCompare(b.slug));
}

function trendOf(content: string, points: number): Pick<ContentQuality, "trend" | "noTrend"> {
  try {
    const trend = pastContent(content, points).map(({ id, on, activities, unread }) => {
      const living = activities.filter((activity) => !isOver(activity, on));
      const fields = knownFields(living, on);
      return {
        on,
        commit: id.slice(0, 12),
        activities: living.length,
        known: shareKnown(fields),
        fields,
        easiest: easyTextsOf(activities).easiest,
        unread,
      };
    });
    return { trend };
  } catch (error) {
    if (error instanceof NoHistory) return { trend: [], noTrend: error.message };
    throw error;
  }
}

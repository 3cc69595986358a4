import { isHardToRead } from "#desk/form/ease/reading-ease-words.ts";
import { WHEN_FIELDS } from "#desk/form/fields/when-fields.ts";
import type { Preview } from "#desk/form/form-view.ts";
import type { Visit } from "#desk/gate/route.ts";
import type { Submission } from "#desk/submit/submission.ts";
import type { Guide } from "#domain/guide.ts";
import { isOver } from "#domain/when/when-of.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { previewActivity } from "../preview-activity.ts";

/** To read them all takes a moment of everybody's time: of a long queue those that are looked at first. */
const MOST_READ = 40;

const MADE = new WeakMap<Guide, Map<string, string[]>>();

/** What stands out in each of these, by its number; read once for each version, as long as the guide stays. */
export function queueFlags(
  { guide, today }: Visit,
  submissions: readonly Submission[],
): ReadonlyMap<string, string[]> {
  const made = MADE.get(guide) ?? new Map<string, string[]>();
  MADE.set(guide, made);
  return new Map(
    submissions.slice(0, MOST_READ).map((one) => {
      const key = `${one.id} ${one.version} ${today}`;
      const flags = made.get(key) ?? flagsOf(one, guide, today);
      made.set(key, flags);
      return [one.id, flags];
    }),
  );
}

function flagsOf({ form, kind, municipality, slug }: Submission, guide: Guide, today: LocalDate): string[] {
  if (kind === "withdraw") return [];
  return flagsOfPreview(previewActivity(form, { guide, municipality, today, slug }), today);
}

/** In the order in which they weigh. */
export function flagsOfPreview({ entry, pairs, problems, easyText }: Preview, today: LocalDate): string[] {
  const wrong = Object.keys(problems);
  const isOfWhen = (name: string) => Object.hasOwn(WHEN_FIELDS, name);
  return [
    ...(wrong.some(isOfWhen) ? ["Datum of tijd klopt niet"] : []),
    ...(entry && isOver(entry, today) ? ["Datum is voorbij"] : []),
    ...(wrong.some((name) => !isOfWhen(name)) ? ["Er mist iets"] : []),
    ...(pairs.length > 0 ? ["Lijkt dubbel"] : []),
    ...(isHardToRead(easyText) ? ["Moeilijk te lezen"] : []),
  ];
}

import { isHardToRead } from "#desk/form/ease/reading-ease-words.ts";
import { WHEN_FIELDS } from "#desk/form/fields/when-fields.ts";
import type { Preview } from "#desk/form/form-view.ts";
import type { Visit } from "#desk/gate/route.ts";
import type { Submission } from "#desk/submit/submission.ts";
import type { Guide } from "#domain/guide.ts";
import { isOver } from "#domain/when/when-of.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { QueueLine } from "./queue-line.ts";
import { previewActivity } from "../preview-activity.ts";

/** To read them all takes a moment of everybody's time: of a long queue those that are looked at first. */
const MOST_READ = 40;

const MADE = new WeakMap<Guide, Map<string, string[]>>();

/** The same list, with what stands out in each; read once for each version, as long as the guide stays. */
export function withFlags<Side extends { lines: readonly QueueLine[] }>(
  { guide, today }: Visit,
  side: Side,
): Side {
  const made = MADE.get(guide) ?? new Map<string, string[]>();
  MADE.set(guide, made);
  const lines = side.lines.map((line, at) => {
    if (at >= MOST_READ) return line;
    const { submission } = line;
    const key = `${submission.id} ${submission.version} ${today}`;
    const flags = made.get(key) ?? flagsOf(submission, guide, today);
    made.set(key, flags);
    return { ...line, flags };
  });
  return { ...side, lines };
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

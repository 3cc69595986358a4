import type { Activity } from "#schema/activity.ts";
import { asCell } from "#import/words/about-text.ts";
import {
  ONLY_AT_FIRST,
  READER_HELPS,
  READER_IS_HELPED,
  SOMEBODY_HELPS,
  TO_THE_READER,
} from "#import/words/facts/role-phrases.ts";
import { heardIn, type InText } from "./in-text.ts";

type Role = NonNullable<Activity["role"]>;

/**
 * As what one comes, where a sentence says to its reader that he helps or is helped. That volunteers do something
 * is asked: they may be who is meant, or who is there for the others. So is help that is only named, "hulp bij schulden", unless another
 * text of the row speaks to its reader (`isToReader`).
 */
export function roleInText(text: string, isToReader = false): InText<Role> | undefined {
  return heardIn(text, (_, said) => {
    if (ONLY_AT_FIRST.test(said)) return undefined;
    const helps = READER_HELPS.exec(said)?.[0];
    const helped = READER_IS_HELPED.exec(said)?.[0];
    const somebody = SOMEBODY_HELPS.exec(said)?.[0];
    const words = helps ?? helped ?? somebody;
    if (!words) return undefined;
    const byVolunteers = /vrijwillig/.test(somebody ?? "");
    const value = helps || (!helped && byVolunteers) ? "volunteer" : "support";
    const isHelp = helped !== undefined && !byVolunteers && (isToReader || TO_THE_READER.test(said));
    const certain = helps ? !helped : isHelp;
    return { value, words: words.trim(), certain, asCell: asCell.role[value] };
  });
}

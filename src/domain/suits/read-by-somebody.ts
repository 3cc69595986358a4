import type { Activity } from "#schema/activity.ts";
import { fingerprint } from "#domain/fingerprint.ts";
import { plainWordsOf } from "#domain/plain.ts";

type Told = Pick<Activity, "title" | "easyText" | "description" | "audience">;

/** Of the words that say whom an activity suits: a comma or a capital more is no other text. */
export const printOfTold = ({ title, easyText, description, audience }: Told): string =>
  fingerprint([title, easyText, description ?? "", audience.note ?? ""].map((text) => plainWordsOf(text)));

/** Nobody read yet whom it suits, or its text says something else since. A text of which no print is kept is taken for the same. */
export const waitsForReading = (activity: Told & Pick<Activity, "suits">): boolean =>
  activity.suits === undefined ||
  (activity.suits.text !== undefined && activity.suits.text !== printOfTold(activity));

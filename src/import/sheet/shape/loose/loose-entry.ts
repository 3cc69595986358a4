import { TOWN_BEHIND } from "#import/words/about-shape.ts";
import { HOUSE } from "#import/words/facts/place-words.ts";

export const MADE = [
  "period",
  "category",
  "heading",
  "days",
  "date",
  "time",
  "when",
  "frequency",
  "title",
  "audience",
  "neighbourhood",
  "venue",
  "address",
  "description",
] as const;
export type SaidOfLine = Partial<Record<(typeof MADE)[number], string>>;

/** A line that says what and when; `texts`: what is left of it beside the when. */
export interface LooseEntry {
  line: number;
  said: SaidOfLine;
  texts: string[];
}

/** Which of the texts of a line is the place: in nearly all lines a house, or a name with a town behind it. */
export function placeIn(entries: readonly LooseEntry[]): number | undefined {
  for (const at of [1, 0, 2]) {
    const texts = entries.flatMap(({ texts: all }) => (all.length > 1 && all[at] ? [all[at]] : []));
    const places = texts.filter((text) => text.length <= 120 && (HOUSE.test(text) || TOWN_BEHIND.test(text)));
    if (texts.length >= 2 && places.length >= texts.length * 0.7) return at;
  }
  return undefined;
}

/** "Senioren (elite, masters)": where each line begins with one and a name follows, it says for whom. */
export const GROUP_OF_AGE =
  /^(?:senioren|junioren|jeugd|pupillen|volwassenen|kinderen|tieners|jongeren|peuters|kleuters|dames|heren)(?: ?\([^()]{1,80}\))?$/i;

export function named(
  texts: readonly string[],
  { title }: SaidOfLine,
  placeAt: number | undefined,
  isGroupFirst: boolean,
): SaidOfLine {
  const venue = texts.length > 1 && placeAt !== undefined ? texts[placeAt] : undefined;
  const left = texts.filter((_, at) => venue === undefined || at !== placeAt);
  const [audience, [first = title, ...others]] = isGroupFirst ? [left[0], left.slice(1)] : [undefined, left];
  return {
    ...(first ? { title: first } : {}),
    ...(audience ? { audience } : {}),
    ...(venue ? { venue } : {}),
    ...(others.length > 0 ? { description: others.join("\n") } : {}),
  };
}

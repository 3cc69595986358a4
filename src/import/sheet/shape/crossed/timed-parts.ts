/** One part of a cell: the hours it says, and what stands beside them. */
export interface TimedPart {
  times: string[];
  text: string;
}

const CLOCK = "\\d{1,2}(?:[.:]\\d{2}(?: ?(?:uur|u))?|[uh](?:\\d{2})?(?![\\p{L}\\d]))";
const RANGE = new RegExp(
  `(?<![\\d.:])${CLOCK} ?(?:-|–|tot|t/m) ?${CLOCK}|(?<![\\d.:])\\d{1,2}u? ?(?:-|–|tot) ?\\d{1,2} ?(?:uur|u)\\b`,
  "giu",
);
/** Stands between two hours of one name, or before the first of them. */
const BETWEEN = /^(?:[\s,;/|&+•·:-]|\b(?:en|and|of|van|om)\b){0,12}$/iu;
/** Another hour of what is named: when one can come in, or when it is not. */
const OF_THE_SAME = /\b(?:inloop|open|ontvangst|welkom|koffie|pauze|behalve|niet|start|vanaf)[\s:,]*$/iu;
const LONGEST = 400;

interface Token {
  time?: string;
  text?: string;
}

/**
 * A line with hours in it, cut where another name begins: "9.00-10.00 Yoga, 10.30-11.30 Pilates", or with the hours
 * behind the names. Nothing when it says no hours from and to, or when hours and names do not take turns.
 */
export function timedParts(line: string): TimedPart[] | undefined {
  if (line.length > LONGEST) return undefined;
  const tokens = tokensOf(line);
  const texts = tokens.flatMap(({ text }) => text ?? []);
  const isOfTheSame = tokens.some(
    ({ text = "" }, at) => tokens[at + 1]?.time !== undefined && OF_THE_SAME.test(text),
  );
  const [first = "", ...later] = texts;
  const goesOn = /^[^\p{Ll}]/u.test(first) && later.some((text) => /^\p{Ll}/u.test(text));
  if (tokens.length === texts.length || isOfTheSame || goesOn) return undefined;
  const isTimeFirst = tokens[0]?.time !== undefined;
  if (!isTimeFirst && tokens.at(-1)?.time === undefined && texts.length > 1) return undefined;
  return isTimeFirst
    ? groups(tokens)
    : groups([...tokens].reverse())
        .reverse()
        .map(inOrder);
}

const inOrder = ({ times, text }: TimedPart): TimedPart => ({ times: [...times].reverse(), text });

/** Hours, each with the text that follows; what stands between brackets is of the last of them. */
function groups(tokens: readonly Token[]): TimedPart[] {
  const parts: TimedPart[] = [];
  for (const { time, text } of tokens) {
    const last = parts.at(-1);
    if (time !== undefined && last && last.text === "") last.times.push(time);
    else if (time !== undefined) parts.push({ times: [time], text: "" });
    else if (last && text !== undefined) {
      const own = isAside(text) && last.times.length > 1 ? last.times.pop() : undefined;
      if (own === undefined) last.text = text;
      else parts.push({ times: [own], text });
    }
  }
  return parts;
}

/** "(op uitnodiging)": no name, and of the hour before it. */
export const isAside = (text: string): boolean => /^\(.{0,200}\)$/u.test(text);

/** Hours, and beside them at most what stands between brackets: nobody says there what is on. */
export const isOnlyHours = (cell: string): boolean =>
  timedParts(cell.replace(/\s+/g, " ").trim())?.every(({ text }) => text === "" || isAside(text)) ?? false;

function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const add = (text: string) => {
    if (!BETWEEN.test(text)) tokens.push({ text: bare(text) });
  };
  for (const match of line.matchAll(RANGE)) {
    if (isInBrackets(line, match.index)) continue;
    add(line.slice(from, match.index));
    tokens.push({ time: match[0] });
    from = match.index + match[0].length;
  }
  add(line.slice(from));
  return tokens;
}

const isInBrackets = (line: string, at: number): boolean => {
  const before = line.slice(0, at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
};

const bare = (text: string): string =>
  text
    .replace(/^[\s,;/|&+•·:–-]{1,10}(?:uur\b)?[\s:,–-]{0,5}/u, "")
    .trim()
    .replace(/[\s,;/|&+•·:–-]{1,10}$|\s(?:en|and)$/u, "")
    .trim();

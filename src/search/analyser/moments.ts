const DAYS =
  "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend|werkdag|weekdag|doordeweekse?|midweek";
/** "Morgen" behind a day is the morning; alone it may be tomorrow. Who asks for the night is told that nothing is. */
const PARTS: Record<string, string> = {
  voormiddag: "ochtend",
  namiddag: "middag",
  ochtend: "ochtend",
  morgen: "ochtend",
  middag: "middag",
  avond: "avond",
  nacht: "nacht",
};
const PART = Object.keys(PARTS).join("|");
const ONE_DAY = new RegExp(`^(?:${DAYS})s?$`);
const MOMENT = new RegExp(`^(${DAYS})s?(${PART})(?:en|s|jes?)?$`);
const MOMENT_OF_THING = new RegExp(`^(${DAYS})s?(${PART})([a-z]{3,40})$`);
const BEGUN = new RegExp(`^(${DAYS})s?([a-z]{3,9})$`);
const PART_ALONE = /^(morgen)s?$/;

/**
 * "dinsdagavond" says two things: the day and the part of it. So does "zondagmiddagconcert", and then a third. One
 * word that says a moment becomes the words it is made of; any other stays.
 */
export function momentWords(word: string): string[] {
  const [, day, part, thing] = MOMENT.exec(word) ?? MOMENT_OF_THING.exec(word) ?? [];
  if (day === undefined || part === undefined) return [word];
  return [day, PARTS[part] ?? part, ...(thing ? [thing] : [])];
}

/** The same for the words of a question, of which the last may still be growing: "dinsdagavo". */
export function typedMoments(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const [, day, begun = ""] = (at === words.length - 1 && BEGUN.exec(word)) || [];
    const part = Object.keys(PARTS).find((one) => begun !== "" && one.startsWith(begun));
    if (day && part) return [day, PARTS[part] ?? part];
    // "vrijdag morgen", "vrijdag 's morgens"
    const before = words[at - 1] === "s" ? words[at - 2] : words[at - 1];
    if (PART_ALONE.test(word) && ONE_DAY.test(before ?? "")) return ["ochtend"];
    return momentWords(word);
  });
}

import type { ReadingChoice } from "./carried-choice.ts";

/** How much larger than usual. */
const TIMES = { gewoon: 1, groter: 1.25, grootst: 1.5 } as const;
const NEVER = "(max-width: 0)";
const ALWAYS = "(min-width: 0)";

/** What each condition said before anybody chose. */
const asWritten = new WeakMap<MediaList, string>();

/**
 * The condition as it would come out on a device that is set this way: widths in letters count the letters that were
 * chosen, and dark is what was chosen. So all that a page does for a device it does for a choice, and once.
 */
export function conditionFor(condition: string, { letters, scherm }: ReadingChoice): string {
  const grown = condition.replace(
    /(?<![\d.])(\d{1,4}(?:\.\d{1,4})?)r?em\b/g,
    (_, size) => `${Number(size) * TIMES[letters]}em`,
  );
  if (scherm === "toestel") return grown;
  const wanted = scherm === "donker" ? "dark" : "light";
  return grown.replace(/\(prefers-color-scheme: ?(dark|light)\)/g, (_, scheme) =>
    scheme === wanted ? ALWAYS : NEVER,
  );
}

function setCondition(media: MediaList, choice: ReadingChoice): void {
  const written = asWritten.get(media) ?? media.mediaText;
  asWritten.set(media, written);
  const condition = conditionFor(written, choice);
  if (media.mediaText !== condition) media.mediaText = condition;
}

/** Of rules within rules as well: layers hold media queries, media queries hold others. */
function setRules(rules: CSSRuleList, choice: ReadingChoice): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) setCondition(rule.media, choice);
    if (rule instanceof CSSGroupingRule) setRules(rule.cssRules, choice);
  }
}

/** Draws the page as it would be on a device with these settings. Idempotent. */
export function drawAs(choice: ReadingChoice): void {
  const { style } = document.documentElement;
  style.fontSize = choice.letters === "gewoon" ? "" : `${TIMES[choice.letters] * 100}%`;
  style.colorScheme = { toestel: "", licht: "light", donker: "dark" }[choice.scherm];
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
    setRules(sheet.cssRules, choice);
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
    meta.dataset["media"] ??= meta.media;
    meta.media = conditionFor(meta.dataset["media"], choice);
  }
}

import type { Language } from "#schema/language.ts";
import { factWords } from "./words/facts.ts";
import { listText, sentenceCase } from "./format.ts";
import { textOf } from "./text-of.ts";

const text = textOf(factWords);

/** Languages by their Dutch names; codes the platform does not know are left out rather than shown. */
const names = new Intl.DisplayNames("nl", { type: "language", fallback: "none" });

/** "Turks": as it stands within a sentence; the code itself where the platform has no name. */
export const nameOfLanguage = (code: string): string => names.of(code) ?? code;

/** Which language the group speaks, and how much Dutch one needs; empty when nobody told us. */
export function languageText(language: Language): string[] {
  const spoken = (language.spoken ?? []).map((code) => names.of(code)).filter((name) => name !== undefined);
  const first = language.anyLanguage
    ? text("facts.anyLanguage")
    : spoken.length > 0
      ? sentenceCase(listText(spoken))
      : undefined;
  const dutch = language.dutchNeeded && text(`facts.dutch.${language.dutchNeeded}`);
  const practice = language.practiceWelcome ? text("facts.practice") : undefined;
  return [first, dutch, practice].filter((line): line is string => Boolean(line));
}

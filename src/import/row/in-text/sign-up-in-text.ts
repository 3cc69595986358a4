import { plain } from "#domain/plain.ts";
import { NO_SIGN_UP, ONLY_TO_LOOK, SIGN_UP_NEEDED } from "#import/words/facts/facts-in-text.ts";
import { heardIn, type InText } from "./in-text.ts";

/** Whether one has to sign up, where a sentence says so. Two sentences that say otherwise are asked about. */
export function signUpInText(text: string): InText<{ needed: boolean }> | undefined {
  return heardIn(text, (sentence) => {
    const said = plain(sentence);
    if (ONLY_TO_LOOK.test(said)) return undefined;
    const not = NO_SIGN_UP.exec(said)?.[0];
    const needed = SIGN_UP_NEEDED.exec(said.replace(NO_SIGN_UP, " "))?.[0];
    const words = not ?? needed;
    return words ? { value: { needed: not === undefined }, words, certain: !(not && needed) } : undefined;
  });
}

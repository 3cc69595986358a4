import {
  NO_SIGN_UP,
  LOST_LINK,
  ONLY_TO_LOOK,
  SIGNED_UP_BY_OTHERS,
  SIGN_UP_FOR_OTHER,
  SIGN_UP_NEEDED,
  SIGN_UP_WISHED,
} from "#import/words/facts/sign-up-phrases.ts";
import { plain } from "#domain/plain.ts";
import { sentences } from "#import/sentences.ts";
import { asCell } from "#import/words/about-text.ts";
import { heardIn, type InText } from "./in-text.ts";
import type { TextOfRow } from "./text-of-row.ts";

/**
 * Whether one has to sign up, where a sentence says so. Two sentences that say otherwise are asked about, and so is
 * one about the lunch, a wish, or a deadline of something else.
 */
export function signUpInText(text: string): InText<{ needed: boolean }> | undefined {
  return heardIn(text, (_, said) => {
    if (ONLY_TO_LOOK.test(said) || LOST_LINK.test(said)) return undefined;
    const not = NO_SIGN_UP.exec(said)?.[0];
    const needed = SIGN_UP_NEEDED.exec(said.replace(NO_SIGN_UP, " "))?.[0];
    const words = not ?? needed;
    if (!words) return undefined;
    const doubt = SIGN_UP_FOR_OTHER.test(said) || (needed !== undefined && SIGN_UP_WISHED.test(said));
    return {
      value: { needed: not === undefined },
      words,
      certain: !(not && needed) && !doubt,
      asCell: asCell.signUp(not === undefined),
    };
  });
}

/** Who comes is signed up by somebody else, wherever the row says it: asked, whatever its other sentences say. */
export function signedUpByOthers(texts: readonly TextOfRow[]): InText<{ needed: boolean }> | undefined {
  for (const { at, text } of texts) {
    // "U hoeft zich niet aan te melden" is of nobody.
    const words = sentences(text).find(
      (one) => SIGNED_UP_BY_OTHERS.test(plain(one)) && !/\bhoef(?:t|je)?\b/.test(plain(one)),
    );
    if (words) return { value: { needed: true }, words, certain: false, asCell: asCell.signUp(true), at };
  }
  return undefined;
}

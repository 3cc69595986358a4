import { CODE_LETTERS, numbered } from "#search/analyser/normalise.ts";

/** Behind all other codes in a sorted list: what is of needs alone is one stretch of an index, that few questions ask for. */
export const FIRST_NEED = `${CODE_LETTERS.age}y`;
const CODE = new RegExp(`^${FIRST_NEED}([0-9a-z]{2})$`);
export const situationCode = (index: number): string => numbered(FIRST_NEED, index);
export const situationOfCode = (code: string): number | undefined => {
  const digits = CODE.exec(code)?.[1];
  return digits === undefined ? undefined : parseInt(digits, 36);
};
/**
 * Its twin. Engines order by the sum of the fields in which words stand: two codes tell apart nearly twice as
 * many levels of serving as there are fields.
 */
export const twinOf = (code: string): string => code.replace(/y(?=..$)/, "z");

/** One of the two. */
export const isNeedCode = (term: string): boolean =>
  situationOfCode(term.replace(/^(.)z(?=..$)/, "$1y")) !== undefined;

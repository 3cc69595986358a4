import { isUnnamedColumn } from "#import/words/about-shape.ts";
import { NAME_OF_NOTHING } from "#import/words/columns/column-words.ts";
import { comparedHeader } from "../compared-header.ts";
import { fitHeader } from "../fit-header.ts";
import type { Column } from "../taken-column.ts";

const SURELY = 90;
/** "x" and "y" are points on a map, and single letters above names and texts. */
const LONGER_THAN_A_KEY = 2;

/** Whether what stands above a column says nothing of it: nothing, "veld3", "tx". */
export function isNameless({ name }: Pick<Column, "name">): boolean {
  if (isUnnamedColumn(name)) return true;
  const said = comparedHeader(name);
  if (!NAME_OF_NOTHING.test(said)) return false;
  const [best] = fitHeader(name);
  return said.length <= LONGER_THAN_A_KEY || !best || best.score < SURELY;
}

import { isAsked, type RowRemark } from "#import/words/remark.ts";
import { answeredColumn } from "./answers.ts";

/**
 * One cell, one question: what else is wrong with it is said in the same breath. What names a person is asked apart,
 * because its answer is kept apart; so is what is about the row as a whole.
 */
export function oneQuestionPerCell(remarks: readonly RowRemark[]): RowRemark[] {
  const asked = new Map<string, RowRemark>();
  return remarks.flatMap((remark) => {
    const column = answeredColumn(remark);
    if (!isAsked(remark) || column === "") return [remark];
    const cell = JSON.stringify([
      column,
      remark.key ?? remark.value,
      remark.code === "personal-data",
      remark.kind,
    ]);
    const first = asked.get(cell);
    if (!first) {
      const one = { ...remark };
      asked.set(cell, one);
      return [one];
    }
    if (!first.why.includes(remark.why)) first.why += ` ${remark.why}`;
    if (first.code !== remark.code) first.also = [...(first.also ?? []), remark.code];
    if (first.proposal === undefined && remark.proposal !== undefined)
      Object.assign(first, {
        proposal: remark.proposal,
        ...(remark.into ? { into: remark.into } : {}),
      });
    return [];
  });
}

import { answeredColumn, answerTo, isSetAside, type Answers } from "#import/ask/answers.ts";
import { isAsked, type RowRemark } from "#import/words/remark.ts";
import type { RowCells } from "#import/row/row-cells.ts";

/** A proposal that was taken may bring the next question; more than this in one row is a circle. */
const MOST_ROUNDS = 3;

/**
 * A row with what was said about its cells: a proposal that was taken is read as if it stood there, and what was
 * settled is not asked again. Nothing for an empty row. `isDropped`: somebody said that it does not belong in the guide.
 */
export function understandAnswered<Outcome extends { remarks: RowRemark[] }>(
  read: (proposed: ReadonlyMap<string, string>) => RowCells,
  understand: (cells: RowCells) => Outcome,
  answers: Answers | undefined,
): { cells: RowCells; outcome?: Outcome; isDropped?: true } {
  let taken = new Map<string, string>();
  for (let round = 1; ; round++) {
    const cells = read(taken);
    if (cells.filled === 0) return { cells };
    const outcome = understand(cells);
    if (!answers) return { cells, outcome };
    const next = new Map([...taken, ...proposalsTaken(outcome.remarks, answers)]);
    if (next.size === taken.size || round === MOST_ROUNDS) {
      if (outcome.remarks.some((remark) => remark.mayDrop && answerTo(answers, remark) === false))
        return { cells, outcome, isDropped: true };
      outcome.remarks = outcome.remarks.filter((remark) => !isSettled(remark, answers, taken));
      return { cells, outcome };
    }
    taken = next;
  }
}

function proposalsTaken(remarks: readonly RowRemark[], answers: Answers): [string, string][] {
  return remarks.flatMap((remark) => {
    const answer = answerTo(answers, remark);
    const place = remark.into ?? answeredColumn(remark);
    if (answer === true && remark.proposal !== undefined) return [[place, remark.proposal]];
    // Asked of no cell: what is answered instead stands nowhere else.
    const isApart = remark.column === "" && remark.value !== "" && isAsked(remark);
    return isApart && typeof answer === "string" && answer !== "" ? [[place, answer]] : [];
  });
}

/** Set aside, or a guess that was called right. What an answer itself brings up is a question of its own. */
function isSettled(remark: RowRemark, answers: Answers, taken: ReadonlyMap<string, string>): boolean {
  if (isSetAside(answers, remark)) return true;
  const answer = answerTo(answers, remark);
  const isRight = isAsked(remark) && answer === true;
  return isRight && !taken.has(remark.into ?? answeredColumn(remark));
}

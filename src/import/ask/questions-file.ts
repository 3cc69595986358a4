import type { SheetMapping } from "#import/sheet/read-mapping.ts";
import type { ImportReport } from "#import/report.ts";
import { reportWords as say } from "#import/words/report-words.ts";
import { UNANSWERED, type Answers } from "./answers.ts";

/**
 * A mapping file with what was said before and what is still open, to be filled in and given back with --mapping.
 * Earlier answers that no row asks for any more stay: the sheet comes again.
 */
export function questionsFile(
  { questions }: Pick<ImportReport, "questions">,
  mapping?: SheetMapping,
): string {
  const answers: Answers = structuredClone(mapping?.answers ?? {});
  const about: Record<string, Record<string, string>> = {};
  for (const { column, why, write, values } of questions) {
    const said = (answers[column] ??= {});
    const words = (about[column] ??= {});
    for (const one of values) {
      if (!Object.hasOwn(said, one.key)) said[one.key] = UNANSWERED;
      const { why: own, ...rest } = one;
      const proposal = one.proposals.length > 0 ? ` ${say.proposal(one.proposals)}` : "";
      words[one.key] = `${say.question("", own ?? why, write)} ${say.valueOf(rest)}${proposal}`;
    }
  }
  const { columns = {}, values = {} } = mapping ?? {};
  return `${JSON.stringify({ about: { "": say.howToAnswer, ...about }, columns, values, answers }, null, 2)}\n`;
}

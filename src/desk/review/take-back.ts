import type { Visit } from "#desk/gate/route.ts";
import { dropLettersOf } from "#desk/mail/queue-mail.ts";
import { lastDecision } from "#desk/publish/last-decision.ts";
import { leanedOn } from "#desk/publish/leaned-on.ts";
import { unseenPathsOf } from "#desk/publish/publication-state.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { audit, type Actor } from "#desk/store/audit.ts";
import { transaction } from "#desk/store/open-store.ts";
import { readSubmission, reopenSubmission, type Submission } from "#desk/submit/submission.ts";
import { dropAllKeepers } from "#desk/upkeep/keepers.ts";

type Json = Record<string, unknown>;
interface Taken {
  path: string;
  nr: number;
  before: Json | undefined;
}

/**
 * Every file of an approval with what it held before. Undefined when it cannot be taken back any more: readers see it,
 * the provider was told, or somebody decided about one of the files since.
 */
function takenBy({ intake }: Pick<Visit, "intake">, { id, state, kind }: Submission): Taken[] | undefined {
  if (state !== "approved" || kind === "withdraw") return undefined;
  const paths = unseenPathsOf(intake.db, id);
  const taken = paths.flatMap((path) => {
    const last = lastDecision(intake, path);
    if (last?.submissionId !== id || last.isLive) return [];
    // Whose it was before lost every link to it, and nobody can give those back.
    const isMoved = last.before && last.before["organization"] !== last.content?.["organization"];
    return isMoved ? [] : [{ path, nr: last.nr, before: last.before }];
  });
  return taken.length > 0 && taken.length === paths.length ? taken : undefined;
}

export const canTakeBack = (visit: Pick<Visit, "intake">, submission: Submission): boolean =>
  takenBy(visit, submission) !== undefined;

/**
 * Takes an approval back before anybody saw it: the files are as they were, the letter is not sent, and the submission
 * waits again with what the editor made of it. False, and nothing done, when it is too late.
 */
export function takeBack(
  visit: Pick<Visit, "intake" | "guide">,
  { id, by }: { id: string; by: Actor },
): boolean {
  const { db, now } = visit.intake;
  return transaction(db, () => {
    const submission = readSubmission(db, id);
    const taken = submission && takenBy(visit, submission);
    if (!submission || !taken) return false;
    const leaned = leanedOn(visit, new Map(taken.map(({ path, before }) => [path, before])));
    const files = taken.filter(({ path, before }) => before !== undefined || !leaned.has(path));
    queuePublication(
      visit.intake,
      files.map(({ path, before }) => ({ path, value: before ?? null })),
      { actor: by },
    );
    for (const { nr } of taken) dropLettersOf(db, nr);
    if (submission.kind === "new" && submission.slug) dropAllKeepers(db, now(), submission.slug);
    reopenSubmission(db, id);
    audit(db, { at: now(), actor: by, action: "approval taken back", subject: id });
    return true;
  });
}

import { canonical } from "#domain/fingerprint.ts";
import { localDateOf } from "#domain/when/local-time.ts";
import { lastDecision } from "#desk/publish/last-decision.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { handleReportsOf, reopenReportsOf } from "#desk/report/report-mistake.ts";
import { audit, type Actor } from "#desk/store/audit.ts";
import type { Intake } from "#desk/store/intake.ts";
import { stillTrue } from "#desk/upkeep/keep-activity.ts";

interface Ticked {
  slug: string;
  municipality: string;
  by: Actor;
}

/** An editor asked, and all of it is true: what visitors said is wrong has its answer. In a transaction; false when it is gone. */
export function tick(intake: Intake, ticked: Ticked): boolean {
  const isDone = stillTrue(intake, ticked);
  if (isDone) handleReportsOf(intake, ticked);
  return isDone;
}

const untouched = (value: Record<string, unknown>) => canonical({ ...value, verification: undefined });

/** The tick of today that this editor made last, while nothing else was decided about the activity since. */
function lastTick(intake: Intake, { slug, municipality, by }: Ticked) {
  const path = `activities/${municipality}/${slug}.json`;
  const last = lastDecision(intake, path);
  const { content, before, createdAt } = last ?? {};
  if (!last || !content || !before || createdAt === undefined || last.actor !== by) return undefined;
  const checkedOn = (value: Record<string, unknown>) =>
    (value["verification"] as { on?: string } | undefined)?.on;
  const today = localDateOf(new Date(intake.now()));
  const isTick = checkedOn(content) === today && checkedOn(before) !== today;
  return isTick && untouched(content) === untouched(before) ? { path, before, since: createdAt } : undefined;
}

export const canUntick = (intake: Intake, ticked: Ticked): boolean => lastTick(intake, ticked) !== undefined;

/** It was not asked after all: the day of the check, and what visitors said, are as they were. False when it is too late. */
export function untick(intake: Intake, ticked: Ticked): boolean {
  const last = lastTick(intake, ticked);
  if (!last) return false;
  const { slug, by } = ticked;
  queuePublication(intake, [{ path: last.path, value: last.before }], { actor: by });
  reopenReportsOf(intake.db, { slug, by, since: last.since });
  audit(intake.db, { at: intake.now(), actor: by, action: "tick taken back", subject: slug });
  return true;
}

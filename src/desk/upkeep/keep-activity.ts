import { localDateOf } from "#domain/when/local-time.ts";
import type { Activity } from "#schema/activity.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Intake } from "#desk/store/intake.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { forgetAsked } from "./ask-still-true.ts";
import { audit, type Actor } from "../store/audit.ts";

/** Which activity, and who says it: call these in the transaction that proves who it is. */
interface Upkeep {
  slug: string;
  municipality: string;
  by: Actor;
}

/** Somebody said that all of it is still true. Overtaken by nothing: it only moves the day of the check. */
export function stillTrue(intake: Intake, upkeep: Upkeep): boolean {
  const today = localDateOf(new Date(intake.now()));
  const done = change(intake, upkeep, "still true", (activity) => ({
    ...activity,
    verification: { ...activity.verification, on: today },
  }));
  if (done) forgetAsked(intake.db, upkeep.slug);
  return done;
}

/** "Vol", "nog een paar plekken", "wachtlijst" (with weeks, when known), "weer plek". */
export function setAvailability(
  intake: Intake,
  upkeep: Upkeep & { state: "open" | "few" | "full" | "waitlist"; weeks?: number },
): boolean {
  const changedOn = localDateOf(new Date(intake.now()));
  const { state, weeks } = upkeep;
  return change(intake, upkeep, `availability ${state}`, (activity) => ({
    ...activity,
    availability: { state, ...(state === "waitlist" && weeks ? { weeks } : {}), changedOn },
  }));
}

/** "Gaat niet door op …", or takes that back. False when its times cannot be on a date. */
export function cancelDate(
  intake: Intake,
  upkeep: Upkeep & { date: LocalDate; reason?: string; again?: boolean },
): boolean {
  const today = localDateOf(new Date(intake.now()));
  const { date, reason, again } = upkeep;
  return change(intake, upkeep, again ? "goes on" : "cancelled", (activity) => {
    const { schedule } = activity;
    if (schedule.type === "by-appointment" || schedule.type === "unknown") return undefined;
    const others = (schedule.cancelled ?? []).filter((one) => one.date !== date && one.date >= today);
    const cancelled = again
      ? others
      : [...others, { date, ...(reason ? { reason } : {}) }].sort((a, b) => (a.date < b.date ? -1 : 1));
    const { cancelled: _old, ...rest } = schedule;
    return { ...activity, schedule: cancelled.length > 0 ? { ...rest, cancelled } : rest };
  });
}

function change(
  intake: Intake,
  { slug, municipality, by }: Upkeep,
  action: string,
  alter: (activity: Activity) => Activity | undefined,
): boolean {
  const path = `activities/${municipality}/${slug}.json`;
  const published = currentContent(intake, path) as Activity | undefined;
  const value = published && alter(published);
  if (!value) return false;
  queuePublication(intake, [{ path, value }], { actor: by });
  audit(intake.db, { at: intake.now(), actor: by, action, subject: slug });
  return true;
}

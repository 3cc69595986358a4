import { kindsIn } from "#desk/gate/client-data.ts";
import { cleanText } from "#desk/form/form-values.ts";
import { localDate } from "#schema/identifiers.ts";
import type { Visit } from "#desk/gate/route.ts";

const STATES = { plek: "open", bijna: "few", vol: "full", wachtlijst: "waitlist" } as const;

/** Whether there is a place, as a form says it. */
export function readAvailability(
  form: URLSearchParams,
): { state: "open" | "few" | "full" | "waitlist"; weeks?: number } | undefined {
  const said = form.get("plek") ?? "";
  if (!Object.hasOwn(STATES, said)) return undefined;
  const weeks = Number(form.get("weken") ?? "");
  return {
    state: STATES[said as keyof typeof STATES],
    ...(Number.isInteger(weeks) && weeks >= 1 && weeks <= 104 ? { weeks } : {}),
  };
}

/** Which day is called off, or goes on after all; today at the earliest. */
export function readCancelled({
  form,
  today,
}: Visit): { date: string; reason?: string; again: boolean } | undefined {
  const date = localDate.safeParse(form.get("datum") ?? "");
  if (!date.success || date.data < today) return undefined;
  const reason = cleanText(form.get("reden") ?? "", false).slice(0, 120);
  // Published at once, unread by anybody: nothing that seems to be about a person.
  if (kindsIn(reason).length > 0) return undefined;
  return { date: date.data, ...(reason ? { reason } : {}), again: form.get("toch") === "ja" };
}

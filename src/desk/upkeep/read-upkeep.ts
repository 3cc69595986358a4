import { findingsIn, refusedText } from "#desk/gate/text-findings.ts";
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

/** The longest reason that a schedule takes. */
const LONGEST_REASON = 120;

/** Which day is called off, or goes on after all; today at the earliest. `problem`: the sentence that says what to do. */
export function readCancelled({
  form,
  today,
}: Pick<Visit, "form" | "today">): { date: string; reason?: string; again: boolean } | { problem: string } {
  const date = localDate.safeParse(form.get("datum") ?? "");
  if (!date.success || date.data < today)
    return { problem: "Kies op welke dag het niet doorgaat, vandaag of later." };
  const reason = cleanText(form.get("reden") ?? "", false);
  if (reason.length > LONGEST_REASON)
    return {
      problem: `De reden is te lang: ${reason.length} letters. Maak er hooguit ${LONGEST_REASON} van.`,
    };
  // Published at once, unread by anybody.
  const found = findingsIn(reason);
  if (found.length > 0) return { problem: refusedText(found) };
  return { date: date.data, ...(reason ? { reason } : {}), again: form.get("toch") === "ja" };
}

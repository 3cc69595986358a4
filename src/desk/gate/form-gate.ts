import { TRAP_FIELD } from "./form-marks.ts";
import { judgeStamp, newStamp, type FormStamp } from "./form-stamp.ts";
import { judgeAnswer } from "./human-check.ts";
import type { FormValues } from "#desk/form/form-values.ts";
import type { Visit } from "./route.ts";
import { findingText, findInTexts } from "./text-findings.ts";

/**
 * Whether a public form may go on. When not: the sentence to show, and the stamp of the form that is shown
 * again. Nothing a person filled in is ever thrown away for looking like a machine; they press once more.
 */
export async function passGate(
  { intake, form, now, client, allow }: Visit,
  kind: "form" | "short",
): Promise<{ key: string; isProven: boolean } | { again: string; stamp: FormStamp }> {
  const sent = { key: form.get("key") ?? "", stamp: form.get("stamp") ?? "" };
  const judged = judgeStamp(intake.secret, sent, now, kind);
  if (judged === "too old" || judged === "unknown") {
    return {
      again: "Het formulier stond lang open. Kijk het nog eens na en verstuur het opnieuw.",
      stamp: newStamp(intake.secret, now),
    };
  }
  if ((form.get(TRAP_FIELD) ?? "") !== "") {
    return {
      again:
        "Er was iets ingevuld in een verborgen veld. Dat hebben wij leeg gemaakt. Verstuur het nog eens.",
      stamp: sent,
    };
  }
  if (judged === "too fast") {
    return { again: "Dat ging wel heel snel. Kijk het nog even na en verstuur het nog eens.", stamp: sent };
  }
  const proof = await judgeAnswer(intake.db, intake.secret, form.get("som") ?? "");
  if (proof === "wrong") {
    return { again: "De controle in uw browser is verlopen. Verstuur het nog eens.", stamp: sent };
  }
  // A program that leaves the sum out may send less than one that does it: there is nothing to gain.
  if (proof === "none" && !(allow("unproven", client) && allow("all-unproven", ""))) {
    return {
      again:
        "Uw browser deed de controle niet. Zulke formulieren nemen wij maar een paar keer per uur aan. Zet scripts (JavaScript) aan, of probeer het over een uur nog eens. Alles wat u invulde staat er nog.",
      stamp: sent,
    };
  }
  return { key: sent.key, isProven: proof === "fine" };
}

/** What a person has to look at again, in words, unless the sender already did. */
export function doubtsOf(values: FormValues, form: URLSearchParams): string[] {
  return form.get("zeker") === "ja" ? [] : [...new Set(findInTexts(values).map(findingText))];
}

import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import type { Challenge } from "altcha-lib/types";

/** Milliseconds: well within the lifetime of a sum, by the clock of this device alone. */
const FRESH_MS = 20 * 60_000;
/** Who pressed waits no longer than this for a sum that began when they did. */
const PATIENCE_MS = 5_000;
const UNDER_WAY_MS = 10_000;

/** Does a small sum for every public form as soon as somebody begins, so that nobody waits for it at the end. */
for (const input of document.querySelectorAll<HTMLInputElement>("input[data-som]")) {
  if (input.form) prepare(input.form, input);
}

function prepare(form: HTMLFormElement, input: HTMLInputElement): void {
  let work: Promise<void> | undefined;
  let solvedAt = 0;
  /** The sum is done, or waited for long enough: from here a press sends. */
  let mayGo = false;
  // Somebody who pressed and sees nothing happen presses again, or goes.
  const waiting = document.createElement("p");
  waiting.setAttribute("role", "status");
  form.append(waiting);
  const setBusy = (isBusy: boolean) => {
    form.ariaBusy = isBusy ? "true" : null;
    waiting.textContent = isBusy ? "Even geduld, wij versturen het." : "";
  };
  const reset = () => {
    input.value = "";
    work = undefined;
    mayGo = false;
    setBusy(false);
  };
  const start = () =>
    (work ??= solve(input.dataset["som"] ?? "")
      .then((answer) => {
        input.value = answer;
        solvedAt = Date.now();
      })
      // It is tried once more at the press. Without an answer the form is sent all the same; the letter to confirm stands
      // behind it.
      .catch(() => (work = undefined)));
  reset();
  form.addEventListener("focusin", () => void start(), { once: true });
  form.addEventListener("submit", (event) => {
    const { submitter } = event;
    if (submitter?.hasAttribute("formaction")) return;
    if (form.ariaBusy === "true" && !mayGo) {
      // Pressed twice: it is waiting, or under way.
      event.preventDefault();
      return;
    }
    if (input.value && Date.now() - solvedAt > FRESH_MS) reset();
    setBusy(true);
    if (input.value || mayGo) {
      mayGo = false;
      // A server that does not answer must not keep somebody from pressing again.
      setTimeout(() => setBusy(false), UNDER_WAY_MS);
      return;
    }
    event.preventDefault();
    // Never within this event: a form that is asked to send while it is being sent does nothing.
    void Promise.race([start(), later(PATIENCE_MS)])
      .then(() => later(0))
      .then(() => {
        mayGo = true;
        form.requestSubmit(submitter);
      });
  });
  // Back from the next page: the answer has been used.
  addEventListener("pageshow", (event) => {
    if (event.persisted) reset();
  });
}

const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function solve(address: string): Promise<string> {
  // On plain http a browser has no means to do it; there is nothing to ask for then.
  if (!globalThis.isSecureContext) throw new Error("no sum on plain http");
  const answer = await fetch(address, { cache: "no-store" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const challenge = (await answer.json()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error("not solved in time");
  return btoa(JSON.stringify({ challenge, solution }));
}

import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import type { Challenge } from "altcha-lib/types";

/** Milliseconds: well within the lifetime of a sum, by the clock of this device alone. */
const FRESH_MS = 20 * 60_000;

/** Does a small sum for every public form as soon as somebody begins, so that nobody waits for it at the end. */
for (const input of document.querySelectorAll<HTMLInputElement>("input[data-som]")) {
  if (input.form) prepare(input.form, input);
}

function prepare(form: HTMLFormElement, input: HTMLInputElement): void {
  let work: Promise<void> | undefined;
  let solvedAt = 0;
  const reset = () => {
    input.value = "";
    work = undefined;
  };
  const start = () =>
    (work ??= solve(input.dataset["som"] ?? "")
      .then((answer) => {
        input.value = answer;
        solvedAt = Date.now();
      })
      // Without an answer the form is sent all the same; the letter to confirm stands behind it.
      .catch(() => undefined));
  reset();
  form.addEventListener("focusin", () => void start(), { once: true });
  form.addEventListener("submit", (event) => {
    const { submitter } = event;
    if (submitter?.hasAttribute("formaction")) return;
    if (input.value && Date.now() - solvedAt > FRESH_MS) reset();
    if (input.value || form.dataset["tried"]) return;
    event.preventDefault();
    if (form.ariaBusy === "true") return;
    form.ariaBusy = "true";
    void start().then(() => {
      form.ariaBusy = null;
      form.dataset["tried"] = "yes";
      form.requestSubmit(submitter);
    });
  });
  // Back from the next page: the answer has been used.
  addEventListener("pageshow", (event) => {
    if (event.persisted) reset();
  });
}

async function solve(address: string): Promise<string> {
  const answer = await fetch(address, { cache: "no-store" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const challenge = (await answer.json()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error("not solved in time");
  return btoa(JSON.stringify({ challenge, solution }));
}

/** Ticks a line where it stands: nothing moves, nothing is loaded again, the focus stays. Without it the form is posted. */
async function tick(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector("button");
  if (!button || button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  const answer = await fetch(form.action, {
    method: "POST",
    headers: { "X-Fragment": "1" },
    body,
  }).catch(() => undefined);
  // Not signed in any more, or no answer: the page itself says why.
  if (!answer?.ok || answer.redirected) return form.submit();
  button.textContent = "Genoteerd";
  const row = form.closest("li");
  const tag = row?.querySelector<HTMLElement>("[data-standing]");
  if (tag) {
    count(`[data-figure="${tag.dataset["standing"]}"]`, document, -1);
    count('[data-figure="today"]', document, 1);
    tag.textContent = "Vandaag nagekeken";
    tag.className = "tag tag--done";
  }
  count("[data-left]", form.closest("[data-group]"), -1);
  const said = document.querySelector("[data-tick-said]");
  if (said) said.textContent = `Genoteerd: ${form.dataset["tick"]}`;
}

function count(selector: string, within: ParentNode | null, by: number): void {
  const figure = within?.querySelector(selector);
  if (figure) figure.textContent = String(Number(figure.textContent) + by);
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset["tick"] === undefined) return;
  event.preventDefault();
  void tick(form);
});
export {};

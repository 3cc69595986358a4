const WORDS = { tick: "Gebeld, klopt", untick: "Ongedaan maken" } as const;
const DONE = "Vandaag nagekeken";

/**
 * Ticks a line where it stands, and takes that back there: nothing moves, nothing is loaded again, the focus stays. Without
 * it the form is posted.
 */
async function send(form: HTMLFormElement): Promise<void> {
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
  // Not signed in any more, too late, or no answer: the page itself says why.
  if (!answer?.ok || answer.redirected) return form.submit();
  button.removeAttribute("aria-disabled");
  show(form, button, form.getAttribute("action") === form.dataset["tickAt"]);
}

/** The line as it stands now. What it was before is kept on it, for who takes the tick back. */
function show(form: HTMLFormElement, button: HTMLButtonElement, isTicked: boolean): void {
  const { tick = "", tickAt = "", untickAt = "" } = form.dataset;
  form.action = isTicked ? untickAt : tickAt;
  button.className = `btn btn--small ${isTicked ? "btn--quiet" : "btn--line"}`;
  const [words] = button.childNodes;
  if (words) words.textContent = isTicked ? WORDS.untick : WORDS.tick;
  const tag = form.closest("[data-line]")?.querySelector<HTMLElement>("[data-standing]");
  if (!tag) return;
  const { standing = "today", was = standing } = tag.dataset;
  // One that was ticked before this page came says no more what it was: the page itself does.
  if (!isTicked && was === "today") return location.reload();
  if (isTicked) tag.dataset["wasCalled"] = tag.textContent.trim();
  tag.dataset["was"] = was;
  tag.dataset["standing"] = isTicked ? "today" : was;
  tag.textContent = isTicked ? DONE : (tag.dataset["wasCalled"] ?? "");
  tag.className = `tag ${isTicked ? "tag--done" : "tag--call"}`;
  const by = isTicked ? 1 : -1;
  count(`[data-figure="${was}"]`, document, -by);
  count('[data-figure="today"]', document, by);
  count("[data-left]", form.closest("[data-group]"), -by);
  count('[data-menu="due"]', document, -by);
  const age = form.closest("[data-line]")?.querySelector<HTMLElement>("[data-age]");
  if (age) age.style.visibility = isTicked ? "hidden" : "";
  const said = document.querySelector("[data-tick-said]");
  if (said) said.textContent = `${isTicked ? "Genoteerd" : "Teruggezet"}: ${tick}`;
}

function count(selector: string, within: ParentNode | null, by: number): void {
  const figure = within?.querySelector(selector);
  if (figure) figure.textContent = String(Number(figure.textContent) + by);
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset["tick"] === undefined) return;
  event.preventDefault();
  void send(form);
});
export {};

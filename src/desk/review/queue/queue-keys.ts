/** One letter at a time through what waits. Can be put off, as WCAG 2.1.4 asks; `a` only goes to the button, Enter decides. */
const KEPT = "redactie-toetsen";
const hint = document.querySelector<HTMLElement>("[data-keys]");
const isOn = hint?.querySelector<HTMLInputElement>("[data-keys-on]");

const links = () => [...document.querySelectorAll<HTMLAnchorElement>("[data-queue] a")];

/** The line beside the one that is open or has the focus; the first when none is. */
function step(by: 1 | -1): void {
  const all = links();
  // Where there is no room beside the list nothing is open.
  const isBeside = document.querySelector("[data-opened]")?.checkVisibility() ?? false;
  const open = isBeside ? all.findIndex((link) => link.getAttribute("aria-current") === "true") : -1;
  const focused = all.findIndex((link) => link === document.activeElement);
  const at = open >= 0 ? open : focused;
  const to = all[at < 0 ? 0 : at + by];
  if (!to) return;
  if (open >= 0) location.assign(to.href);
  else to.focus();
}

function ask(): void {
  const field = document.querySelector<HTMLElement>("[data-ask]");
  const fold = field?.closest("details");
  if (fold) fold.open = true;
  field?.focus();
}

const WORKS: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  a: () => document.querySelector<HTMLElement>("[data-approve]")?.focus(),
  v: ask,
};

if (hint && isOn) {
  hint.hidden = false;
  isOn.checked = localStorage.getItem(KEPT) !== "uit";
  isOn.addEventListener("change", () => localStorage.setItem(KEPT, isOn.checked ? "aan" : "uit"));
  document.addEventListener("keydown", (event) => {
    if (!isOn.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const within = event.target instanceof Element && event.target.closest("input, textarea, select");
    if (within && !(within instanceof HTMLInputElement && within.type === "checkbox")) return;
    const work = WORKS[event.key];
    if (!work) return;
    event.preventDefault();
    work();
  });
}
export {};

/** One letter at a time through what waits. Can be put off, as WCAG 2.1.4 asks; `a` only goes to the button, Enter decides. */
const KEPT = "redactie-toetsen";
const hint = document.querySelector<HTMLElement>("[data-keys]");
const isOn = hint?.querySelector<HTMLInputElement>("[data-keys-on]");

const links = () => [...document.querySelectorAll<HTMLAnchorElement>("[data-queue] a")];

/** The line beside the one that is open or has the focus; the first when none is. */
function step(by: 1 | -1): void {
  const all = links();
  const open = all.findIndex((link) => link.getAttribute("aria-current") === "true");
  const focused = all.findIndex((link) => link === document.activeElement);
  const at = open >= 0 ? open : focused;
  const to = all[at < 0 ? 0 : at + by];
  if (!to) return;
  if (open >= 0) location.assign(to.href);
  else to.focus();
}

const WORKS: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  a: () => document.querySelector<HTMLElement>("[data-approve]")?.focus(),
  v: () => document.querySelector<HTMLElement>("[data-ask]")?.focus(),
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

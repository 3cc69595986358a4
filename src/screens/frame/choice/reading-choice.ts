import { CHOICES, choiceIn, withChoice, type ReadingChoice } from "./carried-choice.ts";
import { drawAs } from "./draw-as.ts";
import { openPanel, rowsHere } from "./reading-panel.ts";

/*
 * How somebody wants to read, on a page whose address says so or where "Aa" was pressed. As my list it travels behind
 * the "#" from page to page, and is kept nowhere.
 */

/** Of the Navigation API, which not every browser has. */
interface Moves extends EventTarget {
  activation?: { navigationType: string; from?: { url: string | null } | null } | null;
}
const { navigation } = window as { navigation?: Moves };

/** Back on a page of before, what was chosen on the page somebody comes from still holds. */
function chosenBefore(): ReadingChoice | undefined {
  const { navigationType, from } = navigation?.activation ?? {};
  return navigationType === "traverse" && from?.url ? choiceIn(new URL(from.url).hash) : undefined;
}

const arrived = chosenBefore() ?? choiceIn(location.hash);
let choice = arrived ?? { letters: CHOICES.letters[0], scherm: CHOICES.scherm[0] };

/** The finder and the journey write addresses of their own: what was chosen is put back. */
function show(): void {
  drawAs(choice);
  for (const one of rowsHere()?.querySelectorAll("input") ?? [])
    one.checked = Object.values<string>(choice).includes(one.value);
  const fragment = withChoice(location.hash, choice);
  if (fragment !== location.hash.slice(1)) history.replaceState(history.state, "", `#${fragment}`);
}

function choose(said: Partial<ReadingChoice>): void {
  choice = { ...choice, ...said };
  show();
}

addEventListener("change", ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  if ((target as Element).closest(".reading-form")) choose({ [name]: value });
});

const WAY = "a.aa";

/** Before a link of this site is followed, and after the script of every page, which puts the list behind it. */
function onPress(event: Event): void {
  const target = event.target as Element;
  const link = target.closest<HTMLAnchorElement>("a");
  const isOwn =
    link?.host === location.host &&
    !link.pathname.includes(".") &&
    !link.getAttribute("href")?.startsWith("#");
  if (isOwn) link.hash = withChoice(link.hash, choice);
  if (isOwn && event.type === "click" && link.matches(WAY)) openPanel(link.href, choice);
}
addEventListener("pointerdown", onPress, true);
addEventListener("click", onPress, true);
addEventListener("submit", ({ target, defaultPrevented }) => {
  const form = target as HTMLFormElement;
  if (!defaultPrevented && form.method === "get")
    form.action = `${form.action.split("#", 1)[0]}#${withChoice("", choice)}`;
});

navigation?.addEventListener("currententrychange", show);
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) choose(chosenBefore() ?? {});
});
// Paper is not read on this screen.
addEventListener("beforeprint", () => drawAs({ letters: "gewoon", scherm: "toestel" }));
addEventListener("afterprint", () => drawAs(choice));

show();
const asked = document.querySelector<HTMLAnchorElement>(WAY);
if (!arrived && asked && !rowsHere()) openPanel(asked.href, choice);

import { CHOICE_KEYS, CHOICES, type ReadingChoice } from "./carried-choice.ts";
import { CHOICE_WORDS } from "./choice-words.ts";
import look from "./reading-panel.css?inline";
import rows from "./reading-rows.css?inline";

/** What stands in it comes with it: nobody else needs these words. */
const HINT = "Geldt op elke bladzijde, tot u de gids sluit. Wij bewaren niets.";
const MORE = "Voorlezen, en instellen op uw toestel";
const DONE = "Klaar";
const TITLE = "Hoe wilt u lezen?";

/** Its look comes with it as well: no page that nobody reads in another way carries it. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(rows + look);
document.adoptedStyleSheets.push(sheet);

const options = (key: keyof typeof CHOICES, chosen: string): string =>
  `<fieldset><legend>${CHOICE_WORDS[key]}</legend>${CHOICES[key]
    .map(
      (one) =>
        `<label class="reading__one reading__one--${one}"><input type="radio" name="${key}" value="${one}"${one === chosen ? " checked autofocus" : ""}>${CHOICE_WORDS[one]}</label>`,
    )
    .join("")}</fieldset>`;

/** The page that says how to read has the same rows, to choose there. */
export const rowsHere = () => document.querySelector<HTMLElement>("main .reading-form");

/** Opens what there is to choose. A press beside it, Escape and the button close it, and focus goes back. */
export function openPanel(page: string, chosen: ReadingChoice): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>(".menu[open]")) menu.open = false;
  const here = rowsHere()?.querySelector<HTMLElement>(":checked");
  if (here) return here.focus();
  const dialog = document.createElement("dialog");
  dialog.className = "reading";
  dialog.setAttribute("aria-labelledby", "reading-title");
  dialog.innerHTML = `<form class="reading-form" method="dialog"><div class="row"><h2 id="reading-title">${TITLE}</h2><button class="btn">${DONE}</button></div>${CHOICE_KEYS.map(
    (key) => options(key, chosen[key]),
  ).join("")}<p class="soft">${HINT}</p><p><a class="go" href="${page}">${MORE}</a></p></form>`;
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

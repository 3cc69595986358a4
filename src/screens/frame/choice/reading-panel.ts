import { CHOICE_KEYS, CHOICES, type ReadingChoice } from "./carried-choice.ts";
import look from "./reading-panel.css?inline";

/** What stands in it comes with it: nobody else needs these words. */
const WORDS = {
  letters: "Letters",
  gewoon: "Gewoon",
  groter: "Groter",
  grootst: "Grootst",
  scherm: "Scherm",
  toestel: "Als mijn toestel",
  licht: "Licht",
  donker: "Donker",
} as const;
const HINT = "Geldt op elke bladzijde van deze gids, tot u hem sluit. Wij bewaren dit niet.";
const MORE = "Voorlezen, en instellen op uw toestel";
const DONE = "Klaar";
const TITLE = "Hoe wilt u lezen?";

/** Its look comes with it as well: no page that nobody reads in another way carries it. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(look);
document.adoptedStyleSheets.push(sheet);

const options = (key: keyof typeof CHOICES, chosen: string): string =>
  `<fieldset><legend>${WORDS[key]}</legend>${CHOICES[key]
    .map(
      (one) =>
        `<label class="reading__one reading__one--${one}"><input type="radio" name="${key}" value="${one}"${one === chosen ? " checked" : ""}>${WORDS[one]}</label>`,
    )
    .join("")}</fieldset>`;

/** Opens what there is to choose. A press beside it, Escape and the button close it, and focus goes back. */
export function openPanel(
  page: string,
  chosen: ReadingChoice,
  choose: (said: Partial<ReadingChoice>) => void,
): void {
  const dialog = document.createElement("dialog");
  dialog.className = "reading";
  dialog.setAttribute("aria-labelledby", "reading-title");
  dialog.innerHTML = `<form method="dialog"><h2 id="reading-title">${TITLE}</h2>${CHOICE_KEYS.map((key) =>
    options(key, chosen[key]),
  ).join(
    "",
  )}<p class="hint">${HINT}</p><p class="row"><button class="btn">${DONE}</button><a class="go" href="${page}">${MORE}</a></p></form>`;
  dialog.addEventListener("change", ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    choose({ [name]: value });
  });
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => dialog.remove());
  for (const menu of document.querySelectorAll<HTMLDetailsElement>(".menu[open]")) menu.open = false;
  document.body.append(dialog);
  dialog.showModal();
}

import type { NearPostcode } from "./nearest-cards.ts";
import { nearFragment } from "#search/postcode.ts";

/** `dichtbij.json`: see `nearestCards`; its cards come drawn. */
interface NearFile {
  postcodes: Record<string, NearPostcode>;
  cards: Record<string, string>;
}

const make = <K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] =>
  Object.assign(document.createElement(name), { textContent: text });

/** Ways on, on one line where they fit. */
function ways(links: readonly { label: string; href: string }[]): HTMLElement {
  const line = make("p", "");
  line.className = "row";
  line.append(...links.map(({ label, href }) => Object.assign(make("a", label), { href, className: "go" })));
  return line;
}

/** A card as the release drew it, with how far it is. */
function cardOf(html: string, distance: string): Element {
  const holder = document.createElement("div");
  holder.innerHTML = html;
  const card = holder.firstElementChild ?? holder;
  const where = card.querySelector(".lines li:nth-child(2) > span");
  const soft = where?.querySelector(".soft");
  if (soft) soft.append(`, ${distance}`);
  else where?.append(Object.assign(make("span", distance), { className: "soft" }));
  return card;
}

let asked: Promise<NearFile> | undefined;
async function askNear(address: string): Promise<NearFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`what is near answers ${response.status}`);
  return (await response.json()) as NearFile;
}

/**
 * Draws what is near a postcode below its form. All postcodes come in one answer, so that no server hears which one it
 * is. False when nothing is known of it, or it cannot be fetched.
 */
export async function showNear(form: HTMLFormElement, pc4: string): Promise<boolean> {
  const into = form.nextElementSibling;
  asked ??= askNear(form.dataset["cards"] ?? "");
  const file = await asked.catch(() => (asked = undefined));
  const near = file && Object.hasOwn(file.postcodes, pc4) ? file.postcodes[pc4] : undefined;
  if (!near || !(into instanceof HTMLElement)) return false;
  const all = (form.dataset["all"] ?? "").replace("{postcode}", pc4);
  const head = make("h2", near.says || pc4);
  head.tabIndex = -1;
  into.replaceChildren(
    head,
    ...(near.areas.length > 0 ? [ways(near.areas)] : []),
    ...near.near.map(([slug, distance]) => cardOf(file?.cards[slug] ?? "", distance)),
    ways([{ label: all, href: `${form.action}#${nearFragment(pc4)}` }]),
  );
  into.hidden = false;
  head.focus();
  // A card may name a time that has passed since the release was made.
  dispatchEvent(new Event("visibilitychange"));
  return true;
}

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

/** How much of the town is seen round a neighbourhood, in units of its drawing. */
const SEEN = { width: 400, height: 116 };

/** The drawing of the town that is on the page already, close to one of its neighbourhoods. */
function mapOf(href: string): Element | undefined {
  const link = [...document.querySelectorAll(".town-map--tables a")].find(
    (one) => one.getAttribute("href") === href,
  );
  const [, x, y] = /\((\d+) (\d+)/.exec(link?.querySelector("g")?.getAttribute("transform") ?? "") ?? [];
  if (!link || !x || !y) return undefined;
  link.classList.add("is-here");
  const map = link.closest("svg")!.cloneNode(true) as Element;
  link.classList.remove("is-here");
  const { width, height } = SEEN;
  map.setAttribute("viewBox", [Number(x) - width / 2, Number(y) - height / 2, width, height].join(" "));
  // The same names are on the page once more.
  for (const named of map.querySelectorAll("[id]")) named.removeAttribute("id");
  return map;
}

let asked: Promise<NearFile> | undefined;
async function askNear(address: string): Promise<NearFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`what is near answers ${response.status}`);
  return (await response.json()) as NearFile;
}

/**
 * Draws what is near a postcode as a band below the form. All postcodes come in one answer, so that no server hears which
 * one it is. False when nothing is known of it, or it cannot be fetched.
 */
export async function showNear(form: HTMLFormElement, pc4: string): Promise<boolean> {
  const band = document.querySelector<HTMLElement>(".near");
  asked ??= askNear(form.dataset["cards"] ?? "");
  const file = await asked.catch(() => (asked = undefined));
  const near = file && Object.hasOwn(file.postcodes, pc4) ? file.postcodes[pc4] : undefined;
  if (!near || !band) return false;
  const { says, href, areas } = near;
  const all = (form.dataset["all"] ?? "").replace("{postcode}", pc4);
  const head = make("h2", href ? "" : says || pc4);
  if (href) head.append(Object.assign(make("a", says), { href }));
  head.id = "bij-postcode";
  head.tabIndex = -1;
  const map = mapOf(href ?? areas[0]?.href ?? "");
  const where = make("div", "");
  where.className = "stack";
  where.append(
    head,
    ...(areas.length > 0 ? [ways(areas)] : []),
    ...(map ? [map] : []),
    ways([{ label: all, href: `${form.action}#${nearFragment(pc4)}` }]),
  );
  const cards = make("div", "");
  cards.className = "results near__cards";
  cards.append(...near.near.map(([slug, distance]) => cardOf(file?.cards[slug] ?? "", distance)));
  band.firstElementChild?.replaceChildren(where, cards);
  band.hidden = false;
  head.focus();
  // A card may name a time that has passed since the release was made.
  dispatchEvent(new Event("visibilitychange"));
  return true;
}

import { listIn, withList } from "#domain/list-address.ts";

/** The few words of the list that are on every page. */
const myList = {
  title: "Mijn lijst",
  add: "Zet op mijn lijst",
  on: "Op uw lijst",
} as const;

/**
 * "Mijn lijst" on every page, without storage: the list is in the fragment, and every link within the site takes
 * it along. Cards get their button only here, so that none is dead where scripts do not run.
 */
const PLACE = "[data-list-place]";
/** On an entry of the history that was written here; an address that somebody opens has none. */
const OWN = true;
let list = listIn(location.hash);

const isOn = (place: HTMLElement) => list.includes(place.dataset["listPlace"]!);
const each = (selector: string, use: (element: HTMLElement) => void) =>
  document.querySelectorAll<HTMLElement>(selector).forEach(use);

/** A text that is there already is left alone: writing it again would wake the observer again. */
function say(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}

function show(): void {
  each(`${PLACE}:empty`, (place) => place.append(document.createElement("button")));
  each(PLACE, (place) => {
    const button = place.firstElementChild!;
    button.className = `btn btn--small btn--line${isOn(place) ? " is-on" : ""}`;
    say(button, isOn(place) ? myList.on : myList.add);
  });
  each("[data-my-list]", (link) => say(link, myList.title + (list.length > 0 ? ` (${list.length})` : "")));
}

/** Somebody else on this page changed the list. */
addEventListener("lijst", (event) => {
  list = (event as CustomEvent<string[]>).detail;
  show();
});

/**
 * Another place in the history of this page. A list that an address brings is taken; a step back to before a thing was
 * added, or a jump within the page, is no way back for the list: the address gets it again.
 */
function onMove({ state: mark }: PopStateEvent): void {
  const arrived = listIn(location.hash);
  if (mark !== OWN && arrived.length > 0) list = arrived;
  keepInAddress(mark);
}

function keepInAddress(mark: unknown): void {
  if (list.length > 0) history.replaceState(mark, "", `#${withList(location.hash, list)}`);
  show();
}

/** Where a browser tells: back on a page of before, the list is the one of the page somebody comes from. */
function onReturn(): void {
  const { activation } = (window as { navigation?: { activation?: Activation | null } }).navigation ?? {};
  const from = activation?.navigationType === "traverse" && activation.from?.url;
  const arrived = from ? listIn(new URL(from).hash) : [];
  if (arrived.length === 0) return;
  list = arrived;
  keepInAddress(history.state);
}

/** Of the Navigation API, which not every browser has. */
interface Activation {
  navigationType: string;
  from?: { url: string | null } | null;
}

/** Before it is followed, by whatever means, a link to a page of this site gets the list. */
function onPress({ target, type }: Event): void {
  const pressed = target as Element;
  const place = pressed.closest<HTMLElement>(PLACE);
  if (place && type === "click") {
    const slug = place.dataset["listPlace"]!;
    list = isOn(place) ? list.filter((one) => one !== slug) : [...list, slug];
    history.replaceState(OWN, "", `#${withList(location.hash, list)}`);
    show();
  }
  const link = pressed.closest<HTMLAnchorElement>("a[href^='/']");
  if (link && !link.pathname.includes(".")) link.hash = withList(link.hash, list);
}
for (const kind of ["pointerdown", "click"]) document.addEventListener(kind, onPress, true);

addEventListener("pageshow", onReturn);
/** The journey and the finder write their own addresses. */
if (!document.querySelector("astro-island")) addEventListener("popstate", onMove);

new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
show();

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

/** Before it is followed, by whatever means, a link to a page of this site gets the list. */
function onPress({ target, type }: Event): void {
  const pressed = target as Element;
  const place = pressed.closest<HTMLElement>(PLACE);
  if (place && type === "click") {
    const slug = place.dataset["listPlace"]!;
    list = isOn(place) ? list.filter((one) => one !== slug) : [...list, slug];
    history.replaceState(null, "", `#${withList(location.hash, list)}`);
    show();
  }
  const link = pressed.closest<HTMLAnchorElement>("a[href^='/']");
  if (link && !link.pathname.includes(".")) link.hash = withList(link.hash, list);
}
for (const kind of ["pointerdown", "click"]) document.addEventListener(kind, onPress, true);

new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
show();

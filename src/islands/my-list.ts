import { myList } from "#copy/nl/my-list.ts";
import { listIn, withList } from "#site/list-address.ts";

/**
 * "Mijn lijst" on every page, without storage: the list is in the fragment, and every link within the site takes
 * it along. Cards get their button only here, so that none is dead where scripts do not run.
 */
const LIST_CHANGED = "lijst";
let list = listIn(location.hash);

const all = <E extends HTMLElement>(selector: string) => document.querySelectorAll<E>(selector);

function show(): void {
  for (const place of all("[data-list-place]:empty")) {
    const button = document.createElement("button");
    button.type = "button";
    place.append(button);
  }
  for (const place of all("[data-list-place]")) {
    const button = place.firstElementChild!;
    const isOn = list.includes(place.dataset["listPlace"]!);
    button.className = `btn btn--small btn--line${isOn ? " is-on" : ""}`;
    const label = myList[isOn ? "on" : "add"];
    if (button.textContent !== label) button.textContent = label;
  }
  for (const link of all("[data-my-list]")) {
    const label = list.length > 0 ? `${myList.title} (${list.length})` : myList.title;
    if (link.textContent !== label) link.textContent = label;
  }
}

function change(slug: string): void {
  list = list.includes(slug) ? list.filter((one) => one !== slug) : [...list, slug];
  const fragment = withList(location.hash, list);
  history.replaceState(
    history.state,
    "",
    `${location.pathname}${location.search}${fragment && `#${fragment}`}`,
  );
  show();
}

addEventListener(LIST_CHANGED, (event) => {
  list = (event as CustomEvent<string[]>).detail;
  show();
});

/** Before it is followed, by whatever means, a link to a page of this site gets the list. */
function takeAlong({ target, type }: Event): void {
  const place = (target as Element).closest<HTMLElement>("[data-list-place]");
  if (place && type === "click") change(place.dataset["listPlace"]!);
  const link = (target as Element).closest<HTMLAnchorElement>("a[href]");
  const isPage = link && link.origin === location.origin && !/\.\w+$/.test(link.pathname);
  if (isPage && link.getAttribute("href")![0] !== "#") link.hash = withList(link.hash, list);
}
for (const kind of ["pointerdown", "focusin", "click"]) document.addEventListener(kind, takeAlong, true);

new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
show();

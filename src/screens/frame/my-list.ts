import { plainList, withPlainList } from "./plain-list.ts";

/** The few words of the list that are on every page. */
const TITLE = "Mijn lijst";
const ADD = "Zet op mijn lijst";
const ON_IT = "Op uw lijst";

/**
 * "Mijn lijst" on every page, without storage: the list is in the fragment, and every link within the site takes
 * it along. Cards get their button only here, so that none is dead where scripts do not run.
 */
const PLACE = "[data-list-place]";
let list = plainList(location.hash);
let withList = withPlainList;
/** A list that is still to be read: links take it along as it is. */
let unread = "";

const each = (selector: string, use: (element: HTMLElement) => void) =>
  document.querySelectorAll<HTMLElement>(selector).forEach(use);

/** A text that is there already is left alone: writing it again would wake the observer again. */
function say(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}

function show(): void {
  each(PLACE, (place) => {
    const button = place.firstElementChild ?? place.appendChild(document.createElement("button"));
    const isOn = list.includes(place.dataset["listPlace"]!);
    button.className = `btn btn--line${isOn ? " is-on" : ""}`;
    say(button, isOn ? ON_IT : ADD);
  });
  each("[data-my-list]", (link) => say(link, TITLE + (list[0] ? ` (${list.length})` : "")));
}

/** Somebody else on this page changed the list. */
addEventListener("lijst", (event) => {
  list = (event as CustomEvent<string[]>).detail;
  show();
});

/** What few visits need is fetched then: moves in the history, and a list that another program wrote. */
function ask(event?: Event): void {
  void import("./arrived-list.ts").then((later) => {
    list = later.arrivedList(list, event?.type);
    withList = later.withList;
    unread = "";
    show();
  });
}

/** Of the Navigation API, which not every browser has. */
interface Navigated {
  navigation?: { activation?: { navigationType: string } | null };
}

/** Before it is followed, by whatever means, a link to a page of this site gets the list. */
function onPress({ target, type }: Event): void {
  const place = (target as Element).closest<HTMLElement>(PLACE);
  if (place && type === "click") {
    const slug = place.dataset["listPlace"]!;
    list = list.includes(slug) ? list.filter((one) => one !== slug) : [...list, slug];
    // The mark of what was written here: an entry that somebody opened has none.
    history.replaceState(true, "", `#${withList(location.hash, list)}`);
    show();
  }
  const link = (target as Element).closest<HTMLAnchorElement>("a[href^='/']");
  if (link && !link.pathname.includes(".")) link.hash = withList(link.hash, list) || unread;
}
addEventListener("pointerdown", onPress, true);
addEventListener("click", onPress, true);

addEventListener("pageshow", (event) => {
  if ((window as Navigated).navigation?.activation?.navigationType === "traverse") ask(event);
});
/** The journey and the finder write their own addresses. */
if (!document.querySelector("astro-island")) addEventListener("popstate", ask);

new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
show();
if (!list[0] && /lijst/i.test(location.hash)) {
  unread = location.hash;
  ask();
}

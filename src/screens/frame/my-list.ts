import { plainList, withPlainList } from "./plain-list.ts";

/**
 * "Mijn lijst" on every page, without storage: the list is in the fragment, and every link within the site takes
 * it along. Cards get their button only here, so that none is dead where scripts do not run.
 */
const PLACE = "[data-list-place]";
let list = plainList(location.hash);
let withList = withPlainList;
/** A list that is still to be read: links take it along as it is. */
let unread = "";

function each(selector: string, use: (element: HTMLElement) => void): void {
  document.querySelectorAll<HTMLElement>(selector).forEach(use);
}

/** A text that is there already is left alone: writing it again would wake the observer again. */
function say(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}

function show(): void {
  each(PLACE, (place) => {
    place.innerHTML ||= "<button class='btn btn--line'>";
    const button = place.firstElementChild!;
    const isOn = button.classList.toggle("is-on", list.includes(place.dataset["listPlace"]!));
    say(button, isOn ? "Op uw lijst" : "Zet op mijn lijst");
  });
  each("[data-my-list]", (link) => say(link, "Mijn lijst" + (list[0] ? ` (${list.length})` : "")));
}

/** Somebody else on this page changed the list. */
addEventListener("lijst", (event) => {
  list = (event as CustomEvent<string[]>).detail;
  show();
});

/** What few visits need is fetched then: moves in the history, and a list that another program wrote. */
function ask(event: { type?: string }): void {
  void import("./arrived-list.ts").then((later) => {
    list = later.arrivedList(list, event.type);
    withList = later.withList;
    unread = "";
    show();
  });
}

/** Of the Navigation API, which not every browser has. */
interface Navigated {
  navigation?: { activation?: { navigationType: string } | null };
}

/** How somebody reads: fetched where the address says so, or where "Aa" is pressed; it knows which by itself. */
function askReading(): void {
  void import("./choice/reading-choice.ts");
}

/** Before it is followed, by whatever means, a link to a page of this site gets the list. */
function onPress(event: Event): void {
  const target = event.target as Element;
  const isClick = event.type === "click";
  const place = target.closest<HTMLElement>(PLACE);
  if (place && isClick) {
    const slug = place.dataset["listPlace"]!;
    list = list.includes(slug) ? list.filter((one) => one !== slug) : [...list, slug];
    // The mark of what was written here: an entry that somebody opened has none.
    history.replaceState(true, "", `#${withList(location.hash, list)}`);
    show();
  }
  if (isClick && target.closest(".aa")) {
    event.preventDefault();
    askReading();
  }
  const link = target.closest<HTMLAnchorElement>("a[href^='/']:not([href*='.'])");
  if (link) link.hash = withList(link.hash, list) || unread;
}
addEventListener("pointerdown", onPress, true);
addEventListener("click", onPress, true);

addEventListener("pageshow", (event) => {
  if ((window as Navigated).navigation?.activation?.navigationType === "traverse") ask(event);
});
addEventListener("popstate", ask);

new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
show();
if (/letters=/.test(location.hash)) askReading();
if (!list[0] && /lijst/i.test(location.hash)) {
  unread = location.hash;
  ask({});
}

import { useEffect, useRef, type Dispatch } from "react";
import { listIn } from "#domain/list-address.ts";
import { deviceStore, SAVED_LIST, savedList } from "./my-list/saved-list.ts";
import { formatPlace, parsePlace } from "./journey-address.ts";
import type { JourneyAction, JourneyState, JourneyView } from "./journey-state.ts";

/** Fired on `window` with the slugs when the list changes, by whoever changed it. */
const LIST_CHANGED = "lijst";

/** On every step of the history that was written here, to tell it from an address that somebody opened. */
const OWN = true;

/**
 * Keeps screen and list in the fragment. Another screen is a step to go back from; another list is not. On
 * arrival the list is read, and a screen that needs no answers: answers are gone with the page, so that questions
 * start with the first.
 */
export function useJourneyAddress(
  state: JourneyState,
  dispatch: Dispatch<JourneyAction>,
  start: JourneyView,
): void {
  const written = useRef<string>(undefined);

  useEffect(() => {
    const arrived = parsePlace(location.hash, start);
    // A list somebody kept and one that came by an address: both are wanted, and neither is lost.
    const { view, mode, unread } = arrived;
    dispatch({ type: "list", list: [...(savedList(deviceStore()) ?? []), ...arrived.list], unread });
    if (view === "vraag") dispatch({ type: "go", view, question: 1, ...(mode && { mode }) });
    if (view === "lijst" || view === "recept") dispatch({ type: "go", view });
    const back = ({ state: mark }: PopStateEvent) => {
      // A jump within the page ("Naar de inhoud") is no screen: what stood in the address comes back.
      if (location.hash.length > 1 && !location.hash.includes("=") && !location.hash.includes("%3D")) {
        history.replaceState(OWN, "", written.current ? `#${written.current}` : location.pathname);
        return;
      }
      const { view, question, mode, list, unread } = parsePlace(location.hash, start);
      written.current = location.hash.replace(/^#/, "");
      // Back to a screen of before is no way back for the list; an address that came from elsewhere brings its own.
      const isBack = mark === OWN;
      if (!isBack) dispatch({ type: "list", list, unread });
      dispatch({ type: "go", view, isBack, ...(question && { question }), ...(mode && { mode }) });
    };
    const otherTab = ({ key, newValue }: StorageEvent) => {
      if (key === SAVED_LIST && newValue !== null) dispatch({ type: "list", list: listIn(newValue) });
    };
    // "Mijn lijst" in the head of the page is a screen here: the answers stay.
    const stay = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!(event.target as Element).closest("a[data-my-list]")) return;
      event.preventDefault();
      dispatch({ type: "go", view: "lijst" });
    };
    history.replaceState(OWN, "");
    addEventListener("popstate", back);
    addEventListener("storage", otherTab);
    document.addEventListener("click", stay);
    return () => {
      removeEventListener("popstate", back);
      removeEventListener("storage", otherTab);
      document.removeEventListener("click", stay);
    };
  }, [dispatch, start]);

  const { view, question, list, isBack } = state;
  const step = `${view} ${view === "vraag" ? question : ""}`;
  const shown = useRef(step);
  useEffect(() => {
    const isFirst = written.current === undefined;
    const fragment = formatPlace(state, start);
    if (isFirst) {
      written.current = location.hash.replace(/^#/, "");
      return;
    }
    const isStep = shown.current !== step && !isBack;
    shown.current = step;
    if (fragment === written.current) return;
    written.current = fragment;
    const address = `${location.pathname}${location.search}${fragment && `#${fragment}`}`;
    try {
      history[isStep ? "pushState" : "replaceState"](OWN, "", address);
    } catch {
      // Safari allows 100 changes in 30 seconds; the next change writes the whole place again.
    }
  }, [step, list, start]);

  useEffect(() => {
    if (written.current !== undefined) dispatchEvent(new CustomEvent(LIST_CHANGED, { detail: list }));
  }, [list]);
}

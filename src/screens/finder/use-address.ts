import { useEffect, type Dispatch } from "react";
import { formatAddress, parseAddress, type AddressLookup } from "#search/address.ts";
import { listIn, withList } from "#domain/list-address.ts";
import type { FinderAction, FinderState } from "./finder-state.ts";

/**
 * Keeps question and address bar the same. The address is read on arrival and on back and forward; a state
 * that came from it (`history: "none"`) is never written back, so the two cannot chase each other.
 */
export function useAddress(
  state: FinderState,
  dispatch: Dispatch<FinderAction>,
  lookup: AddressLookup,
): void {
  useEffect(() => {
    const read = () => {
      if (isAnchor(location.hash)) return;
      dispatch({ type: "address", parsed: parseAddress(location.search, location.hash, lookup) });
    };
    read();
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, [dispatch, lookup]);

  useEffect(() => {
    if (state.history !== "none") write(state);
  }, [state]);

  // A jump within the page ("Naar de inhoud") takes the place of the fragment: put the question back.
  useEffect(() => {
    const restore = () => {
      if (isAnchor(location.hash)) write({ ...state, history: "replace" });
    };
    addEventListener("hashchange", restore);
    return () => removeEventListener("hashchange", restore);
  }, [state]);
}

const isAnchor = (hash: string) => hash.length > 1 && !hash.includes("=");

function write(state: FinderState): void {
  const { query, fragment: question } = formatAddress(state.question, state);
  const fragment = withList(question, listIn(location.hash));
  const address = `${location.pathname}${query && `?${query}`}${fragment && `#${fragment}`}`;
  if (address === `${location.pathname}${location.search}${location.hash}`) return;
  try {
    history[state.history === "push" ? "pushState" : "replaceState"](null, "", address);
  } catch {
    // Safari allows 100 changes in 30 seconds. The next change writes the whole question again.
  }
}

import { listIn, withList } from "#domain/list-address.ts";

export { withList };

/** Of the Navigation API, which not every browser has. */
interface Activation {
  from?: { url: string | null } | null;
}

/** Where a browser tells: back on a page of before, list and letters are those of the page somebody comes from. */
function listOfBefore(): string[] {
  const { activation } = (window as { navigation?: { activation?: Activation | null } }).navigation ?? {};
  const { hash } = new URL(activation?.from?.url ?? location.href);
  if (hash.includes("letters=")) void import("./choice/reading-choice.ts");
  return listIn(hash);
}

/**
 * The list after a move in the history ("popstate"), on a page somebody comes back to ("pageshow"), or of an address
 * that another program wrote. A list that an address brings is taken; a step back to before a thing was added, or a
 * jump within the page, is no way back for the list: the address gets it again.
 */
export function arrivedList(list: string[], move: string | undefined): string[] {
  // The journey and the finder write their own addresses.
  if (move === "popstate" && document.querySelector("astro-island")) return list;
  const arrived = move === "pageshow" ? listOfBefore() : listIn(location.hash);
  if (move === undefined) return [...new Set([...arrived, ...list])];
  const isTaken = arrived.length > 0 && !(move === "popstate" && history.state === true);
  const held = isTaken ? arrived : list;
  if (isTaken || (move === "popstate" && held.length > 0))
    history.replaceState(history.state, "", `#${withList(location.hash, held)}`);
  return held;
}

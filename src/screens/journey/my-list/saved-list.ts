import { listIn, withList } from "#domain/list-address.ts";

/** The only thing this site ever keeps on a device, and only when somebody asked for it. */
export const SAVED_LIST = "meedoenwijzer.lijst";

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Undefined when nothing is kept or the browser keeps nothing at all. */
export function savedList(store: Store | undefined): string[] | undefined {
  try {
    const kept = store?.getItem(SAVED_LIST);
    return kept === null || kept === undefined ? undefined : listIn(kept);
  } catch {
    return undefined;
  }
}

/** Whether it was kept: a browser may refuse. */
export function saveList(store: Store | undefined, list: readonly string[]): boolean {
  try {
    store?.setItem(SAVED_LIST, withList("", list));
    return store !== undefined;
  } catch {
    return false;
  }
}

export function wipeList(store: Store | undefined): void {
  try {
    store?.removeItem(SAVED_LIST);
  } catch {
    // What cannot be kept cannot be wiped either.
  }
}

/** Reading `localStorage` itself may throw where a browser forbids it. */
export function deviceStore(): Store | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

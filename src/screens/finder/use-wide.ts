import { useSyncExternalStore } from "react";

const WIDE = "(min-width: 62em)";

/** Room for the choices beside the list, as in finder.css. The page itself is drawn as if there is. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(WIDE);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => matchMedia(WIDE).matches,
    () => true,
  );
}

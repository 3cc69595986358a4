/**
 * A page may have been built some days ago, or earlier today. What draws it anew is fetched only where something on it
 * names a time that has passed, and knows the clock of Amsterdam: that is at most two hours ahead of this one.
 */
function look(): void {
  const now = new Date(Date.now() + 7_200_000).toISOString();
  if (
    [...document.querySelectorAll<HTMLElement>("[data-until]")].some((timed) => timed.dataset["until"]! < now)
  )
    void import("./redraw.ts").then((later) => later.redraw());
}

look();
addEventListener("pageshow", look);
addEventListener("visibilitychange", look);
/** A search form is there: what its words may hold is kept from servers. */
if (document.forms[0]) void import("./private-search.ts");

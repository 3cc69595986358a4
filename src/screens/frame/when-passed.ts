/**
 * A page may have been built some days ago, or earlier today. What draws its cards anew is fetched only where one names
 * a time that may have passed: the clock of Amsterdam is at most two hours ahead of this one, and only that file has it.
 */
function look(): void {
  const now = new Date(Date.now() + 7_200_000).toISOString();
  if (
    [...document.querySelectorAll<HTMLElement>("[data-until]")].some((timed) => timed.dataset["until"]! < now)
  )
    void import("#screens/card/redraw.ts").then((later) => later.redraw());
}

look();
// A page that somebody comes back to becomes visible as well.
addEventListener("visibilitychange", look);
/** On a page that has a search form and no script of its own. */
if (document.forms[0]) void import("./search-pages.ts");

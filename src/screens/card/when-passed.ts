/** Fetches what draws cards anew only where one of this page names a time that has passed on the clock of Amsterdam. */
const amsterdam = (): string =>
  new Date().toLocaleString("sv-SE", { timeZone: "Europe/Amsterdam" }).replace(" ", "T");

function look(): void {
  const now = amsterdam();
  const passed = [...document.querySelectorAll<HTMLElement>(".card[data-until]")].some(
    ({ dataset }) => (dataset["until"] ?? "") <= now,
  );
  if (passed) void import("./redraw-cards.ts").then(({ redrawCards }) => redrawCards());
}

look();
addEventListener("pageshow", look);
document.addEventListener("visibilitychange", look);

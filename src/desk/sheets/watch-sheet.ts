import { standingText } from "./standing-text.ts";

const EVERY_MS = 1_500;

interface Standing {
  state: string;
  before?: number;
  done?: number;
  total?: number;
}

/** Shows how far a sheet is, and the result as soon as it is there. A line that drops is waited for. */
function watch(place: HTMLElement): void {
  const said = place.querySelector<HTMLElement>("[data-said]");
  const bar = place.querySelector("progress");
  const say = (text: string) => {
    if (said && said.textContent !== text) said.textContent = text;
  };
  const look = async () => {
    try {
      const answer = await fetch(place.dataset["standing"] ?? "", { cache: "no-store" });
      const { state, before = 0, done = 0, total = 0 } = (await answer.json()) as Standing;
      // Read, not read, or nobody is signed in any more: the page says which.
      if (!/^(waiting|reading)$/.test(state)) return location.reload();
      say(standingText({ before, done, total }));
      if (bar && total > 0) {
        bar.max = total;
        bar.value = done;
      }
    } catch {
      say("Er is even geen verbinding. Het lezen gaat door.");
    }
    setTimeout(() => void look(), EVERY_MS);
  };
  setTimeout(() => void look(), EVERY_MS);
}

const place = document.querySelector<HTMLElement>("[data-standing]");
if (place) watch(place);

import { momentOf } from "#domain/when/moment.ts";
import { slideHtml } from "./slide-markup.ts";
import { boardText } from "./waiting-words.ts";
import { isThisWeek, weekSlides, type NearbyItem } from "./week-slides.ts";

/** How long one day stays: time to read four lines from the other side of a room. Twice as long where motion is not wanted. */
const STAY_MS = 12_000;
const CALM_STAY_MS = 24_000;
const LOOK_FOR_NEWER_MS = 30 * 60_000;

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const slides = document.querySelector<HTMLElement>("[data-slides]")!;
const heading = document.querySelector("h1")!;
const controls = document.querySelector<HTMLElement>("[data-controls]")!;
const [before, pause, next] = [...controls.querySelectorAll("button")] as [
  HTMLButtonElement,
  HTMLButtonElement,
  HTMLButtonElement,
];

let data = document.querySelector("#week")!.textContent;
let drawn = "";
let at = 0;
let isPaused = false;
let turning: ReturnType<typeof setTimeout> | undefined;

/** Of the day and the minute of whoever looks: after midnight the first day is another one. */
function draw(): void {
  const now = momentOf(new Date());
  const days = weekSlides(JSON.parse(data) as NearbyItem[], now);
  at = days.length > 0 ? (at + days.length) % days.length : 0;
  const day = days[at];
  const html = day ? slideHtml(day, now) : `<h2>${boardText("waiting.none")}</h2>`;
  // Drawn once more only when it says something else: a screen reader is not told the same thing again.
  if (html === drawn) return;
  drawn = html;
  heading.textContent = boardText(isThisWeek(days, now) ? "waiting.title" : "waiting.later");
  const slide = document.createElement("section");
  slide.className = "slide";
  slide.innerHTML = html;
  slides.replaceChildren(slide);
  fit(slide);
}

/** Long titles, large letters or a low screen: rather one activity less than half of one. */
function fit(slide: HTMLElement): void {
  const lines = slide.querySelectorAll("li");
  for (let left = lines.length; left > 1 && slides.scrollHeight > slides.clientHeight + 1; left -= 1)
    lines[left - 1]!.remove();
}

function turn(by: number): void {
  at += by;
  draw();
  clearTimeout(turning);
  if (!isPaused) turning = setTimeout(() => turn(1), calm.matches ? CALM_STAY_MS : STAY_MS);
}

function setPaused(paused: boolean): void {
  isPaused = paused;
  pause.textContent = boardText(isPaused ? "waiting.goOn" : "waiting.pause");
  // Who stopped it reads at their own pace, and hears the day they turn to.
  slides.setAttribute("aria-live", isPaused ? "polite" : "off");
  turn(0);
}

const assetsOf = (page: Document) =>
  [...page.querySelectorAll<HTMLElement>("script[src], link[rel=stylesheet]")].map(
    (element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "",
  );

/** A newer release is taken over in silence; without network, or with half of one, the old one stays. */
async function lookForNewer(): Promise<void> {
  try {
    const answer = await fetch(location.pathname, { cache: "no-cache" });
    const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
    const newer = page.querySelector("#week")?.textContent;
    const foot = page.querySelector("[data-coach]");
    if (!newer || !foot) return;
    const assets = assetsOf(page);
    if (assets.join() !== assetsOf(document).join()) {
      const got = await Promise.all(assets.map((address) => fetch(address)));
      if (got.every(({ ok }) => ok)) location.reload();
      return;
    }
    data = newer;
    document.querySelector("[data-coach]")!.replaceWith(document.importNode(foot, true));
    draw();
  } catch {
    // Nothing is lost: all it needs is in the page.
  }
}

before.addEventListener("click", () => turn(-1));
next.addEventListener("click", () => turn(1));
pause.addEventListener("click", () => setPaused(!isPaused));
addEventListener("keydown", ({ key, target }) => {
  if (key === "ArrowLeft") turn(-1);
  if (key === "ArrowRight") turn(1);
  if (key === " " && !(target instanceof HTMLButtonElement)) setPaused(!isPaused);
});
document.addEventListener("visibilitychange", draw);
addEventListener("resize", () => {
  drawn = "";
  draw();
});
addEventListener("online", () => void lookForNewer());
setInterval(() => void lookForNewer(), LOOK_FOR_NEWER_MS);
/** A day that is stopped still loses what has passed, and becomes another one at midnight. */
setInterval(draw, 60_000);

document.documentElement.classList.add("turns");
controls.hidden = false;
setPaused(false);

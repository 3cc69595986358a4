import { GATE_MARKS } from "#desk/gate/form-marks.ts";
import type { FieldName } from "./fields/form-table.ts";
import { PRIVATE_FIELDS } from "./fields/private-fields.ts";

const NOT_SENT: ReadonlySet<string> = new Set([...GATE_MARKS, ...Object.keys(PRIVATE_FIELDS)]);
/** Somebody is still typing. */
const QUIET_MS = 600;

/**
 * Shows beside the form how it becomes, drawn by the server with the same components as the guide. Only what
 * may become public is sent for it, and nothing of it is kept.
 */
export function livePreview(form: HTMLFormElement): void {
  const place = document.querySelector<HTMLElement>("[data-preview]");
  const readback = form.querySelector<HTMLElement>("[data-readback]");
  const pairs = form.querySelector<HTMLElement>("[data-pairs]");
  const ease = form.querySelector<HTMLElement>("[data-ease-place]");
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;

  const show = async () => {
    asked?.abort();
    asked = new AbortController();
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string" && !NOT_SENT.has(name)) body.append(name, value);
    }
    const answer = await fetch(form.dataset["previewAt"] ?? "", {
      method: "POST",
      body,
      headers: { "x-fragment": "1" },
      signal: asked.signal,
    });
    if (!answer.ok) return;
    const made = new DOMParser()
      .parseFromString(await answer.text(), "text/html")
      .querySelector<HTMLElement>(".preview");
    if (!made) return;
    const sentence = made.dataset["sentence"] ?? "";
    if (readback && readback.textContent !== said(sentence)) {
      readback.textContent = said(sentence);
      readback.hidden = sentence === "";
    }
    if (ease) moveEase(made, ease);
    const found = made.querySelector("[data-found-pairs]");
    pairs?.replaceChildren(...(found ? [found.cloneNode(true)] : []));
    if (!place) return;
    const open = place.querySelector("details")?.open ?? false;
    place.replaceChildren(made);
    place.hidden = false;
    const page = place.querySelector("details");
    if (page) page.open = open;
  };
  const soon = () => {
    clearTimeout(waiting);
    // The preview is a help: when it cannot be had, the form works as it does without scripts.
    waiting = setTimeout(() => void show().catch(() => undefined), QUIET_MS);
  };
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  if (form.querySelector<HTMLInputElement>(`[name=${"title" satisfies FieldName}]`)?.value) soon();
}

/** How the easy text reads stands at its field, and not a second time beside the form. Drawn anew only when it says something else. */
function moveEase(made: HTMLElement, place: HTMLElement): void {
  made.querySelector("[data-ease-heading]")?.remove();
  const read = made.querySelector<HTMLElement>("[data-ease]");
  read?.remove();
  if (place.textContent.trim() === (read?.textContent.trim() ?? "")) return;
  const open = place.querySelector("details")?.open ?? false;
  place.replaceChildren(...(read ? [read] : []));
  const each = place.querySelector("details");
  if (each) each.open = open;
}

const said = (sentence: string) =>
  sentence ? `Zo lezen bezoekers het: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}.` : "";

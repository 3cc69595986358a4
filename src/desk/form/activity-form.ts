import { keepDraft } from "./keep-draft.ts";
import { livePreview } from "./live-preview.ts";
import { offerPin } from "./where/offer-pin.ts";
import "#desk/gate/human-sum.ts";

const form = document.querySelector<HTMLFormElement>("form.activity-form");
if (form) {
  livePreview(form);
  offerPin(form);
  showLengths(form);
  keepDraft(form);
}

/** How many letters are left, near the end of what fits; and a warning before the form is sent. */
function showLengths(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("[data-longest]")) {
    const longest = Number(field.dataset["longest"]);
    if (longest < 100) continue;
    const line = document.createElement("p");
    line.className = "hint";
    line.setAttribute("aria-live", "polite");
    field.after(line);
    const show = () => {
      const left = longest - field.value.length;
      line.textContent =
        left < 0 ? `${-left} letters te veel` : left < longest * 0.3 ? `Nog ${left} letters` : "";
    };
    field.addEventListener("input", show);
    show();
  }
}

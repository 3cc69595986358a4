import { keepDraft } from "./keep-draft.ts";
import { livePreview } from "./live-preview.ts";
import { offerPin } from "./offer-pin.ts";
import { showLengths } from "./show-lengths.ts";
import "#desk/gate/human-sum.ts";

const form = document.querySelector<HTMLFormElement>("form.activity-form");
if (form) {
  livePreview(form);
  offerPin(form);
  showLengths(form);
  keepDraft(form);
}

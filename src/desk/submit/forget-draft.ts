import { dropDraft } from "#desk/form/keep-draft.ts";

/** What was sent is no draft any more. */
const sent = document.querySelector<HTMLElement>("[data-sent]")?.dataset["sent"];
if (sent) dropDraft(sent);

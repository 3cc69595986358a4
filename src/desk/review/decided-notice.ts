import { one } from "#desk/form/form-values.ts";
import { editorOf, type Visit } from "#desk/gate/route.ts";
import { ownerOf } from "#desk/listing/published-entry.ts";
import type { Notice } from "#desk/page/view.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { readSubmission } from "#desk/submit/submission.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { canTakeBack } from "./take-back.ts";

/** What was done, and what comes of it. */
const DONE = {
  goedgekeurd: ["Goedgekeurd", "Over een halve minuut staat het in de gids."],
  teruggevraagd: ["Vraag verstuurd", "Het staat bij “wacht op antwoord”."],
  afgewezen: ["Afgewezen", "De aanbieder krijgt een mail met de reden."],
  teruggezet: ["Teruggezet", "Er is niets besloten, en de aanbieder kreeg geen mail."],
} as const;
export type DecisionDone = keyof typeof DONE;

const LATE: Notice = {
  kind: "mind",
  title: "Dit kan niet meer terug.",
  text: "Het staat al in de gids, of iemand veranderde het. Zoek de activiteit op en verander haar daar.",
};

/** Says of the last decision, whose number the address names, what it was; with a way back while there is one. */
export function decidedNotice(visit: Visit): Notice | undefined {
  const done = visit.query.get("klaar") ?? "";
  if (done === "gemeld") return { kind: "good", title: "Deze melding is klaar." };
  if (done === "te-laat") return LATE;
  if (!Object.hasOwn(DONE, done)) return undefined;
  const [what, then] = DONE[done as DecisionDone];
  const about = readSubmission(visit.intake.db, visit.query.get("van") ?? "");
  if (!about || !looksAfter(editorOf(visit), ownerOf(visit, about)))
    return { kind: "good", title: `${what}.`, text: then };
  const press = { action: deskPaths.submission(about.id, "terug"), label: "Ongedaan maken" };
  const isOpen = done === "goedgekeurd" && canTakeBack(visit, about);
  return {
    kind: "good",
    title: `${what}: ${one(about.form, "title")}`,
    text: then,
    ...(isOpen ? { press } : {}),
  };
}

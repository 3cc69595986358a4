import { one } from "#desk/form/form-values.ts";
import { editorOf, type Visit } from "#desk/gate/route.ts";
import { ownerOf } from "#desk/listing/published-entry.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { openSubmissions } from "#desk/submit/submission.ts";
import type { QueueLine } from "./queue-line.ts";

const DAY = 86_400_000;

/** What this editor may decide on, oldest first. */
export function ownQueue(visit: Visit): QueueLine[] {
  const { intake, guide, now } = visit;
  const editor = editorOf(visit);
  const nameOf = (slug: string | undefined) =>
    guide.catalog.organizations.find((known) => known.slug === slug)?.name;
  return openSubmissions(intake.db)
    .filter((submission) => looksAfter(editor, ownerOf(visit, submission)))
    .map((submission) => ({
      submission,
      title: one(submission.form, "title"),
      organization: nameOf(submission.organization) ?? one(submission.form, "organization"),
      flags: [],
      days: Math.floor((now - (submission.waitingSince ?? submission.createdAt)) / DAY),
    }));
}

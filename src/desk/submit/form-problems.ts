import type { ActivityEntry } from "#domain/catalog.ts";
import { one, type FormValues } from "#desk/form/form-values.ts";
import type { Problems } from "#desk/form/problems.ts";
import { readActivity } from "#desk/form/read-activity.ts";
import { draftProblems } from "#desk/review/release-problems.ts";
import { settleReferences } from "#desk/review/settle-references.ts";
import { email as emailSchema } from "#schema/identifiers.ts";
import type { Visit } from "#desk/gate/route.ts";

/** Where an activity lands: the municipality this guide is of. */
export const municipalityOf = ({ guide }: Visit) => guide.settings.municipality;

/**
 * What is wrong with the form itself, and with what only the redaction needs to know (`withSender`). `entry`:
 * what is published, when the form changes something.
 */
export function formProblems(
  visit: Visit,
  values: FormValues,
  { withSender = false, entry }: { withSender?: boolean; entry?: ActivityEntry | undefined } = {},
): Problems {
  const { draft, problems } = readActivity(values, entry);
  const where = { municipality: entry?.municipality ?? municipalityOf(visit), guide: visit.guide };
  const settled = settleReferences(values, { ...where, id: "nieuw" });
  const refused = draft ? draftProblems(draft, settled.references, where) : {};
  const all: Problems = { ...refused, ...problems, ...settled.problems };
  if (withSender) {
    if (one(values, "submitterName").length < 2)
      all.submitterName ??= "Vul uw naam in. Die komt niet in de gids.";
    if (!emailSchema.safeParse(one(values, "submitterEmail")).success)
      all.submitterEmail ??=
        "Vul uw mailadres in, zoals naam@voorbeeld.nl. U krijgt een mail om te bevestigen.";
  }
  return all;
}

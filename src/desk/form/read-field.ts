import { many, one, type FormValues } from "./form-values.ts";
import type { ProblemList } from "./problems.ts";
import { readNumber, type NamedField } from "./read-number.ts";
import { readOneDate } from "./when/read-form-dates.ts";

/**
 * What one field says, as it stands in an activity; undefined when it says nothing. `before`: what is published.
 * What the form has no answer for ("you need not go anywhere", a language without a box) stays as it was.
 */
export function readField(
  values: FormValues,
  named: NamedField,
  before: unknown,
  problems: ProblemList,
): unknown {
  const [name, { kind, options = {}, optional, otherwise }] = named;
  const value = one(values, name);
  switch (kind) {
    case "yesNo":
      return value === "" ? undefined : value === "yes";
    case "number":
      return readNumber(values, named, problems);
    case "date":
      return readOneDate(values, named, problems);
    case "choice":
      return value || otherwise || (Object.hasOwn(options, String(before)) ? undefined : before);
    case "ticks":
    case "slugs": {
      const chosen = many(values, name);
      const said = kind === "ticks" ? inOrder(chosen, before as string[] | undefined, options) : chosen;
      return said.length === 0 && optional ? undefined : said;
    }
    default:
      return value || undefined;
  }
}

/** The first language is the one a group mostly speaks: what stays keeps its order, what is new comes after. */
function inOrder(chosen: readonly string[], before: readonly string[] = [], options: object): string[] {
  const stay = before.filter((key) => !Object.hasOwn(options, key) || chosen.includes(key));
  return [...stay, ...chosen.filter((key) => !before.includes(key))];
}

import { fieldOf, isPublished } from "./fields/form-table.ts";
import { cleanText, MOST_CHOSEN, type FormValues } from "./form-values.ts";

const LONGEST_SLUG = 80;

/** Reads what a browser sent. Unknown fields and choices that do not exist are passed over. */
export function readFormValues(sent: URLSearchParams): FormValues {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(sent.keys())) {
    const field = fieldOf(name);
    if (!field) continue;
    const { options = {} } = field;
    const given = sent.getAll(name);
    switch (field.kind) {
      case "choice":
      case "yesNo": {
        const chosen = given.find((one) => Object.hasOwn(options, one));
        if (chosen !== undefined) values[name] = chosen;
        break;
      }
      case "ticks": {
        const chosen = Object.keys(options).filter((one) => given.includes(one));
        if (chosen.length > 0) values[name] = chosen;
        break;
      }
      case "slugs": {
        const named = given.flatMap((one) =>
          cleanText(one, false)
            .toLowerCase()
            .split(/[\s,;]+/),
        );
        const chosen = [
          ...new Set(
            named.filter((one) => one.length <= LONGEST_SLUG && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(one)),
          ),
        ].slice(0, MOST_CHOSEN);
        if (chosen.length > 0) values[name] = chosen;
        break;
      }
      default: {
        const text = cleanText(given[0] ?? "", field.kind === "lines");
        if (text !== "") values[name] = text;
      }
    }
  }
  return values;
}

/** Only what may be read by everybody, whatever else was sent along. */
export function publicValues(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => isPublished(name)));
}

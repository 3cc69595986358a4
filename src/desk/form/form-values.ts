import { fieldOf, isPublished, type FieldName } from "./form-table.ts";

/** What somebody filled in, by field; a field that is not there is empty. Plain JSON. */
export type FormValues = Partial<Record<FieldName, string | string[]>>;

/** Far above what the longest field allows: enough to give a text that is too long back to its writer. */
const KEPT_CHARACTERS = 20_000;
const LONGEST_SLUG = 80;
/** Marks that turn the direction of text or hide in it: they make a reader see something else than is stored. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Text as it is stored and shown: well formed, composed, without control characters, spaces in order. */
export function cleanText(text: string, lines: boolean): string {
  const clean = text
    .slice(0, KEPT_CHARACTERS)
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(CONTROL, "")
    .replace(INVISIBLE, "");
  return lines
    ? clean
        .replace(/[^\S\n]+/g, " ")
        .replace(/ ?\n ?/g, "\n")
        .replace(/\n{3,}/g, "\n\n")
        .trim()
    : clean.replace(/\s+/g, " ").trim();
}

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
        ].slice(0, 20);
        if (chosen.length > 0) values[name] = chosen;
        break;
      }
      default: {
        const text = cleanText(given[0] ?? "", field.kind === "text");
        if (text !== "") values[name] = text;
      }
    }
  }
  return values;
}

export function one(values: FormValues, name: FieldName): string {
  const value = values[name];
  return typeof value === "string" ? value : "";
}
export function list(values: FormValues, name: FieldName): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value : [];
}

/** The same form with no text longer than its field: what a parser gets, however much somebody sent. */
export function cutToLimits(values: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      return [name, typeof value === "string" ? value.slice(0, fieldOf(name)?.max) : value];
    }),
  );
}

/** Only what may be read by everybody, whatever else was sent along. */
export function publicValues(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => isPublished(name)));
}

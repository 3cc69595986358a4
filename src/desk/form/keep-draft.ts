import { GATE_MARKS, VERSION_MARKS } from "#desk/gate/form-marks.ts";
import type { FieldName } from "./fields/form-table.ts";
import { PRIVATE_FIELDS } from "./fields/private-fields.ts";

const QUIET_MS = 800;
/** What stays off the device: marks of the form itself, traps, and who fills it in. */
const NOT_KEPT: ReadonlySet<string> = new Set([
  ...GATE_MARKS,
  ...VERSION_MARKS,
  ...Object.keys(PRIVATE_FIELDS),
]);
/** Somebody else may sit at this device next month. */
const LONGEST_DAYS = 7;
const DAY_MS = 86_400_000;

type Draft = [name: string, value: string][];

/** A draft as it is kept, with the moment it was made. */
export const draftText = (fields: Draft, now: number): string =>
  JSON.stringify({ at: now, fields: fields.filter(([name, value]) => value !== "" && !NOT_KEPT.has(name)) });

/** A kept draft; nothing when it is too old, of the future, or no draft. */
export function readDraft(text: string | null, now: number): Draft | undefined {
  let kept: { at?: unknown; fields?: unknown } | null;
  try {
    kept = JSON.parse(text ?? "null") as typeof kept;
  } catch {
    return undefined;
  }
  const { at, fields } = kept ?? {};
  if (typeof at !== "number" || !Array.isArray(fields)) return undefined;
  if (now - at > LONGEST_DAYS * DAY_MS || at - now > DAY_MS) return undefined;
  return fields.filter((one): one is Draft[number] => {
    const [name, value] = Array.isArray(one) ? (one as unknown[]) : [];
    return typeof name === "string" && typeof value === "string" && !(name in Object.prototype);
  });
}

/**
 * Keeps what is to become public on this device alone, until it is sent or cleared, or for a week. Only a form that asks for it;
 * where the device keeps nothing, nothing happens.
 */
export function keepDraft(form: HTMLFormElement): void {
  const name = form.dataset["draft"];
  if (!name) return;
  const key = `concept-${name}`;
  const line = form.querySelector<HTMLElement>("[data-draft-line]");
  const said = form.querySelector<HTMLElement>("[data-draft-said]");
  const say = (text: string) => {
    if (line) line.hidden = text === "";
    if (said) said.textContent = text;
  };
  const isFresh =
    form.querySelector<HTMLInputElement>(`[name=${"title" satisfies FieldName}]`)?.value === "" &&
    !document.querySelector("[role=alert]");
  const kept = read(key);
  if (isFresh && kept) {
    fill(form, kept);
    form.dispatchEvent(new Event("input", { bubbles: true }));
    say("Wij hebben uw concept teruggezet. Uw naam en mailadres bewaren wij niet.");
  }
  let waiting: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const draft = [...new FormData(form)].flatMap(([field, value]): Draft =>
        typeof value === "string" ? [[field, value]] : [],
      );
      if (write(key, draft))
        say("Uw concept staat op dit apparaat. Uw naam en mailadres niet. Na een week verdwijnt het.");
    }, QUIET_MS);
  });
  form.querySelector("[data-draft-clear]")?.addEventListener("click", () => {
    clearTimeout(waiting);
    remove(key);
    form.reset();
    say("");
  });
}

/** Takes a draft away. */
export function dropDraft(name: string): void {
  remove(`concept-${name}`);
}

function fill(form: HTMLFormElement, draft: Draft): void {
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type)) {
      element.checked = draft.some(([field, value]) => field === element.name && value === element.value);
    } else if (
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    ) {
      const found = draft.find(([field]) => field === element.name);
      if (found) element.value = found[1];
    }
  }
}

function read(key: string): Draft | undefined {
  try {
    const draft = readDraft(localStorage.getItem(key), Date.now());
    if (!draft) remove(key);
    return draft;
  } catch {
    return undefined;
  }
}
function write(key: string, draft: Draft): boolean {
  try {
    localStorage.setItem(key, draftText(draft, Date.now()));
    return true;
  } catch {
    return false;
  }
}
function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing is kept then.
  }
}

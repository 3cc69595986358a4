import { GATE_MARKS, VERSION_MARKS } from "#desk/gate/form-marks.ts";
import type { FieldName } from "./fields/form-table.ts";

/** What stays off the device: marks of the form itself, and traps. */
const NOT_KEPT: ReadonlySet<string> = new Set([...GATE_MARKS, ...VERSION_MARKS]);
const QUIET_MS = 800;

type Draft = [string, string][];

/**
 * Keeps what was filled in on this device alone, until it is sent or cleared. Only a form that asks for it;
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
    say("Wij hebben uw concept teruggezet. Het staat alleen op dit apparaat.");
  }
  let waiting: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const draft = [...new FormData(form)].flatMap(([field, value]): Draft =>
        typeof value === "string" && value !== "" && !NOT_KEPT.has(field) ? [[field, value]] : [],
      );
      if (write(key, draft)) say("Uw concept staat op dit apparaat.");
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
      if (found && !NOT_KEPT.has(element.name)) element.value = found[1];
    }
  }
}

function read(key: string): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? "null") as unknown;
    return Array.isArray(draft) ? (draft as Draft) : undefined;
  } catch {
    return undefined;
  }
}
function write(key: string, draft: Draft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
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

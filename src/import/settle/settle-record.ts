import type { z } from "zod";
import type { ContentFile } from "#catalog/content-folder.ts";
import { canonical, fingerprint } from "#domain/fingerprint.ts";
import { sourceOf, type SheetSource } from "./match-rows.ts";

type Json = Record<string, unknown>;

export interface Settled {
  value: Json;
  kind: "new" | "changed" | "same";
  conflicts: Conflict[];
  /** What stands in the guide breaks the schema, so that nothing was changed: somebody has to look at the file. */
  unfit?: true;
}

/**
 * What the file must hold after this import. `shared`: the record belongs to more sheets than this one, so a
 * sheet that meets it for the first time only fills what is empty. `untouchable`: keys that are the editor's. `incoming` keeps to the schema (`keepToSchema`),
 * so a result that does not is that of the file: it stays as it is, and is said to be `unfit`.
 */
export function settleRecord(
  file: ContentFile | undefined,
  incoming: Json,
  origin: { sheet: string; row: number },
  schema: z.ZodType,
  options: { shared?: boolean; untouchable?: readonly string[] } = {},
): Settled {
  if (!file) {
    const source: SheetSource = { kind: "sheet", ...origin, seen: fingerprints(incoming) };
    return { value: schema.parse({ ...incoming, sources: [source] }) as Json, kind: "new", conflicts: [] };
  }
  const { sources = [], ...current } = file.value as Json & { sources?: SheetSource[] };
  const earlier = sourceOf(file, origin.sheet);
  const seen =
    earlier?.seen ?? (options.shared ? onlyPresent(fingerprints(incoming), fingerprints(current)) : {});
  const merged = mergeRecord(current, seen, incoming, options.untouchable);
  const source: SheetSource = { kind: "sheet", ...origin, seen: merged.seen };
  const others = sources.filter((one) => one !== earlier);
  // Parsed, so that the keys stand in the order of the schema and a file never changes only by their order.
  const fits = schema.safeParse({ ...merged.record, sources: [...others, source] });
  if (!fits.success) return { value: file.value, kind: "same", conflicts: [], unfit: true };
  const value = fits.data as Json;
  return {
    value,
    kind: canonical(value) === canonical(file.value) ? "same" : "changed",
    conflicts: merged.conflicts,
  };
}

function onlyPresent(
  prints: Record<string, string>,
  present: Record<string, string>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(prints).filter(([key]) => present[key] !== undefined));
}

/** Both the sheet and an editor changed the same key since the last import. Nothing was overwritten. */
export interface Conflict {
  key: string;
  inContent: unknown;
  inSheet: unknown;
}
interface Merged {
  record: Json;
  seen: Record<string, string>;
  conflicts: Conflict[];
  /** Keys whose value now comes from the sheet. */
  updated: string[];
}

/** Objects whose keys are independent facts and merge one by one ("contact.phone"); all others merge whole. */
const NESTED: ReadonlySet<string> = new Set([
  "audience",
  "firstVisit",
  "threshold",
  "language",
  "accessibility",
  "signUp",
  "contact",
]);

/**
 * Three-way merge of one record: what the sheet said last time (`seen`, fingerprints), what stands in the
 * content now, what the sheet says today. The sheet unchanged: the content stays. Only the sheet changed: the
 * sheet wins. Both changed: the content stays, and it is a conflict until they agree. `untouchable` keys are
 * left as they are in both.
 */
export function mergeRecord(
  current: Json,
  seen: Record<string, string>,
  incoming: Json,
  untouchable: readonly string[] = [],
): Merged {
  const now = flatten(current);
  const next = flatten(incoming);
  const result = new Map(now);
  const nextSeen: Record<string, string> = {};
  const conflicts: Conflict[] = [];
  const updated: string[] = [];
  for (const key of new Set([...next.keys(), ...Object.keys(seen)])) {
    if (untouchable.includes(key)) {
      if (seen[key] !== undefined) nextSeen[key] = seen[key];
      continue;
    }
    const wanted = next.get(key);
    const print = wanted === undefined ? undefined : fingerprint(wanted);
    if (print === seen[key]) {
      if (print !== undefined) nextSeen[key] = print;
      continue;
    }
    const present = now.get(key);
    const untouched = present === undefined ? seen[key] === undefined : fingerprint(present) === seen[key];
    const agrees = canonical(present ?? null) === canonical(wanted ?? null);
    if (untouched || agrees) {
      if (wanted === undefined) result.delete(key);
      else result.set(key, wanted);
      if (!agrees) updated.push(key);
      if (print !== undefined) nextSeen[key] = print;
    } else {
      conflicts.push({ key, inContent: present ?? null, inSheet: wanted ?? null });
      if (seen[key] !== undefined) nextSeen[key] = seen[key];
    }
  }
  return { record: unflatten(result, current, incoming), seen: sorted(nextSeen), conflicts, updated };
}

/** The fingerprints of a record that comes from the sheet for the first time. */
export function fingerprints(record: Json): Record<string, string> {
  return sorted(Object.fromEntries([...flatten(record)].map(([key, value]) => [key, fingerprint(value)])));
}

function flatten(record: Json): Map<string, unknown> {
  const flat = new Map<string, unknown>();
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue;
    if (!NESTED.has(key)) flat.set(key, value);
    else
      for (const [inner, one] of Object.entries(value as Json))
        if (one !== undefined) flat.set(`${key}.${inner}`, one);
  }
  return flat;
}

function unflatten(flat: Map<string, unknown>, ...shapes: Json[]): Json {
  const record: Json = {};
  for (const shape of shapes) for (const key of Object.keys(shape)) if (NESTED.has(key)) record[key] = {};
  for (const [path, value] of flat) {
    const [key = "", inner] = path.split(".");
    if (inner === undefined) record[key] = value;
    else record[key] = { ...(record[key] as Json), [inner]: value };
  }
  return record;
}

function sorted(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

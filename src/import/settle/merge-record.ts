import { canonical, fingerprint } from "#domain/fingerprint.ts";

type Json = Record<string, unknown>;

/** Both the sheet and an editor changed the same key since the last import. Nothing was overwritten. */
export interface Conflict {
  key: string;
  inContent: unknown;
  inSheet: unknown;
}
export interface Merged {
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

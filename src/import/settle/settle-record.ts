import type { z } from "zod";
import type { ContentFile } from "#catalog/content-folder.ts";
import { canonical } from "#domain/fingerprint.ts";
import { sourceOf, type SheetSource } from "./match-rows.ts";
import { fingerprints, mergeRecord, type Conflict } from "./merge-record.ts";

type Json = Record<string, unknown>;

export interface Settled {
  value: Json;
  kind: "new" | "changed" | "same";
  conflicts: Conflict[];
}

/**
 * What the file must hold after this import. `shared`: the record belongs to more sheets than this one, so a
 * sheet that meets it for the first time only fills what is empty. `untouchable`: keys that are the editor's. Throws when the result breaks the schema:
 * that is a fault of the importer, not of the sheet.
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
    return { value: ordered(schema, { ...incoming, sources: [source] }), kind: "new", conflicts: [] };
  }
  const { sources = [], ...current } = file.value as Json & { sources?: SheetSource[] };
  const earlier = sourceOf(file, origin.sheet);
  const seen =
    earlier?.seen ?? (options.shared ? onlyPresent(fingerprints(incoming), fingerprints(current)) : {});
  const merged = mergeRecord(current, seen, incoming, options.untouchable);
  const source: SheetSource = { kind: "sheet", ...origin, seen: merged.seen };
  const others = sources.filter((one) => one !== earlier);
  const value = ordered(schema, { ...merged.record, sources: [...others, source] });
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

/** The keys in the order of the schema, so that a file never changes only by their order. */
function ordered(schema: z.ZodType, value: Json): Json {
  const result = schema.safeParse(value);
  if (result.success) return result.data as Json;
  const issue = result.error.issues[0];
  throw new Error(
    `the importer made a record that breaks the schema at ${issue?.path.join(".")}: ${issue?.message}`,
  );
}

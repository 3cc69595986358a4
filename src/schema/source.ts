import { z } from "zod";

/**
 * Where a record came from. `seen` holds, per key of the record, a fingerprint of what the sheet said
 * at the last import: with it the next import tells an editor's correction from a change in the sheet.
 */
export const source = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("sheet"),
    sheet: z.string().describe("Bestandsnaam van het blad"),
    row: z.int().min(1).describe("Rijnummer zonder de kopregel"),
    seen: z.record(z.string(), z.string()),
  }),
  z.strictObject({ kind: z.literal("submission"), number: z.string() }),
]);

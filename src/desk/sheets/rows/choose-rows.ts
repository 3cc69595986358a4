import type { Reply, Visit } from "#desk/gate/route.ts";
import { transaction } from "#desk/store/open-store.ts";
import { sheetAddress } from "../sheet-address.ts";
import { choiceOf, dryRunOf, keepChoice, type SheetImport } from "../sheet-imports.ts";
import { mayTake, rowKey } from "./sheet-choice.ts";

/** Takes a row along or leaves it out, and comes back to where it stands. Nothing when there is no such sheet. */
export function choose(visit: Visit, kept: SheetImport | undefined): Reply | undefined {
  const { intake, form } = visit;
  const result = kept && dryRunOf(intake.db, kept.id);
  if (!result) return undefined;
  const key = form.get("regel") ?? "";
  const row = result.report.rows.find((one) => rowKey(one) === key && mayTake(one));
  if (row)
    transaction(intake.db, () => {
      keepChoice(intake.db, kept.id, { ...choiceOf(intake.db, kept.id), [key]: form.get("mee") === "ja" });
    });
  return {
    redirect: sheetAddress(
      kept.id,
      {
        vraag: form.get("vraag") ?? "",
        rijen: form.get("rijen") ?? "",
        zoek: form.get("zoek") ?? "",
        bladzijde: Number(form.get("bladzijde")) || 1,
      },
      row ? `regel-${row.line}` : "rijen",
    ),
  };
}

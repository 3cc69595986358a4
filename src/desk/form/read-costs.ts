import type { Activity } from "#schema/activity.ts";
import type { Cost } from "#schema/cost.ts";
import { one, type FormValues } from "./form-values.ts";
import type { ProblemList } from "./problems.ts";

/** What it costs. Not answered is not free: an empty list means that nobody said. */
export function readCosts(
  values: FormValues,
  problems: ProblemList,
  base?: Activity,
): { costs: Cost[]; costNote: string | undefined } {
  const note = one(values, "costNote") || undefined;
  switch (one(values, "price")) {
    case "keep":
      return { costs: base?.costs ?? [], costNote: note };
    case "free":
      return { costs: [{ amount: 0, per: "visit", for: "everyone" }], costNote: note };
    case "paid": {
      const amount = readAmount(values, "amount", problems);
      const per = (one(values, "per") || "visit") as Cost["per"];
      if (amount === undefined) {
        problems.add("amount", "Vul het bedrag in, zoals 2,50. Weet u het niet? Kies dan niets bij kosten.");
        return { costs: [], costNote: note };
      }
      const discount = readAmount(values, "discount", problems);
      return {
        costs: [
          { amount, per, for: "everyone" },
          ...(discount === undefined ? [] : [{ amount: discount, per, for: "discount-pass" as const }]),
        ],
        costNote: note,
      };
    }
    default:
      return { costs: [], costNote: note };
  }
}

function readAmount(
  values: FormValues,
  field: "amount" | "discount",
  problems: ProblemList,
): number | undefined {
  const text = one(values, field)
    .replace(/€|euro/gi, "")
    .replace(/,-+$/, "")
    .trim();
  if (text === "") return undefined;
  const amount = /^\d{1,5}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  return amount <= 10_000
    ? amount
    : problems.add(field, `“${text.slice(0, 20)}” is geen bedrag. Schrijf bijvoorbeeld 2,50.`);
}

import { listText } from "#text/format.ts";
import type { Cost } from "#schema/cost.ts";
import { one, type FormValues } from "./form-values.ts";
import { COST_FIELDS } from "./fields/main-fields.ts";
import type { ProblemList } from "./problems.ts";

/** What it costs. Not answered is not free: an empty list means that nobody said. `kept`: what is published now. */
export function readCosts(values: FormValues, problems: ProblemList, kept: Cost[] = []): Cost[] {
  switch (one(values, "price")) {
    case "keep":
      return kept;
    case "free":
      return [{ amount: 0, per: "visit", for: "everyone" }];
    case "paid": {
      const amount = readAmount(values, "amount", problems);
      const per = (one(values, "per") || "visit") as Cost["per"];
      if (amount === undefined) {
        problems.add("amount", "Vul het bedrag in, zoals 2,50. Weet u het niet? Kies dan niets bij kosten.");
        return [];
      }
      const discount = readAmount(values, "discount", problems);
      return [
        { amount, per, for: "everyone" },
        ...(discount === undefined ? [] : [{ amount: discount, per, for: "discount-pass" as const }]),
      ];
    }
    default:
      return [];
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
  return amount <= (COST_FIELDS[field].to ?? Infinity)
    ? amount
    : problems.add(field, `“${text.slice(0, 20)}” is geen bedrag. Schrijf bijvoorbeeld 2,50.`);
}

/** The prices as the form would have said them; finer ones are kept as they are, unless they are changed. */
export function costValues(costs: readonly Cost[]): FormValues {
  const [first, second] = costs;
  if (!first) return {};
  const isForAll = first.for === "everyone" && !first.note;
  if (costs.length === 1 && isForAll && first.amount === 0 && first.per === "visit") return { price: "free" };
  const isSimple =
    isForAll &&
    costs.every((cost) => cost.visits === undefined && cost.note === undefined) &&
    (costs.length === 1 ||
      (costs.length === 2 && second?.for === "discount-pass" && second.per === first.per));
  return isSimple
    ? {
        price: "paid",
        amount: amountText(first.amount),
        per: first.per,
        ...(second ? { discount: amountText(second.amount) } : {}),
      }
    : { price: "keep" };
}

/** Why the form leaves the prices as they are; nothing when it can say all of them. */
export function keptPrices(costs: readonly Cost[]): string | undefined {
  if (costValues(costs).price !== "keep") return undefined;
  const beyond = [
    ...(costs.length > 2 ? ["meer dan twee prijzen"] : []),
    ...(costs.some(({ visits }) => visits !== undefined) ? ["een prijs voor een aantal keren"] : []),
    ...(costs.some(({ note }) => note !== undefined) ? ["een opmerking bij een prijs"] : []),
  ];
  const what = beyond.length > 0 ? listText(beyond) : "een prijs voor een aparte groep of per andere tijd";
  return `Hier staat iets dat dit formulier niet kan vragen: ${what}. Kiest u iets anders, dan vervalt dat.`;
}

const amountText = (euros: number) =>
  Number.isInteger(euros) ? String(euros) : euros.toFixed(2).replace(".", ",");

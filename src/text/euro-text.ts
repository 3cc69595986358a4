import { NBSP } from "./format.ts";

const wholeEuros = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const eurosAndCents = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** "€ 2,50", "€ 3" (whole euros without cents), and "gratis" for nothing. */
export function euroText(amount: number): string {
  if (amount === 0) return "gratis";
  return `€${NBSP}${(Number.isInteger(amount) ? wholeEuros : eurosAndCents).format(amount)}`;
}

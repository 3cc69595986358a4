/** How long ago something was checked. */
export function monthsText(months: number | undefined): string {
  if (months === undefined) return "Nog nooit nagekeken";
  if (months === 0) return "Deze maand nagekeken";
  return months === 1 ? "Een maand geleden nagekeken" : `${months} maanden geleden nagekeken`;
}

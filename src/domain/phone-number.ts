/** A number of nine digits after the 0, as anybody dials it from anywhere. */
const ORDINARY = /^0(?!0|[89]00|90[69])\d{9}$/;
/**
 * What is dialled as it stands, and from this country alone: 0800 and 0900 with four or seven digits, a town hall
 * ("14 036": 14 and the area code), a helpline (116 with three), 113. Not 0906 and 0909, which nobody gives for a group.
 * Source: Nummerplan telefoon- en ISDN-diensten.
 */
const SERVICE = /^(?:0[89]00(?:\d{4}|\d{7})|140\d{2,3}|116\d{3}|113)$/;

/**
 * The number somebody wrote, as it is dialled: "+31365550101", "14036", "08000113". Undefined when it is none that is
 * dialled in the Netherlands.
 */
export function dialledNumber(written: string): string | undefined {
  const digits = written.replace(/\(0\)/, "").replace(/[\s().\-–—\u2010\u2011\u2212/]/g, "");
  if (!/^\+?\d{3,15}$/.test(digits)) return undefined;
  const national = digits
    .replace(/^(?:\+31|0031|31(?=\d{9}$))/, "0")
    .replace(/^00/, "0")
    .replace(/^0(?=140\d{2,3}$)/, "");
  if (SERVICE.test(national)) return national;
  return ORDINARY.test(national) ? `+31${national.slice(1)}` : undefined;
}

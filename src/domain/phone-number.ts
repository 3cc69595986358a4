/** A number of nine digits after the 0, as anybody dials it from anywhere. */
const ORDINARY = /^0(?!0|[89]00|90[69])\d{9}$/;
/**
 * What is dialled as it stands, and from this country alone: 0800 and 0900 with four or seven digits, a town hall
 * ("14 036": 14 and the area code), a helpline (116 with three), 113. Not 0906 and 0909, which nobody gives for a group.
 * Source: Nummerplan telefoon- en ISDN-diensten.
 */
const SERVICE = /^(?:0[89]00(?:\d{4}|\d{7})|140\d{2,3}|116\d{3}|113)$/;

/**
 * Numbers that begin with another code than this country's: of the Caribbean Netherlands (Bonaire 7, Sint Eustatius 3, Saba
 * 4, each with seven digits) and Curaçao (9 and seven digits), and of Belgium (eight digits; nine for a mobile one, 04).
 * Source: ITU E.164, national numbering plans of 599 and 32.
 */
const WITH_COUNTRY = /^(?:\+|00)(599(?:[347]\d{6}|9\d{7})|32(?:[1-9]\d{7}|4[5-9]\d{7}))$/;
/** As it is written in Belgium alone: "016/22.33.44", "02/555 12 34". */
const WRITTEN_IN_BELGIUM = /^0\d{1,2}\/\d{2,3}[. ]\d{2}[. ]\d{2}$/;

/** Nine digits after which nothing is missing there: "014 55 12 34". Ten that begin with 04 and more than 4 are mobile. */
const NATIONAL_OF_BELGIUM = /^0(?:[1-9]\d{7}|4[5-9]\d{7})$/;

/**
 * The number somebody wrote, as it is dialled: "+31365550101", "14036", "08000113", "+5997174211". Undefined when it is
 * none that people of a Dutch municipality dial. `isOfBelgium`: who wrote it is there.
 */
export function dialledNumber(written: string, isOfBelgium = false): string | undefined {
  const digits = written.replace(/\(0\)/, "").replace(/[\s().\-–—\u2010\u2011\u2212/]/g, "");
  if (!/^\+?\d{3,15}$/.test(digits)) return undefined;
  const abroad = WITH_COUNTRY.exec(digits.replace(/^(\+32|0032)0/, "$1"))?.[1];
  if (abroad) return `+${abroad}`;
  const isThere =
    (isOfBelgium && NATIONAL_OF_BELGIUM.test(digits)) ||
    (WRITTEN_IN_BELGIUM.test(written.trim()) && digits.length === 9);
  if (isThere) return `+32${digits.slice(1)}`;
  const national = digits
    .replace(/^(?:\+31|0031|31(?=\d{9}$))/, "0")
    .replace(/^00/, "0")
    .replace(/^0(?=140\d{2,3}$)/, "");
  if (SERVICE.test(national)) return national;
  return ORDINARY.test(national) ? `+31${national.slice(1)}` : undefined;
}

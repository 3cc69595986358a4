/** "BILJARTEN OP DE AVOND" -> "Biljarten op de avond". A text with ordinary capitals, or a short one, stays as it is. */
export function inSentenceCase(text: string): string {
  const letters = text.match(/\p{L}/gu) ?? [];
  const short = letters.length < 8 || (letters.length < 10 && !/\s/.test(text));
  if (short || text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replace(/(^|[.!?]\s+)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

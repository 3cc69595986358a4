/**
 * A name written in capitals or in small letters only, as a name: "DE OUDE VAART" -> "De Oude Vaart". Short words in
 * capitals are abbreviations and stay: "SV", "GGZ".
 */
export function inNameCase(text: string): string {
  const letters = text.match(/\p{L}/gu) ?? [];
  const shouting = letters.length > 4 && text === text.toUpperCase();
  const whispering = letters.length > 2 && text === text.toLowerCase();
  if (!shouting && !whispering) return text;
  return text.toLowerCase().replace(/(^|[\s-])(\p{L}[\p{L}']*)/gu, (whole, before: string, word: string) => {
    const small = before !== "" && /^(aan|den|de|het|van|op|in|bij|en|te|ter|ten|der|'t)$/.test(word);
    return small ? whole : before + word.charAt(0).toUpperCase() + word.slice(1);
  });
}

/** "BILJARTEN OP DE AVOND" -> "Biljarten op de avond". A text with ordinary capitals, or a short one, stays as it is. */
export function inSentenceCase(text: string): string {
  const letters = text.match(/\p{L}/gu) ?? [];
  const short = letters.length < 8 || (letters.length < 10 && !/\s/.test(text));
  if (short || text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replace(/(^|[.!?]\s+)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

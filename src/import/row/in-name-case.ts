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

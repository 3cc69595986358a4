/**
 * A text without words that were read in it, as `ReadFilter.from` has them: each once, in the order they were
 * typed. What else stands there stays as it was typed.
 */
export function withoutWords(text: string, from: string): string {
  let left = text;
  let at = 0;
  for (const word of from.split(" ").filter(Boolean)) {
    const found = left.indexOf(word, at);
    if (found < 0) continue;
    left = left.slice(0, found) + left.slice(found + word.length);
    at = found;
  }
  return left.replace(/ {2,}/g, " ").trim();
}

/** Letters and digits that are read aloud and copied by hand without a mistake: no 0 or o, no 1, i or l. */
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
const LENGTH = 5;

/**
 * Five characters that stand for a slug on paper, the same for as long as the slug is. Two slugs may share a code
 * (one pair in 28 million): the page behind it then names both. FNV-1a, 32 bits.
 */
export function shortCode(slug: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(slug)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  let code = "";
  for (let place = 0; place < LENGTH; place += 1) {
    code += ALPHABET[hash % ALPHABET.length];
    hash = Math.floor(hash / ALPHABET.length);
  }
  return code;
}

/** The address for on paper. Not in `paths`, which every page with a script carries along. */
export const shortPath = (slug: string): string => `/a/${shortCode(slug)}`;

/** The characters Windows-1252 has where Latin-1 has control codes, from byte 0x80 on (0 = unused). */
const HIGH = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

function byteOf(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return code;
  const index = HIGH.indexOf(character);
  return index < 0 ? undefined : 0x80 + index;
}

/**
 * "cafÃ©" -> "café": UTF-8 that was once read as Windows-1252. Repairs each run of high characters on its
 * own, and only when the run is valid UTF-8 when read back, so that a real "Ã" stays as it is.
 */
export function repairMojibake(text: string): string {
  return text.replace(/[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/g, (run) => {
    const bytes = [...run].map(byteOf);
    if (bytes.some((byte) => byte === undefined)) return run;
    try {
      const repaired = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes as number[]));
      return repaired.length < run.length ? repaired : run;
    } catch {
      return run;
    }
  });
}

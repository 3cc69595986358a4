/** Spellings that sound alike in Dutch, in this order. What is left is no spelling but a key to compare by. */
const SOUNDS: [RegExp, string][] = [
  [/ij|ei|y/g, "y"],
  [/auw|ouw|au|ou/g, "au"],
  [/sch$/, "s"],
  [/isch/, "is"],
  [/ch/g, "g"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/qu/g, "kw"],
  [/x/g, "ks"],
  [/oe|uu/g, "u"],
  [/([^aeiou])j(?=[aeiou])/g, "$1"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/z/g, "s"],
  [/v/g, "f"],
  [/dt$|d$/, "t"],
  [/(.)\1+/g, "$1"],
];

/** Equal for words that are pronounced the same: "brijen" and "breien", "voedzelbank" and "voedselbank". */
export function soundKey(word: string): string {
  return SOUNDS.reduce((key, [spelling, sound]) => key.replace(spelling, sound), word);
}

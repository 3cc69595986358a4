/** Letters that fit on one line of a card on a phone. */
const LINE = 45;

const sentences = new Intl.Segmenter("nl", { granularity: "sentence" });

/**
 * What a card says of its activity: whole sentences, as many as fit on one line, and at least one. A question to the
 * reader is passed over for what answers it.
 */
export function pitchOf(text: string): string {
  const all = Array.from(sentences.segment(text), ({ segment }) => segment.trim()).filter(Boolean);
  const from = all.findIndex((sentence) => !sentence.endsWith("?"));
  const [first = text, ...rest] = all.slice(Math.max(0, from));
  let said = first;
  for (const sentence of rest) {
    if (sentence.endsWith("?") || said.length + sentence.length >= LINE) break;
    said += ` ${sentence}`;
  }
  return said;
}

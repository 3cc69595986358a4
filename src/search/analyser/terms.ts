/**
 * A word, stem or code that stands in an index: one object wherever it occurs, so that what is known of it costs no
 * look-up. A guide of 100,000 activities holds some thirty million of them.
 */
export class Term {
  readonly text: string;
  /** In the order in which they were first met. */
  readonly number: number;
  /** The last text that said it, and the last that implied it, by the numbers of the texts. */
  saidIn = 0;
  impliedIn = 0;
  /** The last document that has it, by its number; and which of its texts say it, a bit for each. */
  heldBy = 0;
  saidBy = 0;
  texts = 0;

  constructor(text: string, number: number) {
    this.text = text;
    this.number = number;
  }
}

/** All terms of one guide. */
export function createTerms(): (text: string) => Term {
  const known = new Map<string, Term>();
  return (text) => {
    let term = known.get(text);
    if (!term) known.set(text, (term = new Term(text, known.size)));
    return term;
  };
}

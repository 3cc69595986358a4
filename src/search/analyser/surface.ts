import { singleWords, type Lexicon } from "./lexicon.ts";
import { infinitiveOf } from "./verb-forms.ts";

/** Every single word in a lexicon as written, for spelling correction. Sorted. */
export const surfaceOf = ({ data, words }: Lexicon): string[] =>
  [
    ...new Set([
      ...words,
      ...singleWords((data.situations ?? []).map((one) => one.words)),
      ...data.verbs.map(infinitiveOf),
      ...Object.values(data.irregular).flat(),
    ]),
  ]
    .filter((word) => word.length > 3)
    .sort();

type Values = Record<string, string | number>;

/** Reads one dictionary: the text of a key, with `{name}` replaced by the value of that name. */
type TextOf<Key extends string> = (key: Key, values?: Values) => string;

/**
 * A reader for a part of the texts, so that a browser gets only the screens it shows. A name without a
 * value stays visible as `{name}`: a forgotten value should be seen, not read as a gap.
 */
export function textOf<const Dictionary extends Record<string, string>>(
  dictionary: Dictionary,
): TextOf<keyof Dictionary & string> {
  return (key, values = {}) =>
    (dictionary[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** One, or more than one: the texts `<key>.one` and `<key>.other`, both with `{n}`. */
export function countText<Key extends string>(
  text: TextOf<`${Key}.one` | `${Key}.other`>,
  key: Key,
  n: number,
): string {
  return text(n === 1 ? `${key}.one` : `${key}.other`, { n });
}

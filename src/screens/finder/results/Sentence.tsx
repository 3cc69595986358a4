import { Fragment, type ReactNode } from "react";
import { finderWords } from "#screens/finder/finder-words.ts";

interface Props {
  of: keyof typeof finderWords;
  /** What stands at `{name}`; lists of words are set in italics by the caller. */
  values: Record<string, ReactNode>;
}

/** A sentence of the dictionary with markup at its gaps. */
export function Sentence({ of, values }: Props) {
  return finderWords[of]
    .split(/\{(\w+)\}/)
    .map((part, index) => <Fragment key={index}>{index % 2 === 0 ? part : values[part]}</Fragment>);
}

/** "wandeling, lopen en rondje", each word in italics. */
export function Words({ words }: { words: readonly string[] }) {
  return words.map((word, index) => (
    <Fragment key={word}>
      {index > 0 && (index === words.length - 1 ? ` ${finderWords["finder.and"]} ` : ", ")}
      <em>{word}</em>
    </Fragment>
  ));
}

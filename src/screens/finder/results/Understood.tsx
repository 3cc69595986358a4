import { Fragment, type ReactNode } from "react";
import type { SearchAnswer } from "#search/engine.ts";

const SENTENCES = {
  partly: "Met al uw woorden samen vonden wij niets.",
  corrected: "U typte {from}. Wij zochten op {to}.",
  widened: "Met {from} vonden wij niets. Dit lijkt erop: {to}.",
  ignored: "Met {words} vonden wij niets. Dat lieten wij weg.",
  unsure: "Dit lijkt er een beetje op: {words} kennen wij niet precies zo.",
  missing: "Van {words} kunnen wij nu niets laten zien. Probeer het later nog eens.",
  also: "Ook met {words}.",
  and: "en",
};

interface SentenceProps {
  of: keyof typeof SENTENCES;
  /** What stands at `{name}`. */
  values: Record<string, ReactNode>;
  soft?: boolean;
}

/** A sentence with markup at its gaps. */
function Sentence({ of, values, soft }: SentenceProps) {
  const parts = SENTENCES[of].split(/\{(\w+)\}/);
  return (
    <p className={soft ? "soft" : undefined}>
      {parts.map((part, index) => (
        <Fragment key={index}>{index % 2 === 0 ? part : values[part]}</Fragment>
      ))}
    </p>
  );
}

/** "wandeling, lopen en rondje", each word in italics. */
function Words({ words }: { words: readonly string[] }) {
  return words.map((word, index) => (
    <Fragment key={word}>
      {index > 0 && (index === words.length - 1 ? ` ${SENTENCES.and} ` : ", ")}
      <em>{word}</em>
    </Fragment>
  ));
}

/** Where what was searched differs from what was typed, or a region does not answer. Fetched when there may be something to say. */
export function Understood({ answer }: { answer: SearchAnswer }) {
  const {
    total,
    also = [],
    corrected = [],
    widened = [],
    unsure = [],
    ignored = [],
    missing = [],
    alsoSearched = [],
  } = answer;
  const words = (list: readonly string[]) => <Words words={list} />;
  const changed = (list: readonly { from: string; to: string }[]) => ({
    from: words(list.map(({ from }) => from)),
    to: words([...new Set(list.map(({ to }) => to))]),
  });
  return (
    <>
      {total === 0 && also.length > 0 && <Sentence of="partly" values={{}} />}
      {corrected.length > 0 && <Sentence of="corrected" values={changed(corrected)} />}
      {widened.length > 0 && <Sentence of="widened" values={changed(widened)} />}
      {unsure.length > 0 && <Sentence of="unsure" values={{ words: words(unsure) }} />}
      {ignored.length > 0 && <Sentence of="ignored" values={{ words: words(ignored) }} />}
      {missing.length > 0 && <Sentence of="missing" values={{ words: words(missing) }} />}
      {alsoSearched.length > 0 && <Sentence of="also" values={{ words: words(alsoSearched) }} soft />}
    </>
  );
}

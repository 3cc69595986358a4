import { useRef } from "react";
import { LONGEST_TEXT } from "#matching/ask/profile.ts";
import { Icon } from "#screens/card/Icon.tsx";
import { withoutWords } from "#search/understand/without-words.ts";
import type { AnswerProps } from "./question-props.ts";
import { questionsText } from "./questions-words.ts";

/** One sentence of somebody's own, and what was understood of it: a tap takes that out of the sentence again. */
export function OneSentence({ profile, understood = [], answer }: Omit<AnswerProps, "guide">) {
  const field = useRef<HTMLInputElement>(null);
  const { text } = profile;
  return (
    <div className="field">
      <label htmlFor="own-words">{questionsText("ask.sentence")}</label>
      <p className="hint" id="own-words-how">
        {questionsText("ask.sentence.how")}
      </p>
      <input
        className="input"
        id="own-words"
        ref={field}
        type="text"
        autoComplete="off"
        maxLength={LONGEST_TEXT}
        aria-describedby="own-words-how"
        value={text}
        onChange={({ target }) => answer({ text: target.value })}
      />
      {text.trim() && understood.length > 0 && (
        <div className="understood" role="group" aria-labelledby="understood">
          <p className="soft" id="understood">
            {questionsText("ask.sentence.understood")}
          </p>
          <div className="row">
            {understood.map(({ label, from }) => (
              <button
                className="chip chip--on"
                type="button"
                key={`${label} ${from}`}
                aria-label={questionsText("ask.sentence.remove", { label })}
                onClick={() => {
                  answer({ text: withoutWords(text, from) });
                  field.current?.focus();
                }}
              >
                {label}
                <Icon name="close" />
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

import { useEffect, useRef, type Dispatch } from "react";
import { MAX_TEXT } from "#search/question.ts";
import { paths } from "#domain/paths.ts";
import type { FinderAction } from "./finder-state.ts";
import { finderText } from "./finder-words.ts";
import type { Suggestion } from "#search/understand/suggest.ts";
import { SuggestionList, useSuggestions } from "./SuggestionList.tsx";
import { Icon } from "#screens/card/Icon.tsx";

interface Props {
  value: string;
  dispatch: Dispatch<FinderAction>;
  /** What may be meant, once the index is there. */
  suggest: ((typed: string) => Suggestion[]) | undefined;
  /** Where the eye should go after Enter. */
  onDone: () => void;
}

export function SearchBox({ value, dispatch, suggest, onDone }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const { input, list } = useSuggestions(value, suggest, (text) => dispatch({ type: "text", text }));

  // What was typed before this page came alive on a slow phone is not lost; it counts after the address.
  useEffect(() => {
    const typed = field.current?.value;
    // Not a timer: a letter typed before it would come in between, and be lost.
    if (typed) queueMicrotask(() => dispatch({ type: "text", text: typed }));
  }, [dispatch]);

  return (
    <form
      className="search"
      role="search"
      action={paths.finder()}
      onSubmit={(event) => {
        event.preventDefault();
        field.current?.blur();
        onDone();
      }}
    >
      <label className="vh" htmlFor="zoek">
        {finderText("finder.searchLabel")}
      </label>
      <input
        ref={field}
        className="input"
        id="zoek"
        name="zoek"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={MAX_TEXT}
        placeholder={finderText("finder.searchExample")}
        value={value}
        onChange={(event) => dispatch({ type: "text", text: event.target.value })}
        {...input}
      />
      <SuggestionList {...list} />
      <button className="btn" type="submit">
        <Icon name="search" />
        <span className="vh">{finderText("finder.searchButton")}</span>
      </button>
    </form>
  );
}

import { useEffect, useRef, type Dispatch } from "react";
import { MAX_TEXT } from "#search/question.ts";
import { paths } from "#domain/paths.ts";
import type { FinderAction } from "./finder-state.ts";
import { finderText } from "./finder-words.ts";
import { Icon } from "#screens/card/Icon.tsx";

interface Props {
  value: string;
  dispatch: Dispatch<FinderAction>;
  /** Where the eye should go after Enter. */
  onDone: () => void;
}

export function SearchBox({ value, dispatch, onDone }: Props) {
  const field = useRef<HTMLInputElement>(null);

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
      />
      <button className="btn" type="submit">
        <Icon name="search" />
        <span className="vh">{finderText("finder.searchButton")}</span>
      </button>
    </form>
  );
}

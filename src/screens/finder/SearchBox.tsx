import { Suspense, useEffect, useRef, type Dispatch } from "react";
import type { Choices } from "#search/choices.ts";
import { MAX_TEXT } from "#search/question.ts";
import { readTypedSearch } from "#search/typed-postcode.ts";
import type { FinderAction } from "./finder-state.ts";
import { finderText } from "./finder-words.ts";
import { late } from "./late.ts";
import type { SuggestionListProps } from "./SuggestionList.tsx";
import { useSuggestions } from "./use-suggestions.ts";
import { Icon } from "#screens/card/Icon.tsx";

const SuggestionList = late(() => import("./SuggestionList.tsx").then((screen) => screen.SuggestionList));

interface Props extends Pick<SuggestionListProps, "question" | "without"> {
  value: string;
  choices: Choices;
  dispatch: Dispatch<FinderAction>;
  /** Knows what may be meant, once it is there. */
  guide: SuggestionListProps["guide"] | undefined;
  /** Where the eye should go after Enter. */
  onDone: () => void;
}

/** What typing does: words are searched, and a postcode is the place they are searched near. */
function typedAction(typed: string, { postcodes }: Choices): FinderAction {
  const find = (pc4: string | undefined) => postcodes.find(([known]) => known === pc4);
  const { text, pc4 } = readTypedSearch(typed, (digits) => find(digits) !== undefined);
  if (pc4 === undefined) return { type: "text", text };
  const found = find(pc4);
  if (!found) return { type: "text", text, typed, unknown: pc4 };
  return { type: "text", text, typed, near: { pc4, lat: found[1], lng: found[2] } };
}

export function SearchBox({ value, choices, dispatch, guide, onDone, ...asked }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const { input, list } = useSuggestions(
    value,
    guide?.suggest,
    (text) => dispatch({ type: "text", text }),
    () => dispatch({ type: "typed" }),
  );

  // What was typed before this page came alive on a slow phone is not lost; it counts after the address.
  useEffect(() => {
    const typed = field.current?.value;
    // Not a timer: a letter typed before it would come in between, and be lost.
    if (typed) queueMicrotask(() => dispatch(typedAction(typed, choices)));
  }, [dispatch, choices]);

  return (
    <form
      className="search"
      role="search"
      action={choices.path}
      onSubmit={(event) => {
        event.preventDefault();
        field.current?.blur();
        dispatch({ type: "typed" });
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
        onChange={(event) => dispatch(typedAction(event.target.value, choices))}
        {...input}
      />
      {guide && list.shown.length > 0 && (
        <Suspense>
          <SuggestionList {...{ list, guide }} {...asked} />
        </Suspense>
      )}
      <button className="btn" type="submit">
        <Icon name="search" />
        <span className="vh">{finderText("finder.searchButton")}</span>
      </button>
    </form>
  );
}

import { useEffect, useState, type KeyboardEvent } from "react";
import type { Suggestion } from "#search/understand/suggest.ts";

export const SUGGESTIONS = "zoek-suggesties";
export const optionId = (at: number): string => `${SUGGESTIONS}-${at}`;

export interface Suggesting {
  /** For the input: what makes it a combobox. */
  input: Record<string, unknown>;
  list: { shown: readonly Suggestion[]; active: number; choose: (one: Suggestion) => void };
}

/**
 * A list under the search box that is walked with the arrows; Enter takes one, Escape closes it. Without a choice
 * Enter does what it always did. `suggest` is absent until the index is there.
 */
export function useSuggestions(
  typed: string,
  suggest: ((typed: string) => Promise<Suggestion[]>) | undefined,
  onChoose: (text: string) => void,
  onLeave: () => void,
): Suggesting {
  const [active, setActive] = useState(-1);
  /** Of this text nobody wants to see suggestions: it was chosen, left or closed. */
  const [closedAt, setClosedAt] = useState<string>();
  const [hasFocus, setFocus] = useState(false);
  /** Of the letter before, until those of this one are here: a list that closes and opens again is read out twice. */
  const [suggested, setSuggested] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    if (!suggest || !hasFocus) return;
    let isOvertaken = false;
    suggest(typed).then(
      (list) => isOvertaken || setSuggested(list),
      () => undefined,
    );
    return () => {
      isOvertaken = true;
    };
  }, [suggest, typed, hasFocus]);
  const shown = hasFocus && closedAt !== typed ? suggested : [];
  const isOpen = shown.length > 0;
  const at = active < shown.length ? active : -1;
  const choose = ({ text }: Suggestion) => {
    setClosedAt(text);
    setActive(-1);
    onChoose(text);
  };
  const move = (step: number) => setActive(((at + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Escape") setClosedAt(typed);
    else if (event.key === "Enter" && at >= 0) choose(shown[at]!);
    else return;
    event.preventDefault();
  };
  return {
    input: {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": isOpen,
      "aria-controls": SUGGESTIONS,
      "aria-activedescendant": at >= 0 ? optionId(at) : undefined,
      onKeyDown,
      onFocus: () => setFocus(true),
      onBlur: () => {
        setFocus(false);
        setActive(-1);
        onLeave();
      },
    },
    list: { shown, active: at, choose },
  };
}

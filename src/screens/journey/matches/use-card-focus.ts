import { useEffect, useRef, type RefObject } from "react";

/** Moves the focus to a card, by its place in the list, once the list has changed; to the heading without cards. */
export function useCardFocus(): { list: RefObject<HTMLDivElement | null>; focusOn: (at: number) => void } {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<number>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const titles = list.current?.querySelectorAll<HTMLElement>(".match h2");
    const title = titles?.[Math.min(wanted.current, titles.length - 1)];
    wanted.current = undefined;
    (title ?? list.current?.querySelector("h1"))?.focus();
  });
  return {
    list,
    focusOn: (at) => {
      wanted.current = at;
    },
  };
}
